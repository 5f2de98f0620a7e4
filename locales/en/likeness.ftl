### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = same chipset
no-difference = no difference known
# “price and weight not known”
names-not-known = { $names } not known
price = price
# “price −20 to +30 EUR”
label-value = { $label } { $value }
# “cut-out: notch”
label-is = { $label }: { $value }
label-not-clear = { $label } not clear
not-foldable = not foldable
no-label = no { $label }
# $system is “Android 12”
runs = runs { $system }

more = { $amount } more
less = { $amount } less
larger-display = { $amount } larger
smaller-display = { $amount } smaller
heavier = { $amount } heavier
lighter = { $amount } lighter
thicker = { $amount } thicker
thinner = { $amount } thinner
taller = { $amount } taller
shorter = { $amount } shorter
wider = { $amount } wider
narrower = { $amount } narrower
more-memory = { $amount } more memory
less-memory = { $amount } less memory
more-storage = { $amount } more storage
less-storage = { $amount } less storage
faster-charging = { $amount } faster charging
slower-charging = { $amount } slower charging
# $amount is of megapixels
more-main-camera = { $amount } more in the main camera
less-main-camera = { $amount } less in the main camera
more-cameras = { $count ->
    [one] 1 more camera
   *[other] { $count } more cameras
}
fewer-cameras = { $count ->
    [one] 1 fewer camera
   *[other] { $count } fewer cameras
}

## The places that a phone has in what matters

# The ending is that of English
# $place (Number)
# $ending (String, optional)
ordinal = { $ending ->
    [st] { $place }st
    [nd] { $place }nd
    [rd] { $place }rd
   *[th] { $place }th
}
# It can have any place
anywhere = anywhere
# As some values are not certain
place-perhaps = perhaps { $place }
# “3rd to 7th”
place-range = { $best } to { $worst }

# What matters, in order: “battery, then weight, then price”
then = { $one }, then { $other }
# “price in EUR”
price-in = price in { $currency }

## What a comparison proves: “The 12S Pro has the larger display and battery; the 12S is lighter.”

# What a sentence begins with is written large afterwards
the-phone = the { $name }
# $clauses is a list of what follows here: “has the larger display and charges faster”
summary-ahead = { $phone } { $clauses }
summary-sentence = { $text }.

## Of two phones

has-larger = has the larger { $things }
has-higher = has the higher { $things }
has-more = has more { $things }
charges-faster = charges faster
# $qualities is a list: “lighter and 60 EUR cheaper”
is-better = is { $qualities }
is-cheaper = cheaper
is-cheaper-by = { $amount } cheaper
is-lighter = lighter
is-lighter-by = { $amount } lighter
is-thinner = thinner
is-thinner-by = { $amount } thinner

## Of three and more

has-largest = has the largest { $things }
has-highest = has the highest { $things }
has-most = has the most { $things }
charges-fastest = charges the fastest
is-best = is { $qualities }
is-cheapest = the cheapest
is-lightest = the lightest
is-thinnest = the thinnest

## The things

thing-display = display
thing-battery = battery
thing-memory = memory
thing-storage = storage
thing-megapixels = megapixels

## The rest of the summary

summary-same = In the main points, these phones are the same.
summary-open = { $count ->
    [one] { $labels } is not settled.
   *[other] { $labels } are not settled.
}
summary-unknown-of-two = { $count ->
    [one] { $labels } is not known of both.
   *[other] { $labels } are not known of both.
}
summary-unknown = { $count ->
    [one] { $labels } is not known of all.
   *[other] { $labels } are not known of all.
}
