### The comparison.

comparison-of = Comparison of { $what }
comparison-table = Comparison table
all-rows-shown = All rows shown
differences-only = Differences only
drawn-to-scale = Drawn to scale
# Heading over where each phone stands among those of its year
how-they-rank = How they rank
no-differences = In all that is known, these phones do not differ.
# After the head of a row that the page has added
from-this-page = from this page
rows-shown = { $count ->
    [one] { $count } rows shown
   *[other] { $count } rows shown
}
show-all-rows = { $count ->
    [one] Show all { $count } rows
   *[other] Show all { $count } rows
}
no-equal-rows = No equal rows
equal-rows-hidden = { $count ->
    [one] 1 equal row hidden
   *[other] { $count } equal rows hidden
}
equal-rows = { $count ->
    [one] 1 equal row
   *[other] { $count } equal rows
}
# After equal-rows, which group they are of, for screen readers
equal-rows-of = , { $group }
# The phone that the others are compared against
baseline = baseline
name-baseline = { $name }, baseline
move-first = Move { $name } towards the first column
move-last = Move { $name } towards the last column
# A button that makes it the baseline
compare-against = Compare the others against { $name }
# In place of a difference of 0
the-same = the same
# After a difference, for screen readers
difference-with = { " " }compared with { $name }
difference-with-unsure = { " " }compared with { $name }, unsure
# $age is “2 years”
ago = { $age } ago

## Adding a phone

no-other-phone = No other phone has this name.
loading-names = Loading the names of all phones…
at-most-phones = { $count ->
    [one] You can compare at most { $count } phones.
   *[other] You can compare at most { $count } phones.
}
# In a field with room for some twelve letters
add-a-phone = Add a phone
phones-to-add = Phones to add

## The phones to compare

compare-phones = { $count ->
    [one] Compare 1 phone
   *[other] Compare { $count } phones
}
phones-to-compare = Phones to compare
move-start = Move { $name } towards the start
move-end = Move { $name } towards the end
# Before the name of what is removed, for screen readers
remove-before = { "Remove: " }
compare = Compare
compare-phone = Compare { $name }
remove-from-comparison = Remove from comparison
add-to-comparison = Add to comparison
undo = Undo

## Cards

in-brief = In brief: { $what }
all-specs = All specs
no-phones-selected = No phones are selected.

## Phones like one

more-like-this = More like this
more-like-this-phone = More like this: { $name }
more-like = More like { $name }
# Title of the list of phones like it
like-phone = Like { $name }
# For screen readers: the name of a choice; the next message or all-phones is chosen
launched = Launched
launched-near = Launched within two years
too-little-for-likeness = Too little is known of this phone to say which are like it.
nothing-of-that-time = There is no phone of that time of which enough is known.
likeness-about = The nearest first, by price, size, weight, display, chipset, memory, camera, battery and charging, each on the scale of its time. What is not known counts neither for nor against.
too-little-of = Of { $phones } too little is known.
of-this-is-not-known = Of this phone itself is not known: { $labels }.
# After a reason, for screen readers
reason-unsure = { " " }(unsure)
