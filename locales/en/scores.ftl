### How right claims before a launch were, and what has changed since a day.

count-right = { $count } right
count-close = { $count } close
count-wrong = { $count } wrong
# Nothing that settles it is known yet
count-open = { $count } open
# “6 right, 2 wrong (67 % right)”
tally-per-cent = { $tally } ({ $number } % right)
no-claims = none

no-claim-judged = No claim can be judged.
# Hedged claims are those that said “could” or “expected”
score-none-hedged = { $tally }; none hedged.
score-all-hedged = All hedged: { $tally }.
score-with-hedged = { $tally }. Hedged: { $hedged }.

# What has changed since the day shown, on a button that lists it: no full stop
values-new = { $count ->
    [one] 1 value has become known since
   *[other] { $count } values have become known since
}
# $values is one of values-of
values-changed = { $count ->
    [one] { $count } of { $values } has changed or been settled since
   *[other] { $count } of { $values } have changed or been settled since
}
# $changed is values-changed
values-changed-and-new = { $count ->
    [one] { $changed }, and { $count } more has become known
   *[other] { $changed }, and { $count } more have become known
}
values-of = { $count ->
    [one] 1 value
   *[other] { $count } values
}

## How a value has changed, in a word

changed = changed
more-precise = more precise
# Also in the key of the timeline’s chart, beside rumour, filing and teased
settled = settled
