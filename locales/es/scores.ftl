### How right claims before a launch were, and what has changed since a day.

count-right = { $count ->
    [1] 1 correcta
   *[other] { $count } correctas
}
count-close = { $count ->
    [1] 1 casi correcta
   *[other] { $count } casi correctas
}
count-wrong = { $count ->
    [1] 1 incorrecta
   *[other] { $count } incorrectas
}
count-open = { $count ->
    [1] 1 pendiente
   *[other] { $count } pendientes
}
tally-per-cent = { $tally } ({ $number } % correctas)
no-claims = ninguna

no-claim-judged = No se puede evaluar ninguna afirmación.
score-none-hedged = { $tally }; ninguna con reservas.
score-all-hedged = Todas con reservas: { $tally }.
score-with-hedged = { $tally }. Con reservas: { $hedged }.

values-new = { $count ->
    [1] 1 dato nuevo desde entonces
   *[other] { $count } datos nuevos desde entonces
}
values-changed = { $count ->
    [1] { $count } de { $values } ha cambiado o se ha confirmado desde entonces
   *[other] { $count } de { $values } han cambiado o se han confirmado desde entonces
}
values-changed-and-new = { $count ->
    [1] { $changed }, y hay { $count } nuevo
   *[other] { $changed }, y hay { $count } nuevos
}
values-of = { $count ->
    [1] 1 dato
   *[other] { $count } datos
}

## How a value has changed, in a word

changed = cambiado
more-precise = más preciso
settled = confirmado
