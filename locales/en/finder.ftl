### The finder: filters, the list, and the plot of it.

phone-finder = Phone finder
filters = Filters
filters-set = Filters · { $number }
close-none-match = Close (no phones match)
# $phones is “12 phones”
show-phones = Show { $phones }
# A button that removes all filters
reset = Reset
plot = Plot

## Searching

# For screen readers: the name of the search field
search-label = Search phones by name, code name or model number
search-phones = Search phones
suggestions-name = Suggestions
# What a suggestion is
suggested-brand = brand
suggested-chipset = chipset
suggested-filter = filter

## How many are found

no-phones-match = No phones match
phones-could-match = { $phones } could match
# $more is a number
phones-more-could-match = { $phones }, { $more } more could match
phones-not-launched = { $phones }, not launched yet
found-more-not-launched = { $found }, { $more } not launched yet
# After the count, while the rest is loading. Both are numbers
loading-others = of the { $here } newest phones; loading the other { $others }…
active-filters = Active filters
# Before a filter, for screen readers
remove-filter = { "Remove filter: " }

## Filters

find-a-filter = Find a filter
no-such-filter-here = There is no filter of this name.
none-found = None found
entries-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
launch-price = Launch price
# The group of the filters of a launch, without the prices
system-and-more = System and more
group-set = { $group } · { $number }
# After the name of a filter, for screen readers
filter-is-set = { " " }filter set
currency-of-price = Currency of the launch price
# After a number, for screen readers: “12 phones”
phones-after = { $count ->
    [one] { " " }phone
   *[other] { " " }phones
}
# “+3 could match”; the second part is for screen readers only
more-could = +{ $number } could
more-could-match = { " " }match
search-in = Search { $label }
search-short = Search
# The choice whether any, all or none of the chosen values are asked for
# For screen readers: the name of the choice that the next three make up
match-of = { $label }: match
any-of-these = Any of these
all-of-these = All of these
none-of-these = None of these
only-where-known = Only where known
# Beside only-where-known, where another choice in this filter asks for that already
implied = implied by the filter
choice-none = None
# Beside choice-none: what was asked for before it was pressed
replaces = replaces “{ $filter }”
# Whether a phone has something: it does not matter, yes, or no
choice-any = Any
choice-yes = Yes
choice-no = No

## Ranges

at-least-field = { $label } at least
at-most-field = { $label } at most
slider-from = { $label } from
slider-up-to = { $label } up to
# For screen readers: where the end of a slider is not set
any-end = any
below-minimum = This is below the minimum.
above-maximum = This is above the maximum.
# What the bars of a histogram are
bar-match = match
bar-could-match = could match
bar-outside = outside

## Compared with a phone

compared-with-a-phone = Compared with a phone
label-compared-with = { $label }: compared with a phone
# Before the name of a phone
side-at-least = At least as much as
side-at-most = At most as much as
side-more = More than
side-less = Less than
no-phone-known = No phone of which this is known has this name.
phone-to-compare-with = Phone to compare with
name-of-a-phone = Name of a phone
phones-to-compare-with = Phones to compare with

## What matters

what-matters = What matters
what-matters-to-you = What matters to you
# $names is a list in order
list-ordered-by = Ordered by { $names }.
places-in = Places in { $names }.
places-about = Places are among the launched phones found: the best and the worst that are still possible.
nothing-better-chip = Nothing better in { $specs }
# $place is “3rd to 7th”
place-unknown = { $place }; { $labels } not known
# A button that moves it up
matters-more = { $label } matters more
matters-less = { $label } matters less
pick-what-matters = { $count ->
    [one] Pick up to { $count }, the most important first: the list will be in their order.
   *[other] Pick up to { $count }, the most important first: the list will be in their order.
}
picked-all = { $most } of { $most } picked: remove one first. The first matters most.
picked-of = { $number } of { $most } picked. The first matters most.
only-unbeaten-said = Only phones with nothing better
only-unbeaten = Only phones with nothing better in all of these
specs-that-matter = Specs that can matter

## The list

phones-found = Phones found
phones-found-keys = Phones found. Enter opens a phone, Space picks it.
not-launched-yet = Not launched yet · { $number }
# A button below rows. $next is how many come, $all how many there are
show-next = Show { $next }
show-next-of = Show { $next } of { $all }
show-more = Show { $next } more
show-more-of = Show { $next } more of { $all }
show-next-could = Show { $next } that could match
show-next-of-could = Show { $next } of { $all } that could match
show-more-could = Show { $next } more that could match
show-more-of-could = Show { $next } more of { $all } that could match
show-next-waiting = Show { $next } not launched yet
show-next-of-waiting = Show { $next } of { $all } not launched yet
show-more-waiting = Show { $next } more not launched yet
show-more-of-waiting = Show { $next } more of { $all } not launched yet
# $labels is “battery or weight”
more-phones-not-known = { $count ->
    [one] 1 more phone: { $labels } not known
   *[other] { $count } more phones: { $labels } not known
}
no-phones-here = There are no phones here.
no-phones-then = No phones were known then.
no-phones-match-all = No phones match all of this.
# $phones is “12 phones”
remove-to-see = Remove { $what } to see { $phones }
another-may-be-better = another may be better in all that matters
# On paper: “The first 100 of 612 phones.”
first-of = The first { $number } of { $phones }.

columns = Columns
# The same as columns, where there is no room for columns
details-shown = Details shown
columns-chosen = { $number } of { $most } chosen.
columns-chosen-all = { $number } of { $most } chosen: remove one first.
columns-of-the-list = Columns of the list
column-name = Name
sort-by = Sort by
sort-certainty = Certainty
sort-what-matters = What matters
# First what fits the words in the search field best
sort-best-match = Best match
sort-newest = Newest first
descending = Descending

# Heads of narrow columns: some ten letters at most
short-display = Display
short-refresh = Refresh
short-charging = Charging
short-camera = Camera
short-chip = Chip
short-price = Price
short-memory = Memory
# Where nothing is known of a value in a narrow column: words of some six letters at most
short-not-known = not known
