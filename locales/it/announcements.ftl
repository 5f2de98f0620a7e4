### What screen readers say after a press, in a few words.

phone-added = { $name } aggiunto, { $phones } di { $most }
phone-removed-last = { $name } rimosso, non ne resta nessuno
phone-removed = { $name } rimosso, telefoni rimasti: { $phones }
now-column = { $name } è ora nella colonna { $at } di { $phones }
now-number = { $name } è ora il numero { $at } di { $phones }
phone-shown = { $name } è visibile
known-today = Dati noti oggi
known-on-day = Dati noti a questa data: { $date }
compared-with = Rispetto a { $name }
no-baseline = Nessun riferimento
newest-first = Prima i più recenti
best-match-first = Prima la corrispondenza migliore
sorted-up = Ordine: { $by }, crescente
sorted-down = Ordine: { $by }, decrescente
by-name = nome
by-certainty = certezza
axes = Orizzontale: { $x }, verticale: { $y }
no-filters = Nessun filtro
nothing-matters = Nessuna priorità
ordered-by = Ordine di priorità: { $matters }
undone = Azione annullata

## What can be undone, on the page too

removed-undoably = { $name } rimosso.
filters-removed = Filtri rimossi.
filters-replaced = Filtri sostituiti.

## What is refused

full = { $count ->
    [one] 1 di 1: prima rimuovilo.
   *[other] { $count } di { $count }: prima rimuovine uno.
}
