### What is wrong with a text that somebody wrote, and what would be right. They have no full stop, as they stand in sentences.

not-a-date = `{ $text }` to nie data: napisz 2022, 2022-05 lub 2022-05-26
not-a-stage = nie ma takiego etapu: użyj rumour, filing, teaser, listed, official lub measured
filter-wrong = `{ $text }`: { $problem }
no-such-spec = nie ma takiego parametru
no-filter-for = według tego parametru nie można filtrować ani sortować
takes-names = ten parametr wymaga nazw, np. xiaomi,oneplus
takes-range = zakres zapisz jako 4500..5000, 4500.. lub ..5000, a wartości jako 8,12
takes-yes-or-no = napisz yes lub no
takes-presence = napisz has:yes lub has:no
takes-than = ilość z innego telefonu zapisz jako @xiaomi-12s.., ..@xiaomi-12s, more:@xiaomi-12s lub less:@xiaomi-12s, dla liczb i dat
value-missing = brakuje wartości

not-packed = to nie są spakowane dane telefonów
packed-by-another-version = dane spakowała inna wersja
packed-with-other-specs = dane spakowano z inną tabelą parametrów
data-damaged = dane są uszkodzone

duplicate-id = { $phone }: inny telefon ma już ten identyfikator; pominięto
former-id-taken = { $phone }: dawny identyfikator `{ $id }` należy do innego telefonu
like-nobody = { $phone }: { $spec } odsyła do `{ $other }`, a tego telefonu nie ma w danych
