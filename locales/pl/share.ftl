### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = Porównanie telefonów
all-phones = Wszystkie telefony
phones-that-match = Pasujące telefony: { $filters }
quoted = „{ $text }”
what-as-known = { $what }, stan na { $day }
what-only = { $what }, tylko { $specs }
what-rows = { $what }, wybrane wiersze: { $count }
what-differences = { $what }, tylko różnice
what-ordered-by = { $what }, kolejność: { $matters }
on-day = { $date }
at-the-end-of = koniec: { $date }
known-on = Stan na { $day }.

## The table

corner-spec = Parametr
corner-phone = Telefon
rows-of-page = Z tej strony
matches = Pasujące
could-match = Być może pasujące
best = najlepsze
may-be-best = być może najlepsze
sources-list = Źródła:
source-rest = , { $stage }, { $date }
source-rest-quoting = , za: { $quotes }, { $stage }, { $date }
open-live = Otwórz wersję na żywo

## How firm a report is, in a word

stage-rumour = plotka
stage-filing = wpis
stage-teaser = zapowiedź
stage-listed = katalog
stage-official = oficjalne
stage-measured = pomiar

## Heads of tables for spreadsheets

csv-group = Grupa
csv-marks = { $name }: oznaczenia
csv-sources = { $name }: źródła
csv-comparison = Porównanie
csv-results = Wyniki
csv-summary = Podsumowanie
csv-day = Dzień
csv-data = Dane
csv-link = Link

## Below a picture

rows-left-out = { $count ->
    [one] Na obrazie brakuje 1 wiersza.
    [few] Na obrazie brakuje { $count } wierszy.
    [many] Na obrazie brakuje { $count } wierszy.
   *[other] Na obrazie brakuje { $count } wierszy.
}
phones-left-out = { $count ->
    [one] Na obrazie brakuje 1 telefonu.
    [few] Na obrazie brakuje { $count } telefonów.
    [many] Na obrazie brakuje { $count } telefonów.
   *[other] Na obrazie brakuje { $count } telefonów.
}

## Where the phones are from

attribution = Dane urządzeń na podstawie: autorzy LineageOS Wiki i PixelExperience Wiki (CC BY-SA 3.0), autorzy Wikipedii (CC BY-SA 4.0), DeviceKit (© 2015 Dennis Weissmann, MIT), AppleDB (© 2022 emiyl, MIT) oraz EPREL, Komisja Europejska (CC BY 4.0), ze zmianami; doniesienia mają własne źródła. Ujednolicono, poprawiono i połączono. Zbiór danych jest na licencji CC BY-SA 4.0.
own-data = Dane tych telefonów pochodzą z samej strony.
joined-data = Niektóre wartości pochodzą z samej strony.

## Filters that are not of one spec

nothing-better = nic lepszego: { $specs }

## The dialog

share = Udostępnij
send = Wyślij…
link-to-this-view = Link do tego widoku
copy-link = Kopiuj link
export = Eksportuj
form-qr = Kod QR
form-picture = Obraz
copied = Skopiowano.
copy-by-hand = Kopiowanie zostało zablokowane. Tekst jest zaznaczony; naciśnij Ctrl+C (⌘C).
saved = Zapisano.
saved-perhaps = Jeśli plik się nie zapisał, otaczająca strona blokuje pobieranie. Zamiast tego skopiuj tabelę.
not-saved = Zapis został zablokowany. Zamiast tego skopiuj tabelę.
no-picture = Przeglądarka nie mogła narysować obrazu. Zamiast tego wyeksportuj tabelę: jako Markdown, HTML, CSV lub JSON.
not-sent = Wysyłanie zostało zablokowane. Zamiast tego skopiuj link.
embed-this = Osadź na stronie…
too-long-for-qr = Ten link jest za długi na kod QR.
qr-of-link = Kod QR linku
view-as = Ten widok jako { $form }
copy-form = Kopiuj { $form }
save-as-file = Zapisz jako plik
picture-of-table = Obraz tabeli
save-picture = Zapisz obraz
dark = Ciemny
preview-size = Rozmiar podglądu, 1200 × 630
