### What a filter asks for, on its chip.

filter-no = { $label }: no
filter-any = { $label }: cualquier dato conocido
filter-none = { $label }: no tiene
filter-range = { $label }: { $range }
filter-from = { $label }: desde { $value }
filter-up-to = { $label }: hasta { $value }
filter-any-of = { $label }: { $values }
filter-none-of = { $label }: excepto { $values }

## By another phone

than-phone = { $name } ({ $value })
than-missing = { $name }, que no está entre los teléfonos

than-at-least = { $label }: igual o más que { $phone }
than-at-most = { $label }: igual o menos que { $phone }
than-more = { $label }: más que { $phone }
than-less = { $label }: menos que { $phone }
than-not-before = { $label }: no antes que { $phone }
than-not-after = { $label }: no después que { $phone }
than-after = { $label }: después que { $phone }
than-before = { $label }: antes que { $phone }
