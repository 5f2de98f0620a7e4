### What screen readers say after a press, in a few words.

phone-added = { $name } जोड़ा गया, { $most } में से { $phones }
phone-removed-last = { $name } हटाया गया, कोई नहीं बचा
phone-removed = { $name } हटाया गया, बाकी: { $phones }
now-column = { $name } अब { $phones } में से कॉलम { $at } पर है
now-number = { $name } अब { $phones } में से नंबर { $at } पर है
phone-shown = { $name } दिख रहा है
known-today = आज तक की जानकारी
known-on-day = { $date } तक की जानकारी
compared-with = { $name } से तुलना
no-baseline = कोई आधार फोन नहीं
newest-first = सबसे नए पहले
best-match-first = सबसे सटीक मेल पहले
sorted-up = क्रम: { $by }, बढ़ता हुआ
sorted-down = क्रम: { $by }, घटता हुआ
by-name = नाम
by-certainty = निश्चितता
axes = आड़ा अक्ष: { $x }, खड़ा अक्ष: { $y }
no-filters = कोई फिल्टर नहीं
nothing-matters = कोई प्राथमिकता नहीं, सब बराबर
ordered-by = क्रम: { $matters }
undone = पहले जैसा किया गया

## What can be undone, on the page too

removed-undoably = { $name } हटाया गया।
filters-removed = फिल्टर हटाए गए।
filters-replaced = फिल्टर बदले गए।

## What is refused

full = { $count } में से { $count }: पहले एक हटाएं।
