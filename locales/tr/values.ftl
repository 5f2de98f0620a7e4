### Values of phones, and what is said around them.

not-known = bilinmiyor
yes = var
no = yok
none = yok

quantity = { $value } { $unit }
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

up-to = maks. { $value }
at-most = en fazla { $value }
at-least = en az { $value }
about-like = yaklaşık { $value }, { $name } gibi
value-like = { $value }, { $name } gibi
like = { $name } gibi

## Several values. Only what is between the two is taken, also between the second and a third

range = { $from }–{ $to }
range-of-differences = { $from } ila { $to }
alternatives = { $one } veya { $other }
alternatives-of-lists = { $one } ya da { $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one } ve { $other }
comma = { $one }, { $other }
semicolon = { $one }; { $other }
sentences = { $one } { $other }
both = { $one } ve { $other }

## Cameras and prices

camera = kamera
camera-of-size = { $size } { $role }
with-details = { $what } ({ $details })

## Regions where a phone came out

region-cn = Çin
region-in = Hindistan
region-global = dünya geneli

## How certain a value is, in a word each

rumoured = söylenti
filed = kayıtlarda
teased = ön tanıtım
unsure = belirsiz
disputed = çelişkili
sources-differ = { $count } kaynak farklı söylüyor

phones = { $count } telefon

## Units after numbers

unit-gigabyte = GB
unit-terabyte = TB
unit-inch = inç
unit-cubic-inch = inç³
unit-ounce = oz
unit-pixel = piksel
unit-hertz = Hz
unit-nit = nit
unit-megapixel = MP
unit-milliampere-hour = mAh
unit-watt = W
unit-millimetre = mm
unit-gram = g
unit-nanometre = nm
unit-hour = saat
unit-cycles = döngü
unit-years = yıl
unit-months = ay
unit-pixels-per-inch = ppi
unit-per-cent = %
unit-times = ×
unit-cubic-centimetre = cm³
