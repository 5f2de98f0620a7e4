### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } e { $more } in più
phones-unknown = { $count ->
    [one] Telefono sconosciuto: { $names }.
   *[other] Telefoni sconosciuti: { $names }.
}
phones-unknown-in-link = { $count ->
    [one] Telefono sconosciuto in questo link: { $names }.
   *[other] Telefoni sconosciuti in questo link: { $names }.
}
nobody-has = { $count ->
    [one] Nessun telefono qui ha questo valore ({ $label }): { $names }.
   *[other] Nessun telefono qui ha uno di questi valori ({ $label }): { $names }.
}

## Parts of links and settings. Names in `…` are of the programming interface, and stay as they are

link-of-other-version = Questo link viene da un’altra versione di phone-compare. Si usano le parti leggibili.
link-cut = Questo link è troppo lungo: si usa solo la parte entro i primi { $most } byte.
filters-cut = L’attributo `filters` è troppo lungo: si usa solo la parte entro i primi { $most } byte.
no-such-value = `{ $name }` può essere { $allowed }, non `{ $value }`.
specs-unknown = Specifiche sconosciute: { $names }.
sections-unknown = Sezioni sconosciute: { $names }. Le sezioni sono { $all }.
date-ignored = Data ignorata: { $problem }.
filter-ignored = Filtro ignorato: { $problem }.
order-ignored = Ordine ignorato: { $problem }.
range-turned = { $name }: `{ $written }` è al contrario; viene letto come { $read }.
no-axis = `{ $name }` non può essere un asse del grafico; usa un numero o una data.
too-long-ignored = `{ $name }` è troppo lungo ed è stato ignorato; il limite è di { $most } byte.
id-too-long = `{ $id }` è troppo lungo come id di un telefono.
ids-too-long = Questi id di telefoni sono troppo lunghi: { $names }.
too-many-phones = Puoi confrontare al massimo { $most } telefoni; esclusi: { $left-out }.
too-many-columns = L’elenco ha al massimo { $most } colonne; escluse: { $left-out }.
no-better = Su quali valori siano migliori non c’è accordo, quindi questi criteri non possono essere priorità: { $names }.
too-much-matters = Al massimo { $most } priorità; escluse: { $left-out }.
no-such-most = `max` può essere un numero da 1 a { $most }, non `{ $value }`.
no-such-part = Lo stato non ha una parte `{ $name }`.
other-type = `{ $name }` nello stato è stato ignorato: dev’essere { $wanted }.
wanted-flag = true o false
wanted-list = un elenco di stringhe
wanted-filters = un oggetto di stringhe, come { "{" } "battery-mah": "4500.." { "}" }
wanted-number = un numero
wanted-text = una stringa
wanted-choice = una stringa o null
no-such-filter = Non c’è nessuna specifica `{ $name }` per filtrare.
more-like-these = … e { $more } dello stesso tipo.

## Links that are too long to be shared

link-too-long = È troppo per un link: { $by } caratteri in più. Accorcia la parte più lunga, { $what }.
the-search-words = le parole cercate
the-filter = il filtro «{ $label }»

## The phones themselves

data-unread = Impossibile leggere i dati dei telefoni: { $problem }.
phones-not-loaded = Non è stato possibile caricare alcuni telefoni.
compare-at-most = { $count ->
    [one] Qui puoi confrontare al massimo 1 telefono; esclusi: { $left-out }.
   *[other] Qui puoi confrontare al massimo { $count } telefoni; esclusi: { $left-out }.
}
date-of-page-invalid = La data richiesta da questa pagina non è valida: ecco ciò che è noto oggi.

## The page’s own data. $why is empty, or what went wrong, with a colon before it

own-data-unread = Impossibile leggere i dati dei telefoni di questa pagina{ $why }. I telefoni mostrati sono quelli integrati.
own-data-unread-before = Impossibile leggere i dati dei telefoni di questa pagina{ $why }. I telefoni mostrati sono quelli di prima.
you-are-offline = sei offline
not-reached = indirizzo non raggiungibile
longer-than = Dimensione superiore a { $number } MB
no-phones-in-data = Nei dati di questa pagina non ci sono telefoni:
some-data-unused = Alcuni dati dei telefoni di questa pagina non sono utilizzabili:
