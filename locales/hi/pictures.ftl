### Phones drawn to scale, and where they rank.

drawings-about = सभी फोन एक ही पैमाने पर बने हैं। पूरी रेखाएं तय हैं। टूटी रेखाएं तय नहीं हैं, या उनकी जगह या साइज पता नहीं है: लेंस और कटआउट के लिए स्रोत यह नहीं बताते, और सभी कोने एक जैसे बने हैं। बिंदुओं वाली रेखाएं ज्यादा से ज्यादा संभव साइज दिखाती हैं।
bank-card = बैंक कार्ड
bank-card-alone = एक बैंक कार्ड; सभी फोन छिपे हैं।
outlines-of = { $names } की आकृतियां, एक ही तल पर, बैंक कार्ड के बगल में।
phones-in-picture = चित्र में फोन
face-front = सामने
face-back = पीछे
face-side = साइड
face-open-front = खुला, सामने
face-open-back = खुला, पीछे
face-open-side = खुला, साइड

too-little-for-ranks = इन फोन के बारे में, या उसी साल के दूसरे फोन के बारे में, बहुत कम जानकारी है।
show-fewer = कम दिखाएं
show-all = सभी { $number } दिखाएं
rank-among = किनके बीच रैंक
of-the-same-year = उसी साल के फोन
ranks-about = फोन जिस बात में सबसे खास है, वह पहले आती है। दूसरे फोन की सिर्फ तय वैल्यू गिनी जाती हैं। बॉक्स उनमें से बीच के आधे फोन दिखाता है; अंदर की रेखा मीडियन है। फोन कई साइज में बिकता हो, तो सबसे बड़ा गिना जाता है।
phones-of-year = { $year } के { $phones }
more-than-none = { $among } में से किसी के मुकाबले ज्यादा नहीं
more-than = { $among } में से { $number } के मुकाबले ज्यादा
more-than-range = { $among } में से { $from }–{ $to } के मुकाबले ज्यादा
quantiles = न्यूनतम { $least }, निचला क्वार्टाइल { $quarter }, मीडियन { $half }, ऊपरी क्वार्टाइल { $three }, अधिकतम { $most }।
label-unit = { $label }, { $unit }
