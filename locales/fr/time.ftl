### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = Infos connues au { $day }
as-known = Infos connues { $day }
today = aujourd’hui
day-not-come = Ce jour n’est pas encore arrivé : voici tout ce qui est connu.
show-today = Afficher aujourd’hui
show-day = Afficher : { $date }
another-day = Un autre jour
loading = Chargement…
day-to-show = Jour à afficher
previous-report = Publication précédente
next-report = Publication suivante
day = Jour
date = Date
newer = { $count ->
    [one] { $count } téléphone de plus est connu depuis.
   *[other] { $count } téléphones de plus sont connus depuis.
}

## The timeline

timeline = Chronologie
timeline-of = Chronologie : { $names }
comparison = Comparaison
no-phones = Aucun téléphone sélectionné. Ajoutez-en un par son nom, ou choisissez-en parmi tous les téléphones.
remove = Retirer { $name }
nothing-known-yet = Rien n’était encore connu.
no-reports-before = Aucune publication d’avant son lancement dans les données.
settled-at-once = { $count ->
    [one] { $count } autre valeur n’a été révélée qu’au lancement.
   *[other] { $count } autres valeurs n’ont été révélées qu’au lancement.
}
reports-by-date = { $count ->
    [one] La seule publication
   *[other] Les { $count } publications, par date
}
launch = Lancement : { $date }
launch-expected = Lancement attendu : { $date }
chart-launch = lancement
chart-launch-expected = lancement attendu
claim-unsure = { $claim } (incertain)
chart-of = { $count ->
    [one] Graphique : comment { $count } valeur s’est précisée ({ $name }). La liste ci-dessous dit la même chose.
   *[other] Graphique : comment { $count } valeurs se sont précisées ({ $name }). La liste ci-dessous dit la même chose.
}
several-possible = plusieurs possibilités

## How the claims turned out

claims-turned-out = Les affirmations à l’épreuve des faits
claims-and-outcomes = Affirmations d’avant le lancement, et ce qu’il en a été
head-claim = Affirmation
head-outcome = Réalité
head-verdict = Verdict
unjudged = { $count ->
    [one] { $count } affirmation sur une liste, comme des prix ou des couleurs, n’est pas jugée.
   *[other] { $count } affirmations sur des listes, comme des prix ou des couleurs, ne sont pas jugées.
}
still-open = Encore en suspens
not-settled = non établi
again = de nouveau
verdict-right = juste
verdict-close = presque juste
verdict-wrong = faux
verdict-open = en suspens
track-record = Bilan des sources
track-record-here = Bilan des sources, pour ces téléphones
track-record-all = Bilan des mêmes sources, pour tous les téléphones
same-publishers-all = Les mêmes sources, pour tous les téléphones
track-record-about = Les teasers des fabricants eux-mêmes ne comptent pas, et une affirmation répétée par la même source compte une seule fois. Aucun pourcentage n’est affiché en dessous de 5 affirmations tranchées.
head-publisher = Source
head-not-hedged = Sans réserve
head-hedged = Avec réserve
