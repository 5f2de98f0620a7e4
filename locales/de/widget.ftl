### What all views have.

part-not-loaded = Dieser Teil ließ sich nicht laden.
try-again = Erneut versuchen
dismiss = Ausblenden
close = Schließen
all-phones-back = Alle Handys
suggestions = { $count ->
    [one] 1 Vorschlag
   *[other] { $count } Vorschläge
}
not-a-number = Das ist keine Zahl. Beispiel: { $example }.
reading-phones = Handys werden gelesen: { $number } %
name-number = { $name } { $number }

## Where the data is from

counting = Handys und Meldungen werden gezählt…
totals = { $phones }, { $reports } Meldungen aus { $sources } Quellen.
totals-newest = { $phones }, { $reports } Meldungen aus { $sources } Quellen; die neueste ist vom { $date }.
about-the-data = Über die Daten
phones-about-the-data = { $phones } · über die Daten
about-values = Zu jedem Wert gehören Quelle, Datum und Verlässlichkeit; zu sehen sind sie, wenn man den Wert auswählt. Werte ohne Kennzeichen sind gesichert. „Gerücht“, „Eintrag“ (bei einer Zertifizierung oder in einem Benchmark) und „Teaser“ stammen aus der Zeit vor der Vorstellung; „unsicher“ heißt: mit Vorbehalt genannt; bei „umstritten“ widersprechen sich gleich verlässliche Quellen. „≠“ heißt: Die meisten Quellen sind sich einig, aber nicht alle.
read-the-licence = Lizenz lesen
