### Who said it, when, and how firmly.

select-a-value = Sélectionnez une valeur pour voir qui l’a donnée.
show-sources = Afficher les sources
why = Pourquoi ?
value-of-phone = { $label }, { $name } : { $value }. { $ask }

## Buttons to other phones

cheaper-phones = Téléphones moins chers
phones-with-more = Téléphones avec une valeur supérieure
phones-with-less = Téléphones avec une valeur inférieure

## Why a value is shown, or nothing

computed-from = Calculé à partir de :
computed-unknown = Valeur calculée à partir d’autres, dont au moins une est inconnue.
no-report = Aucune publication sur ce téléphone n’était connue.
no-report-by = Aucune publication sur ce téléphone n’était connue à cette date ({ $date }).
says-nothing = { $count ->
    [one] La publication sur ce téléphone ne le dit pas. Quelqu’un d’autre l’a peut-être dit.
   *[other] Aucune des { $count } publications sur ce téléphone ne le dit. Quelqu’un d’autre l’a peut-être dit.
}
says-nothing-by = { $count ->
    [one] La publication sur ce téléphone connue à cette date ({ $date }) ne le dit pas. Quelqu’un d’autre l’a peut-être dit.
   *[other] Aucune des { $count } publications sur ce téléphone connues à cette date ({ $date }) ne le dit. Quelqu’un d’autre l’a peut-être dit.
}
of-the-brand = D’après des publications sur la marque, pas sur ce téléphone.
only-report = La seule publication.
only-report-by = La seule publication connue à cette date ({ $date }).
reports = { $count ->
    [one] { $count } publication
   *[other] { $count } publications
}
reports-by = { $count ->
    [one] { $count } publication connue à cette date ({ $date })
   *[other] { $count } publications connues à cette date ({ $date })
}
disagree = À fiabilité égale, { $count } sur { $reports } se contredisent.
most-say = Sur { $reports }, c’est ce que disent la plupart des sources, ou à défaut la plus fiable ; { $differing }.
firmest = La plus fiable sur { $reports } ; à fiabilité égale, la plus récente et la plus précise.
of-editions = { $count } sur { $reports } sont affichées : ce sont les plus fiables, et elles décrivent des éditions différentes.

## A report

teased-by-maker = teaser du fabricant
quoting = , citant { $quotes }
about-the = à propos de « { $name } »
edition = édition { $edition }
shown = affichée
not-shown-filings = Non affichée : certifications et benchmarks sont plus fiables.
not-shown-teasers = Non affichée : les teasers du fabricant sont plus fiables.
not-shown-listed = Non affichée : les valeurs référencées sont plus fiables.
not-shown-official = Non affichée : les valeurs du fabricant lui-même sont plus fiables.
not-shown-measured = Non affichée : les valeurs mesurées sont plus fiables.
not-shown-outnumbered = Non affichée : davantage de sources disent autre chose.
not-shown-unsure = Non affichée : d’autres sources le disent sans réserve.
not-shown-replaced = Non affichée : remplacée par une publication plus récente de la même source.
not-shown-says-no-more = Non affichée : elle n’ajoute rien à la valeur affichée.

## Camera partners of a brand

partners-of = Partenaires photo de la marque { $brand }, selon les sources :
since-date = début : { $date }
until-date = fin : { $date }
ended = terminé
and-more-sources = { $count ->
    [one] et { $count } source de plus
   *[other] et { $count } sources de plus
}

## Footnotes, on paper

footnote = { $publisher }, { $date } ({ $stage }) : { $url }
footnote-quoting = { $publisher }, citant { $quotes }, { $date } ({ $stage }) : { $url }
colophon = Infos connues au { $day }. { $attribution } { $link }
