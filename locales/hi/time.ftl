### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = { $day } तक की जानकारी
as-known = { $day } तक की जानकारी
today = आज
day-not-come = यह दिन अभी नहीं आया: यह अब तक की पूरी जानकारी है।
show-today = आज की जानकारी दिखाएं
show-day = { $date } दिखाएं
another-day = कोई और दिन
loading = लोड हो रहा है…
day-to-show = कौन-सा दिन दिखाएं
previous-report = पिछली रिपोर्ट
next-report = अगली रिपोर्ट
day = दिन
date = तारीख
newer = { $count ->
    [one] तब से { $count } और फोन की जानकारी आई है।
   *[other] तब से { $count } और फोन की जानकारी आई है।
}

## The timeline

timeline = टाइमलाइन
timeline-of = { $names } की टाइमलाइन
comparison = तुलना
no-phones = कोई फोन नहीं चुना गया है। नाम से जोड़ें, या सभी फोन में से चुनें।
remove = { $name } हटाएं
nothing-known-yet = तब तक कुछ पता नहीं था।
no-reports-before = डेटा में इसके लॉन्च से पहले की कोई रिपोर्ट नहीं है।
settled-at-once = { $count ->
    [one] { $count } और वैल्यू लॉन्च पर ही सामने आई।
   *[other] { $count } और वैल्यू लॉन्च पर ही सामने आईं।
}
reports-by-date = { $count ->
    [one] इकलौती रिपोर्ट
   *[other] सभी { $count } रिपोर्ट, तारीख के क्रम में
}
launch = लॉन्च: { $date }
launch-expected = लॉन्च की उम्मीद: { $date }
chart-launch = लॉन्च
chart-launch-expected = लॉन्च की उम्मीद
claim-unsure = { $claim } (अनिश्चित)
chart-of = { $count ->
    [one] चार्ट: { $name } की { $count } वैल्यू कैसे साफ हुई। नीचे की लिस्ट भी यही बताती है।
   *[other] चार्ट: { $name } की { $count } वैल्यू कैसे साफ हुईं। नीचे की लिस्ट भी यही बताती है।
}
several-possible = कई संभव

## How the claims turned out

claims-turned-out = दावे कितने सही निकले
claims-and-outcomes = लॉन्च से पहले के दावे और उनके नतीजे
head-claim = दावा
head-outcome = नतीजा
head-verdict = फैसला
unjudged = { $count ->
    [one] कीमत या रंग जैसी लिस्ट वाला { $count } दावा परखा नहीं गया है।
   *[other] कीमत और रंग जैसी लिस्ट वाले { $count } दावे परखे नहीं गए हैं।
}
still-open = फैसला बाकी
not-settled = तय नहीं
again = दोबारा
verdict-right = सही
verdict-close = करीब
verdict-wrong = गलत
verdict-open = बाकी

track-record = पब्लिशर का ट्रैक रिकॉर्ड
track-record-here = पब्लिशर का ट्रैक रिकॉर्ड, इन फोन के लिए
track-record-all = इन्हीं पब्लिशर का ट्रैक रिकॉर्ड, सभी फोन के लिए
same-publishers-all = यही पब्लिशर, सभी फोन के लिए
track-record-about = कंपनियों के अपने टीजर नहीं गिने जाते, और पब्लिशर का दोहराया दावा एक बार गिना जाता है। 5 से कम तय दावों पर प्रतिशत नहीं दिखाया जाता।
head-publisher = पब्लिशर
head-not-hedged = बिना “शायद”
head-hedged = “शायद” वाले
