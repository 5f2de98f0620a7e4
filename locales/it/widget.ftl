### What all views have.

part-not-loaded = Impossibile caricare questa parte.
try-again = Riprova
dismiss = Ignora
close = Chiudi
all-phones-back = Tutti i telefoni
suggestions = { $count ->
    [one] 1 suggerimento
   *[other] { $count } suggerimenti
}
not-a-number = Non è un numero. Esempio: { $example }.
reading-phones = Lettura dei telefoni: { $number }%
name-number = { $name } { $number }

## Where the data is from

counting = Conteggio di telefoni e notizie…
totals = { $phones }, { $reports } notizie da { $sources } fonti.
totals-newest = { $phones }, { $reports } notizie da { $sources } fonti; la più recente: { $date }.
about-the-data = Informazioni sui dati
phones-about-the-data = { $phones } · informazioni sui dati
about-values = Ogni valore conserva fonte, data e attendibilità; selezionalo per vederle. I valori senza indicazioni sono accertati. «Rumor», «avvistato» (in una certificazione o un benchmark) e «teaser» risalgono a prima del lancio; «incerto»: detto con riserva; «discordante»: fonti ugualmente attendibili si contraddicono. «≠»: la maggior parte delle fonti concorda, ma non tutte.
read-the-licence = Leggi la licenza
