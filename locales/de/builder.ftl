### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare: Code zum Einbetten erstellen
builder-description = Auswählen, was das Widget im Beitrag zeigt, die Vorschau ansehen und den Code kopieren.
builder-heading = Code zum Einbetten erstellen
builder-intro = Auswählen, was Leser sehen, die Vorschau prüfen und den Code kopieren. Es wird nichts versendet.

## What it shows

builder-form = Einbettung
builder-shows = Was gezeigt wird
builder-view = Ansicht
builder-view-compare = Vergleich
builder-view-card = Karten
builder-view-timeline = { timeline }
builder-view-finder = Finder
builder-view-plot = { plot }
builder-phones = Handys
builder-selected-phones = Ausgewählte Handys
builder-phone-name = Handyname
builder-add = Hinzufügen
builder-no-phone = Es gibt kein Handy namens „{ $text }“.
builder-already = { $name } ist schon im Vergleich.
builder-added = { $name } hinzugefügt.
builder-added-instead = Stattdessen { $name } hinzugefügt.
builder-full = Der Vergleich ist voll.
builder-did-you-mean = Vielleicht gemeint:
builder-remove = Entfernen
builder-remove-name = { remove }
builder-move-up = { $name } nach oben verschieben
builder-as-of = Stand
builder-as-of-any = alles Bekannte
builder-pick-date = Datum auswählen
builder-pin-today = Auf heute festlegen
builder-as-of-hint = Leer lassen, um alles zu zeigen, was beim Lesen bekannt ist.
builder-pinned = Festgelegt auf { $date }: Leser sehen, was damals bekannt war, und können einen anderen Tag wählen.
builder-no-date = „{ $text }“ ist kein Datum. Richtig ist etwa 2022-05-26, 26. Mai 2022, Mai 2022 oder 2022.
builder-rows-all = Zeilen: alle
builder-rows-chosen = Zeilen: { $count } ausgewählt
builder-rows = Gezeigte Zeilen (ohne Auswahl alle)
builder-differences = Nur Zeilen, in denen sich die Handys unterscheiden
builder-preview-too = Der Code enthält auch, was in der Vorschau geändert wird: Filter, Sortierung, Achsen, eingeklappte Gruppen.

## How it looks and loads

builder-looks = Aussehen und Laden
builder-language = Sprache
builder-language-page = Die der Seite
builder-controls = Schaltflächen
builder-controls-all = Alle
builder-controls-few = Wenige: das Thema bleibt
builder-controls-none = Keine: nur der Inhalt
builder-theme = Farbschema
builder-theme-page = Wie die Seite
builder-theme-light = Hell
builder-theme-dark = { dark }
builder-accent = Akzentfarbe
builder-font = Schrift
builder-font-page = Die der Seite
builder-font-system = Die des Systems
builder-font-serif = Mit Serifen
builder-font-monospace = Monospace
builder-id = ID, falls die Seite mehrere Widgets hat
builder-id-none = keine
builder-id-wrong = Eine ID beginnt mit einem Buchstaben und hat nur Buchstaben, Ziffern, Binde- und Unterstriche.
builder-loading = Laden
builder-loading-near = Beim Scrollen in die Nähe
builder-loading-at-once = Sofort
builder-fallback = Ersatz, bis es geladen ist
builder-fallback-table = Die Tabelle mit ihren Quellen
builder-fallback-sentence = Ein Satz

## The preview

builder-preview = Vorschau
builder-preview-width = Breite der Vorschau
builder-width-phone = Handy
builder-width-column = Spalte
builder-width-wide = Breit
builder-preview-needs = Die Vorschau braucht JavaScript und WebAssembly.

## The snippet

builder-snippet = Code
builder-host = Plattform
builder-for = Für
builder-frame = Frame
builder-folder = Ordner mit den Dateien des Widgets
builder-folder-hint = Wo die Dateien liegen; ohne Angabe auf dieser Website.
builder-folder-https = Seiten mit https können keine Dateien von http laden: Nötig ist eine Adresse mit https.
builder-folder-local = Diese Dateien liegen auf dem eigenen Computer, wo Leser sie nicht laden können. Bitte den Ordner hochladen und seine Adresse hier eintragen.
builder-folder-wrong = Nötig ist die ganze Adresse des Ordners, etwa https://example.org/phone-compare/.
builder-height = Höhe des Frames in Pixeln
builder-height-hint = Die Vorschau ist { $count } Pixel hoch.
builder-no-snippet = Noch gibt es keinen Code. { $reasons }
builder-not-loaded = Eine Datei wurde nicht geladen. Die Plattform noch einmal auswählen, um es erneut zu versuchen.
builder-copy = Kopieren
builder-copy-what = Kopieren: { $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = Für das Stylesheet, einmal
builder-code-page = Für die Seite
builder-code-post = Für den Beitrag
builder-code-around = Für die Seite um den Frame, falls sie Skripte erlaubt: passt die Größe des Frames seinem Inhalt an
builder-code-block = Für den Beitrag, mit dem Plugin des Releases: In den Editor eingefügt, wird daraus der Block „Phone comparison“
builder-code-shortcode = Oder, mit demselben Plugin, als Shortcode: für einen Block „Shortcode“ oder den klassischen Editor
builder-code-ghost = Für den Beitrag, als HTML-Karte (/html tippen)
builder-code-ghost-header = Für Settings → Code injection → Site header, einmal
builder-code-hugo = Der Shortcode, einmal: als { $file } speichern
builder-code-jekyll = Das Include, einmal: als { $file } speichern

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }.
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = Weitere: { $count }.
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = Stand { $date }.
builder-as-table = Als Tabelle zeigen
