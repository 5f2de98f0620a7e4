### Phones drawn to scale, and where they rank.

drawings-about = Tous les téléphones sont dessinés à la même échelle. Trait plein : établi. Tirets : non établi, ou position ou taille inconnue (les sources ne les précisent pas pour les objectifs et les découpes, et tous les coins sont dessinés pareil). Pointillés : taille maximale possible.
bank-card = carte bancaire
bank-card-alone = Une carte bancaire ; tous les téléphones sont masqués.
outlines-of = Contours alignés sur une même base, à côté d’une carte bancaire : { $names }.
phones-in-picture = Téléphones de l’image
face-front = face
face-back = dos
face-side = profil
face-open-front = ouvert, face
face-open-back = ouvert, dos
face-open-side = ouvert, profil
too-little-for-ranks = On en sait trop peu sur ces téléphones, ou sur les autres de leur année.
show-fewer = Afficher moins
show-all = Tout afficher ({ $number })
rank-among = Classer parmi
of-the-same-year = Téléphones de la même année
ranks-about = Ce qui distingue le plus un téléphone vient en premier. Pour les autres téléphones, seules les valeurs établies comptent. La boîte couvre leur moitié centrale ; le trait à l’intérieur est la médiane. Si un téléphone est vendu en plusieurs versions, la valeur la plus grande compte.
phones-of-year = { $phones } de { $year }
more-than-none = n’en dépasse aucun sur { $among }
more-than = en dépasse { $number } sur { $among }
more-than-range = en dépasse { $from } à { $to } sur { $among }
quantiles = Minimum { $least }, premier quartile { $quarter }, médiane { $half }, troisième quartile { $three }, maximum { $most }.
label-unit = { $label }, { $unit }
