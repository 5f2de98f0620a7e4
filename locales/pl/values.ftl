### Values of phones, and what is said around them.

not-known = brak danych
yes = tak
no = nie
none = brak

quantity = { $value } { $unit }
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

up-to = do { $value }
at-most = najwyżej { $value }
at-least = co najmniej { $value }
about-like = około { $value }, jak { $name }
value-like = { $value }, jak { $name }
like = jak { $name }

## Several values. Only what is between the two is taken, also between the second and a third

range = { $from }–{ $to }
range-of-differences = { $from } do { $to }
alternatives = { $one } lub { $other }
alternatives-of-lists = { $one } albo też { $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one } i { $other }
comma = { $one }, { $other }
semicolon = { $one }; { $other }
sentences = { $one } { $other }
both = { $one } i { $other }

## Cameras and prices

camera = aparat
camera-of-size = { $size } { $role }
with-details = { $what } ({ $details })

## Regions where a phone came out

region-cn = Chiny
region-in = Indie
region-global = cały świat

## How certain a value is, in a word each

rumoured = plotka
filed = wpis
teased = zapowiedź
unsure = niepewne
disputed = sporne
sources-differ = { $count ->
    [one] 1 źródło mówi inaczej
    [few] { $count } źródła mówią inaczej
    [many] { $count } źródeł mówi inaczej
   *[other] { $count } źródła mówi inaczej
}

phones = { $count ->
    [one] 1 telefon
    [few] { $count } telefony
    [many] { $count } telefonów
   *[other] { $count } telefonu
}

## Units after numbers

unit-gigabyte = GB
unit-terabyte = TB
unit-inch = ″
unit-cubic-inch = in³
unit-ounce = oz
unit-pixel = px
unit-hertz = Hz
unit-nit = nitów
unit-megapixel = Mpix
unit-milliampere-hour = mAh
unit-watt = W
unit-millimetre = mm
unit-gram = g
unit-nanometre = nm
unit-hour = h
unit-cycles = cykli
unit-years = l.
unit-months = mies.
unit-pixels-per-inch = ppi
unit-per-cent = %
unit-times = ×
unit-cubic-centimetre = cm³
