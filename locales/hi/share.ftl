### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = फोन की तुलना
all-phones = सभी फोन
phones-that-match = इनसे मेल खाते फोन: { $filters }
quoted = “{ $text }”
what-as-known = { $what }, { $day } तक की जानकारी
what-only = { $what }, सिर्फ { $specs }
what-rows = { $what }, चुनी हुई पंक्तियां: { $count }
what-differences = { $what }, सिर्फ अंतर
what-ordered-by = { $what }, क्रम: { $matters }
on-day = { $date }
at-the-end-of = { $date } के अंत
known-on = { $day } तक की जानकारी।

## The table

corner-spec = स्पेसिफिकेशन
corner-phone = फोन
rows-of-page = इस पेज से
matches = मेल
could-match = मेल संभव
best = बेस्ट
may-be-best = शायद बेस्ट
sources-list = स्रोत:
source-rest = , { $stage }, { $date }
source-rest-quoting = , { $quotes } के हवाले से, { $stage }, { $date }
open-live = लाइव वर्जन खोलें

## How firm a report is, in a word

stage-rumour = अफवाह
stage-filing = फाइलिंग
stage-teaser = टीजर
stage-listed = लिस्टिंग
stage-official = आधिकारिक
stage-measured = मापन

## Heads of tables for spreadsheets

csv-group = ग्रुप
csv-marks = { $name }: निशान
csv-sources = { $name }: स्रोत
csv-comparison = तुलना
csv-results = नतीजे
csv-summary = सारांश
csv-day = दिन
csv-data = डेटा
csv-link = लिंक

## Below a picture

rows-left-out = { $count ->
    [one] { $count } और पंक्ति नहीं दिखाई गई है।
   *[other] { $count } और पंक्तियां नहीं दिखाई गई हैं।
}
phones-left-out = { $count ->
    [one] { $count } और फोन नहीं दिखाया गया है।
   *[other] { $count } और फोन नहीं दिखाए गए हैं।
}

## Where the phones are from

attribution = डिवाइस डेटा इन पर आधारित है: LineageOS Wiki और PixelExperience Wiki के योगदानकर्ता (CC BY-SA 3.0), Wikipedia के योगदानकर्ता (CC BY-SA 4.0), DeviceKit (© 2015 Dennis Weissmann, MIT), AppleDB (© 2022 emiyl, MIT) और EPREL, European Commission (CC BY 4.0); रिपोर्ट के साथ उनके अपने स्रोत दिए हैं। डेटा को एक रूप देकर सुधारा और मिलाया गया है। डेटा सेट का लाइसेंस CC BY-SA 4.0 है।
own-data = ये फोन इस पेज के अपने डेटा से हैं।
joined-data = कुछ वैल्यू इस पेज के अपने डेटा से हैं।

## Filters that are not of one spec

nothing-better = { $specs }: कोई और बेहतर नहीं

## The dialog

share = शेयर करें
send = भेजें…
link-to-this-view = इस व्यू का लिंक
copy-link = लिंक कॉपी करें
export = एक्सपोर्ट करें
form-qr = QR कोड
form-picture = इमेज
copied = कॉपी हो गया।
copy-by-hand = कॉपी करना ब्लॉक है। टेक्स्ट चुना हुआ है; Ctrl+C (⌘C) दबाएं।
saved = सेव हो गया।
saved-perhaps = अगर कोई फाइल सेव नहीं हुई, तो जिस पेज में यह व्यू है, वह डाउनलोड ब्लॉक करता है। इसके बजाय टेबल कॉपी करें।
not-saved = सेव करना ब्लॉक है। इसके बजाय टेबल कॉपी करें।
no-picture = आपका ब्राउजर इमेज नहीं बना सका। इसके बजाय टेबल एक्सपोर्ट करें: Markdown, HTML, CSV या JSON में।
not-sent = भेजना ब्लॉक है। इसके बजाय लिंक कॉपी करें।
embed-this = पेज में एम्बेड करें…
too-long-for-qr = यह लिंक QR कोड के लिए बहुत लंबा है।
qr-of-link = लिंक का QR कोड
view-as = यह व्यू { $form } में
copy-form = { $form } कॉपी करें
save-as-file = फाइल में सेव करें
picture-of-table = टेबल की इमेज
save-picture = इमेज सेव करें
dark = डार्क
preview-size = प्रीव्यू साइज, 1200 × 630
