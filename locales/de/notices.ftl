### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } und noch { $more }
phones-unknown = { $count ->
    [one] Unbekanntes Handy: { $names }.
   *[other] Unbekannte Handys: { $names }.
}
phones-unknown-in-link = { $count ->
    [one] Unbekanntes Handy in diesem Link: { $names }.
   *[other] Unbekannte Handys in diesem Link: { $names }.
}
nobody-has = { $count ->
    [one] { $label }: Kein Handy hier hat { $names }.
   *[other] { $label }: Kein Handy hier hat eins davon: { $names }.
}

## Parts of links and settings. Names in `…` are of the programming interface, and stay as they are

link-of-other-version = Dieser Link stammt von einer anderen Version von phone-compare. Verwendet wird, was sich lesen ließ.
link-cut = Dieser Link ist zu lang: Verwendet wird nur, was in den ersten { $most } Byte steht.
filters-cut = Das Attribut `filters` ist zu lang: Verwendet wird nur, was in den ersten { $most } Byte steht.
no-such-value = `{ $name }` kann nicht `{ $value }` sein. Möglich: { $allowed }.
specs-unknown = Unbekannte Merkmale: { $names }.
sections-unknown = Unbekannte Abschnitte: { $names }. Es gibt: { $all }.
date-ignored = Das Datum wurde ignoriert: { $problem }.
filter-ignored = Ein Filter wurde ignoriert: { $problem }.
order-ignored = Die Sortierung wurde ignoriert: { $problem }.
range-turned = { $name }: `{ $written }` ist verkehrt herum; gelesen wird { $read }.
no-axis = `{ $name }` kann keine Achse des Diagramms sein; möglich sind Zahlen und Datumsangaben.
too-long-ignored = `{ $name }` ist zu lang und wurde ignoriert; die Grenze liegt bei { $most } Byte.
id-too-long = `{ $id }` ist zu lang für die ID eines Handys.
ids-too-long = Diese IDs von Handys sind zu lang: { $names }.
too-many-phones = Höchstens { $most } Handys lassen sich vergleichen; weggelassen: { $left-out }.
too-many-columns = Die Liste hat höchstens { $most } Spalten; weggelassen: { $left-out }.
no-better = Welche Werte besser sind, ist nicht eindeutig; als wichtig wählen lassen sich daher nicht: { $names }.
too-much-matters = Höchstens { $most } Merkmale können wichtig sein; weggelassen: { $left-out }.
no-such-most = `max` kann eine Zahl von 1 bis { $most } sein, nicht `{ $value }`.
no-such-part = Der Zustand hat keinen Teil `{ $name }`.
other-type = `{ $name }` im Zustand wurde ignoriert: Nötig ist { $wanted }.
wanted-flag = true oder false
wanted-list = eine Liste von Zeichenketten
wanted-filters = ein Objekt aus Zeichenketten, etwa { "{" } "battery-mah": "4500.." { "}" }
wanted-number = eine Zahl
wanted-text = eine Zeichenkette
wanted-choice = eine Zeichenkette oder null
no-such-filter = Es gibt kein Merkmal `{ $name }` zum Filtern.
more-like-these = … und noch { $more } dieser Art.

## Links that are too long to be shared

link-too-long = Das ist für einen Link um { $by } Zeichen zu lang. Bitte den längsten Teil kürzen: { $what }.
the-search-words = die Suchwörter
the-filter = der Filter „{ $label }“

## The phones themselves

data-unread = Die Handydaten ließen sich nicht lesen: { $problem }.
phones-not-loaded = Einige Handys ließen sich nicht laden.
compare-at-most = { $count ->
    [one] Hier lässt sich höchstens 1 Handy vergleichen; weggelassen: { $left-out }.
   *[other] Hier lassen sich höchstens { $count } Handys vergleichen; weggelassen: { $left-out }.
}
date-of-page-invalid = Das Datum, das diese Seite vorgibt, ist ungültig; gezeigt wird deshalb, was heute bekannt ist.

## The page’s own data. $why is empty, or what went wrong, with a colon before it

own-data-unread = Die Handydaten dieser Seite ließen sich nicht lesen{ $why }. Gezeigt werden die mitgelieferten Handys.
own-data-unread-before = Die Handydaten dieser Seite ließen sich nicht lesen{ $why }. Gezeigt werden die bisherigen Handys.
you-are-offline = keine Internetverbindung
not-reached = nicht erreichbar
longer-than = Sie sind größer als { $number } MB
no-phones-in-data = In den Daten dieser Seite gibt es keine Handys:
some-data-unused = Einige Handydaten dieser Seite ließen sich nicht verwenden:
