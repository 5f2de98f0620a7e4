### Values of phones, and what is said around them.

not-known = पता नहीं
yes = हां
no = नहीं
none = नहीं है

quantity = { $value } { $unit }
money = { $amount } { $currency }

## Around a value

up-to = { $value } तक
at-most = अधिकतम { $value }
at-least = कम से कम { $value }
about-like = करीब { $value }, { $name } की तरह
value-like = { $value }, { $name } की तरह
like = { $name } की तरह

## Several values

range = { $from }–{ $to }
range-of-differences = { $from } से { $to }
alternatives = { $one } या { $other }
alternatives-of-lists = { $one }, या { $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one } और { $other }
comma = { $one }, { $other }
semicolon = { $one }; { $other }
sentences = { $one } { $other }
both = { $one } और { $other }

## Cameras and prices

camera = कैमरा
camera-of-size = { $size } { $role }
with-details = { $what } ({ $details })

## Regions where a phone came out

region-cn = चीन
region-in = भारत
region-global = ग्लोबल

## How certain a value is, in a word each

rumoured = अफवाह
filed = फाइलिंग
teased = टीजर
unsure = अनिश्चित
disputed = विवादित
sources-differ = { $count ->
    [one] { $count } स्रोत अलग कहता है
   *[other] { $count } स्रोत अलग कहते हैं
}

phones = { $count } फोन

## Units after numbers

unit-gigabyte = GB
unit-terabyte = TB
unit-inch = इंच
unit-cubic-inch = घन इंच
unit-ounce = औंस
unit-pixel = पिक्सल
unit-hertz = Hz
unit-nit = निट्स
unit-megapixel = MP
unit-milliampere-hour = mAh
unit-watt = W
unit-millimetre = mm
unit-gram = ग्राम
unit-nanometre = nm
unit-hour = घंटे
unit-cycles = साइकल
unit-years = साल
unit-months = महीने
unit-pixels-per-inch = ppi
unit-per-cent = %
unit-times = ×
unit-cubic-centimetre = cm³
