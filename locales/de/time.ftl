### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = Stand: { $day }
as-known = Stand: { $day }
today = heute
day-not-come = Dieser Tag kommt erst noch: Gezeigt ist alles, was bekannt ist.
show-today = Stand heute anzeigen
show-day = Stand { $date } anzeigen
another-day = Anderer Tag
loading = Wird geladen…
day-to-show = Anzuzeigender Tag
previous-report = Vorige Meldung
next-report = Nächste Meldung
day = Tag
date = Datum
newer = { $count ->
    [one] 1 Handy ist seitdem bekannt geworden.
   *[other] { $count } Handys sind seitdem bekannt geworden.
}

## The timeline

timeline = Zeitleiste
timeline-of = Zeitleiste: { $names }
comparison = Vergleich
no-phones = Keine Handys ausgewählt. Eines nach Namen hinzufügen oder einige aus allen Handys auswählen.
remove = { $name } entfernen
nothing-known-yet = Es war noch nichts bekannt.
no-reports-before = Die Daten enthalten keine Meldungen von vor der Vorstellung.
settled-at-once = { $count ->
    [one] 1 weiterer Wert wurde erst bei der Vorstellung bekannt.
   *[other] { $count } weitere Werte wurden erst bei der Vorstellung bekannt.
}
reports-by-date = { $count ->
    [one] Die einzige Meldung
   *[other] Alle { $count } Meldungen nach Datum
}
launch = Vorstellung: { $date }
launch-expected = Vorstellung erwartet: { $date }
chart-launch = Vorstellung
chart-launch-expected = Vorstellung erwartet
claim-unsure = { $claim } (unsicher)
chart-of = { $count ->
    [one] Diagramm: wie { $count } Wert klar wurde ({ $name }). Die Liste darunter sagt dasselbe.
   *[other] Diagramm: wie { $count } Werte klar wurden ({ $name }). Die Liste darunter sagt dasselbe.
}
several-possible = mehrere möglich

## How the claims turned out

claims-turned-out = Was aus den Angaben wurde
claims-and-outcomes = Angaben vor der Vorstellung und was daraus wurde
head-claim = Angabe
head-outcome = Ergebnis
head-verdict = Urteil
unjudged = { $count ->
    [one] 1 Angabe über eine Liste, etwa Preise oder Farben, wird nicht bewertet.
   *[other] { $count } Angaben über Listen, etwa Preise und Farben, werden nicht bewertet.
}
still-open = Noch offen
not-settled = nicht gesichert
again = erneut
verdict-right = richtig
verdict-close = fast richtig
verdict-wrong = falsch
verdict-open = offen

track-record = Trefferquote der Quellen
track-record-here = Trefferquote der Quellen, bei diesen Handys
track-record-all = Trefferquote derselben Quellen, bei allen Handys
same-publishers-all = Dieselben Quellen, bei allen Handys
track-record-about = Teaser der Hersteller selbst zählen nicht, und eine Angabe, die eine Quelle wiederholt, zählt einmal. Bei weniger als 5 entschiedenen Angaben steht kein Prozentwert.
head-publisher = Quelle
head-not-hedged = Ohne Vorbehalt
head-hedged = Mit Vorbehalt
