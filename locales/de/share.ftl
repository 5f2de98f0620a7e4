### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = Handyvergleich
all-phones = Alle Handys
phones-that-match = Passende Handys: { $filters }
quoted = „{ $text }“
what-as-known = { $what }, Stand { $day }
what-only = { $what }, nur { $specs }
what-rows = { $what }, ausgewählte Zeilen: { $count }
what-differences = { $what }, nur Unterschiede
what-ordered-by = { $what }, Reihenfolge: { $matters }
on-day = { $date }
at-the-end-of = Ende { $date }
known-on = Stand { $day }.

## The table

corner-spec = Merkmal
corner-phone = Handy
rows-of-page = Von dieser Seite
matches = Passend
could-match = Vielleicht passend
best = Bestwert
may-be-best = vielleicht Bestwert
sources-list = Quellen:
source-rest = , { $stage }, { $date }
source-rest-quoting = , unter Berufung auf { $quotes }, { $stage }, { $date }
open-live = Live-Version öffnen

## How firm a report is, in a word

stage-rumour = Gerücht
stage-filing = Eintrag
stage-teaser = Teaser
stage-listed = gelistet
stage-official = offiziell
stage-measured = gemessen

## Heads of tables for spreadsheets

csv-group = Gruppe
csv-marks = { $name }: Kennzeichen
csv-sources = { $name }: Quellen
csv-comparison = Vergleich
csv-results = Ergebnisse
csv-summary = Zusammenfassung
csv-day = Tag
csv-data = Daten
csv-link = Link

## Below a picture

rows-left-out = { $count ->
    [one] 1 weitere Zeile ist nicht abgebildet.
   *[other] { $count } weitere Zeilen sind nicht abgebildet.
}
phones-left-out = { $count ->
    [one] 1 weiteres Handy ist nicht abgebildet.
   *[other] { $count } weitere Handys sind nicht abgebildet.
}

## Where the phones are from

attribution = Gerätedaten nach Angaben der Mitwirkenden von LineageOS Wiki und PixelExperience Wiki (CC BY-SA 3.0), der Mitwirkenden von Wikipedia (CC BY-SA 4.0), von DeviceKit (© 2015 Dennis Weissmann, MIT), AppleDB (© 2022 emiyl, MIT) und EPREL, Europäische Kommission (CC BY 4.0), bearbeitet; Meldungen nennen ihre eigenen Quellen. Vereinheitlicht, korrigiert und zusammengeführt. Der Datensatz steht unter CC BY-SA 4.0.
own-data = Die Daten dieser Handys stammen von der Seite selbst.
joined-data = Einige Werte stammen von der Seite selbst.

## Filters that are not of one spec

nothing-better = nichts Besseres: { $specs }

## The dialog

share = Teilen
send = Senden…
link-to-this-view = Link zu dieser Ansicht
copy-link = Link kopieren
export = Exportieren
form-qr = QR-Code
form-picture = Bild
copied = Kopiert.
copy-by-hand = Das Kopieren wurde blockiert. Der Text ist markiert; bitte Strg+C (⌘C) drücken.
saved = Gespeichert.
saved-perhaps = Falls keine Datei gespeichert wurde, blockiert die umgebende Seite Downloads. Stattdessen lässt sich eine Tabelle kopieren.
not-saved = Das Speichern wurde blockiert. Stattdessen lässt sich eine Tabelle kopieren.
no-picture = Der Browser konnte das Bild nicht zeichnen. Stattdessen lässt sich eine Tabelle exportieren: als Markdown, HTML, CSV oder JSON.
not-sent = Das Senden wurde blockiert. Stattdessen lässt sich der Link kopieren.
embed-this = In eine Seite einbetten…
too-long-for-qr = Dieser Link ist zu lang für einen QR-Code.
qr-of-link = QR-Code des Links
view-as = Diese Ansicht als { $form }
copy-form = { $form } kopieren
save-as-file = Als Datei speichern
picture-of-table = Bild der Tabelle
save-picture = Bild speichern
dark = Dunkel
preview-size = Vorschaugröße, 1200 × 630
