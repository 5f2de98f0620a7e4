### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare: crea un codice da incorporare
builder-description = Scegli cosa mostra il widget nel tuo articolo, guarda l’anteprima e copia il codice.
builder-heading = Crea un codice da incorporare
builder-intro = Scegli cosa vedono i tuoi lettori, controlla l’anteprima e copia il codice. Non viene inviato nulla da nessuna parte.

## What it shows

builder-form = Contenuto incorporato
builder-shows = Cosa mostra
builder-view = Vista
builder-view-compare = Confronto
builder-view-card = Schede
builder-view-timeline = { timeline }
builder-view-finder = Ricerca
builder-view-plot = { plot }
builder-phones = Telefoni
builder-selected-phones = Telefoni selezionati
builder-phone-name = Nome del telefono
builder-add = Aggiungi
builder-no-phone = Nessun telefono si chiama «{ $text }».
builder-already = { $name } è già nel confronto.
builder-added = { $name } aggiunto.
builder-added-instead = { $name } aggiunto al suo posto.
builder-full = Il confronto è al completo.
builder-did-you-mean = Forse cercavi:
builder-remove = Rimuovi
builder-remove-name = { remove }
builder-move-up = Sposta { $name } verso l’alto
builder-as-of = Dati noti in data
builder-as-of-any = tutto ciò che è noto
builder-pick-date = Scegli una data
builder-pin-today = Fissa a oggi
builder-as-of-hint = Lascia vuoto per mostrare tutto ciò che è noto al momento della lettura.
builder-pinned = Data fissata: { $date }. I lettori vedono ciò che era noto allora e possono scegliere un altro giorno.
builder-no-date = «{ $text }» non è una data. Scrivi 2022-05-26, 26.05.2022, 2022-05 o 2022.
builder-rows-all = Righe: tutte
builder-rows-chosen = Righe selezionate: { $count }
builder-rows = Righe da mostrare (tutte se non ne selezioni nessuna)
builder-differences = Solo le righe in cui i telefoni differiscono
builder-preview-too = Il codice include anche le tue modifiche nell’anteprima: filtri, ordine, assi, gruppi compressi.

## How it looks and loads

builder-looks = Aspetto e caricamento
builder-language = Lingua
builder-language-page = Quella della pagina
builder-controls = Pulsanti
builder-controls-all = Tutti
builder-controls-few = Pochi: l’argomento resta
builder-controls-none = Nessuno: solo il contenuto
builder-theme = Tema
builder-theme-page = Quello della pagina
builder-theme-light = Chiaro
builder-theme-dark = { dark }
builder-accent = Colore di accento
builder-font = Carattere
builder-font-page = Quello della pagina
builder-font-system = Quello del sistema
builder-font-serif = Con grazie
builder-font-monospace = A spaziatura fissa
builder-id = Id, se la pagina ha più widget
builder-id-none = nessuno
builder-id-wrong = Un id inizia con una lettera e contiene solo lettere, cifre, trattini e trattini bassi.
builder-loading = Caricamento
builder-loading-near = Quando un lettore è vicino
builder-loading-at-once = Subito
builder-fallback = Alternativa finché non è caricato
builder-fallback-table = La tabella con le sue fonti
builder-fallback-sentence = Una frase

## The preview

builder-preview = Anteprima
builder-preview-width = Larghezza dell’anteprima
builder-width-phone = Telefono
builder-width-column = Colonna
builder-width-wide = Larga
builder-preview-needs = L’anteprima richiede JavaScript e WebAssembly.

## The snippet

builder-snippet = Codice
builder-host = Piattaforma
builder-for = Per
builder-frame = Frame
builder-folder = Cartella dei file del widget
builder-folder-hint = Dove ospiti i file; se non indichi altro, questo sito.
builder-folder-https = Le pagine https non possono caricare file da http: usa un indirizzo https.
builder-folder-local = Questi file sono sul tuo computer, dove i lettori non possono caricarli. Carica la cartella su un server e scrivi qui il suo indirizzo.
builder-folder-wrong = Scrivi l’indirizzo completo della cartella, per esempio https://example.org/phone-compare/.
builder-height = Altezza del frame, in pixel
builder-height-hint = Altezza dell’anteprima: { $count } pixel.
builder-no-snippet = Non c’è ancora un codice. { $reasons }
builder-not-loaded = Un file non è stato caricato. Scegli di nuovo la piattaforma per riprovare.
builder-copy = Copia
builder-copy-what = Copia: { $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = Per il foglio di stile, una volta
builder-code-page = Per la pagina
builder-code-post = Per l’articolo
builder-code-around = Per la pagina intorno al frame, se consente gli script: adatta le dimensioni del frame al contenuto
builder-code-block = Per l’articolo, con il plugin della release: incollalo nell’editor e diventa il blocco «Phone comparison»
builder-code-shortcode = Oppure, con lo stesso plugin, come shortcode: per un blocco «Shortcode» o l’editor classico
builder-code-ghost = Per l’articolo, come scheda HTML (scrivi /html)
builder-code-ghost-header = Per Settings → Code injection → Site header, una volta
builder-code-hugo = Lo shortcode, una volta: salvalo come { $file }
builder-code-jekyll = L’include, una volta: salvalo come { $file }

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }.
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = Altri: { $count }.
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = Dati noti in data { $date }.
builder-as-table = Mostra come tabella
