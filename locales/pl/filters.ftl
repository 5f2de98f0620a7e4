### What a filter asks for, on its chip.

filter-no = { $label }: nie
filter-any = { $label }: dowolna znana wartość
filter-none = { $label }: brak
filter-range = { $label } { $range }
filter-from = { $label } od { $value }
filter-up-to = { $label } do { $value }
filter-any-of = { $label }: { $values }
filter-none-of = { $label }: nie { $values }

## By another phone: “Battery at least that of Xiaomi 12S (4,500 mAh)”. $phone is one of the first two

than-phone = { $name } ({ $value })
than-missing = { $name } (brak wśród telefonów)

than-at-least = { $label }: co najmniej tyle co { $phone }
than-at-most = { $label }: najwyżej tyle co { $phone }
than-more = { $label }: więcej niż { $phone }
than-less = { $label }: mniej niż { $phone }
than-not-before = { $label }: nie wcześniej niż { $phone }
than-not-after = { $label }: nie później niż { $phone }
than-after = { $label }: później niż { $phone }
than-before = { $label }: wcześniej niż { $phone }
