### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare: एम्बेड कोड बनाएं
builder-description = चुनें कि विजेट आपकी पोस्ट में क्या दिखाए, प्रीव्यू देखें और कोड कॉपी करें।
builder-heading = एम्बेड कोड बनाएं
builder-intro = चुनें कि आपके पाठकों को क्या दिखे, प्रीव्यू जांचें और कोड कॉपी करें। कुछ भी कहीं नहीं भेजा जाता।

## What it shows

builder-form = एम्बेड
builder-shows = क्या दिखे
builder-view = व्यू
builder-view-compare = तुलना
builder-view-card = कार्ड
builder-view-timeline = { timeline }
builder-view-finder = फाइंडर
builder-view-plot = { plot }
builder-phones = फोन
builder-selected-phones = चुने हुए फोन
builder-phone-name = फोन का नाम
builder-add = जोड़ें
builder-no-phone = “{ $text }” नाम का कोई फोन नहीं है।
builder-already = { $name } तुलना में पहले से है।
builder-added = { $name } जोड़ा गया।
builder-added-instead = इसकी जगह { $name } जोड़ा गया।
builder-full = तुलना में और जगह नहीं है।
builder-did-you-mean = क्या आपका मतलब यह था:
builder-remove = हटाएं
builder-remove-name = { remove }
builder-move-up = { $name } को ऊपर ले जाएं
builder-as-of = कब तक की जानकारी
builder-as-of-any = जो भी पता है
builder-pick-date = तारीख चुनें
builder-pin-today = आज पर पिन करें
builder-as-of-hint = खाली छोड़ने पर वह सब दिखेगा जो पढ़ते समय पता हो।
builder-pinned = { $date } पर पिन है: पाठक वही देखते हैं जो तब पता था, और कोई और दिन चुन सकते हैं।
builder-no-date = “{ $text }” तारीख नहीं है। 2022-05-26, 26.05.2022, 2022-05 या 2022 लिखें।
builder-rows-all = पंक्तियां: सभी
builder-rows-chosen = चुनी हुई पंक्तियां: { $count }
builder-rows = दिखाने की पंक्तियां (कुछ न चुनने पर सभी)
builder-differences = सिर्फ वे पंक्तियां जिनमें फोन अलग हैं
builder-preview-too = प्रीव्यू में आपके बदलाव भी कोड में आते हैं: फिल्टर, क्रम, अक्ष, समेटे हुए ग्रुप।

## How it looks and loads

builder-looks = दिखावट और लोडिंग
builder-language = भाषा
builder-language-page = पेज की भाषा
builder-controls = बटन
builder-controls-all = सभी
builder-controls-few = कम: विषय वही रहता है
builder-controls-none = कोई नहीं: सिर्फ कंटेंट
builder-theme = थीम
builder-theme-page = पेज के अनुसार
builder-theme-light = लाइट
builder-theme-dark = { dark }
builder-accent = एक्सेंट रंग
builder-font = फॉन्ट
builder-font-page = पेज का
builder-font-system = सिस्टम का
builder-font-serif = सेरिफ
builder-font-monospace = मोनोस्पेस
builder-id = आईडी, अगर पेज पर कई विजेट हों
builder-id-none = कोई नहीं
builder-id-wrong = आईडी अंग्रेजी अक्षर से शुरू होती है और उसमें सिर्फ अंग्रेजी अक्षर, अंक, हाइफन और अंडरस्कोर होते हैं।
builder-loading = लोडिंग
builder-loading-near = जब पाठक पास पहुंचे
builder-loading-at-once = तुरंत
builder-fallback = लोड होने तक क्या दिखे
builder-fallback-table = स्रोतों के साथ टेबल
builder-fallback-sentence = एक वाक्य

## The preview

builder-preview = प्रीव्यू
builder-preview-width = प्रीव्यू की चौड़ाई
builder-width-phone = फोन
builder-width-column = कॉलम
builder-width-wide = चौड़ा
builder-preview-needs = प्रीव्यू के लिए JavaScript और WebAssembly जरूरी हैं।

## The snippet

builder-snippet = कोड
builder-host = प्लेटफॉर्म
builder-for = प्लेटफॉर्म
builder-frame = फ्रेम
builder-folder = विजेट की फाइलों का फोल्डर
builder-folder-hint = जहां आप फाइलें होस्ट करते हैं; डिफॉल्ट यही साइट है।
builder-folder-https = https वाले पेज http से फाइलें लोड नहीं कर सकते: https वाला पता इस्तेमाल करें।
builder-folder-local = ये फाइलें आपके अपने कंप्यूटर पर हैं, जहां से पाठक इन्हें लोड नहीं कर सकते। फोल्डर अपलोड करें और उसका पता यहां लिखें।
builder-folder-wrong = फोल्डर का पूरा पता लिखें, जैसे https://example.org/phone-compare/ ।
builder-height = फ्रेम की ऊंचाई, पिक्सल में
builder-height-hint = प्रीव्यू की ऊंचाई: { $count } पिक्सल।
builder-no-snippet = अभी कोई कोड नहीं है। { $reasons }
builder-not-loaded = एक फाइल लोड नहीं हुई। फिर से कोशिश करने के लिए प्लेटफॉर्म दोबारा चुनें।
builder-copy = कॉपी करें
builder-copy-what = कॉपी करें: { $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = आपकी स्टाइल शीट के लिए, एक बार
builder-code-page = पेज के लिए
builder-code-post = पोस्ट के लिए
builder-code-around = फ्रेम के आसपास के पेज के लिए, अगर वह स्क्रिप्ट चलने दे: फ्रेम का साइज उसके कंटेंट के हिसाब से करता है
builder-code-block = पोस्ट के लिए, रिलीज के प्लगिन के साथ: एडिटर में पेस्ट करने पर यह “Phone comparison” ब्लॉक बन जाता है
builder-code-shortcode = या, उसी प्लगिन के साथ, शॉर्टकोड के रूप में: “Shortcode” ब्लॉक या क्लासिक एडिटर के लिए
builder-code-ghost = पोस्ट के लिए, HTML कार्ड के रूप में (/html टाइप करें)
builder-code-ghost-header = Settings → Code injection → Site header के लिए, एक बार
builder-code-hugo = शॉर्टकोड, एक बार: { $file } नाम से सेव करें
builder-code-jekyll = इंक्लूड, एक बार: { $file } नाम से सेव करें

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }।
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = और { $count } फोन।
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = { $date } तक की जानकारी।
builder-as-table = टेबल के रूप में दिखाएं
