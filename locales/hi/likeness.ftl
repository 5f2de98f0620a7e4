### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = वही चिपसेट
no-difference = कोई ज्ञात अंतर नहीं
names-not-known = { $names } पता नहीं
price = कीमत
label-value = { $label } { $value }
label-is = { $label }: { $value }
label-not-clear = { $label } साफ नहीं
not-foldable = फोल्डेबल नहीं
no-label = { $label } नहीं
runs = { $system } पर चलता है

more = { $amount } ज्यादा
less = { $amount } कम
larger-display = डिस्प्ले { $amount } बड़ा
smaller-display = डिस्प्ले { $amount } छोटा
heavier = { $amount } ज्यादा भारी
lighter = { $amount } ज्यादा हल्का
thicker = { $amount } ज्यादा मोटा
thinner = { $amount } ज्यादा पतला
taller = { $amount } ज्यादा लंबा
shorter = { $amount } कम लंबा
wider = { $amount } ज्यादा चौड़ा
narrower = { $amount } कम चौड़ा
more-memory = रैम { $amount } ज्यादा
less-memory = रैम { $amount } कम
more-storage = स्टोरेज { $amount } ज्यादा
less-storage = स्टोरेज { $amount } कम
faster-charging = चार्जिंग { $amount } ज्यादा तेज
slower-charging = चार्जिंग { $amount } ज्यादा धीमी
more-main-camera = मेन कैमरे में { $amount } ज्यादा
less-main-camera = मेन कैमरे में { $amount } कम
more-cameras = { $count ->
    [one] { $count } कैमरा ज्यादा
   *[other] { $count } कैमरे ज्यादा
}
fewer-cameras = { $count ->
    [one] { $count } कैमरा कम
   *[other] { $count } कैमरे कम
}

## The places that a phone has in what matters

ordinal = नंबर { $place }
anywhere = कोई भी स्थान
place-perhaps = शायद { $place }
place-range = { $best } से { $worst }

then = { $one }, फिर { $other }
price-in = कीमत ({ $currency })

## What a comparison proves

the-phone = { $name }
summary-ahead = { $phone }: { $clauses }
summary-sentence = { $text }।

## Of two phones

has-larger = { $things } साइज में आगे
has-higher = { $things } में आगे
has-more = ज्यादा { $things }
charges-faster = ज्यादा तेज चार्जिंग
is-better = { $qualities }
is-cheaper = ज्यादा सस्ता
is-cheaper-by = { $amount } सस्ता
is-lighter = ज्यादा हल्का
is-lighter-by = { $amount } ज्यादा हल्का
is-thinner = ज्यादा पतला
is-thinner-by = { $amount } ज्यादा पतला

## Of three and more

has-largest = { $things } साइज में सबसे आगे
has-highest = { $things } में सबसे आगे
has-most = सबसे ज्यादा { $things }
charges-fastest = सबसे तेज चार्जिंग
is-best = { $qualities }
is-cheapest = सबसे सस्ता
is-lightest = सबसे हल्का
is-thinnest = सबसे पतला

## The things

thing-display = डिस्प्ले
thing-battery = बैटरी
thing-memory = रैम
thing-storage = स्टोरेज
thing-megapixels = मेगापिक्सल

## The rest of the summary

summary-same = मुख्य बातों में ये फोन एक जैसे हैं।
summary-open = { $count ->
   *[other] अभी तय नहीं: { $labels }।
}
summary-unknown-of-two = { $count ->
   *[other] किसी एक या दोनों के बारे में पता नहीं: { $labels }।
}
summary-unknown = { $count ->
   *[other] कम से कम एक फोन के बारे में पता नहीं: { $labels }।
}
