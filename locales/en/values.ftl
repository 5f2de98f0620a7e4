### Values of phones, and what is said around them.

# Where nothing is known of a phone’s value
not-known = not known
yes = yes
no = no
# Where a phone has none of something, such as a cut-out
none = none

# A number with its unit: “120 Hz”
quantity = { $value } { $unit }
# A price with the code of its currency: “699 USD”
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

# As a source puts it: “up to 120 Hz”
# $value (Value)
up-to = up to { $value }
# Of a number of which only the upper end is known: “at most 8.5 mm”
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

## Several values. Only what is between the two is taken, also between the second and a third, so nothing can be before or after

# “6.1–6.5”
# $from (Item)
# $to (Item)
range = { $from }–{ $to }
# Of differences, which have signs: “−0.2 to +0.4”
# $from (Item)
# $to (Item)
range-of-differences = { $from } to { $to }
# Alternatives, of which one is true: “Snapdragon 8 Gen 1 or Dimensity 9000”
# $one (Item)
# $other (Item)
alternatives = { $one } or { $other }
# Alternatives, of which some are lists themselves: “8 and 12, or 16 GB”
# $one (Item)
# $other (Item)
alternatives-of-lists = { $one }, or { $other }
# What is on sale, all of it: “8 / 12 GB”
# $one (Item)
# $other (Item)
variants = { $one } / { $other }
# The same among alternatives: “8 and 12, or 12 and 16 GB”
# $one (Item)
# $other (Item)
variants-in-alternatives = { $one } and { $other }
# Items of a plain list
# $one (Item)
# $other (Item)
comma = { $one }, { $other }
# Parts of a sentence, or items that have commas themselves
# $one (Item)
# $other (Item)
semicolon = { $one }; { $other }
# Sentences
# $one (Item)
# $other (Item)
sentences = { $one } { $other }
# What a filter asks for at once: “Kinds of camera: ultrawide and macro”
# $one (Item)
# $other (Item)
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
# Beside a value, for screen readers; $differing in sources.ftl
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
