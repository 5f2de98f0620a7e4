### Values of phones, and what is said around them.

not-known = غير معروف
yes = نعم
no = لا
none = لا يوجد

quantity = { $value } { $unit }
money = { $amount } { $currency }

## Around a value

up-to = حتى { $value }
at-most = { $value } على الأكثر
at-least = { $value } على الأقل
about-like = نحو { $value }، مثل { $name }
value-like = { $value }، مثل { $name }
like = مثل { $name }

## Several values

range = { $from }–{ $to }
range-of-differences = { $from } إلى { $to }
alternatives = { $one } أو { $other }
alternatives-of-lists = { $one }، أو { $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one } و{ $other }
comma = { $one }، { $other }
semicolon = { $one }؛ { $other }
sentences = { $one } { $other }
both = { $one } و{ $other }

## Cameras and prices

camera = كاميرا
camera-of-size = { $size } { $role }
with-details = { $what } ({ $details })

## Regions where a phone came out

region-cn = الصين
region-in = الهند
region-global = حول العالم

## How certain a value is, in a word each

rumoured = شائعة
filed = سجلات
teased = تشويق
unsure = غير مؤكد
disputed = متضارب
sources-differ = { $count ->
    [zero] { $count } مصدر يخالف
    [one] مصدر واحد يخالف
    [two] مصدران يخالفان
    [few] { $count } مصادر تخالف
    [many] { $count } مصدرًا يخالف
   *[other] { $count } مصدر يخالف
}

phones = { $count ->
    [zero] { $count } هاتف
    [one] هاتف واحد
    [two] هاتفان
    [few] { $count } هواتف
    [many] { $count } هاتفًا
   *[other] { $count } هاتف
}

## Units after numbers

unit-gigabyte = جيجابايت
unit-terabyte = تيرابايت
unit-inch = بوصة
unit-cubic-inch = بوصة³
unit-ounce = أونصة
unit-pixel = بكسل
unit-hertz = هرتز
unit-nit = شمعة
unit-megapixel = ميجابكسل
unit-milliampere-hour = مللي أمبير ساعة
unit-watt = واط
unit-millimetre = مم
unit-gram = جرام
unit-nanometre = نانومتر
unit-hour = ساعة
unit-cycles = دورة
unit-years = سنوات
unit-months = شهر
unit-pixels-per-inch = بكسل/بوصة
unit-per-cent = %
unit-times = ×
unit-cubic-centimetre = سم³
