### What is wrong with a text that somebody wrote, and what would be right.

not-a-date = `{ $text }` तारीख नहीं है: 2022, 2022-05 या 2022-05-26 लिखें
not-a-stage = यह चरण नहीं है: rumour, filing, teaser, listed, official या measured लिखें
filter-wrong = `{ $text }`: { $problem }
no-such-spec = ऐसा कोई स्पेसिफिकेशन नहीं है
no-filter-for = इस स्पेसिफिकेशन से फिल्टर या क्रम नहीं बन सकता
takes-names = इस स्पेसिफिकेशन में नाम आते हैं, जैसे xiaomi,oneplus
takes-range = रेंज 4500..5000, 4500.. या ..5000 की तरह लिखें, या वैल्यू 8,12 की तरह
takes-yes-or-no = yes या no लिखें
takes-presence = has:yes या has:no लिखें
takes-than = दूसरे फोन की मात्रा @xiaomi-12s.., ..@xiaomi-12s, more:@xiaomi-12s या less:@xiaomi-12s की तरह लिखें, संख्याओं और तारीखों के लिए
value-missing = एक वैल्यू नहीं दी गई है

not-packed = यह पैक किया हुआ फोन डेटा नहीं है
packed-by-another-version = डेटा किसी और वर्जन से पैक हुआ है
packed-with-other-specs = डेटा स्पेसिफिकेशन की किसी और टेबल के साथ पैक हुआ है
data-damaged = डेटा खराब है

duplicate-id = { $phone }: यह आईडी पहले से किसी और फोन की है; छोड़ा गया
former-id-taken = { $phone }: इसकी पुरानी आईडी `{ $id }` किसी और फोन की है
like-nobody = { $phone }: { $spec } में `{ $other }` का हवाला है, जो डेटा में नहीं है
