### The comparison.

comparison-of = Porównanie: { $what }
comparison-table = Tabela porównawcza
all-rows-shown = Pokazano wszystkie wiersze
differences-only = Tylko różnice
drawn-to-scale = Rysunki w skali
how-they-rank = Na tle innych
no-differences = Z tego, co wiadomo, te telefony niczym się nie różnią.
from-this-page = z tej strony
rows-shown = { $count ->
    [one] Pokazano { $count } wiersz
    [few] Pokazano { $count } wiersze
    [many] Pokazano { $count } wierszy
   *[other] Pokazano { $count } wiersza
}
show-all-rows = { $count ->
    [one] Pokaż { $count } wiersz
    [few] Pokaż wszystkie wiersze ({ $count })
    [many] Pokaż wszystkie wiersze ({ $count })
   *[other] Pokaż wszystkie wiersze ({ $count })
}
no-equal-rows = Brak jednakowych wierszy
equal-rows-hidden = { $count ->
    [one] Ukryto 1 jednakowy wiersz
    [few] Ukryto { $count } jednakowe wiersze
    [many] Ukryto { $count } jednakowych wierszy
   *[other] Ukryto { $count } jednakowego wiersza
}
equal-rows = { $count ->
    [one] 1 jednakowy wiersz
    [few] { $count } jednakowe wiersze
    [many] { $count } jednakowych wierszy
   *[other] { $count } jednakowego wiersza
}
equal-rows-of = , { $group }
baseline = punkt odniesienia
name-baseline = { $name }, punkt odniesienia
move-first = Przesuń telefon { $name } w stronę pierwszej kolumny
move-last = Przesuń telefon { $name } w stronę ostatniej kolumny
compare-against = Porównaj pozostałe z telefonem { $name }
the-same = bez różnicy
difference-with = { " " }w porównaniu z telefonem { $name }
difference-with-unsure = { " " }w porównaniu z telefonem { $name }, niepewne
ago = { $age } temu

## Adding a phone

no-other-phone = Żaden inny telefon tak się nie nazywa.
loading-names = Wczytywanie nazw wszystkich telefonów…
at-most-phones = { $count ->
    [one] Można porównać najwyżej { $count } telefon.
    [few] Można porównać najwyżej { $count } telefony.
    [many] Można porównać najwyżej { $count } telefonów.
   *[other] Można porównać najwyżej { $count } telefonu.
}
add-a-phone = Dodaj telefon
phones-to-add = Telefony do dodania

## The phones to compare

compare-phones = { $count ->
    [one] Porównaj 1 telefon
    [few] Porównaj { $count } telefony
    [many] Porównaj { $count } telefonów
   *[other] Porównaj { $count } telefonu
}
phones-to-compare = Telefony do porównania
move-start = Przesuń telefon { $name } bliżej początku
move-end = Przesuń telefon { $name } bliżej końca
remove-before = { "Usuń: " }
compare = Porównaj
compare-phone = Porównaj telefon { $name }
remove-from-comparison = Usuń z porównania
add-to-comparison = Dodaj do porównania
undo = Cofnij

## Cards

in-brief = W skrócie: { $what }
all-specs = Pełna specyfikacja
no-phones-selected = Nie wybrano żadnych telefonów.

## Phones like one

more-like-this = Podobne telefony
more-like-this-phone = Podobne telefony: { $name }
more-like = Więcej takich jak { $name }
like-phone = Jak { $name }
launched = Premiera
launched-near = Premiera w odstępie do dwóch lat
too-little-for-likeness = O tym telefonie wiadomo za mało, by wskazać podobne.
nothing-of-that-time = Nie ma telefonu z tego okresu, o którym wiadomo dość dużo.
likeness-about = Od najbardziej podobnych: pod względem ceny, wymiarów, wagi, ekranu, procesora, pamięci, aparatu, baterii i ładowania, zawsze na tle swoich czasów. To, czego nie wiadomo, nie przemawia ani za, ani przeciw.
too-little-of = Za mało wiadomo: { $phones }.
of-this-is-not-known = Brak danych o samym tym telefonie: { $labels }.
reason-unsure = { " " }(niepewne)
