### What a filter asks for, on its chip.

filter-no = { $label }：なし
filter-any = { $label }：判明しているもの
filter-none = { $label }：なし
filter-range = { $label }：{ $range }
filter-from = { $label }：{ $value }から
filter-up-to = { $label }：{ $value }まで
filter-any-of = { $label }：{ $values }
filter-none-of = { $label }：{ $values }以外

## By another phone: “Battery at least that of Xiaomi 12S (4,500 mAh)”. $phone is one of the first two

than-phone = { $name }（{ $value }）
than-missing = { $name }（この中にない機種）

than-at-least = { $label }：{ $phone }以上
than-at-most = { $label }：{ $phone }以下
than-more = { $label }：{ $phone }を上回る
than-less = { $label }：{ $phone }を下回る
than-not-before = { $label }：{ $phone }以降
than-not-after = { $label }：{ $phone }以前
than-after = { $label }：{ $phone }より後
than-before = { $label }：{ $phone }より前
