### The comparison.

comparison-of = Confronto: { $what }
comparison-table = Tabella di confronto
all-rows-shown = Tutte le righe sono visibili
differences-only = Solo le differenze
drawn-to-scale = In scala
how-they-rank = In classifica
no-differences = In tutto ciò che è noto, questi telefoni non differiscono.
from-this-page = da questa pagina
rows-shown = { $count ->
    [one] { $count } riga visibile
   *[other] { $count } righe visibili
}
show-all-rows = { $count ->
    [one] Mostra { $count } riga
   *[other] Mostra tutte le { $count } righe
}
no-equal-rows = Nessuna riga uguale
equal-rows-hidden = { $count ->
    [one] 1 riga uguale nascosta
   *[other] { $count } righe uguali nascoste
}
equal-rows = { $count ->
    [one] 1 riga uguale
   *[other] { $count } righe uguali
}
equal-rows-of = , { $group }
baseline = riferimento
name-baseline = { $name }, riferimento
move-first = Sposta { $name } verso la prima colonna
move-last = Sposta { $name } verso l’ultima colonna
compare-against = Confronta gli altri con { $name }
the-same = uguale
difference-with = { " " }rispetto a { $name }
difference-with-unsure = { " " }rispetto a { $name }, incerto
ago = { $age } fa

## Adding a phone

no-other-phone = Nessun altro telefono ha questo nome.
loading-names = Caricamento dei nomi di tutti i telefoni…
at-most-phones = { $count ->
    [one] Puoi confrontare al massimo { $count } telefono.
   *[other] Puoi confrontare al massimo { $count } telefoni.
}
add-a-phone = Aggiungi un telefono
phones-to-add = Telefoni da aggiungere

## The phones to compare

compare-phones = { $count ->
    [one] Confronta 1 telefono
   *[other] Confronta { $count } telefoni
}
phones-to-compare = Telefoni da confrontare
move-start = Sposta { $name } verso l’inizio
move-end = Sposta { $name } verso la fine
remove-before = { "Rimuovi: " }
compare = Confronta
compare-phone = Confronta { $name }
remove-from-comparison = Rimuovi dal confronto
add-to-comparison = Aggiungi al confronto
undo = Annulla

## Cards

in-brief = In breve: { $what }
all-specs = Scheda tecnica completa
no-phones-selected = Nessun telefono selezionato.

## Phones like one

more-like-this = Telefoni simili
more-like-this-phone = Telefoni simili: { $name }
more-like = Simili a { $name }
like-phone = Simile a { $name }
launched = Uscito
launched-near = Usciti a non più di due anni di distanza
too-little-for-likeness = Di questo telefono si sa troppo poco per dire quali gli somigliano.
nothing-of-that-time = Di nessun telefono di quel periodo si sa abbastanza.
likeness-about = Prima i più vicini per prezzo, dimensioni, peso, display, processore, memoria, fotocamera, batteria e ricarica, ciascuno sulla scala del suo tempo. Ciò che non è noto non conta né a favore né contro.
too-little-of = Dati insufficienti su { $phones }.
of-this-is-not-known = Non noto per questo stesso telefono: { $labels }.
reason-unsure = { " " }(incerto)
