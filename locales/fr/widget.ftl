### What all views have.

part-not-loaded = Cette partie n’a pas pu être chargée.
try-again = Réessayer
dismiss = Ignorer
close = Fermer
all-phones-back = Tous les téléphones
suggestions = { $count ->
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
not-a-number = Ce n’est pas un nombre. Exemple : { $example }.
reading-phones = Lecture des téléphones : { $number } %
name-number = { $name } { $number }

## Where the data is from

counting = Comptage des téléphones et des publications…
totals = { $phones }, { $reports } publications de { $sources } sources.
totals-newest = { $phones }, { $reports } publications de { $sources } sources ; la plus récente : { $date }.
about-the-data = À propos des données
phones-about-the-data = { $phones } · à propos des données
about-values = Chaque valeur garde sa source, sa date et sa fiabilité ; sélectionnez-la pour les voir. Les valeurs sans mention sont établies. « Rumeur », « repéré » (dans une certification ou un benchmark) et « teaser » datent d’avant le lancement ; « incertain » : dit avec réserve ; « contesté » : des sources de fiabilité égale se contredisent. « ≠ » : la plupart des sources sont d’accord, mais pas toutes.
read-the-licence = Lire la licence
