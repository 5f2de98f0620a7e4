### Values of phones, and what is said around them.

not-known = nicht bekannt
yes = ja
no = nein
none = nicht vorhanden

quantity = { $value } { $unit }
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

up-to = bis zu { $value }
at-most = höchstens { $value }
at-least = mindestens { $value }
about-like = etwa { $value }, wie { $name }
value-like = { $value }, wie { $name }
like = wie { $name }

## Several values. Only what is between the two is taken, also between the second and a third

range = { $from }–{ $to }
range-of-differences = { $from } bis { $to }
alternatives = { $one } oder { $other }
alternatives-of-lists = { $one } oder aber { $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one } und { $other }
comma = { $one }, { $other }
semicolon = { $one }; { $other }
sentences = { $one } { $other }
both = { $one } und { $other }

## Cameras and prices

camera = Kamera
camera-of-size = { $size } { $role }
with-details = { $what } ({ $details })

## Regions where a phone came out

region-cn = China
region-in = Indien
region-global = weltweit

## How certain a value is, in a word each

rumoured = Gerücht
filed = Eintrag
teased = Teaser
unsure = unsicher
disputed = umstritten
sources-differ = { $count ->
    [one] 1 Quelle weicht ab
   *[other] { $count } Quellen weichen ab
}

phones = { $count ->
    [one] 1 Handy
   *[other] { $count } Handys
}

## Units after numbers

unit-gigabyte = GB
unit-terabyte = TB
unit-inch = Zoll
unit-cubic-inch = in³
unit-ounce = oz
unit-pixel = px
unit-hertz = Hz
unit-nit = Nits
unit-megapixel = MP
unit-milliampere-hour = mAh
unit-watt = W
unit-millimetre = mm
unit-gram = g
unit-nanometre = nm
unit-hour = h
unit-cycles = Zyklen
unit-years = Jahre
unit-months = Monate
unit-pixels-per-inch = ppi
unit-per-cent = %
unit-times = ×
unit-cubic-centimetre = cm³
