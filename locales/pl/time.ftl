### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = Stan na { $day }
as-known = Stan na { $day }
today = dziś
day-not-come = Ten dzień jeszcze nie nadszedł: pokazano wszystko, co wiadomo.
show-today = Pokaż stan na dziś
show-day = Pokaż stan na { $date }
another-day = Inny dzień
loading = Wczytywanie…
day-to-show = Dzień do pokazania
previous-report = Poprzednie doniesienie
next-report = Następne doniesienie
day = Dzień
date = Data
newer = { $count ->
    [one] Od tego czasu dowiedziano się o 1 kolejnym telefonie.
    [few] Od tego czasu dowiedziano się o { $count } kolejnych telefonach.
    [many] Od tego czasu dowiedziano się o { $count } kolejnych telefonach.
   *[other] Od tego czasu dowiedziano się o { $count } kolejnych telefonach.
}

## The timeline

timeline = Oś czasu
timeline-of = Oś czasu: { $names }
comparison = Porównanie
no-phones = Nie wybrano żadnych telefonów. Dodaj telefon po nazwie lub wybierz kilka ze wszystkich.
remove = Usuń telefon { $name }
nothing-known-yet = Nic nie było jeszcze wiadomo.
no-reports-before = W danych nie ma doniesień sprzed premiery.
settled-at-once = { $count ->
    [one] Jeszcze 1 wartość ujawniono dopiero w dniu premiery.
    [few] Jeszcze { $count } wartości ujawniono dopiero w dniu premiery.
    [many] Jeszcze { $count } wartości ujawniono dopiero w dniu premiery.
   *[other] Jeszcze { $count } wartości ujawniono dopiero w dniu premiery.
}
reports-by-date = { $count ->
    [one] Jedyne doniesienie
    [few] Wszystkie doniesienia według daty ({ $count })
    [many] Wszystkie doniesienia według daty ({ $count })
   *[other] Wszystkie doniesienia według daty ({ $count })
}
launch = Premiera: { $date }
launch-expected = Oczekiwana premiera: { $date }
chart-launch = premiera
chart-launch-expected = oczekiwana premiera
claim-unsure = { $claim } (niepewne)
chart-of = { $count ->
    [one] Wykres: jak wyjaśniła się { $count } wartość ({ $name }). Lista poniżej zawiera to samo.
    [few] Wykres: jak wyjaśniły się { $count } wartości ({ $name }). Lista poniżej zawiera to samo.
    [many] Wykres: jak wyjaśniło się { $count } wartości ({ $name }). Lista poniżej zawiera to samo.
   *[other] Wykres: jak wyjaśniło się { $count } wartości ({ $name }). Lista poniżej zawiera to samo.
}
several-possible = kilka możliwych

## How the claims turned out

claims-turned-out = Czy informacje się sprawdziły
claims-and-outcomes = Informacje sprzed premiery i co z nich wyszło
head-claim = Informacja
head-outcome = Wynik
head-verdict = Ocena
unjudged = { $count ->
    [one] Nie oceniono 1 informacji o liście, np. o cenach lub kolorach.
    [few] Nie oceniono { $count } informacji o listach, np. o cenach i kolorach.
    [many] Nie oceniono { $count } informacji o listach, np. o cenach i kolorach.
   *[other] Nie oceniono { $count } informacji o listach, np. o cenach i kolorach.
}
still-open = Wciąż nierozstrzygnięte
not-settled = nieustalone
again = ponownie
verdict-right = trafne
verdict-close = prawie trafne
verdict-wrong = błędne
verdict-open = nierozstrzygnięte

track-record = Trafność źródeł
track-record-here = Trafność źródeł dla tych telefonów
track-record-all = Trafność tych samych źródeł dla wszystkich telefonów
same-publishers-all = Te same źródła dla wszystkich telefonów
track-record-about = Zapowiedzi samych producentów się nie liczą, a informacja powtórzona przez źródło liczy się raz. Przy mniej niż 5 rozstrzygniętych informacjach nie podaje się procentu.
head-publisher = Źródło
head-not-hedged = Bez zastrzeżeń
head-hedged = Z zastrzeżeniem
