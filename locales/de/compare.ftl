### The comparison.

comparison-of = Vergleich: { $what }
comparison-table = Vergleichstabelle
all-rows-shown = Alle Zeilen angezeigt
differences-only = Nur Unterschiede
drawn-to-scale = Maßstabsgetreu
how-they-rank = Einordnung
no-differences = Nach allem, was bekannt ist, unterscheiden sich diese Handys nicht.
from-this-page = von dieser Seite
rows-shown = { $count ->
    [one] { $count } Zeile angezeigt
   *[other] { $count } Zeilen angezeigt
}
show-all-rows = { $count ->
    [one] { $count } Zeile anzeigen
   *[other] Alle { $count } Zeilen anzeigen
}
no-equal-rows = Keine gleichen Zeilen
equal-rows-hidden = { $count ->
    [one] 1 gleiche Zeile ausgeblendet
   *[other] { $count } gleiche Zeilen ausgeblendet
}
equal-rows = { $count ->
    [one] 1 gleiche Zeile
   *[other] { $count } gleiche Zeilen
}
equal-rows-of = , { $group }
baseline = Vergleichsbasis
name-baseline = { $name }, Vergleichsbasis
move-first = { $name } in Richtung erste Spalte verschieben
move-last = { $name } in Richtung letzte Spalte verschieben
compare-against = Die anderen mit { $name } vergleichen
the-same = gleich
difference-with = { " " }im Vergleich zu { $name }
difference-with-unsure = { " " }im Vergleich zu { $name }, unsicher
ago = { $age } her

## Adding a phone

no-other-phone = Kein anderes Handy heißt so.
loading-names = Die Namen aller Handys werden geladen…
at-most-phones = { $count ->
    [one] Höchstens { $count } Handy lässt sich vergleichen.
   *[other] Höchstens { $count } Handys lassen sich vergleichen.
}
add-a-phone = Handy hinzufügen
phones-to-add = Handys zum Hinzufügen

## The phones to compare

compare-phones = { $count ->
    [one] 1 Handy vergleichen
   *[other] { $count } Handys vergleichen
}
phones-to-compare = Handys für den Vergleich
move-start = { $name } in Richtung Anfang verschieben
move-end = { $name } in Richtung Ende verschieben
remove-before = { "Entfernen: " }
compare = Vergleichen
compare-phone = { $name } vergleichen
remove-from-comparison = Aus dem Vergleich entfernen
add-to-comparison = Zum Vergleich hinzufügen
undo = Rückgängig

## Cards

in-brief = Auf einen Blick: { $what }
all-specs = Alle technischen Daten
no-phones-selected = Keine Handys ausgewählt.

## Phones like one

more-like-this = Ähnliche Handys
more-like-this-phone = Ähnliche Handys: { $name }
more-like = Mehr wie { $name }
like-phone = Wie { $name }
launched = Vorgestellt
launched-near = Höchstens zwei Jahre früher oder später vorgestellt
too-little-for-likeness = Über dieses Handy ist zu wenig bekannt, um ähnliche zu nennen.
nothing-of-that-time = Aus dieser Zeit gibt es kein Handy, über das genug bekannt ist.
likeness-about = Die ähnlichsten zuerst: nach Preis, Größe, Gewicht, Display, Chipsatz, Arbeitsspeicher, Kamera, Akku und Laden, jeweils gemessen an ihrer Zeit. Was nicht bekannt ist, zählt weder dafür noch dagegen.
too-little-of = Zu wenig bekannt: { $phones }.
of-this-is-not-known = Von diesem Handy selbst nicht bekannt: { $labels }.
reason-unsure = { " " }(unsicher)
