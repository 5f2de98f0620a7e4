### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = mismo procesador
no-difference = sin diferencias conocidas
names-not-known = sin datos de { $names }
price = precio
label-value = { $label } { $value }
label-is = { $label }: { $value }
label-not-clear = { $label }: no está claro
not-foldable = no es plegable
no-label = sin { $label }
runs = con { $system }

more = { $amount } más
less = { $amount } menos
larger-display = pantalla { $amount } mayor
smaller-display = pantalla { $amount } menor
heavier = { $amount } más pesado
lighter = { $amount } más ligero
thicker = { $amount } más grueso
thinner = { $amount } más delgado
taller = { $amount } más alto
shorter = { $amount } más bajo
wider = { $amount } más ancho
narrower = { $amount } más estrecho
more-memory = { $amount } más de RAM
less-memory = { $amount } menos de RAM
more-storage = { $amount } más de almacenamiento
less-storage = { $amount } menos de almacenamiento
faster-charging = carga { $amount } más rápida
slower-charging = carga { $amount } más lenta
more-main-camera = { $amount } más en la cámara principal
less-main-camera = { $amount } menos en la cámara principal
more-cameras = { $count ->
    [1] 1 cámara más
   *[other] { $count } cámaras más
}
fewer-cameras = { $count ->
    [1] 1 cámara menos
   *[other] { $count } cámaras menos
}

## The places that a phone has in what matters

ordinal = { $place }.º
anywhere = cualquier puesto
place-perhaps = quizá { $place }
place-range = { $best } a { $worst }

then = { $one }, luego { $other }
price-in = precio en { $currency }

## What a comparison proves

the-phone = el { $name }
summary-ahead = { $phone } { $clauses }
summary-sentence = { $text }.

## Of two phones

has-larger = tiene mayor { $things }
has-higher = gana en { $things }
has-more = tiene más { $things }
charges-faster = carga más rápido
is-better = es { $qualities }
is-cheaper = más barato
is-cheaper-by = { $amount } más barato
is-lighter = más ligero
is-lighter-by = { $amount } más ligero
is-thinner = más delgado
is-thinner-by = { $amount } más delgado

## Of three and more

has-largest = tiene la mayor { $things }
has-highest = gana a todos en { $things }
has-most = es el que más { $things } tiene
charges-fastest = es el que carga más rápido
is-best = es { $qualities }
is-cheapest = el más barato
is-lightest = el más ligero
is-thinnest = el más delgado

## The things

thing-display = pantalla
thing-battery = batería
thing-memory = memoria RAM
thing-storage = almacenamiento
thing-megapixels = megapíxeles

## The rest of the summary

summary-same = En lo principal, estos teléfonos son iguales.
summary-open = { $count ->
   *[other] Sin confirmar: { $labels }.
}
summary-unknown-of-two = { $count ->
   *[other] Faltan datos de uno de los dos o de ambos: { $labels }.
}
summary-unknown = { $count ->
   *[other] Faltan datos de alguno de ellos: { $labels }.
}
