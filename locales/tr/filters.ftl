### What a filter asks for, on its chip.

filter-no = { $label }: yok
filter-any = { $label }: bilinen herhangi bir değer
filter-none = { $label }: yok
filter-range = { $label }: { $range }
filter-from = { $label }: { $value } ve üzeri
filter-up-to = { $label }: { $value } ve altı
filter-any-of = { $label }: { $values }
filter-none-of = { $label }: { $values } değil

## By another phone: “Battery at least that of Xiaomi 12S (4,500 mAh)”. $phone is one of the first two

than-phone = { $name } ({ $value })
than-missing = { $name } (telefonlar arasında yok)

than-at-least = { $label }: en az { $phone } kadar
than-at-most = { $label }: en fazla { $phone } kadar
than-more = { $label }: { $phone } değerinden fazla
than-less = { $label }: { $phone } değerinden az
than-not-before = { $label }: { $phone } öncesi değil
than-not-after = { $label }: { $phone } sonrası değil
than-after = { $label }: { $phone } sonrası
than-before = { $label }: { $phone } öncesi
