### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare: utwórz kod do osadzenia
builder-description = Wybierz, co widżet pokazuje we wpisie, sprawdź podgląd i skopiuj kod.
builder-heading = Utwórz kod do osadzenia
builder-intro = Wybierz, co zobaczą czytelnicy, sprawdź podgląd i skopiuj kod. Nic nie jest nigdzie wysyłane.

## What it shows

builder-form = Osadzana treść
builder-shows = Co pokazuje
builder-view = Widok
builder-view-compare = Porównanie
builder-view-card = Karty
builder-view-timeline = { timeline }
builder-view-finder = Wyszukiwarka
builder-view-plot = { plot }
builder-phones = Telefony
builder-selected-phones = Wybrane telefony
builder-phone-name = Nazwa telefonu
builder-add = Dodaj
builder-no-phone = Nie ma telefonu o nazwie „{ $text }”.
builder-already = Jest już w porównaniu: { $name }.
builder-added = Dodano: { $name }.
builder-added-instead = Dodano zamiast tego: { $name }.
builder-full = W porównaniu nie ma już miejsca.
builder-did-you-mean = Może chodziło o:
builder-remove = Usuń
builder-remove-name = { remove }
builder-move-up = Przesuń telefon { $name } w górę
builder-as-of = Stan na
builder-as-of-any = wszystko, co wiadomo
builder-pick-date = Wybierz datę
builder-pin-today = Ustaw na dziś
builder-as-of-hint = Zostaw puste, aby pokazać wszystko, co będzie wiadomo w chwili czytania.
builder-pinned = Ustawiona data: { $date }. Czytelnicy widzą to, co było wtedy wiadomo, i mogą wybrać inny dzień.
builder-no-date = „{ $text }” to nie data. Napisz 2022-05-26, 26.05.2022, 2022-05 lub 2022.
builder-rows-all = Wiersze: wszystkie
builder-rows-chosen = Wybrane wiersze: { $count }
builder-rows = Pokazywane wiersze (bez wyboru wszystkie)
builder-differences = Tylko wiersze, w których telefony się różnią
builder-preview-too = Kod zawiera też Twoje zmiany w podglądzie: filtry, sortowanie, osie, zwinięte grupy.

## How it looks and loads

builder-looks = Wygląd i wczytywanie
builder-language = Język
builder-language-page = Język strony
builder-controls = Przyciski
builder-controls-all = Wszystkie
builder-controls-few = Niewiele: temat bez zmian
builder-controls-none = Żadne: sama treść
builder-theme = Motyw
builder-theme-page = Jak na stronie
builder-theme-light = Jasny
builder-theme-dark = { dark }
builder-accent = Kolor akcentu
builder-font = Czcionka
builder-font-page = Czcionka strony
builder-font-system = Systemowa
builder-font-serif = Szeryfowa
builder-font-monospace = O stałej szerokości
builder-id = Id, jeśli strona ma kilka widżetów
builder-id-none = brak
builder-id-wrong = Id zaczyna się od litery i ma tylko litery, cyfry, łączniki i podkreślenia.
builder-loading = Wczytywanie
builder-loading-near = Gdy czytelnik jest blisko
builder-loading-at-once = Od razu
builder-fallback = Treść zastępcza do czasu wczytania
builder-fallback-table = Tabela ze źródłami
builder-fallback-sentence = Jedno zdanie

## The preview

builder-preview = Podgląd
builder-preview-width = Szerokość podglądu
builder-width-phone = Telefon
builder-width-column = Kolumna
builder-width-wide = Szeroki
builder-preview-needs = Podgląd wymaga JavaScriptu i WebAssembly.

## The snippet

builder-snippet = Kod
builder-host = Platforma
builder-for = Dla
builder-frame = Ramka
builder-folder = Folder z plikami widżetu
builder-folder-hint = Miejsce, w którym są pliki; domyślnie ta strona.
builder-folder-https = Strony https nie mogą wczytywać plików z http: użyj adresu https.
builder-folder-local = Te pliki są na Twoim komputerze, skąd czytelnicy nie mogą ich wczytać. Prześlij folder na serwer i wpisz tu jego adres.
builder-folder-wrong = Wpisz cały adres folderu, na przykład https://example.org/phone-compare/.
builder-height = Wysokość ramki w pikselach
builder-height-hint = Wysokość podglądu w pikselach: { $count }.
builder-no-snippet = Nie ma jeszcze kodu. { $reasons }
builder-not-loaded = Nie udało się wczytać pliku. Wybierz platformę ponownie, aby spróbować jeszcze raz.
builder-copy = Kopiuj
builder-copy-what = Kopiuj: { $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = Do arkusza stylów, jeden raz
builder-code-page = Na stronę
builder-code-post = Do wpisu
builder-code-around = Na stronę wokół ramki, jeśli pozwala na skrypty: dopasowuje rozmiar ramki do jej treści
builder-code-block = Do wpisu, z wtyczką z wydania: wklej w edytorze, a powstanie blok „Phone comparison”
builder-code-shortcode = Albo, z tą samą wtyczką, jako shortcode: do bloku „Shortcode” lub klasycznego edytora
builder-code-ghost = Do wpisu, jako karta HTML (wpisz /html)
builder-code-ghost-header = Do Settings → Code injection → Site header, jeden raz
builder-code-hugo = Shortcode, jeden raz: zapisz jako { $file }
builder-code-jekyll = Include, jeden raz: zapisz jako { $file }

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }.
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = Pozostałe: { $count }.
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = Stan na { $date }.
builder-as-table = Pokaż jako tabelę
