### What screen readers say after a press, in a few words.

# $phones and $most are numbers
phone-added = { $name } added, { $phones } of { $most }
phone-removed-last = { $name } removed, none left
phone-removed = { $name } removed, { $phones } left
now-column = { $name } is now column { $at } of { $phones }
# In the list of the phones to compare
now-number = { $name } is now number { $at } of { $phones }
phone-shown = { $name } is shown
known-today = Known today
known-on-day = Known on { $date }
compared-with = Compared with { $name }
no-baseline = No baseline
newest-first = Newest first
best-match-first = Best match first
sorted-up = Sorted by { $by }, ascending
sorted-down = Sorted by { $by }, descending
by-name = name
by-certainty = certainty
axes = Horizontal: { $x }, vertical: { $y }
no-filters = No filters
nothing-matters = Nothing matters more than the rest
ordered-by = Ordered by { $matters }
undone = Undone

## What can be undone, on the page too

removed-undoably = { $name } removed.
filters-removed = Filters removed.
filters-replaced = Filters replaced.

## What is refused

full = { $count ->
    [one] 1 of 1: remove it first.
   *[other] { $count } of { $count }: remove one first.
}
