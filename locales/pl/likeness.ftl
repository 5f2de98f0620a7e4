### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = ten sam procesor
no-difference = brak znanych różnic
names-not-known = brak danych: { $names }
price = cena
label-value = { $label } { $value }
label-is = { $label }: { $value }
label-not-clear = { $label }: niejasne
not-foldable = nieskładany
no-label = { $label }: nie
runs = z systemem { $system }

more = o { $amount } więcej
less = o { $amount } mniej
larger-display = o { $amount } większy ekran
smaller-display = o { $amount } mniejszy ekran
heavier = o { $amount } cięższy
lighter = o { $amount } lżejszy
thicker = o { $amount } grubszy
thinner = o { $amount } cieńszy
taller = o { $amount } wyższy
shorter = o { $amount } niższy
wider = o { $amount } szerszy
narrower = o { $amount } węższy
more-memory = o { $amount } więcej pamięci RAM
less-memory = o { $amount } mniej pamięci RAM
more-storage = o { $amount } więcej pamięci wbudowanej
less-storage = o { $amount } mniej pamięci wbudowanej
faster-charging = o { $amount } szybsze ładowanie
slower-charging = o { $amount } wolniejsze ładowanie
more-main-camera = o { $amount } więcej w aparacie głównym
less-main-camera = o { $amount } mniej w aparacie głównym
more-cameras = { $count ->
    [one] o 1 aparat więcej
    [few] o { $count } aparaty więcej
    [many] o { $count } aparatów więcej
   *[other] o { $count } aparatu więcej
}
fewer-cameras = { $count ->
    [one] o 1 aparat mniej
    [few] o { $count } aparaty mniej
    [many] o { $count } aparatów mniej
   *[other] o { $count } aparatu mniej
}

## The places that a phone has in what matters

ordinal = { $place }.
anywhere = dowolne miejsce
place-perhaps = być może { $place }
place-range = od { $best } do { $worst }

then = { $one }, potem { $other }
price-in = cena w { $currency }

## What a comparison proves: “The 12S Pro has the larger display and battery; the 12S is lighter.”

the-phone = { $name }
summary-ahead = { $phone } { $clauses }
summary-sentence = { $text }.

## Of two phones

has-larger = prowadzi pod względem { $things }
has-higher = ma wyższe wartości ({ $things })
has-more = ma więcej { $things }
charges-faster = ładuje się szybciej
is-better = jest { $qualities }
is-cheaper = tańszy
is-cheaper-by = o { $amount } tańszy
is-lighter = lżejszy
is-lighter-by = o { $amount } lżejszy
is-thinner = cieńszy
is-thinner-by = o { $amount } cieńszy

## Of three and more

has-largest = jest pierwszy pod względem { $things }
has-highest = ma najwyższe wartości ({ $things })
has-most = ma najwięcej { $things }
charges-fastest = ładuje się najszybciej
is-best = jest { $qualities }
is-cheapest = najtańszy
is-lightest = najlżejszy
is-thinnest = najcieńszy

## The things

thing-display = wielkości ekranu
thing-battery = pojemności baterii
thing-memory = pamięci RAM
thing-storage = pamięci wbudowanej
thing-megapixels = megapikseli

## The rest of the summary

summary-same = W najważniejszych punktach te telefony się nie różnią.
summary-open = { $count ->
   *[other] Jeszcze nieustalone: { $labels }.
}
summary-unknown-of-two = { $count ->
   *[other] Nie dla obu są dane: { $labels }.
}
summary-unknown = { $count ->
   *[other] Nie dla wszystkich są dane: { $labels }.
}
