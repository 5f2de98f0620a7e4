### Who said it, when, and how firmly.

select-a-value = किसने कहा, यह देखने के लिए कोई वैल्यू चुनें।
show-sources = स्रोत देखें
why = क्यों?
value-of-phone = { $label }, { $name }: { $value }। { $ask }

## Buttons to other phones

cheaper-phones = सस्ते फोन
phones-with-more = इससे ज्यादा वाले फोन
phones-with-less = इससे कम वाले फोन

## Why a value is shown, or nothing

computed-from = इनसे निकाली गई:
computed-unknown = यह दूसरी वैल्यू से निकाली जाती है, जिनमें से कम से कम एक पता नहीं है।
no-report = इस फोन के बारे में कोई रिपोर्ट नहीं थी।
no-report-by = { $date } तक इस फोन के बारे में कोई रिपोर्ट नहीं थी।
says-nothing = { $count ->
    [one] इस फोन की रिपोर्ट में यह नहीं है। हो सकता है, किसी और ने बताया हो।
   *[other] इस फोन की { $count } रिपोर्ट में से किसी में यह नहीं है। हो सकता है, किसी और ने बताया हो।
}
says-nothing-by = { $count ->
    [one] { $date } तक इस फोन की रिपोर्ट में यह नहीं है। हो सकता है, किसी और ने बताया हो।
   *[other] { $date } तक इस फोन की { $count } रिपोर्ट में से किसी में यह नहीं है। हो सकता है, किसी और ने बताया हो।
}
of-the-brand = ब्रांड के बारे में आई रिपोर्ट पर आधारित, इस फोन के बारे में नहीं।
only-report = इकलौती रिपोर्ट।
only-report-by = { $date } तक की इकलौती रिपोर्ट।
reports = { $count } रिपोर्ट
reports-by = { $date } तक की { $count } रिपोर्ट
disagree = { $reports } में से { $count } बराबर पुख्ता हैं, पर आपस में सहमत नहीं।
most-say = { $reports } में से, ज्यादातर स्रोत यही कहते हैं, या बहुमत न हो तो सबसे पुख्ता स्रोत; { $differing }।
firmest = { $reports } में यह सबसे पुख्ता है; बराबर हों तो सबसे नई और सबसे सटीक।
of-editions = { $reports } में से { $count } दिखाई गईं: ये सबसे पुख्ता हैं और अलग-अलग एडिशन के बारे में हैं।

## A report

teased-by-maker = कंपनी का टीजर
quoting = , { $quotes } के हवाले से
about-the = “{ $name }” के बारे में
edition = { $edition } एडिशन
shown = दिखाई गई

not-shown-filings = नहीं दिखाई गई: फाइलिंग ज्यादा पुख्ता है।
not-shown-teasers = नहीं दिखाई गई: कंपनी का टीजर ज्यादा पुख्ता है।
not-shown-listed = नहीं दिखाई गई: लिस्टिंग की वैल्यू ज्यादा पुख्ता है।
not-shown-official = नहीं दिखाई गई: कंपनी की अपनी वैल्यू ज्यादा पुख्ता है।
not-shown-measured = नहीं दिखाई गई: मापी गई वैल्यू ज्यादा पुख्ता है।
not-shown-outnumbered = नहीं दिखाई गई: ज्यादा स्रोत कुछ और कहते हैं।
not-shown-unsure = नहीं दिखाई गई: दूसरे स्रोत इसे बिना “शायद” के कहते हैं।
not-shown-replaced = नहीं दिखाई गई: इसी पब्लिशर की बाद की रिपोर्ट ने इसकी जगह ली।
not-shown-says-no-more = नहीं दिखाई गई: इसमें दिखाई गई वैल्यू से आगे कुछ नहीं है।

## Camera partners of a brand

partners-of = { $brand } के कैमरा पार्टनर, स्रोतों के अनुसार:
since-date = { $date } से
until-date = { $date } तक
ended = खत्म
and-more-sources = और { $count } अन्य स्रोत

## Footnotes, on paper

footnote = { $publisher }, { $date } ({ $stage }): { $url }
footnote-quoting = { $publisher }, { $quotes } के हवाले से, { $date } ({ $stage }): { $url }
colophon = { $day } तक की जानकारी। { $attribution } { $link }
