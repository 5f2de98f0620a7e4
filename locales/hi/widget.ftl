### What all views have.

part-not-loaded = यह हिस्सा लोड नहीं हो सका।
try-again = फिर कोशिश करें
dismiss = खारिज करें
close = बंद करें
all-phones-back = सभी फोन
suggestions = { $count } सुझाव
not-a-number = यह संख्या नहीं है। इस तरह लिखें: { $example }।
reading-phones = फोन पढ़े जा रहे हैं: { $number }%
name-number = { $name } { $number }

## Where the data is from

counting = फोन और रिपोर्ट गिने जा रहे हैं…
totals = { $phones }, { $sources } स्रोतों की { $reports } रिपोर्ट।
totals-newest = { $phones }, { $sources } स्रोतों की { $reports } रिपोर्ट; सबसे नई { $date } की।
about-the-data = डेटा के बारे में
phones-about-the-data = { $phones } · डेटा के बारे में
about-values = हर वैल्यू के साथ उसका स्रोत, तारीख और पुख्तापन दर्ज है; देखने के लिए वैल्यू चुनें। बिना निशान वाली वैल्यू तय हैं। “अफवाह”, “फाइलिंग” (सर्टिफिकेशन या बेंचमार्क) और “टीजर” वाली वैल्यू लॉन्च से पहले की हैं; “अनिश्चित” वैल्यू “शायद” के साथ कही गई थीं; “विवादित” पर बराबर पुख्ता स्रोत सहमत नहीं हैं। “≠” का मतलब है कि ज्यादातर स्रोत सहमत हैं, पर सभी नहीं।
read-the-licence = लाइसेंस पढ़ें
