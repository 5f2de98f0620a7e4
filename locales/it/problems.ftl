### What is wrong with a text that somebody wrote, and what would be right. They have no full stop, as they stand in sentences.

not-a-date = `{ $text }` non è una data: scrivi 2022, 2022-05 o 2022-05-26
not-a-stage = non è un grado di attendibilità: usa rumour, filing, teaser, listed, official o measured
filter-wrong = `{ $text }`: { $problem }
no-such-spec = questa specifica non esiste
no-filter-for = non si può filtrare né ordinare in base a questa specifica
takes-names = questa specifica richiede nomi, come xiaomi,oneplus
takes-range = scrivi un intervallo come 4500..5000, 4500.. o ..5000, oppure valori come 8,12
takes-yes-or-no = scrivi yes o no
takes-presence = scrivi has:yes o has:no
takes-than = per numeri e date, scrivi il valore di un altro telefono come @xiaomi-12s.., ..@xiaomi-12s, more:@xiaomi-12s o less:@xiaomi-12s
value-missing = manca un valore
not-packed = non sono dati compressi di telefoni
packed-by-another-version = i dati sono stati compressi da un’altra versione
packed-with-other-specs = i dati sono stati compressi con un’altra tabella delle specifiche
data-damaged = i dati sono danneggiati
duplicate-id = { $phone }: un altro telefono ha già questo id; escluso
former-id-taken = { $phone }: il suo vecchio id `{ $id }` appartiene a un altro telefono
like-nobody = { $phone }: { $spec } rimanda al valore di `{ $other }`, che non è nei dati
