### What all views have.

part-not-loaded = This part could not be loaded.
try-again = Try again
dismiss = Dismiss
close = Close
all-phones-back = All phones
suggestions = { $count ->
    [one] 1 suggestion
   *[other] { $count } suggestions
}
not-a-number = Not a number. Write it like { $example }.
reading-phones = Reading phones: { $number } %
# The widgets of a page that has several of one kind: “Phone finder 2”
name-number = { $name } { $number }

## Where the data is from

counting = Counting phones and reports…
# $phones is “1,234 phones”; the others are numbers
totals = { $phones }, { $reports } reports from { $sources } sources.
totals-newest = { $phones }, { $reports } reports from { $sources } sources; the newest is from { $date }.
about-the-data = About the data
phones-about-the-data = { $phones } · about the data
about-values = Every value keeps its source, date and firmness; select a value to see them. Values without a mark are settled. “Rumoured”, “filed” and “teased” values date from before launch; “unsure” ones were hedged; on “disputed” ones, equally firm sources disagree. “≠” means that most sources agree, but not all.
read-the-licence = Read the licence
