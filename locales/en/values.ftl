### Values of phones, and what is said around them.

# Where nothing is known of a phone’s value
not-known = not known
yes = yes
no = no
# Where a phone has none of something, such as a card slot
none = none

# A number with its unit: “120 Hz”
quantity = { $value } { $unit }
# A price with the code of its currency: “699 USD”
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

# $value (Value)
up-to = up to { $value }
# $value (Value)
at-most = at most { $value }
# $value (Value)
at-least = at least { $value }
# $value (Value)
about-like = about { $value }, like { $name }
# Of a value that is not a quantity
# $value (Value)
value-like = { $value }, like { $name }
# Of a phone of which it is not known: “like Xiaomi 12 Pro”
like = like { $name }

## Several values. Only what is between the two is taken, also between the second and a third

# “6.1–6.5”
range = { $from }–{ $to }
# Of differences, which have signs: “−0.2 to +0.4”
range-of-differences = { $from } to { $to }
# Alternatives, of which one is true: “Snapdragon 8 Gen 1 or Dimensity 9000”
alternatives = { $one } or { $other }
# Alternatives, of which some are lists themselves
alternatives-of-lists = { $one }, or { $other }
# What all is on sale: “8 / 12 GB”
variants = { $one } / { $other }
# The same among alternatives
variants-in-alternatives = { $one } and { $other }
# Items of a plain list
comma = { $one }, { $other }
# Parts of a sentence, or items that have commas themselves
semicolon = { $one }; { $other }
# Sentences
sentences = { $one } { $other }
# What a filter asks for at once
both = { $one } and { $other }

## Cameras and prices

# A camera of which nothing is known but that there is one
camera = camera
# “50 MP main”
camera-of-size = { $size } { $role }
# “50 MP main (f/1.9, OIS)”, “3,999 CNY (8 / 128 GB)”
with-details = { $what } ({ $details })

## Regions where a phone came out

region-cn = China
region-in = India
region-global = worldwide

## How certain a value is, in a word each

# A rumour says so
rumoured = rumoured
# A certification or benchmark says so
filed = filed
# The maker said so before the launch
teased = teased
# The source itself is not sure, or it is a range
unsure = unsure
# Sources say different things
disputed = disputed
sources-differ = { $count ->
    [one] 1 source differs
   *[other] { $count } sources differ
}

phones = { $count ->
    [one] 1 phone
   *[other] { $count } phones
}

## Units after numbers

unit-gigabyte = GB
unit-terabyte = TB
unit-inch = in
unit-cubic-inch = in³
unit-ounce = oz
unit-pixel = px
unit-hertz = Hz
unit-nit = nits
unit-megapixel = MP
unit-milliampere-hour = mAh
unit-watt = W
unit-millimetre = mm
unit-gram = g
unit-nanometre = nm
unit-hour = h
unit-cycles = cycles
unit-years = years
unit-months = months
unit-pixels-per-inch = ppi
unit-per-cent = %
unit-times = ×
unit-cubic-centimetre = cm³
