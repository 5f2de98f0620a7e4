### Days, timelines, and how claims turned out.

## The line that says which day is shown

# $day is a date, set in other type than the words
as-known-on = As known on { $day }
# The same where $day is the next word
as-known = As known { $day }
today = today
day-not-come = This day has not come yet: this is everything known.
show-today = Show today
show-day = Show { $date }
another-day = Another day
loading = Loading…
day-to-show = Day to show
previous-report = Previous report
next-report = Next report
day = Day
date = Date
newer = { $count ->
    [one] 1 phone has become known since.
   *[other] { $count } phones have become known since.
}

## The timeline

timeline = Timeline
timeline-of = Timeline of { $names }
comparison = Comparison
no-phones = No phones are selected. Add one by name, or choose some from all phones.
remove = Remove { $name }
nothing-known-yet = Nothing was known yet.
no-reports-before = The data has no reports from before its launch.
settled-at-once = { $count ->
    [one] 1 more value was revealed only at launch.
   *[other] { $count } more values were revealed only at launch.
}
reports-by-date = { $count ->
    [one] The only report
   *[other] All { $count } reports by date
}
# $date is set in other type than the words
launch = Launch: { $date }
launch-expected = Launch expected: { $date }
# Over the line in the chart
chart-launch = launch
chart-launch-expected = launch expected
# After a claim that its source was not sure of
claim-unsure = { $claim } (unsure)
chart-of = { $count ->
    [one] Chart of how { $count } values of the { $name } became clear. The list below says the same.
   *[other] Chart of how { $count } values of the { $name } became clear. The list below says the same.
}
several-possible = several possible

## How the claims turned out

claims-turned-out = How the claims turned out
claims-and-outcomes = Claims made before launch, and their outcomes
head-claim = Claim
head-outcome = Outcome
head-verdict = Verdict
unjudged = { $count ->
    [one] 1 claim about a list, such as prices or colours, is not judged.
   *[other] { $count } claims about lists, such as prices and colours, are not judged.
}
still-open = Still open
not-settled = not settled
# Said again by the same publisher
again = again
verdict-right = right
verdict-close = close
verdict-wrong = wrong
verdict-open = open

track-record = Track record of the publishers
track-record-here = Track record of the publishers, for these phones
track-record-all = Track record of the same publishers, for all phones
same-publishers-all = The same publishers, for all phones
track-record-about = Makers’ own teasers are not counted, and a claim that a publisher repeats counts once. No percentage is shown for fewer than 5 decided claims.
head-publisher = Publisher
head-not-hedged = Not hedged
head-hedged = Hedged
