### What a filter asks for, on its chip.

filter-no = { $label }: no
filter-any = { $label }: qualsiasi valore noto
filter-none = { $label }: assente
filter-range = { $label } { $range }
filter-from = { $label } da { $value }
filter-up-to = { $label } fino a { $value }
filter-any-of = { $label }: { $values }
filter-none-of = { $label }: tranne { $values }

## By another phone: “Battery at least that of Xiaomi 12S (4,500 mAh)”. $phone is one of the first two

than-phone = { $name } ({ $value })
than-missing = { $name }, che non è nei dati
than-at-least = { $label }: almeno quanto { $phone }
than-at-most = { $label }: al massimo quanto { $phone }
than-more = { $label }: più di { $phone }
than-less = { $label }: meno di { $phone }
than-not-before = { $label }: non prima di { $phone }
than-not-after = { $label }: non dopo { $phone }
than-after = { $label }: dopo { $phone }
than-before = { $label }: prima di { $phone }
