### What screen readers say after a press, in a few words.

phone-added = { $name } hinzugefügt, { $phones } von { $most }
phone-removed-last = { $name } entfernt, die Liste ist leer
phone-removed = { $name } entfernt, { $phones } übrig
now-column = { $name } ist jetzt Spalte { $at } von { $phones }
now-number = { $name } ist jetzt Nummer { $at } von { $phones }
phone-shown = { $name } wird angezeigt
known-today = Stand heute
known-on-day = Stand { $date }
compared-with = Verglichen mit { $name }
no-baseline = Keine Vergleichsbasis
newest-first = Neueste zuerst
best-match-first = Beste Treffer zuerst
sorted-up = Sortierung: { $by }, aufsteigend
sorted-down = Sortierung: { $by }, absteigend
by-name = Name
by-certainty = Gewissheit
axes = Waagerecht: { $x }, senkrecht: { $y }
no-filters = Keine Filter
nothing-matters = Alles gleich wichtig
ordered-by = Reihenfolge: { $matters }
undone = Rückgängig gemacht

## What can be undone, on the page too

removed-undoably = { $name } entfernt.
filters-removed = Filter entfernt.
filters-replaced = Filter ersetzt.

## What is refused

full = { $count ->
    [one] 1 von 1: erst entfernen.
   *[other] { $count } von { $count }: erst eins entfernen.
}
