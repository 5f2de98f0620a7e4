### How right claims before a launch were, and what has changed since a day.

count-right = { $count ->
    [1] 1 certa
   *[other] { $count } certas
}
count-close = { $count } quase
count-wrong = { $count ->
    [1] 1 errada
   *[other] { $count } erradas
}
count-open = { $count } em aberto
tally-per-cent = { $tally } ({ $number }% certas)
no-claims = nenhuma

no-claim-judged = Nenhuma afirmação pode ser avaliada.
score-none-hedged = { $tally }; nenhuma com ressalvas.
score-all-hedged = Todas com ressalvas: { $tally }.
score-with-hedged = { $tally }. Com ressalvas: { $hedged }.

values-new = { $count ->
    [1] 1 dado novo desde então
   *[other] { $count } dados novos desde então
}
values-changed = { $count ->
    [1] { $count } de { $values } mudou ou foi confirmado desde então
   *[other] { $count } de { $values } mudaram ou foram confirmados desde então
}
values-changed-and-new = { $count ->
    [1] { $changed }, e há { $count } novo
   *[other] { $changed }, e há { $count } novos
}
values-of = { $count ->
    [1] 1 dado
   *[other] { $count } dados
}

## How a value has changed, in a word

changed = alterado
more-precise = mais preciso
settled = confirmado
