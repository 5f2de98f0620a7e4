### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } और { $more } अन्य
phones-unknown = { $count ->
   *[other] अनजान फोन: { $names }।
}
phones-unknown-in-link = { $count ->
   *[other] इस लिंक में अनजान फोन: { $names }।
}
nobody-has = { $count ->
    [one] यहां ऐसा कोई फोन नहीं है ({ $label }: { $names })।
   *[other] यहां इनमें से किसी के साथ कोई फोन नहीं है ({ $label }): { $names }।
}

## Parts of links and settings

link-of-other-version = यह लिंक phone-compare के किसी और वर्जन से बना है। जो हिस्से पढ़े जा सके, वे इस्तेमाल हुए हैं।
link-cut = यह लिंक बहुत लंबा है: सिर्फ पहले { $most } बाइट का हिस्सा इस्तेमाल हुआ है।
filters-cut = `filters` एट्रिब्यूट बहुत लंबा है: सिर्फ पहले { $most } बाइट का हिस्सा इस्तेमाल हुआ है।
no-such-value = `{ $name }` में { $allowed } में से कोई हो सकता है, `{ $value }` नहीं।
specs-unknown = अनजान स्पेसिफिकेशन: { $names }।
sections-unknown = अनजान सेक्शन: { $names }। सेक्शन ये हैं: { $all }।
date-ignored = तारीख छोड़ दी गई: { $problem }।
filter-ignored = एक फिल्टर छोड़ दिया गया: { $problem }।
order-ignored = क्रम छोड़ दिया गया: { $problem }।
range-turned = { $name }: `{ $written }` उल्टा लिखा है; इसे { $read } पढ़ा गया है।
no-axis = `{ $name }` ग्राफ का अक्ष नहीं हो सकता; कोई संख्या या तारीख लें।
too-long-ignored = `{ $name }` बहुत लंबा है और छोड़ दिया गया; सीमा { $most } बाइट है।
id-too-long = `{ $id }` फोन की आईडी के लिए बहुत लंबा है।
ids-too-long = फोन की ये आईडी बहुत लंबी हैं: { $names }।
too-many-phones = आप ज्यादा से ज्यादा { $most } फोन की तुलना कर सकते हैं; छोड़े गए: { $left-out }।
too-many-columns = लिस्ट में ज्यादा से ज्यादा { $most } कॉलम होते हैं; छोड़े गए: { $left-out }।
no-better = इनमें कौन-सी वैल्यू बेहतर है, इस पर सहमति नहीं है, इसलिए ये प्राथमिकता नहीं बन सकते: { $names }।
too-much-matters = ज्यादा से ज्यादा { $most } प्राथमिकताएं हो सकती हैं; छोड़ी गईं: { $left-out }।
no-such-most = `max` 1 से { $most } तक की संख्या हो सकती है, `{ $value }` नहीं।
no-such-part = स्टेट में `{ $name }` नाम का कोई हिस्सा नहीं है।
other-type = स्टेट में `{ $name }` छोड़ दिया गया: यहां { $wanted } चाहिए।
wanted-flag = true या false
wanted-list = स्ट्रिंग की लिस्ट
wanted-filters = स्ट्रिंग का ऑब्जेक्ट, जैसे { "{" } "battery-mah": "4500.." { "}" }
wanted-number = संख्या
wanted-text = स्ट्रिंग
wanted-choice = स्ट्रिंग या null
no-such-filter = फिल्टर के लिए `{ $name }` नाम का कोई स्पेसिफिकेशन नहीं है।
more-like-these = … और ऐसे { $more } अन्य।

## Links that are too long to be shared

link-too-long = लिंक के लिए यह { $by } अक्षर ज्यादा लंबा है। सबसे लंबा हिस्सा छोटा करें: { $what }।
the-search-words = खोज के शब्द
the-filter = फिल्टर “{ $label }”

## The phones themselves

data-unread = फोन का डेटा पढ़ा नहीं जा सका: { $problem }।
phones-not-loaded = कुछ फोन लोड नहीं हो सके।
compare-at-most = यहां ज्यादा से ज्यादा { $count } फोन की तुलना हो सकती है; छोड़े गए: { $left-out }।
date-of-page-invalid = इस पेज की मांगी हुई तारीख मान्य नहीं है, इसलिए यह आज तक की जानकारी है।

## The page’s own data

own-data-unread = इस पेज का फोन डेटा पढ़ा नहीं जा सका{ $why }। यहां बिल्ट-इन फोन दिखाए गए हैं।
own-data-unread-before = इस पेज का फोन डेटा पढ़ा नहीं जा सका{ $why }। यहां पहले वाले फोन ही दिखाए गए हैं।
you-are-offline = आप ऑफलाइन हैं
not-reached = उस तक पहुंचा नहीं जा सका
longer-than = यह { $number } MB से बड़ा है
no-phones-in-data = इस पेज के डेटा में कोई फोन नहीं है:
some-data-unused = इस पेज का कुछ फोन डेटा इस्तेमाल नहीं हो सका:
