### Values of phones, and what is said around them.

not-known = sin datos
yes = sí
no = no
none = no tiene

quantity = { $value } { $unit }
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

up-to = hasta { $value }
at-most = como máximo { $value }
at-least = al menos { $value }
about-like = alrededor de { $value }, como { $name }
value-like = { $value }, como { $name }
like = como { $name }

## Several values. Only what is between the two is taken, also between the second and a third

range = { $from }–{ $to }
range-of-differences = { $from } a { $to }
alternatives = { $one } o { $other }
alternatives-of-lists = { $one }, o bien { $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one } y { $other }
comma = { $one }, { $other }
semicolon = { $one }; { $other }
sentences = { $one } { $other }
both = { $one } y { $other }

## Cameras and prices

camera = cámara
camera-of-size = { $size } { $role }
with-details = { $what } ({ $details })

## Regions where a phone came out

region-cn = China
region-in = India
region-global = global

## How certain a value is, in a word each

rumoured = rumor
filed = registro
teased = adelanto
unsure = incierto
disputed = en disputa
sources-differ = { $count ->
    [1] 1 fuente difiere
   *[other] { $count } fuentes difieren
}

phones = { $count ->
    [1] 1 teléfono
   *[other] { $count } teléfonos
}

## Units after numbers

unit-gigabyte = GB
unit-terabyte = TB
unit-inch = pulgadas
unit-cubic-inch = pulg³
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
unit-cycles = ciclos
unit-years = años
unit-months = meses
unit-pixels-per-inch = ppp
unit-per-cent = %
unit-times = ×
unit-cubic-centimetre = cm³
