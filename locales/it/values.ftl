### Values of phones, and what is said around them.

not-known = non noto
yes = sì
no = no
none = assente
quantity = { $value } { $unit }
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

up-to = fino a { $value }
at-most = al massimo { $value }
at-least = almeno { $value }
about-like = circa { $value }, come { $name }
value-like = { $value }, come { $name }
like = come { $name }

## Several values. Only what is between the two is taken, also between the second and a third

range = { $from }–{ $to }
range-of-differences = { $from } a { $to }
alternatives = { $one } o { $other }
alternatives-of-lists = { $one }, o { $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one } e { $other }
comma = { $one }, { $other }
semicolon = { $one }; { $other }
sentences = { $one } { $other }
both = { $one } e { $other }

## Cameras and prices

camera = fotocamera
camera-of-size = { $size } { $role }
with-details = { $what } ({ $details })

## Regions where a phone came out

region-cn = Cina
region-in = India
region-global = tutto il mondo

## How certain a value is, in a word each

rumoured = rumor
filed = avvistato
teased = teaser
unsure = incerto
disputed = discordante
sources-differ = { $count ->
    [one] 1 fonte discorda
   *[other] { $count } fonti discordano
}
phones = { $count ->
    [one] 1 telefono
   *[other] { $count } telefoni
}

## Units after numbers

unit-gigabyte = GB
unit-terabyte = TB
unit-inch = pollici
unit-cubic-inch = in³
unit-ounce = oz
unit-pixel = px
unit-hertz = Hz
unit-nit = nit
unit-megapixel = MP
unit-milliampere-hour = mAh
unit-watt = W
unit-millimetre = mm
unit-gram = g
unit-nanometre = nm
unit-hour = h
unit-cycles = cicli
unit-years = anni
unit-months = mesi
unit-pixels-per-inch = ppi
unit-per-cent = %
unit-times = ×
unit-cubic-centimetre = cm³
