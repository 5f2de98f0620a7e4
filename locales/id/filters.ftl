### What a filter asks for, on its chip.

filter-no = { $label }: tidak
filter-any = { $label }: asalkan diketahui
filter-none = { $label }: tidak ada
filter-range = { $label }: { $range }
filter-from = { $label }: mulai { $value }
filter-up-to = { $label }: hingga { $value }
filter-any-of = { $label }: { $values }
filter-none-of = { $label }: bukan { $values }

## By another phone: “Battery at least that of Xiaomi 12S (4,500 mAh)”. $phone is one of the first two

than-phone = { $name } ({ $value })
than-missing = { $name } (tidak ada dalam daftar ponsel)

than-at-least = { $label }: minimal setara { $phone }
than-at-most = { $label }: maksimal setara { $phone }
than-more = { $label }: lebih dari { $phone }
than-less = { $label }: kurang dari { $phone }
than-not-before = { $label }: tidak sebelum { $phone }
than-not-after = { $label }: tidak sesudah { $phone }
than-after = { $label }: sesudah { $phone }
than-before = { $label }: sebelum { $phone }
