### The plot of phones over two specs.

plot-of-phones = Graphique des téléphones
none-of-both = Aucun de ces téléphones n’a de valeur connue pour les deux.
show-as-table = Afficher en tableau
plot-as-table = Graphique sous forme de tableau
horizontal = Horizontal
vertical = Vertical
plotted-missing = { $phones } ; { $more } de plus (inconnu : { $x } ou { $y })
one-not-known = { $names } (l’une des deux valeurs est inconnue)
filtered-out = { $names } (hors filtres)
not-in-the-plot = Absent du graphique : { $phones }.
plot-keys = Horizontal : { $x }. Vertical : { $y }. Les flèches passent d’un téléphone à l’autre, Entrée en ajoute un à la comparaison.
at-the-same-place = { $phone }. Au même endroit : { $names }
logarithmic = { $label } (logarithmique)
point = { $name } : { $x } ; { $y }
key-settled = établi
key-not-settled = non établi
key-anywhere = peut être n’importe où sur le trait
nothing-better-in-both = Rien de mieux sur les deux : { $phones }.
perhaps-phones = peut-être { $phones }
certain-and-perhaps = { $phones } à coup sûr, peut-être { $more } de plus
point-at-a-phone = Pointez un téléphone ou atteignez-le avec les flèches. Un appui le garde affiché.
also-here = { "aussi ici : " }
phones-by = Téléphones : { $x } et { $y }
