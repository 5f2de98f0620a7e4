### The comparison.

comparison-of = { $what } की तुलना
comparison-table = तुलना टेबल
all-rows-shown = सभी पंक्तियां दिख रही हैं
differences-only = सिर्फ अंतर
drawn-to-scale = एक पैमाने पर चित्र
how-they-rank = रैंकिंग
no-differences = जितनी जानकारी है, उसमें इन फोन में कोई अंतर नहीं है।
from-this-page = इस पेज से
rows-shown = { $count ->
    [one] { $count } पंक्ति दिख रही है
   *[other] { $count } पंक्तियां दिख रही हैं
}
show-all-rows = { $count ->
    [one] { $count } पंक्ति दिखाएं
   *[other] सभी { $count } पंक्तियां दिखाएं
}
no-equal-rows = कोई समान पंक्ति नहीं
equal-rows-hidden = { $count ->
    [one] { $count } समान पंक्ति छिपी है
   *[other] { $count } समान पंक्तियां छिपी हैं
}
equal-rows = { $count ->
    [one] { $count } समान पंक्ति
   *[other] { $count } समान पंक्तियां
}
equal-rows-of = , { $group }
baseline = आधार
name-baseline = { $name }, आधार
move-first = { $name } को पहले कॉलम की ओर ले जाएं
move-last = { $name } को आखिरी कॉलम की ओर ले जाएं
compare-against = बाकी की तुलना { $name } से करें
the-same = समान
difference-with = { " " }{ $name } के मुकाबले
difference-with-unsure = { " " }{ $name } के मुकाबले, अनिश्चित
ago = { $age } पहले

## Adding a phone

no-other-phone = इस नाम का कोई और फोन नहीं है।
loading-names = सभी फोन के नाम लोड हो रहे हैं…
at-most-phones = आप ज्यादा से ज्यादा { $count } फोन की तुलना कर सकते हैं।
add-a-phone = फोन जोड़ें
phones-to-add = जोड़ने के लिए फोन

## The phones to compare

compare-phones = { $count } फोन की तुलना करें
phones-to-compare = तुलना के लिए फोन
move-start = { $name } को शुरुआत की ओर ले जाएं
move-end = { $name } को आखिर की ओर ले जाएं
remove-before = { "हटाएं: " }
compare = तुलना करें
compare-phone = { $name } की तुलना करें
remove-from-comparison = तुलना से हटाएं
add-to-comparison = तुलना में जोड़ें
undo = पहले जैसा करें

## Cards

in-brief = संक्षेप में: { $what }
all-specs = सभी स्पेसिफिकेशन
no-phones-selected = कोई फोन नहीं चुना गया है।

## Phones like one

more-like-this = ऐसे और फोन
more-like-this-phone = ऐसे और फोन: { $name }
more-like = { $name } जैसे और फोन
like-phone = { $name } जैसे
launched = लॉन्च का समय
launched-near = दो साल के अंतर में लॉन्च
too-little-for-likeness = इस फोन के बारे में इतनी जानकारी नहीं है कि इसके जैसे फोन बताए जा सकें।
nothing-of-that-time = उस दौर का ऐसा कोई फोन नहीं है जिसके बारे में काफी जानकारी हो।
likeness-about = सबसे मिलते-जुलते पहले: कीमत, साइज, वजन, डिस्प्ले, चिपसेट, रैम, कैमरा, बैटरी और चार्जिंग के हिसाब से, हर एक अपने दौर के पैमाने पर। जो पता नहीं है, वह न पक्ष में गिना जाता है, न खिलाफ।
too-little-of = { $phones } के बारे में बहुत कम जानकारी है।
of-this-is-not-known = खुद इस फोन के बारे में यह पता नहीं: { $labels }।
reason-unsure = { " " }(अनिश्चित)
