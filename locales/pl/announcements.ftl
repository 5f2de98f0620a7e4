### What screen readers say after a press, in a few words.

phone-added = Dodano: { $name }, { $phones } z { $most }
phone-removed-last = Usunięto: { $name }, lista jest pusta
phone-removed = Usunięto: { $name }, pozostało: { $phones }
now-column = { $name }: teraz kolumna { $at } z { $phones }
now-number = { $name }: teraz pozycja { $at } z { $phones }
phone-shown = Pokazano: { $name }
known-today = Stan na dziś
known-on-day = Stan na { $date }
compared-with = Porównanie z telefonem { $name }
no-baseline = Brak punktu odniesienia
newest-first = Od najnowszych
best-match-first = Od najlepiej pasujących
sorted-up = Sortowanie: { $by }, rosnąco
sorted-down = Sortowanie: { $by }, malejąco
by-name = nazwa
by-certainty = pewność
axes = Poziomo: { $x }, pionowo: { $y }
no-filters = Brak filtrów
nothing-matters = Wszystko jednakowo ważne
ordered-by = Kolejność: { $matters }
undone = Cofnięto

## What can be undone, on the page too

removed-undoably = Usunięto: { $name }.
filters-removed = Usunięto filtry.
filters-replaced = Zastąpiono filtry.

## What is refused

full = { $count ->
    [one] 1 z 1: najpierw zwolnij miejsce.
    [few] { $count } z { $count }: najpierw zwolnij miejsce.
    [many] { $count } z { $count }: najpierw zwolnij miejsce.
   *[other] { $count } z { $count }: najpierw zwolnij miejsce.
}
