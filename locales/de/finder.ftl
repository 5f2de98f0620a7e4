### The finder: filters, the list, and the plot of it.

phone-finder = Handy-Finder
filters = Filter
filters-set = Filter · { $number }
close-none-match = Schließen (keine Treffer)
show-phones = { $phones } anzeigen
reset = Zurücksetzen
plot = Diagramm

## Searching

search-label = Handys nach Name, Codename oder Modellnummer suchen
search-phones = Handys suchen
suggestions-name = Vorschläge
suggested-brand = Marke
suggested-chipset = Chipsatz
suggested-filter = Filter

## How many are found

no-phones-match = Keine passenden Handys
phones-could-match = { $phones } vielleicht passend
phones-more-could-match = { $phones }, dazu { $more } vielleicht passend
phones-not-launched = { $phones }, noch nicht vorgestellt
found-more-not-launched = { $found }, außerdem { $more } noch nicht vorgestellt
loading-others = von den { $here } neuesten; die anderen { $others } werden geladen…
active-filters = Aktive Filter
remove-filter = { "Filter entfernen: " }

## Filters

find-a-filter = Filter suchen
no-such-filter-here = Kein Filter heißt so.
none-found = Nichts gefunden
entries-found = { $count } gefunden
launch-price = Startpreis
system-and-more = System und mehr
group-set = { $group } · { $number }
filter-is-set = { " " }Filter gesetzt
currency-of-price = Währung des Startpreises
phones-after = { $count ->
    [one] { " " }Handy
   *[other] { " " }Handys
}
more-could = +{ $number } vielleicht
more-could-match = { " " }passend
search-in = Suchen: { $label }
search-short = Suchen
match-of = { $label }: Bedingung
any-of-these = Mindestens eins davon
all-of-these = Alle davon
none-of-these = Nichts davon
only-where-known = Nur wo bekannt
implied = ergibt sich aus dem Filter
choice-none = Nicht vorhanden
replaces = ersetzt „{ $filter }“
choice-any = Egal
choice-yes = Ja
choice-no = Nein

## Ranges

at-least-field = { $label } mindestens
at-most-field = { $label } höchstens
slider-from = { $label } ab
slider-up-to = { $label } bis
any-end = beliebig
below-minimum = Das liegt unter dem Minimum.
above-maximum = Das liegt über dem Maximum.
bar-match = passend
bar-could-match = vielleicht passend
bar-outside = außerhalb

## Compared with a phone

compared-with-a-phone = Im Vergleich zu einem Handy
label-compared-with = { $label }: im Vergleich zu einem Handy
side-at-least = Mindestens so viel wie
side-at-most = Höchstens so viel wie
side-more = Mehr als
side-less = Weniger als
no-phone-known = Kein Handy, von dem das bekannt ist, heißt so.
phone-to-compare-with = Vergleichshandy
name-of-a-phone = Name eines Handys
phones-to-compare-with = Vergleichshandys

## What matters

what-matters = Was wichtig ist
what-matters-to-you = Was Ihnen wichtig ist
list-ordered-by = Reihenfolge: { $names }.
places-in = Plätze bei: { $names }.
places-about = Die Plätze gelten unter den gefundenen Handys, die schon vorgestellt sind: der beste und der schlechteste, die noch möglich sind.
nothing-better-chip = Nichts Besseres: { $specs }
place-unknown = { $place }; nicht bekannt: { $labels }
matters-more = { $label }: wichtiger
matters-less = { $label }: weniger wichtig
pick-what-matters = { $count ->
    [one] Bis zu { $count } Merkmal wählen, das wichtigste zuerst: Danach richtet sich die Liste.
   *[other] Bis zu { $count } Merkmale wählen, das wichtigste zuerst: Danach richtet sich die Liste.
}
picked-all = { $most } von { $most } gewählt: erst eins entfernen. Das erste ist das wichtigste.
picked-of = { $number } von { $most } gewählt. Das erste ist das wichtigste.
only-unbeaten-said = Nur Handys, zu denen es nichts Besseres gibt
only-unbeaten = Nur Handys, zu denen es in all diesen Merkmalen nichts Besseres gibt
specs-that-matter = Merkmale zur Auswahl

## The list

phones-found = Gefundene Handys
phones-found-keys = Gefundene Handys. Die Eingabetaste öffnet ein Handy, die Leertaste wählt es aus.
not-launched-yet = Noch nicht vorgestellt · { $number }
show-next = { $next } anzeigen
show-next-of = { $next } von { $all } anzeigen
show-more = Noch { $next } anzeigen
show-more-of = Noch { $next } von { $all } anzeigen
show-next-could = { $next } anzeigen (vielleicht passend)
show-next-of-could = { $next } von { $all } anzeigen (vielleicht passend)
show-more-could = Noch { $next } anzeigen (vielleicht passend)
show-more-of-could = Noch { $next } von { $all } anzeigen (vielleicht passend)
show-next-waiting = { $next } anzeigen (noch nicht vorgestellt)
show-next-of-waiting = { $next } von { $all } anzeigen (noch nicht vorgestellt)
show-more-waiting = Noch { $next } anzeigen (noch nicht vorgestellt)
show-more-of-waiting = Noch { $next } von { $all } anzeigen (noch nicht vorgestellt)
more-phones-not-known = { $count ->
    [one] 1 weiteres Handy: { $labels } nicht bekannt
   *[other] { $count } weitere Handys: { $labels } nicht bekannt
}
no-phones-here = Hier gibt es keine Handys.
no-phones-then = Damals waren noch keine Handys bekannt.
no-phones-match-all = Kein Handy passt zu alldem.
remove-to-see = { $what } entfernen, um { $phones } zu sehen
another-may-be-better = ein anderes ist vielleicht in allem besser, was wichtig ist
first-of = Die ersten { $number } von { $phones }.

columns = Spalten
details-shown = Angezeigte Daten
columns-chosen = { $number } von { $most } gewählt.
columns-chosen-all = { $number } von { $most } gewählt: erst eine entfernen.
columns-of-the-list = Spalten der Liste
column-name = Name
sort-by = Sortieren nach
sort-certainty = Gewissheit
sort-what-matters = Was wichtig ist
sort-best-match = Beste Treffer
sort-newest = Neueste zuerst
descending = Absteigend

# Heads of narrow columns
short-display = Display
short-refresh = Bildrate
short-charging = Laden
short-camera = Kamera
short-chip = Chip
short-price = Preis
short-memory = RAM
short-not-known = ohne Angabe
