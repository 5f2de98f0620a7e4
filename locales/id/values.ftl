### Values of phones, and what is said around them.

not-known = tidak diketahui
yes = ya
no = tidak
none = tidak ada

quantity = { $value } { $unit }
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

up-to = hingga { $value }
at-most = maksimal { $value }
at-least = minimal { $value }
about-like = sekitar { $value }, seperti { $name }
value-like = { $value }, seperti { $name }
like = seperti { $name }

## Several values. Only what is between the two is taken, also between the second and a third

range = { $from }–{ $to }
range-of-differences = { $from } sampai { $to }
alternatives = { $one } atau { $other }
alternatives-of-lists = { $one }, atau { $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one } dan { $other }
comma = { $one }, { $other }
semicolon = { $one }; { $other }
sentences = { $one } { $other }
both = { $one } dan { $other }

## Cameras and prices

camera = kamera
camera-of-size = { $size } { $role }
with-details = { $what } ({ $details })

## Regions where a phone came out

region-cn = Tiongkok
region-in = India
region-global = seluruh dunia

## How certain a value is, in a word each

rumoured = rumor
filed = terdaftar
teased = teaser
unsure = kurang pasti
disputed = simpang siur
sources-differ = { $count } sumber menyatakan lain

phones = { $count } ponsel

## Units after numbers

unit-gigabyte = GB
unit-terabyte = TB
unit-inch = inci
unit-cubic-inch = inci³
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
unit-hour = jam
unit-cycles = siklus
unit-years = tahun
unit-months = bulan
unit-pixels-per-inch = ppi
unit-per-cent = %
unit-times = ×
unit-cubic-centimetre = cm³
