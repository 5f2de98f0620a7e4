### What a filter asks for, on its chip.

filter-no = { $label }：否
filter-any = { $label }：任意已知值
filter-none = { $label }：无
filter-range = { $label }：{ $range }
filter-from = { $label }：{ $value } 起
filter-up-to = { $label }：至 { $value }
filter-any-of = { $label }：{ $values }
filter-none-of = { $label }：排除 { $values }

## By another phone: “Battery at least that of Xiaomi 12S (4,500 mAh)”. $phone is one of the first two

than-phone = { $name }（{ $value }）
than-missing = { $name }（不在这些手机之中）

than-at-least = { $label }：不低于 { $phone }
than-at-most = { $label }：不高于 { $phone }
than-more = { $label }：高于 { $phone }
than-less = { $label }：低于 { $phone }
than-not-before = { $label }：不早于 { $phone }
than-not-after = { $label }：不晚于 { $phone }
than-after = { $label }：晚于 { $phone }
than-before = { $label }：早于 { $phone }
