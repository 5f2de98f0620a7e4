### The finder: filters, the list, and the plot of it.

phone-finder = Wyszukiwarka telefonów
filters = Filtry
filters-set = Filtry · { $number }
close-none-match = Zamknij (brak pasujących)
show-phones = Pokaż { $phones }
reset = Wyczyść
plot = Wykres

## Searching

search-label = Szukaj telefonów po nazwie, nazwie kodowej lub numerze modelu
search-phones = Szukaj telefonów
suggestions-name = Podpowiedzi
suggested-brand = marka
suggested-chipset = procesor
suggested-filter = filtr

## How many are found

no-phones-match = Brak pasujących telefonów
phones-could-match = Być może pasujące: { $phones }
phones-more-could-match = { $phones }, być może pasujące: jeszcze { $more }
phones-not-launched = { $phones }, jeszcze przed premierą
found-more-not-launched = { $found }, przed premierą: jeszcze { $more }
loading-others = z { $here } najnowszych; wczytywanie pozostałych ({ $others })…
active-filters = Aktywne filtry
remove-filter = { "Usuń filtr: " }

## Filters

find-a-filter = Znajdź filtr
no-such-filter-here = Nie ma filtra o tej nazwie.
none-found = Nic nie znaleziono
entries-found = Znaleziono: { $count }
launch-price = Cena premierowa
system-and-more = System i inne
group-set = { $group } · { $number }
filter-is-set = { " " }filtr ustawiony
currency-of-price = Waluta ceny premierowej
phones-after = { $count ->
    [one] { " " }telefon
    [few] { " " }telefony
    [many] { " " }telefonów
   *[other] { " " }telefonu
}
more-could = +{ $number } być może
more-could-match = { " " }wśród pasujących
search-in = Szukaj: { $label }
search-short = Szukaj
match-of = { $label }: warunek
any-of-these = Co najmniej jedno z nich
all-of-these = Wszystkie z nich
none-of-these = Żadne z nich
only-where-known = Tylko ze znaną wartością
implied = wynika z filtra
choice-none = Brak
replaces = zastępuje „{ $filter }”
choice-any = Obojętnie
choice-yes = Tak
choice-no = Nie

## Ranges

at-least-field = { $label } co najmniej
at-most-field = { $label } najwyżej
slider-from = { $label } od
slider-up-to = { $label } do
any-end = bez limitu
below-minimum = To mniej niż minimum.
above-maximum = To więcej niż maksimum.
bar-match = pasujące
bar-could-match = być może pasujące
bar-outside = poza zakresem

## Compared with a phone

compared-with-a-phone = W porównaniu z telefonem
label-compared-with = { $label }: w porównaniu z telefonem
side-at-least = Co najmniej tyle co
side-at-most = Najwyżej tyle co
side-more = Więcej niż
side-less = Mniej niż
no-phone-known = Żaden telefon, dla którego jest to znane, tak się nie nazywa.
phone-to-compare-with = Telefon, z którym porównać
name-of-a-phone = Nazwa telefonu
phones-to-compare-with = Telefony, z którymi można porównać

## What matters

what-matters = Co jest ważne
what-matters-to-you = Co jest dla Ciebie ważne
list-ordered-by = Kolejność: { $names }.
places-in = Miejsca według: { $names }.
places-about = Miejsca wśród znalezionych telefonów po premierze: najlepsze i najgorsze z tych, które są jeszcze możliwe.
nothing-better-chip = Nic lepszego: { $specs }
place-unknown = { $place }; brak danych: { $labels }
matters-more = { $label }: ważniejsze
matters-less = { $label }: mniej ważne
pick-what-matters = { $count ->
    [one] Wybierz najwyżej { $count } parametr: lista będzie ułożona według niego.
    [few] Wybierz najwyżej { $count } parametry, od najważniejszego: w tej kolejności ułoży się lista.
    [many] Wybierz najwyżej { $count } parametrów, od najważniejszego: w tej kolejności ułoży się lista.
   *[other] Wybierz najwyżej { $count } parametrów, od najważniejszego: w tej kolejności ułoży się lista.
}
picked-all = Wybrano { $most } z { $most }: najpierw usuń jeden. Pierwszy jest najważniejszy.
picked-of = Wybrano { $number } z { $most }. Pierwszy jest najważniejszy.
only-unbeaten-said = Tylko telefony, od których nie ma lepszych
only-unbeaten = Tylko telefony, od których nie ma lepszych pod wszystkimi tymi względami
specs-that-matter = Parametry do wyboru

## The list

phones-found = Znalezione telefony
phones-found-keys = Znalezione telefony. Enter otwiera telefon, spacja go wybiera.
not-launched-yet = Jeszcze przed premierą · { $number }
show-next = Pokaż { $next }
show-next-of = Pokaż { $next } z { $all }
show-more = Pokaż jeszcze { $next }
show-more-of = Pokaż jeszcze { $next } z { $all }
show-next-could = Pokaż { $next } (być może pasujące)
show-next-of-could = Pokaż { $next } z { $all } (być może pasujące)
show-more-could = Pokaż jeszcze { $next } (być może pasujące)
show-more-of-could = Pokaż jeszcze { $next } z { $all } (być może pasujące)
show-next-waiting = Pokaż { $next } (przed premierą)
show-next-of-waiting = Pokaż { $next } z { $all } (przed premierą)
show-more-waiting = Pokaż jeszcze { $next } (przed premierą)
show-more-of-waiting = Pokaż jeszcze { $next } z { $all } (przed premierą)
more-phones-not-known = { $count ->
    [one] Jeszcze 1 telefon, brak danych: { $labels }
    [few] Jeszcze { $count } telefony, brak danych: { $labels }
    [many] Jeszcze { $count } telefonów, brak danych: { $labels }
   *[other] Jeszcze { $count } telefonu, brak danych: { $labels }
}
no-phones-here = Nie ma tu żadnych telefonów.
no-phones-then = Nie był wtedy znany żaden telefon.
no-phones-match-all = Żaden telefon nie pasuje do wszystkich warunków.
remove-to-see = Usuń filtr { $what }, aby zobaczyć { $phones }
another-may-be-better = inny może być lepszy we wszystkim, co ważne
first-of = Pierwsze { $number }. Razem: { $phones }.

columns = Kolumny
details-shown = Pokazywane dane
columns-chosen = Wybrano { $number } z { $most }.
columns-chosen-all = Wybrano { $number } z { $most }: najpierw usuń jedną.
columns-of-the-list = Kolumny listy
column-name = Nazwa
sort-by = Sortuj według
sort-certainty = Pewność
sort-what-matters = Co jest ważne
sort-best-match = Najlepiej pasujące
sort-newest = Od najnowszych
descending = Malejąco

# Heads of narrow columns
short-display = Ekran
short-refresh = Odśw.
short-charging = Ładowanie
short-camera = Aparat
short-chip = Procesor
short-price = Cena
short-memory = RAM
short-not-known = brak danych
