### The finder: filters, the list, and the plot of it.

phone-finder = Trouver un téléphone
filters = Filtres
filters-set = Filtres · { $number }
close-none-match = Fermer (aucun téléphone ne correspond)
show-phones = Afficher { $phones }
reset = Réinitialiser
plot = Graphique

## Searching

search-label = Chercher un téléphone par nom, nom de code ou numéro de modèle
search-phones = Chercher un téléphone
suggestions-name = Suggestions
suggested-brand = marque
suggested-chipset = processeur
suggested-filter = filtre

## How many are found

no-phones-match = Aucun téléphone ne correspond
phones-could-match = Correspondance possible : { $phones }
phones-more-could-match = { $phones }, et peut-être { $more } de plus
phones-not-launched = { $phones } à venir
found-more-not-launched = { $found }, plus { $more } à venir
loading-others = parmi les { $here } téléphones les plus récents ; chargement des { $others } autres…
active-filters = Filtres actifs
remove-filter = { "Retirer le filtre : " }

## Filters

find-a-filter = Chercher un filtre
no-such-filter-here = Aucun filtre de ce nom.
none-found = Aucun résultat
entries-found = { $count ->
    [one] { $count } résultat
   *[other] { $count } résultats
}
launch-price = Prix de lancement
system-and-more = Système et autres
group-set = { $group } · { $number }
filter-is-set = { " " }filtre actif
currency-of-price = Devise du prix de lancement
phones-after = { $count ->
    [one] { " " }téléphone
   *[other] { " " }téléphones
}
more-could = +{ $number } peut-être
more-could-match = , correspondance possible
search-in = Chercher : { $label }
search-short = Chercher
match-of = { $label } : correspondance
any-of-these = Au moins un de ces choix
all-of-these = Tous ces choix
none-of-these = Aucun de ces choix
only-where-known = Seulement si connu
implied = déduit du filtre
choice-none = Sans
replaces = remplace « { $filter } »
choice-any = Peu importe
choice-yes = Oui
choice-no = Non

## Ranges

at-least-field = { $label } : au moins
at-most-field = { $label } : au plus
slider-from = { $label } : à partir de
slider-up-to = { $label } : jusqu’à
any-end = sans limite
below-minimum = Valeur inférieure au minimum.
above-maximum = Valeur supérieure au maximum.
bar-match = correspond
bar-could-match = pourrait correspondre
bar-outside = hors de la plage

## Compared with a phone

compared-with-a-phone = Par rapport à un téléphone
label-compared-with = { $label } : par rapport à un téléphone
side-at-least = Au moins autant que
side-at-most = Au plus autant que
side-more = Plus que
side-less = Moins que
no-phone-known = Aucun téléphone de ce nom pour lequel cette valeur est connue.
phone-to-compare-with = Téléphone de comparaison
name-of-a-phone = Nom d’un téléphone
phones-to-compare-with = Téléphones de comparaison

## What matters

what-matters = Priorités
what-matters-to-you = Vos priorités
list-ordered-by = Par ordre de priorité : { $names }.
places-in = Rangs selon : { $names }.
places-about = Les rangs sont calculés parmi les téléphones trouvés déjà lancés : le meilleur et le pire encore possibles.
nothing-better-chip = Rien de mieux : { $specs }
place-unknown = { $place } ; inconnu : { $labels }
matters-more = Plus d’importance : { $label }
matters-less = Moins d’importance : { $label }
pick-what-matters = { $count ->
    [one] Choisissez-en { $count } au maximum, le plus important d’abord : la liste suivra cet ordre.
   *[other] Choisissez-en jusqu’à { $count }, le plus important d’abord : la liste suivra cet ordre.
}
picked-all = { $most } choix sur { $most } : retirez-en un d’abord. Le premier compte le plus.
picked-of = { $number } choix sur { $most }. Le premier compte le plus.
only-unbeaten-said = Seulement les téléphones qu’aucun autre ne surpasse
only-unbeaten = Seulement les téléphones qu’aucun autre ne surpasse sur tous ces points
specs-that-matter = Critères possibles

## The list

phones-found = Téléphones trouvés
phones-found-keys = Téléphones trouvés. Entrée ouvre un téléphone, Espace le sélectionne.
not-launched-yet = À venir · { $number }
show-next = Afficher { $next }
show-next-of = Afficher { $next } sur { $all }
show-more = Afficher { $next } de plus
show-more-of = Afficher { $next } de plus sur { $all }
show-next-could = Afficher { $next } (correspondance possible)
show-next-of-could = Afficher { $next } sur { $all } (correspondance possible)
show-more-could = Afficher { $next } de plus (correspondance possible)
show-more-of-could = Afficher { $next } de plus sur { $all } (correspondance possible)
show-next-waiting = Afficher { $next } à venir
show-next-of-waiting = Afficher { $next } sur { $all } à venir
show-more-waiting = Afficher { $next } de plus à venir
show-more-of-waiting = Afficher { $next } de plus sur { $all } à venir
more-phones-not-known = { $count ->
    [one] { $count } téléphone de plus (inconnu : { $labels })
   *[other] { $count } téléphones de plus (inconnu : { $labels })
}
no-phones-here = Aucun téléphone ici.
no-phones-then = Aucun téléphone n’était connu à cette date.
no-phones-match-all = Aucun téléphone ne correspond à tous ces critères.
remove-to-see = Retirer { $what } pour voir { $phones }
another-may-be-better = un autre est peut-être meilleur sur toutes les priorités
first-of = Les { $number } premiers sur { $phones }.
columns = Colonnes
details-shown = Détails affichés
columns-chosen = { $number } choix sur { $most }.
columns-chosen-all = { $number } choix sur { $most } : retirez-en un d’abord.
columns-of-the-list = Colonnes de la liste
column-name = Nom
sort-by = Trier par
sort-certainty = Certitude
sort-what-matters = Priorités
sort-best-match = Meilleure correspondance
sort-newest = Plus récents
descending = Décroissant
short-display = Écran
short-refresh = Fréquence
short-charging = Charge
short-camera = Photo
short-chip = Puce
short-price = Prix
short-memory = RAM
short-not-known = inconnu
