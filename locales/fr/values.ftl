### Values of phones, and what is said around them.

not-known = inconnu
yes = oui
no = non
none = sans
quantity = { $value } { $unit }
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

up-to = jusqu’à { $value }
at-most = au plus { $value }
at-least = au moins { $value }
about-like = environ { $value }, comme { $name }
value-like = { $value }, comme { $name }
like = comme { $name }

## Several values. Only what is between the two is taken, also between the second and a third

range = { $from }–{ $to }
range-of-differences = { $from } à { $to }
alternatives = { $one } ou { $other }
alternatives-of-lists = { $one }, ou { $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one } et { $other }
comma = { $one }, { $other }
semicolon = { $one } ; { $other }
sentences = { $one } { $other }
both = { $one } et { $other }

## Cameras and prices

camera = capteur
camera-of-size = { $size } { $role }
with-details = { $what } ({ $details })

## Regions where a phone came out

region-cn = Chine
region-in = Inde
region-global = monde entier

## How certain a value is, in a word each

rumoured = rumeur
filed = repéré
teased = teaser
unsure = incertain
disputed = contesté
sources-differ = { $count ->
    [one] { $count } source diverge
   *[other] { $count } sources divergent
}
phones = { $count ->
    [one] { $count } téléphone
   *[other] { $count } téléphones
}

## Units after numbers

unit-gigabyte = Go
unit-terabyte = To
unit-inch = pouces
unit-cubic-inch = po³
unit-ounce = oz
unit-pixel = px
unit-hertz = Hz
unit-nit = nits
unit-megapixel = Mpx
unit-milliampere-hour = mAh
unit-watt = W
unit-millimetre = mm
unit-gram = g
unit-nanometre = nm
unit-hour = h
unit-cycles = cycles
unit-years = ans
unit-months = mois
unit-pixels-per-inch = ppp
unit-per-cent = %
unit-times = ×
unit-cubic-centimetre = cm³
