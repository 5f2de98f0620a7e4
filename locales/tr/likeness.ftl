### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = aynı yonga seti
no-difference = bilinen fark yok
names-not-known = { $names } bilinmiyor
price = fiyat
label-value = { $label }: { $value }
label-is = { $label }: { $value }
label-not-clear = { $label } net değil
not-foldable = katlanabilir değil
no-label = { $label } yok
runs = sistem: { $system }

more = { $amount } daha fazla
less = { $amount } daha az
larger-display = { $amount } daha büyük ekran
smaller-display = { $amount } daha küçük ekran
heavier = { $amount } daha ağır
lighter = { $amount } daha hafif
thicker = { $amount } daha kalın
thinner = { $amount } daha ince
taller = { $amount } daha uzun
shorter = { $amount } daha kısa
wider = { $amount } daha geniş
narrower = { $amount } daha dar
more-memory = { $amount } daha fazla RAM
less-memory = { $amount } daha az RAM
more-storage = { $amount } daha fazla depolama
less-storage = { $amount } daha az depolama
faster-charging = { $amount } daha hızlı şarj
slower-charging = { $amount } daha yavaş şarj
more-main-camera = ana kamerada { $amount } daha fazla
less-main-camera = ana kamerada { $amount } daha az
more-cameras = { $count } kamera daha fazla
fewer-cameras = { $count } kamera daha az

## The places that a phone has in what matters

ordinal = { $place }.
anywhere = her sırada olabilir
place-perhaps = belki { $place }
place-range = { $best } ila { $worst }

then = { $one }, sonra { $other }
price-in = fiyat ({ $currency })

## What a comparison proves: “The 12S Pro has the larger display and battery; the 12S is lighter.”

the-phone = { $name }
summary-ahead = { $phone } modelinde { $clauses }
summary-sentence = Özetle, { $text }.

## Of two phones

has-larger = { $things } daha büyük
has-higher = { $things } daha yüksek
has-more = { $things } daha fazla
charges-faster = şarj daha hızlı
is-better = { $qualities }
is-cheaper = fiyat daha düşük
is-cheaper-by = fiyat { $amount } daha düşük
is-lighter = gövde daha hafif
is-lighter-by = gövde { $amount } daha hafif
is-thinner = gövde daha ince
is-thinner-by = gövde { $amount } daha ince

## Of three and more

has-largest = { $things } en büyük
has-highest = { $things } en yüksek
has-most = { $things } en fazla
charges-fastest = şarj en hızlı
is-best = { $qualities }
is-cheapest = fiyat en düşük
is-lightest = gövde en hafif
is-thinnest = gövde en ince

## The things

thing-display = ekran
thing-battery = batarya
thing-memory = RAM
thing-storage = depolama
thing-megapixels = megapiksel

## The rest of the summary

summary-same = Bu telefonların temel özellikleri aynı.
summary-open = { $count ->
    [one] Henüz kesinleşmedi: { $labels }.
   *[other] Henüz kesinleşmedi: { $labels }.
}
summary-unknown-of-two = { $count ->
   *[other] Telefonlardan en az birinde bilinmiyor: { $labels }.
}
summary-unknown = { $count ->
   *[other] Telefonlardan en az birinde bilinmiyor: { $labels }.
}
