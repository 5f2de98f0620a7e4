### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = Dati noti in data { $day }
as-known = Dati noti { $day }
today = oggi
day-not-come = Questo giorno non è ancora arrivato: ecco tutto ciò che è noto.
show-today = Mostra oggi
show-day = Mostra: { $date }
another-day = Un altro giorno
loading = Caricamento…
day-to-show = Giorno da mostrare
previous-report = Notizia precedente
next-report = Notizia successiva
day = Giorno
date = Data
newer = { $count ->
    [one] Da allora si conosce 1 telefono in più.
   *[other] Da allora si conoscono { $count } telefoni in più.
}

## The timeline

timeline = Cronologia
timeline-of = Cronologia: { $names }
comparison = Confronto
no-phones = Nessun telefono selezionato. Aggiungine uno per nome o sceglili tra tutti i telefoni.
remove = Rimuovi { $name }
nothing-known-yet = Non si sapeva ancora nulla.
no-reports-before = Nei dati non ci sono notizie precedenti al lancio.
settled-at-once = { $count ->
    [one] 1 altro valore è stato svelato solo al lancio.
   *[other] Altri { $count } valori sono stati svelati solo al lancio.
}
reports-by-date = { $count ->
    [one] L’unica notizia
   *[other] Tutte le { $count } notizie, per data
}
launch = Lancio: { $date }
launch-expected = Lancio previsto: { $date }
chart-launch = lancio
chart-launch-expected = lancio previsto
claim-unsure = { $claim } (incerto)
chart-of = { $count ->
    [one] Grafico: come si è chiarito { $count } valore ({ $name }). L’elenco sotto dice lo stesso.
   *[other] Grafico: come si sono chiariti { $count } valori ({ $name }). L’elenco sotto dice lo stesso.
}
several-possible = più di uno possibile

## How the claims turned out

claims-turned-out = Le affermazioni alla prova dei fatti
claims-and-outcomes = Affermazioni prima del lancio e com’è andata
head-claim = Affermazione
head-outcome = Realtà
head-verdict = Verdetto
unjudged = { $count ->
    [one] 1 affermazione su un elenco, come prezzi o colori, non è giudicata.
   *[other] { $count } affermazioni su elenchi, come prezzi e colori, non sono giudicate.
}
still-open = Ancora in sospeso
not-settled = non accertato
again = di nuovo
verdict-right = giusto
verdict-close = quasi giusto
verdict-wrong = sbagliato
verdict-open = in sospeso
track-record = Precisione delle fonti
track-record-here = Precisione delle fonti, per questi telefoni
track-record-all = Precisione delle stesse fonti, per tutti i telefoni
same-publishers-all = Le stesse fonti, per tutti i telefoni
track-record-about = I teaser dei produttori stessi non contano, e un’affermazione ripetuta dalla stessa fonte conta una volta sola. Con meno di 5 affermazioni verificate non si mostra una percentuale.
head-publisher = Fonte
head-not-hedged = Senza riserva
head-hedged = Con riserva
