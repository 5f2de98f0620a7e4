### Who said it, when, and how firmly.

select-a-value = Einen Wert auswählen, um zu sehen, woher er stammt.
show-sources = Quellen anzeigen
why = Warum?
value-of-phone = { $label }, { $name }: { $value }. { $ask }

## Buttons to other phones

cheaper-phones = Günstigere Handys
phones-with-more = Handys mit mehr
phones-with-less = Handys mit weniger

## Why a value is shown, or nothing

computed-from = Berechnet aus:
computed-unknown = Der Wert wird aus anderen berechnet, von denen mindestens einer nicht bekannt ist.
no-report = Es war keine Meldung über dieses Handy bekannt.
no-report-by = Bis { $date } war keine Meldung über dieses Handy bekannt.
says-nothing = { $count ->
    [one] Die Meldung über dieses Handy sagt dazu nichts. Andere vielleicht schon.
   *[other] Keine der { $count } Meldungen über dieses Handy sagt etwas dazu. Andere vielleicht schon.
}
says-nothing-by = { $count ->
    [one] Die bis { $date } bekannte Meldung über dieses Handy sagt dazu nichts. Andere vielleicht schon.
   *[other] Keine der { $count } bis { $date } bekannten Meldungen über dieses Handy sagt etwas dazu. Andere vielleicht schon.
}
of-the-brand = Beruht auf Meldungen über die Marke, nicht über dieses Handy.
only-report = Die einzige Meldung.
only-report-by = Die einzige bis { $date } bekannte Meldung.
reports = { $count ->
    [one] 1 Meldung
   *[other] { $count } Meldungen
}
reports-by = { $count ->
    [one] 1 Meldung (bekannt bis { $date })
   *[other] { $count } Meldungen (bekannt bis { $date })
}
disagree = { $count } von { $reports } sind gleich verlässlich, widersprechen sich aber.
most-say = Aus { $reports }: was die meisten Quellen sagen, sonst die verlässlichste; { $differing }.
firmest = Die verlässlichste von { $reports }; bei gleicher Verlässlichkeit die neueste und genaueste.
of-editions = { $count } von { $reports } werden gezeigt: Sie sind die verlässlichsten und beschreiben verschiedene Ausführungen.

## A report

teased-by-maker = Teaser des Herstellers
quoting = , unter Berufung auf { $quotes }
about-the = über das „{ $name }“
edition = Ausführung: { $edition }
shown = gezeigt

not-shown-filings = Nicht gezeigt: Zertifizierungs- und Benchmark-Einträge sind verlässlicher.
not-shown-teasers = Nicht gezeigt: Teaser des Herstellers sind verlässlicher.
not-shown-listed = Nicht gezeigt: Gelistete Werte sind verlässlicher.
not-shown-official = Nicht gezeigt: Werte vom Hersteller selbst sind verlässlicher.
not-shown-measured = Nicht gezeigt: Gemessene Werte sind verlässlicher.
not-shown-outnumbered = Nicht gezeigt: Mehr Quellen sagen etwas anderes.
not-shown-unsure = Nicht gezeigt: Andere Quellen sagen es ohne Vorbehalt.
not-shown-replaced = Nicht gezeigt: durch eine spätere Meldung derselben Quelle ersetzt.
not-shown-says-no-more = Nicht gezeigt: fügt dem gezeigten Wert nichts hinzu.

## Camera partners of a brand

partners-of = Kamerapartner von { $brand }, laut Quellen:
since-date = seit { $date }
until-date = bis { $date }
ended = beendet
and-more-sources = { $count ->
    [one] und 1 weitere Quelle
   *[other] und { $count } weitere Quellen
}

## Footnotes, on paper

footnote = { $publisher }, { $date } ({ $stage }): { $url }
footnote-quoting = { $publisher }, unter Berufung auf { $quotes }, { $date } ({ $stage }): { $url }
colophon = Stand { $day }. { $attribution } { $link }
