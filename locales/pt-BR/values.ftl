### Values of phones, and what is said around them.

not-known = sem dados
yes = sim
no = não
none = não tem

quantity = { $value } { $unit }
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

up-to = até { $value }
at-most = no máximo { $value }
at-least = pelo menos { $value }
about-like = cerca de { $value }, como { $name }
value-like = { $value }, como { $name }
like = como { $name }

## Several values. Only what is between the two is taken, also between the second and a third

range = { $from }–{ $to }
range-of-differences = { $from } a { $to }
alternatives = { $one } ou { $other }
alternatives-of-lists = { $one }, ou { $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one } e { $other }
comma = { $one }, { $other }
semicolon = { $one }; { $other }
sentences = { $one } { $other }
both = { $one } e { $other }

## Cameras and prices

camera = câmera
camera-of-size = { $size } { $role }
with-details = { $what } ({ $details })

## Regions where a phone came out

region-cn = China
region-in = Índia
region-global = global

## How certain a value is, in a word each

rumoured = rumor
filed = registro
teased = teaser
unsure = incerto
disputed = divergente
sources-differ = { $count ->
    [1] 1 fonte diverge
   *[other] { $count } fontes divergem
}

phones = { $count ->
    [1] 1 celular
   *[other] { $count } celulares
}

## Units after numbers

unit-gigabyte = GB
unit-terabyte = TB
unit-inch = polegadas
unit-cubic-inch = pol³
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
unit-years = anos
unit-months = meses
unit-pixels-per-inch = ppi
unit-per-cent = %
unit-times = ×
unit-cubic-centimetre = cm³
