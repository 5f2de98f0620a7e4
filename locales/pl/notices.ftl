### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } i jeszcze { $more }
phones-unknown = { $count ->
    [one] Nieznany telefon: { $names }.
    [few] Nieznane telefony: { $names }.
    [many] Nieznane telefony: { $names }.
   *[other] Nieznane telefony: { $names }.
}
phones-unknown-in-link = { $count ->
    [one] Nieznany telefon w tym linku: { $names }.
    [few] Nieznane telefony w tym linku: { $names }.
    [many] Nieznane telefony w tym linku: { $names }.
   *[other] Nieznane telefony w tym linku: { $names }.
}
nobody-has = { $count ->
    [one] { $label }: żaden telefon nie ma tu wartości { $names }.
    [few] { $label }: żaden telefon nie ma tu żadnej z tych wartości: { $names }.
    [many] { $label }: żaden telefon nie ma tu żadnej z tych wartości: { $names }.
   *[other] { $label }: żaden telefon nie ma tu żadnej z tych wartości: { $names }.
}

## Parts of links and settings. Names in `…` are of the programming interface, and stay as they are

link-of-other-version = Ten link pochodzi z innej wersji phone-compare. Użyto tego, co udało się odczytać.
link-cut = Ten link jest za długi: użyto tylko tego, co mieści się w pierwszych { $most } bajtach.
filters-cut = Atrybut `filters` jest za długi: użyto tylko tego, co mieści się w pierwszych { $most } bajtach.
no-such-value = `{ $name }` nie może mieć wartości `{ $value }`. Możliwe: { $allowed }.
specs-unknown = Nieznane parametry: { $names }.
sections-unknown = Nieznane sekcje: { $names }. Dostępne: { $all }.
date-ignored = Pominięto datę: { $problem }.
filter-ignored = Pominięto filtr: { $problem }.
order-ignored = Pominięto sortowanie: { $problem }.
range-turned = { $name }: zakres `{ $written }` jest odwrócony; odczytano go jako { $read }.
no-axis = `{ $name }` nie może być osią wykresu; użyj liczby lub daty.
too-long-ignored = Pominięto `{ $name }`: wartość jest za długa, limit bajtów to { $most }.
id-too-long = `{ $id }` to za długi identyfikator telefonu.
ids-too-long = Te identyfikatory telefonów są za długie: { $names }.
too-many-phones = Limit telefonów w porównaniu to { $most }; pominięto: { $left-out }.
too-many-columns = Limit kolumn na liście to { $most }; pominięto: { $left-out }.
no-better = Nie ma zgody, które wartości są lepsze, więc tych parametrów nie można wskazać jako ważnych: { $names }.
too-much-matters = Limit ważnych parametrów to { $most }; pominięto: { $left-out }.
no-such-most = `max` może być liczbą od 1 do { $most }, a nie `{ $value }`.
no-such-part = Stan nie ma części `{ $name }`.
other-type = Pominięto `{ $name }` w stanie: wymagana wartość to { $wanted }.
wanted-flag = true lub false
wanted-list = lista ciągów znaków
wanted-filters = obiekt z ciągami znaków, np. { "{" } "battery-mah": "4500.." { "}" }
wanted-number = liczba
wanted-text = ciąg znaków
wanted-choice = ciąg znaków lub null
no-such-filter = Nie ma parametru `{ $name }`, według którego można by filtrować.
more-like-these = … i jeszcze { $more } podobnych.

## Links that are too long to be shared

link-too-long = To za dużo na link (o tyle znaków: { $by }). Skróć najdłuższą część: { $what }.
the-search-words = szukane słowa
the-filter = filtr „{ $label }”

## The phones themselves

data-unread = Nie udało się odczytać danych telefonów: { $problem }.
phones-not-loaded = Nie udało się wczytać niektórych telefonów.
compare-at-most = { $count ->
    [one] Można tu porównać najwyżej 1 telefon; pominięto: { $left-out }.
    [few] Można tu porównać najwyżej { $count } telefony; pominięto: { $left-out }.
    [many] Można tu porównać najwyżej { $count } telefonów; pominięto: { $left-out }.
   *[other] Można tu porównać najwyżej { $count } telefonów; pominięto: { $left-out }.
}
date-of-page-invalid = Data podana przez tę stronę jest nieprawidłowa, więc pokazano to, co wiadomo dziś.

## The page’s own data. $why is empty, or what went wrong, with a colon before it

own-data-unread = Nie udało się odczytać danych telefonów tej strony{ $why }. Pokazano telefony wbudowane.
own-data-unread-before = Nie udało się odczytać danych telefonów tej strony{ $why }. Pokazano telefony wczytane wcześniej.
you-are-offline = brak połączenia z internetem
not-reached = nie udało się połączyć
longer-than = Mają ponad { $number } MB
no-phones-in-data = W danych tej strony nie ma telefonów:
some-data-unused = Nie udało się użyć części danych telefonów tej strony:
