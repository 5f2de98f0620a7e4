### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = Confronto di telefoni
all-phones = Tutti i telefoni
phones-that-match = Telefoni che corrispondono a { $filters }
quoted = «{ $text }»
what-as-known = { $what }, dati noti { $day }
what-only = { $what }, solo { $specs }
what-rows = { $count ->
    [one] { $what }, { $count } riga selezionata
   *[other] { $what }, { $count } righe selezionate
}
what-differences = { $what }, solo le differenze
what-ordered-by = { $what }, ordine di priorità: { $matters }
on-day = in data { $date }
at-the-end-of = a fine { $date }
known-on = Dati noti { $day }.

## The table

corner-spec = Specifica
corner-phone = Telefono
rows-of-page = Da questa pagina
matches = Corrispondenza
could-match = Corrispondenza possibile
best = il migliore
may-be-best = forse il migliore
sources-list = Fonti:
source-rest = , { $stage }, { $date }
source-rest-quoting = , che cita { $quotes }, { $stage }, { $date }
open-live = Apri la versione online

## How firm a report is, in a word

stage-rumour = rumor
stage-filing = avvistato
stage-teaser = teaser
stage-listed = a catalogo
stage-official = ufficiale
stage-measured = misurato

## Heads of tables for spreadsheets

csv-group = Gruppo
csv-marks = { $name }: indicazioni
csv-sources = { $name }: fonti
csv-comparison = Confronto
csv-results = Risultati
csv-summary = Riepilogo
csv-day = Giorno
csv-data = Dati
csv-link = Link

## Below a picture

rows-left-out = { $count ->
    [one] 1 altra riga non è mostrata.
   *[other] Altre { $count } righe non sono mostrate.
}
phones-left-out = { $count ->
    [one] 1 altro telefono non è mostrato.
   *[other] Altri { $count } telefoni non sono mostrati.
}

## Where the phones are from

attribution = Adattamento di dati dei dispositivi dei contributori di LineageOS Wiki e PixelExperience Wiki (CC BY-SA 3.0), dei contributori di Wikipedia (CC BY-SA 4.0), di DeviceKit (© 2015 Dennis Weissmann, MIT), AppleDB (© 2022 emiyl, MIT) ed EPREL, Commissione europea (CC BY 4.0); le notizie indicano le proprie fonti. Dati normalizzati, corretti e uniti. L’insieme dei dati è sotto CC BY-SA 4.0.
own-data = Questi telefoni vengono dai dati della pagina.
joined-data = Alcuni valori vengono dai dati della pagina.

## Filters that are not of one spec

nothing-better = niente di meglio: { $specs }

## The dialog

share = Condividi
send = Invia…
link-to-this-view = Link a questa vista
copy-link = Copia link
export = Esporta
form-qr = Codice QR
form-picture = Immagine
copied = Copiato.
copy-by-hand = La copia è stata bloccata. Il testo è selezionato; premi Ctrl+C (⌘C).
saved = Salvato.
saved-perhaps = Se nessun file è stato salvato, la pagina che contiene questa blocca i download. Copia invece una tabella.
not-saved = Il salvataggio è stato bloccato. Copia invece una tabella.
no-picture = Il browser non è riuscito a disegnare l’immagine. Esporta invece una tabella: come Markdown, HTML, CSV o JSON.
not-sent = L’invio è stato bloccato. Copia invece il link.
embed-this = Incorpora in una pagina…
too-long-for-qr = Questo link è troppo lungo per un codice QR.
qr-of-link = Codice QR del link
view-as = Questa vista in { $form }
copy-form = Copia { $form }
save-as-file = Salva come file
picture-of-table = Immagine della tabella
save-picture = Salva immagine
dark = Scuro
preview-size = Formato anteprima, 1200 × 630
