### What a filter asks for, on its chip.

filter-no = { $label } : non
filter-any = { $label } : toute valeur connue
filter-none = { $label } : sans
filter-range = { $label } { $range }
filter-from = { $label } à partir de { $value }
filter-up-to = { $label } jusqu’à { $value }
filter-any-of = { $label } : { $values }
filter-none-of = { $label } : sauf { $values }

## By another phone: “Battery at least that of Xiaomi 12S (4,500 mAh)”. $phone is one of the first two

than-phone = { $name } ({ $value })
than-missing = { $name }, absent des données
than-at-least = { $label } : au moins autant que { $phone }
than-at-most = { $label } : au plus autant que { $phone }
than-more = { $label } : plus que { $phone }
than-less = { $label } : moins que { $phone }
than-not-before = { $label } : pas avant { $phone }
than-not-after = { $label } : pas après { $phone }
than-after = { $label } : après { $phone }
than-before = { $label } : avant { $phone }
