### What a filter asks for, on its chip.

filter-no = { $label }: नहीं
filter-any = { $label }: जहां पता हो
filter-none = { $label }: कोई नहीं
filter-range = { $label }: { $range }
filter-from = { $label }: { $value } से
filter-up-to = { $label }: { $value } तक
filter-any-of = { $label }: { $values }
filter-none-of = { $label }: { $values } नहीं

## By another phone

than-phone = { $name } ({ $value })
than-missing = { $name } (इन फोन में नहीं)

than-at-least = { $label }: { $phone } के बराबर या ज्यादा
than-at-most = { $label }: { $phone } के बराबर या कम
than-more = { $label }: { $phone } से ज्यादा
than-less = { $label }: { $phone } से कम
than-not-before = { $label }: { $phone } से पहले नहीं
than-not-after = { $label }: { $phone } के बाद नहीं
than-after = { $label }: { $phone } के बाद
than-before = { $label }: { $phone } से पहले
