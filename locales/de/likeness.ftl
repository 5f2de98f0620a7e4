### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = gleicher Chipsatz
no-difference = kein Unterschied bekannt
names-not-known = { $names } nicht bekannt
price = Preis
label-value = { $label } { $value }
label-is = { $label }: { $value }
label-not-clear = { $label } unklar
not-foldable = nicht faltbar
no-label = { $label }: nein
runs = läuft mit { $system }

more = { $amount } mehr
less = { $amount } weniger
larger-display = Display { $amount } größer
smaller-display = Display { $amount } kleiner
heavier = { $amount } schwerer
lighter = { $amount } leichter
thicker = { $amount } dicker
thinner = { $amount } dünner
taller = { $amount } höher
shorter = { $amount } niedriger
wider = { $amount } breiter
narrower = { $amount } schmaler
more-memory = { $amount } mehr Arbeitsspeicher
less-memory = { $amount } weniger Arbeitsspeicher
more-storage = { $amount } mehr Speicher
less-storage = { $amount } weniger Speicher
faster-charging = lädt { $amount } schneller
slower-charging = lädt { $amount } langsamer
more-main-camera = Hauptkamera { $amount } mehr
less-main-camera = Hauptkamera { $amount } weniger
more-cameras = { $count ->
    [one] 1 Kamera mehr
   *[other] { $count } Kameras mehr
}
fewer-cameras = { $count ->
    [one] 1 Kamera weniger
   *[other] { $count } Kameras weniger
}

## The places that a phone has in what matters

ordinal = { $place }.
anywhere = jeder Platz möglich
place-perhaps = vielleicht { $place }
place-range = { $best } bis { $worst }

then = { $one }, dann { $other }
price-in = Preis in { $currency }

## What a comparison proves: “The 12S Pro has the larger display and battery; the 12S is lighter.”

the-phone = das { $name }
summary-ahead = { $phone } { $clauses }
summary-sentence = { $text }.

## Of two phones

has-larger = liegt bei { $things } vorn
has-higher = liegt bei { $things } höher
has-more = hat mehr { $things }
charges-faster = lädt schneller
is-better = ist { $qualities }
is-cheaper = günstiger
is-cheaper-by = { $amount } günstiger
is-lighter = leichter
is-lighter-by = { $amount } leichter
is-thinner = dünner
is-thinner-by = { $amount } dünner

## Of three and more

has-largest = liegt bei { $things } ganz vorn
has-highest = liegt bei { $things } am höchsten
has-most = hat am meisten { $things }
charges-fastest = lädt am schnellsten
is-best = ist { $qualities }
is-cheapest = am günstigsten
is-lightest = am leichtesten
is-thinnest = am dünnsten

## The things

thing-display = Displaygröße
thing-battery = Akkukapazität
thing-memory = Arbeitsspeicher
thing-storage = Speicher
thing-megapixels = Megapixel

## The rest of the summary

summary-same = In den wichtigsten Punkten sind diese Handys gleich.
summary-open = { $count ->
   *[other] Noch offen: { $labels }.
}
summary-unknown-of-two = { $count ->
   *[other] Nicht von beiden bekannt: { $labels }.
}
summary-unknown = { $count ->
   *[other] Nicht von allen bekannt: { $labels }.
}
