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
# The same where it may be either
label-not-clear = { $label } not clear
not-foldable = not foldable
# Of specs that are yes or no, but not of Foldable
no-label = no { $label }
# $system is “Android 12”
runs = runs { $system }

# Of a battery or a price: “400 mAh more”. Which of them, only the unit says
more = { $amount } more
less = { $amount } less
# “0.2 in larger”
larger-display = { $amount } larger
smaller-display = { $amount } smaller
heavier = { $amount } heavier
lighter = { $amount } lighter
thicker = { $amount } thicker
thinner = { $amount } thinner
# Of its height
taller = { $amount } taller
shorter = { $amount } shorter
# Of its width
wider = { $amount } wider
narrower = { $amount } narrower
more-memory = { $amount } more memory
less-memory = { $amount } less memory
more-storage = { $amount } more storage
less-storage = { $amount } less storage
# “20 W faster charging”
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

# What matters, in order: “battery, then weight, then price”. Only what is between the two is taken
# $one (Item)
# $other (Item)
then = { $one }, then { $other }
# “price in EUR”
price-in = price in { $currency }

## What a comparison proves: “The 12S Pro has the larger display and battery; the 12S is lighter.”

# The first letter of the sentence becomes a capital afterwards
the-phone = the { $name }
# $phone is the-phone; $clauses a list of what follows here: “has the larger display and charges faster”
summary-ahead = { $phone } { $clauses }
summary-sentence = { $text }.

## Of two phones

# $things are thing-display or thing-battery, or both
has-larger = has the larger { $things }
# $things are “refresh rate” or “peak brightness”, or both, from specs.ftl
has-higher = has the higher { $things }
# $things are any of thing-memory, thing-storage and thing-megapixels
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
# $labels are specs: “price and weight”. Their first letter becomes a capital afterwards. $count is how many
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
