### What a filter asks for, on its chip.

filter-no = { $label }: nein
filter-any = { $label }: beliebiger bekannter Wert
filter-none = { $label }: nicht vorhanden
filter-range = { $label } { $range }
filter-from = { $label } ab { $value }
filter-up-to = { $label } bis { $value }
filter-any-of = { $label }: { $values }
filter-none-of = { $label }: nicht { $values }

## By another phone: “Battery at least that of Xiaomi 12S (4,500 mAh)”. $phone is one of the first two

than-phone = { $name } ({ $value })
than-missing = { $name } (nicht unter den Handys)

than-at-least = { $label }: mindestens wie bei { $phone }
than-at-most = { $label }: höchstens wie bei { $phone }
than-more = { $label }: mehr als bei { $phone }
than-less = { $label }: weniger als bei { $phone }
than-not-before = { $label }: nicht vor { $phone }
than-not-after = { $label }: nicht nach { $phone }
than-after = { $label }: nach { $phone }
than-before = { $label }: vor { $phone }
