### How right claims before a launch were, and what has changed since a day.

count-right = trafne: { $count }
count-close = prawie trafne: { $count }
count-wrong = błędne: { $count }
count-open = nierozstrzygnięte: { $count }
tally-per-cent = { $tally } ({ $number }% trafnych)
no-claims = brak

no-claim-judged = Żadnej informacji nie da się ocenić.
score-none-hedged = { $tally }; z zastrzeżeniem: brak.
score-all-hedged = Wszystkie z zastrzeżeniem: { $tally }.
score-with-hedged = { $tally }. Z zastrzeżeniem: { $hedged }.

values-new = { $count ->
    [one] 1 wartość poznana od tego czasu
    [few] { $count } wartości poznane od tego czasu
    [many] { $count } wartości poznanych od tego czasu
   *[other] { $count } wartości poznanych od tego czasu
}
values-changed = { $count ->
    [one] { $count } z { $values } zmieniona lub ustalona od tego czasu
    [few] { $count } z { $values } zmienione lub ustalone od tego czasu
    [many] { $count } z { $values } zmienionych lub ustalonych od tego czasu
   *[other] { $count } z { $values } zmienionych lub ustalonych od tego czasu
}
values-changed-and-new = { $count ->
    [one] { $changed } i { $count } nowo poznana
    [few] { $changed } i { $count } nowo poznane
    [many] { $changed } i { $count } nowo poznanych
   *[other] { $changed } i { $count } nowo poznanych
}
values-of = { $count ->
    [one] 1 wartości
    [few] { $count } wartości
    [many] { $count } wartości
   *[other] { $count } wartości
}

## How a value has changed, in a word

changed = zmienione
more-precise = dokładniejsze
settled = ustalone
