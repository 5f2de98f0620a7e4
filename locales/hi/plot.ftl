### The plot of phones over two specs.

plot-of-phones = फोन का ग्राफ
none-of-both = इनमें ऐसा कोई फोन नहीं जिसकी दोनों वैल्यू पता हों।
show-as-table = टेबल में दिखाएं
plot-as-table = ग्राफ, टेबल के रूप में
horizontal = आड़ा अक्ष
vertical = खड़ा अक्ष
plotted-missing = { $phones }; { $more } और: { $x } या { $y } पता नहीं
one-not-known = { $names } (दो में से एक वैल्यू पता नहीं)
filtered-out = { $names } (फिल्टर से बाहर)
not-in-the-plot = ग्राफ में नहीं: { $phones }।
plot-keys = आड़ा अक्ष: { $x }। खड़ा अक्ष: { $y }। ऐरो कुंजियों से एक फोन से दूसरे पर जाएं और Enter से तुलना में जोड़ें।
at-the-same-place = { $phone }। इसी जगह: { $names }
logarithmic = { $label } (लॉगरिदमिक)
point = { $name }: { $x }; { $y }
key-settled = तय
key-not-settled = तय नहीं
key-anywhere = रेखा पर कहीं भी हो सकता है
nothing-better-in-both = दोनों में इनसे बेहतर कोई नहीं: { $phones }।
perhaps-phones = शायद { $phones }
certain-and-perhaps = पक्के तौर पर { $phones }, शायद { $more } और
point-at-a-phone = किसी फोन पर पॉइंटर रखें या ऐरो कुंजियों से उस पर जाएं। दबाने पर वह टिका रहता है।
also-here = { "यहां भी: " }
phones-by = फोन: { $x } और { $y } के हिसाब से
