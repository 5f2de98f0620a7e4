### How right claims before a launch were, and what has changed since a day.

count-right = { $count ->
    [one] { $count } giusta
   *[other] { $count } giuste
}
count-close = { $count ->
    [one] { $count } quasi giusta
   *[other] { $count } quasi giuste
}
count-wrong = { $count ->
    [one] { $count } sbagliata
   *[other] { $count } sbagliate
}
count-open = { $count } in sospeso
tally-per-cent = { $tally } ({ $number }% giuste)
no-claims = nessuna
no-claim-judged = Nessuna affermazione è giudicabile.
score-none-hedged = { $tally }; nessuna con riserva.
score-all-hedged = Tutte con riserva: { $tally }.
score-with-hedged = { $tally }. Con riserva: { $hedged }.
values-new = { $count ->
    [one] 1 nuovo valore da allora
   *[other] { $count } nuovi valori da allora
}
values-changed = { $count ->
    [one] { $count } su { $values } è cambiato o è stato accertato da allora
   *[other] { $count } su { $values } sono cambiati o sono stati accertati da allora
}
values-changed-and-new = { $count ->
    [one] { $changed }, più { $count } nuovo
   *[other] { $changed }, più { $count } nuovi
}
values-of = { $count ->
    [one] 1 valore
   *[other] { $count } valori
}

## How a value has changed, in a word

changed = cambiato
more-precise = più preciso
settled = accertato
