### How right claims before a launch were, and what has changed since a day.

count-right = { $count } richtig
count-close = { $count } fast richtig
count-wrong = { $count } falsch
count-open = { $count } offen
tally-per-cent = { $tally } ({ $number } % richtig)
no-claims = keine

no-claim-judged = Keine Angabe lässt sich bewerten.
score-none-hedged = { $tally }; keine mit Vorbehalt.
score-all-hedged = Alle mit Vorbehalt: { $tally }.
score-with-hedged = { $tally }. Mit Vorbehalt: { $hedged }.

values-new = { $count ->
    [one] 1 Wert ist seitdem bekannt geworden
   *[other] { $count } Werte sind seitdem bekannt geworden
}
values-changed = { $count ->
    [one] { $count } von { $values } hat sich seitdem geändert oder ist nun gesichert
   *[other] { $count } von { $values } haben sich seitdem geändert oder sind nun gesichert
}
values-changed-and-new = { $count ->
    [one] { $changed }, und { $count } weiterer ist bekannt geworden
   *[other] { $changed }, und { $count } weitere sind bekannt geworden
}
values-of = { $count ->
    [one] 1 Wert
   *[other] { $count } Werten
}

## How a value has changed, in a word

changed = geändert
more-precise = genauer
settled = gesichert
