### The finder: filters, the list, and the plot of it.

phone-finder = फोन फाइंडर
filters = फिल्टर
filters-set = फिल्टर · { $number }
close-none-match = बंद करें (कोई फोन नहीं मिला)
show-phones = { $phones } दिखाएं
reset = रीसेट करें
plot = ग्राफ

## Searching

search-label = नाम, कोड नेम या मॉडल नंबर से फोन खोजें
search-phones = फोन खोजें
suggestions-name = सुझाव
suggested-brand = ब्रांड
suggested-chipset = चिपसेट
suggested-filter = फिल्टर

## How many are found

no-phones-match = कोई फोन नहीं मिला
phones-could-match = मेल संभव: { $phones }
phones-more-could-match = { $phones }, { $more } और का मेल संभव
phones-not-launched = { $phones }, अभी लॉन्च नहीं
found-more-not-launched = { $found }, { $more } अभी लॉन्च नहीं
loading-others = सबसे नए { $here } फोन में से; बाकी { $others } लोड हो रहे हैं…
active-filters = लगे हुए फिल्टर
remove-filter = { "फिल्टर हटाएं: " }

## Filters

find-a-filter = फिल्टर खोजें
no-such-filter-here = इस नाम का कोई फिल्टर नहीं है।
none-found = कुछ नहीं मिला
entries-found = { $count ->
    [one] { $count } मिला
   *[other] { $count } मिले
}
launch-price = लॉन्च कीमत
system-and-more = सिस्टम और अन्य
group-set = { $group } · { $number }
filter-is-set = { " " }फिल्टर लगा है
currency-of-price = लॉन्च कीमत की करेंसी
phones-after = { $count ->
   *[other] { " " }फोन
}
more-could = +{ $number } संभव
more-could-match = { " " }मेल
search-in = { $label } में खोजें
search-short = खोजें
match-of = { $label }: मिलान
any-of-these = इनमें से कोई भी
all-of-these = ये सभी
none-of-these = इनमें से कोई नहीं
only-where-known = सिर्फ जहां पता हो
implied = फिल्टर में पहले से शामिल
choice-none = कोई नहीं
replaces = “{ $filter }” की जगह
choice-any = कोई भी
choice-yes = हां
choice-no = नहीं

## Ranges

at-least-field = { $label } कम से कम
at-most-field = { $label } ज्यादा से ज्यादा
slider-from = { $label }: यहां से
slider-up-to = { $label }: यहां तक
any-end = कोई भी
below-minimum = यह न्यूनतम से कम है।
above-maximum = यह अधिकतम से ज्यादा है।
bar-match = मेल
bar-could-match = मेल संभव
bar-outside = बाहर

## Compared with a phone

compared-with-a-phone = किसी फोन के मुकाबले
label-compared-with = { $label }: किसी फोन के मुकाबले
side-at-least = बराबर या ज्यादा
side-at-most = बराबर या कम
side-more = इससे ज्यादा
side-less = इससे कम
no-phone-known = इस नाम का ऐसा कोई फोन नहीं जिसके बारे में यह पता हो।
phone-to-compare-with = किस फोन से तुलना
name-of-a-phone = फोन का नाम
phones-to-compare-with = इन फोन से तुलना संभव

## What matters

what-matters = प्राथमिकताएं
what-matters-to-you = आपकी प्राथमिकताएं
list-ordered-by = क्रम: { $names }।
places-in = इनमें स्थान: { $names }।
places-about = स्थान मिले हुए और लॉन्च हो चुके फोन के बीच गिने गए हैं: सबसे अच्छा और सबसे खराब, जो अब भी संभव है।
nothing-better-chip = { $specs }: कोई और बेहतर नहीं
place-unknown = { $place }; पता नहीं: { $labels }
matters-more = { $label }: प्राथमिकता बढ़ाएं
matters-less = { $label }: प्राथमिकता घटाएं
pick-what-matters = { $count } तक चुनें, सबसे अहम पहले: लिस्ट इसी क्रम में होगी।
picked-all = { $most } में से { $most } चुने गए: पहले एक हटाएं। पहला सबसे अहम है।
picked-of = { $most } में से { $number } चुने गए। पहला सबसे अहम है।
only-unbeaten-said = सिर्फ वे फोन जिनसे बेहतर कोई नहीं
only-unbeaten = सिर्फ वे फोन जिनसे इन सब में बेहतर कोई नहीं
specs-that-matter = प्राथमिकता बन सकने वाले स्पेसिफिकेशन

## The list

phones-found = मिले फोन
phones-found-keys = मिले फोन। Enter से फोन खुलता है, Space से चुना जाता है।
not-launched-yet = अभी लॉन्च नहीं · { $number }
show-next = { $next } दिखाएं
show-next-of = { $all } में से { $next } दिखाएं
show-more = { $next } और दिखाएं
show-more-of = { $all } में से { $next } और दिखाएं
show-next-could = { $next } संभव मेल दिखाएं
show-next-of-could = { $all } में से { $next } संभव मेल दिखाएं
show-more-could = { $next } और संभव मेल दिखाएं
show-more-of-could = { $all } में से { $next } और संभव मेल दिखाएं
show-next-waiting = अभी लॉन्च न हुए { $next } दिखाएं
show-next-of-waiting = अभी लॉन्च न हुए { $all } में से { $next } दिखाएं
show-more-waiting = अभी लॉन्च न हुए { $next } और दिखाएं
show-more-of-waiting = अभी लॉन्च न हुए { $all } में से { $next } और दिखाएं
more-phones-not-known = { $count } और फोन: { $labels } पता नहीं
no-phones-here = यहां कोई फोन नहीं है।
no-phones-then = तब किसी फोन की जानकारी नहीं थी।
no-phones-match-all = इन सभी शर्तों पर कोई फोन नहीं मिला।
remove-to-see = { $phones } देखने के लिए { $what } हटाएं
another-may-be-better = हो सकता है, सभी प्राथमिकताओं में कोई और बेहतर हो
first-of = { $phones } में से पहले { $number }।

columns = कॉलम
details-shown = दिखाई गई जानकारी
columns-chosen = { $most } में से { $number } चुने गए।
columns-chosen-all = { $most } में से { $number } चुने गए: पहले एक हटाएं।
columns-of-the-list = लिस्ट के कॉलम
column-name = नाम
sort-by = क्रम
sort-certainty = निश्चितता
sort-what-matters = प्राथमिकताएं
sort-best-match = सबसे सटीक मेल
sort-newest = सबसे नए पहले
descending = घटता क्रम

# Heads of narrow columns
short-display = डिस्प्ले
short-refresh = रिफ्रेश
short-charging = चार्जिंग
short-camera = कैमरा
short-chip = चिप
short-price = कीमत
short-memory = रैम
short-not-known = पता नहीं
