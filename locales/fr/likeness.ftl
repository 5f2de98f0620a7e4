### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = même processeur
no-difference = aucune différence connue
names-not-known = inconnu : { $names }
price = prix
label-value = { $label } { $value }
label-is = { $label } : { $value }
label-not-clear = { $label } : pas clair
not-foldable = non pliable
no-label = sans { $label }
runs = sous { $system }
more = { $amount } de plus
less = { $amount } de moins
larger-display = écran plus grand de { $amount }
smaller-display = écran plus petit de { $amount }
heavier = plus lourd de { $amount }
lighter = plus léger de { $amount }
thicker = plus épais de { $amount }
thinner = plus fin de { $amount }
taller = plus haut de { $amount }
shorter = moins haut de { $amount }
wider = plus large de { $amount }
narrower = moins large de { $amount }
more-memory = { $amount } de mémoire vive en plus
less-memory = { $amount } de mémoire vive en moins
more-storage = { $amount } de stockage en plus
less-storage = { $amount } de stockage en moins
faster-charging = charge plus rapide de { $amount }
slower-charging = charge plus lente de { $amount }
more-main-camera = { $amount } de plus au capteur principal
less-main-camera = { $amount } de moins au capteur principal
more-cameras = { $count ->
    [one] { $count } capteur de plus
   *[other] { $count } capteurs de plus
}
fewer-cameras = { $count ->
    [one] { $count } capteur de moins
   *[other] { $count } capteurs de moins
}

## The places that a phone has in what matters

ordinal = { $place ->
    [one] { $place }er
   *[other] { $place }e
}
anywhere = n’importe quel rang
place-perhaps = peut-être { $place }
place-range = { $best } à { $worst }
then = { $one }, puis { $other }
price-in = prix en { $currency }

## What a comparison proves: “The 12S Pro has the larger display and battery; the 12S is lighter.”

the-phone = avantage { $name }
summary-ahead = { $phone } : { $clauses }
summary-sentence = { $text }.

## Of two phones

has-larger = { $things }
has-higher = { $things }
has-more = plus de { $things }
charges-faster = charge plus rapide
is-better = { $qualities }
is-cheaper = moins cher
is-cheaper-by = moins cher de { $amount }
is-lighter = plus léger
is-lighter-by = plus léger de { $amount }
is-thinner = plus fin
is-thinner-by = plus fin de { $amount }

## Of three and more

has-largest = premier en { $things }
has-highest = premier en { $things }
has-most = le plus de { $things }
charges-fastest = charge la plus rapide
is-best = { $qualities }
is-cheapest = le moins cher
is-lightest = le plus léger
is-thinnest = le plus fin

## The things

thing-display = taille d’écran
thing-battery = batterie
thing-memory = mémoire vive
thing-storage = stockage
thing-megapixels = mégapixels

## The rest of the summary

summary-same = Pour l’essentiel, ces téléphones sont identiques.
summary-open = { $count ->
    [one] Non établi : { $labels }.
   *[other] Non établi : { $labels }.
}
summary-unknown-of-two = { $count ->
    [one] Inconnu pour au moins un des deux : { $labels }.
   *[other] Inconnu pour au moins un des deux : { $labels }.
}
summary-unknown = { $count ->
    [one] Inconnu pour au moins un d’eux : { $labels }.
   *[other] Inconnu pour au moins un d’eux : { $labels }.
}
