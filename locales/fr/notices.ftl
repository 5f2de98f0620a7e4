### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } et { $more } de plus
phones-unknown = { $count ->
    [one] Téléphone inconnu : { $names }.
   *[other] Téléphones inconnus : { $names }.
}
phones-unknown-in-link = { $count ->
    [one] Téléphone inconnu dans ce lien : { $names }.
   *[other] Téléphones inconnus dans ce lien : { $names }.
}
nobody-has = { $count ->
    [one] Aucun téléphone ici n’a cette valeur ({ $label }) : { $names }.
   *[other] Aucun téléphone ici n’a l’une de ces valeurs ({ $label }) : { $names }.
}

## Parts of links and settings. Names in `…` are of the programming interface, and stay as they are

link-of-other-version = Ce lien vient d’une autre version de phone-compare. Les parties lisibles sont utilisées.
link-cut = Ce lien est trop long : seule la partie comprise dans les { $most } premiers octets est utilisée.
filters-cut = L’attribut `filters` est trop long : seule la partie comprise dans les { $most } premiers octets est utilisée.
no-such-value = `{ $name }` accepte { $allowed }, pas `{ $value }`.
specs-unknown = Caractéristiques inconnues : { $names }.
sections-unknown = Sections inconnues : { $names }. Les sections sont { $all }.
date-ignored = Date ignorée : { $problem }.
filter-ignored = Filtre ignoré : { $problem }.
order-ignored = Ordre de tri ignoré : { $problem }.
range-turned = { $name } : `{ $written }` est à l’envers ; la plage lue est { $read }.
no-axis = `{ $name }` ne peut pas être un axe du graphique ; utilisez un nombre ou une date.
too-long-ignored = `{ $name }` est trop long et a été ignoré ; la limite est de { $most } octets.
id-too-long = `{ $id }` est trop long pour un identifiant de téléphone.
ids-too-long = Ces identifiants de téléphones sont trop longs : { $names }.
too-many-phones = Vous pouvez comparer { $most } téléphones au maximum ; laissés de côté : { $left-out }.
too-many-columns = La liste a { $most } colonnes au maximum ; laissées de côté : { $left-out }.
no-better = On ne s’accorde pas sur ce qui est mieux pour ces critères ; ils ne peuvent pas être des priorités : { $names }.
too-much-matters = { $most } priorités au maximum ; laissées de côté : { $left-out }.
no-such-most = `max` peut être un nombre de 1 à { $most }, pas `{ $value }`.
no-such-part = L’état n’a pas de partie `{ $name }`.
other-type = `{ $name }` a été ignoré dans l’état : il faut { $wanted }.
wanted-flag = true ou false
wanted-list = une liste de chaînes
wanted-filters = un objet de chaînes, comme { "{" } "battery-mah": "4500.." { "}" }
wanted-number = un nombre
wanted-text = une chaîne
wanted-choice = une chaîne ou null
no-such-filter = Il n’y a pas de caractéristique `{ $name }` pour filtrer.
more-like-these = … et encore { $more } du même genre.

## Links that are too long to be shared

link-too-long = C’est trop pour un lien : { $by } caractères en trop. Raccourcissez la partie la plus longue, { $what }.
the-search-words = les mots cherchés
the-filter = le filtre « { $label } »

## The phones themselves

data-unread = Impossible de lire les données des téléphones : { $problem }.
phones-not-loaded = Certains téléphones n’ont pas pu être chargés.
compare-at-most = { $count ->
    [one] Vous pouvez comparer ici { $count } téléphone au maximum ; laissés de côté : { $left-out }.
   *[other] Vous pouvez comparer ici { $count } téléphones au maximum ; laissés de côté : { $left-out }.
}
date-of-page-invalid = La date demandée par cette page n’est pas valide : voici ce qui est connu aujourd’hui.

## The page’s own data. $why is empty, or what went wrong, with a colon before it

own-data-unread = Impossible de lire les données de téléphones de cette page{ $why }. Les téléphones affichés sont ceux d’origine.
own-data-unread-before = Impossible de lire les données de téléphones de cette page{ $why }. Les téléphones affichés sont ceux d’avant.
you-are-offline = vous êtes hors ligne
not-reached = adresse injoignable
longer-than = Taille supérieure à { $number } Mo
no-phones-in-data = Les données de cette page ne contiennent aucun téléphone :
some-data-unused = Une partie des données de téléphones de cette page est inutilisable :
