### What a filter asks for, on its chip. $label is a spec as in specs.ftl, with a large letter, and can be any.

# Of specs that are yes or no: Foldable, Curved display, 5G
filter-no = No { $label }
# Of phones of which it is known at all
filter-any = { $label }: any known value
# Of phones that have none: “Cut-out: none”
filter-none = { $label }: none
# “Display size 6.1–6.5 in”
filter-range = { $label } { $range }
filter-from = { $label } from { $value }
filter-up-to = { $label } up to { $value }
# “Brand: Xiaomi or OnePlus”
filter-any-of = { $label }: { $values }
filter-none-of = { $label }: not { $values }

## By another phone: “Battery at least that of Xiaomi 12S (4,500 mAh)”. $phone is one of the first two

than-phone = { $name } ({ $value })
than-missing = { $name }, which is not among the phones

than-at-least = { $label } at least that of { $phone }
than-at-most = { $label } at most that of { $phone }
than-more = { $label } more than that of { $phone }
than-less = { $label } less than that of { $phone }
# Of dates
than-not-before = { $label } not before { $phone }
than-not-after = { $label } not after { $phone }
than-after = { $label } after { $phone }
than-before = { $label } before { $phone }
