### The finder: filters, the list, and the plot of it.

phone-finder = Trova telefoni
filters = Filtri
filters-set = Filtri · { $number }
close-none-match = Chiudi (nessun telefono corrisponde)
show-phones = Mostra { $phones }
reset = Reimposta
plot = Grafico

## Searching

search-label = Cerca telefoni per nome, nome in codice o numero di modello
search-phones = Cerca telefoni
suggestions-name = Suggerimenti
suggested-brand = marca
suggested-chipset = processore
suggested-filter = filtro

## How many are found

no-phones-match = Nessun telefono corrisponde
phones-could-match = Corrispondenza possibile: { $phones }
phones-more-could-match = { $phones }, e forse { $more } in più
phones-not-launched = { $phones } in arrivo
found-more-not-launched = { $found }, più { $more } in arrivo
loading-others = tra i { $here } telefoni più recenti; caricamento degli altri { $others }…
active-filters = Filtri attivi
remove-filter = { "Rimuovi il filtro: " }

## Filters

find-a-filter = Cerca un filtro
no-such-filter-here = Nessun filtro con questo nome.
none-found = Nessun risultato
entries-found = { $count ->
    [one] { $count } risultato
   *[other] { $count } risultati
}
launch-price = Prezzo di lancio
system-and-more = Sistema e altro
group-set = { $group } · { $number }
filter-is-set = { " " }filtro attivo
currency-of-price = Valuta del prezzo di lancio
phones-after = { $count ->
    [one] { " " }telefono
   *[other] { " " }telefoni
}
more-could = +{ $number } forse
more-could-match = , corrispondenza possibile
search-in = Cerca: { $label }
search-short = Cerca
match-of = { $label }: corrispondenza
any-of-these = Almeno una di queste voci
all-of-these = Tutte queste voci
none-of-these = Nessuna di queste voci
only-where-known = Solo se noto
implied = implicito nel filtro
choice-none = Assente
replaces = sostituisce «{ $filter }»
choice-any = Indifferente
choice-yes = Sì
choice-no = No

## Ranges

at-least-field = { $label }: almeno
at-most-field = { $label }: al massimo
slider-from = { $label }: da
slider-up-to = { $label }: fino a
any-end = senza limite
below-minimum = È sotto il minimo.
above-maximum = È sopra il massimo.
bar-match = corrisponde
bar-could-match = potrebbe corrispondere
bar-outside = fuori intervallo

## Compared with a phone

compared-with-a-phone = Rispetto a un telefono
label-compared-with = { $label }: rispetto a un telefono
side-at-least = Almeno quanto
side-at-most = Al massimo quanto
side-more = Più di
side-less = Meno di
no-phone-known = Nessun telefono con questo nome per cui questo dato sia noto.
phone-to-compare-with = Telefono di confronto
name-of-a-phone = Nome di un telefono
phones-to-compare-with = Telefoni di confronto

## What matters

what-matters = Priorità
what-matters-to-you = Le tue priorità
list-ordered-by = Ordine di priorità: { $names }.
places-in = Posti in classifica per: { $names }.
places-about = Posti tra i telefoni trovati già usciti: il migliore e il peggiore ancora possibili.
nothing-better-chip = Niente di meglio: { $specs }
place-unknown = { $place }; non noto: { $labels }
matters-more = Più importanza: { $label }
matters-less = Meno importanza: { $label }
pick-what-matters = { $count ->
    [one] Scegline al massimo { $count }, dalla più importante: l’elenco seguirà quest’ordine.
   *[other] Scegline fino a { $count }, dalla più importante: l’elenco seguirà quest’ordine.
}
picked-all = Scelte: { $most } di { $most }. Prima rimuovine una. La prima conta di più.
picked-of = Scelte: { $number } di { $most }. La prima conta di più.
only-unbeaten-said = Solo telefoni che nessun altro supera
only-unbeaten = Solo telefoni che nessun altro supera in tutti questi punti
specs-that-matter = Criteri possibili

## The list

phones-found = Telefoni trovati
phones-found-keys = Telefoni trovati. Invio apre un telefono, Spazio lo seleziona.
not-launched-yet = In arrivo · { $number }
show-next = Mostra { $next }
show-next-of = Mostra { $next } di { $all }
show-more = Mostra ancora { $next }
show-more-of = Mostra ancora { $next } di { $all }
show-next-could = Mostra { $next } (corrispondenza possibile)
show-next-of-could = Mostra { $next } di { $all } (corrispondenza possibile)
show-more-could = Mostra ancora { $next } (corrispondenza possibile)
show-more-of-could = Mostra ancora { $next } di { $all } (corrispondenza possibile)
show-next-waiting = Mostra { $next } in arrivo
show-next-of-waiting = Mostra { $next } di { $all } in arrivo
show-more-waiting = Mostra ancora { $next } in arrivo
show-more-of-waiting = Mostra ancora { $next } di { $all } in arrivo
more-phones-not-known = { $count ->
    [one] 1 telefono in più (non noto: { $labels })
   *[other] { $count } telefoni in più (non noto: { $labels })
}
no-phones-here = Nessun telefono qui.
no-phones-then = A quella data non era noto nessun telefono.
no-phones-match-all = Nessun telefono corrisponde a tutti i criteri.
remove-to-see = Rimuovi { $what } per vedere { $phones }
another-may-be-better = forse un altro è migliore in tutte le priorità
first-of = I primi { $number } di { $phones }.
columns = Colonne
details-shown = Dettagli mostrati
columns-chosen = Scelte: { $number } di { $most }.
columns-chosen-all = Scelte: { $number } di { $most }. Prima rimuovine una.
columns-of-the-list = Colonne dell’elenco
column-name = Nome
sort-by = Ordina per
sort-certainty = Certezza
sort-what-matters = Priorità
sort-best-match = Corrispondenza migliore
sort-newest = Più recenti
descending = Decrescente
short-display = Display
short-refresh = Frequenza
short-charging = Ricarica
short-camera = Foto
short-chip = Chip
short-price = Prezzo
short-memory = RAM
short-not-known = non noto
