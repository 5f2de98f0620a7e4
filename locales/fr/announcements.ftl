### What screen readers say after a press, in a few words.

phone-added = { $name } ajouté, { $phones } sur { $most }
phone-removed-last = { $name } retiré, il n’en reste aucun
phone-removed = { $name } retiré, il en reste { $phones }
now-column = { $name } est maintenant en colonne { $at } sur { $phones }
now-number = { $name } est maintenant en position { $at } sur { $phones }
phone-shown = { $name } est affiché
known-today = Infos connues aujourd’hui
known-on-day = Infos connues à cette date : { $date }
compared-with = Par rapport à { $name }
no-baseline = Sans référence
newest-first = Les plus récents d’abord
best-match-first = La meilleure correspondance d’abord
sorted-up = Tri par { $by }, croissant
sorted-down = Tri par { $by }, décroissant
by-name = nom
by-certainty = certitude
axes = Horizontal : { $x }, vertical : { $y }
no-filters = Aucun filtre
nothing-matters = Aucune priorité
ordered-by = Par ordre de priorité : { $matters }
undone = Action annulée

## What can be undone, on the page too

removed-undoably = { $name } retiré.
filters-removed = Filtres retirés.
filters-replaced = Filtres remplacés.

## What is refused

full = { $count ->
    [one] { $count } sur { $count } : retirez-le d’abord.
   *[other] { $count } sur { $count } : retirez-en un d’abord.
}
