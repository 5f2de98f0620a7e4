### The comparison.

comparison-of = Comparaison : { $what }
comparison-table = Tableau comparatif
all-rows-shown = Toutes les lignes sont affichées
differences-only = Différences seulement
drawn-to-scale = À l’échelle
how-they-rank = Leur classement
no-differences = D’après tout ce qui est connu, ces téléphones ne diffèrent pas.
from-this-page = de cette page
rows-shown = { $count ->
    [one] { $count } ligne affichée
   *[other] { $count } lignes affichées
}
show-all-rows = { $count ->
    [one] Afficher { $count } ligne
   *[other] Afficher les { $count } lignes
}
no-equal-rows = Aucune ligne identique
equal-rows-hidden = { $count ->
    [one] { $count } ligne identique masquée
   *[other] { $count } lignes identiques masquées
}
equal-rows = { $count ->
    [one] { $count } ligne identique
   *[other] { $count } lignes identiques
}
equal-rows-of = , { $group }
baseline = référence
name-baseline = { $name }, référence
move-first = Déplacer { $name } vers la première colonne
move-last = Déplacer { $name } vers la dernière colonne
compare-against = Comparer les autres à { $name }
the-same = identique
difference-with = { " " }par rapport à { $name }
difference-with-unsure = { " " }par rapport à { $name }, incertain
ago = il y a { $age }

## Adding a phone

no-other-phone = Aucun autre téléphone ne porte ce nom.
loading-names = Chargement des noms de tous les téléphones…
at-most-phones = { $count ->
    [one] Vous pouvez comparer { $count } téléphone au maximum.
   *[other] Vous pouvez comparer { $count } téléphones au maximum.
}
add-a-phone = Ajouter un téléphone
phones-to-add = Téléphones à ajouter

## The phones to compare

compare-phones = { $count ->
    [one] Comparer { $count } téléphone
   *[other] Comparer { $count } téléphones
}
phones-to-compare = Téléphones à comparer
move-start = Déplacer { $name } vers le début
move-end = Déplacer { $name } vers la fin
remove-before = { "Retirer : " }
compare = Comparer
compare-phone = Comparer { $name }
remove-from-comparison = Retirer de la comparaison
add-to-comparison = Ajouter à la comparaison
undo = Annuler

## Cards

in-brief = En bref : { $what }
all-specs = Fiche technique complète
no-phones-selected = Aucun téléphone sélectionné.

## Phones like one

more-like-this = Téléphones similaires
more-like-this-phone = Téléphones similaires : { $name }
more-like = D’autres comme { $name }
like-phone = Comme { $name }
launched = Lancé
launched-near = Lancés à deux ans d’écart au plus
too-little-for-likeness = On en sait trop peu sur ce téléphone pour dire lesquels lui ressemblent.
nothing-of-that-time = On n’en sait assez sur aucun téléphone de cette époque.
likeness-about = Les plus ressemblants d’abord, selon le prix, la taille, le poids, l’écran, le processeur, la mémoire, la photo, la batterie et la charge, chacun à l’échelle de son époque. Ce qui est inconnu ne compte ni pour ni contre.
too-little-of = Trop peu d’infos sur { $phones }.
of-this-is-not-known = Inconnu pour ce téléphone lui-même : { $labels }.
reason-unsure = { " " }(incertain)
