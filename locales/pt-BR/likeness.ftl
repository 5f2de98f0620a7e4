### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = mesmo chipset
no-difference = sem diferenças conhecidas
names-not-known = sem dados de { $names }
price = preço
label-value = { $label } { $value }
label-is = { $label }: { $value }
label-not-clear = { $label }: não está claro
not-foldable = não é dobrável
no-label = sem { $label }
runs = com { $system }

more = { $amount } a mais
less = { $amount } a menos
larger-display = tela { $amount } maior
smaller-display = tela { $amount } menor
heavier = { $amount } mais pesado
lighter = { $amount } mais leve
thicker = { $amount } mais grosso
thinner = { $amount } mais fino
taller = { $amount } mais alto
shorter = { $amount } mais baixo
wider = { $amount } mais largo
narrower = { $amount } mais estreito
more-memory = { $amount } a mais de RAM
less-memory = { $amount } a menos de RAM
more-storage = { $amount } a mais de armazenamento
less-storage = { $amount } a menos de armazenamento
faster-charging = carregamento { $amount } mais rápido
slower-charging = carregamento { $amount } mais lento
more-main-camera = { $amount } a mais na câmera principal
less-main-camera = { $amount } a menos na câmera principal
more-cameras = { $count ->
    [1] 1 câmera a mais
   *[other] { $count } câmeras a mais
}
fewer-cameras = { $count ->
    [1] 1 câmera a menos
   *[other] { $count } câmeras a menos
}

## The places that a phone has in what matters

ordinal = { $place }º
anywhere = qualquer lugar
place-perhaps = talvez { $place }
place-range = { $best } a { $worst }

then = { $one }, depois { $other }
price-in = preço em { $currency }

## What a comparison proves

the-phone = o { $name }
summary-ahead = { $phone } { $clauses }
summary-sentence = { $text }.

## Of two phones

has-larger = tem maior { $things }
has-higher = ganha em { $things }
has-more = tem mais { $things }
charges-faster = carrega mais rápido
is-better = é { $qualities }
is-cheaper = mais barato
is-cheaper-by = { $amount } mais barato
is-lighter = mais leve
is-lighter-by = { $amount } mais leve
is-thinner = mais fino
is-thinner-by = { $amount } mais fino

## Of three and more

has-largest = tem a maior { $things }
has-highest = ganha de todos em { $things }
has-most = é o que tem mais { $things }
charges-fastest = é o que carrega mais rápido
is-best = é { $qualities }
is-cheapest = o mais barato
is-lightest = o mais leve
is-thinnest = o mais fino

## The things

thing-display = tela
thing-battery = bateria
thing-memory = memória RAM
thing-storage = armazenamento
thing-megapixels = megapixels

## The rest of the summary

summary-same = No principal, estes celulares são iguais.
summary-open = { $count ->
   *[other] Ainda sem confirmação: { $labels }.
}
summary-unknown-of-two = { $count ->
   *[other] Faltam dados de um dos dois ou de ambos: { $labels }.
}
summary-unknown = { $count ->
   *[other] Faltam dados de algum deles: { $labels }.
}
