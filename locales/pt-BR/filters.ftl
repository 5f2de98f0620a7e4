### What a filter asks for, on its chip.

filter-no = { $label }: não
filter-any = { $label }: qualquer dado conhecido
filter-none = { $label }: não tem
filter-range = { $label }: { $range }
filter-from = { $label }: a partir de { $value }
filter-up-to = { $label }: até { $value }
filter-any-of = { $label }: { $values }
filter-none-of = { $label }: exceto { $values }

## By another phone

than-phone = { $name } ({ $value })
than-missing = { $name }, que não está entre os celulares

than-at-least = { $label }: no mínimo o mesmo que { $phone }
than-at-most = { $label }: no máximo o mesmo que { $phone }
than-more = { $label }: mais que { $phone }
than-less = { $label }: menos que { $phone }
than-not-before = { $label }: não antes de { $phone }
than-not-after = { $label }: não depois de { $phone }
than-after = { $label }: depois de { $phone }
than-before = { $label }: antes de { $phone }
