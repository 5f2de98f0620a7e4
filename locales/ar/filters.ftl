### What a filter asks for, on its chip.

filter-no = { $label }: لا
filter-any = { $label }: أي قيمة معروفة
filter-none = { $label }: لا يوجد
filter-range = { $label }: { $range }
filter-from = { $label }: من { $value }
filter-up-to = { $label }: حتى { $value }
filter-any-of = { $label }: { $values }
filter-none-of = { $label }: ليس { $values }

## By another phone

than-phone = { $name } ({ $value })
than-missing = { $name } (ليس ضمن الهواتف)

than-at-least = { $label }: مثل { $phone } أو أكثر
than-at-most = { $label }: مثل { $phone } أو أقل
than-more = { $label }: أكثر من { $phone }
than-less = { $label }: أقل من { $phone }
than-not-before = { $label }: ليس قبل { $phone }
than-not-after = { $label }: ليس بعد { $phone }
than-after = { $label }: بعد { $phone }
than-before = { $label }: قبل { $phone }
