### How right claims before a launch were, and what has changed since a day.

count-right = { $count ->
    [one] { $count } juste
   *[other] { $count } justes
}
count-close = { $count ->
    [one] { $count } presque juste
   *[other] { $count } presque justes
}
count-wrong = { $count ->
    [one] { $count } fausse
   *[other] { $count } fausses
}
count-open = { $count } en suspens
tally-per-cent = { $tally } ({ $number } % justes)
no-claims = aucune
no-claim-judged = Aucune affirmation ne peut être jugée.
score-none-hedged = { $tally } ; aucune avec réserve.
score-all-hedged = Toutes avec réserve : { $tally }.
score-with-hedged = { $tally }. Avec réserve : { $hedged }.
values-new = { $count ->
    [one] { $count } nouvelle valeur depuis
   *[other] { $count } nouvelles valeurs depuis
}
values-changed = { $count ->
    [one] { $count } sur { $values } a changé ou a été établie depuis
   *[other] { $count } sur { $values } ont changé ou ont été établies depuis
}
values-changed-and-new = { $count ->
    [one] { $changed }, plus { $count } nouvelle
   *[other] { $changed }, plus { $count } nouvelles
}
values-of = { $count ->
    [one] { $count } valeur
   *[other] { $count } valeurs
}

## How a value has changed, in a word

changed = changé
more-precise = plus précis
settled = établi
