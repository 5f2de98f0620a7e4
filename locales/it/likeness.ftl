### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = stesso processore
no-difference = nessuna differenza nota
names-not-known = non noto: { $names }
price = prezzo
label-value = { $label } { $value }
label-is = { $label }: { $value }
label-not-clear = { $label }: non chiaro
not-foldable = non pieghevole
no-label = senza { $label }
runs = con { $system }
more = { $amount } in più
less = { $amount } in meno
larger-display = display più grande di { $amount }
smaller-display = display più piccolo di { $amount }
heavier = più pesante di { $amount }
lighter = più leggero di { $amount }
thicker = più spesso di { $amount }
thinner = più sottile di { $amount }
taller = più alto di { $amount }
shorter = meno alto di { $amount }
wider = più largo di { $amount }
narrower = più stretto di { $amount }
more-memory = { $amount } di RAM in più
less-memory = { $amount } di RAM in meno
more-storage = { $amount } di memoria interna in più
less-storage = { $amount } di memoria interna in meno
faster-charging = ricarica più rapida di { $amount }
slower-charging = ricarica più lenta di { $amount }
more-main-camera = { $amount } in più nella fotocamera principale
less-main-camera = { $amount } in meno nella fotocamera principale
more-cameras = { $count ->
    [one] 1 fotocamera in più
   *[other] { $count } fotocamere in più
}
fewer-cameras = { $count ->
    [one] 1 fotocamera in meno
   *[other] { $count } fotocamere in meno
}

## The places that a phone has in what matters

ordinal = { $place }º
anywhere = qualsiasi posto
place-perhaps = forse { $place }
place-range = { $best }–{ $worst }
then = { $one }, poi { $other }
price-in = prezzo in { $currency }

## What a comparison proves: “The 12S Pro has the larger display and battery; the 12S is lighter.”

the-phone = vantaggio { $name }
summary-ahead = { $phone }: { $clauses }
summary-sentence = { $text }.

## Of two phones

has-larger = { $things }
has-higher = { $things }
has-more = più { $things }
charges-faster = ricarica più rapida
is-better = { $qualities }
is-cheaper = più economico
is-cheaper-by = più economico di { $amount }
is-lighter = più leggero
is-lighter-by = più leggero di { $amount }
is-thinner = più sottile
is-thinner-by = più sottile di { $amount }

## Of three and more

has-largest = primo per { $things }
has-highest = primo per { $things }
has-most = più { $things } di tutti
charges-fastest = la ricarica più rapida
is-best = { $qualities }
is-cheapest = il più economico
is-lightest = il più leggero
is-thinnest = il più sottile

## The things

thing-display = diagonale del display
thing-battery = batteria
thing-memory = RAM
thing-storage = memoria interna
thing-megapixels = megapixel

## The rest of the summary

summary-same = Nell’essenziale, questi telefoni sono uguali.
summary-open = { $count ->
    [one] Non accertato: { $labels }.
   *[other] Non accertato: { $labels }.
}
summary-unknown-of-two = { $count ->
    [one] Non noto per almeno uno dei due: { $labels }.
   *[other] Non noto per almeno uno dei due: { $labels }.
}
summary-unknown = { $count ->
    [one] Non noto per almeno uno di essi: { $labels }.
   *[other] Non noto per almeno uno di essi: { $labels }.
}
