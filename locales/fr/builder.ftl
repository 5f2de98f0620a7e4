### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare : créer un code d’intégration
builder-description = Choisissez ce que le widget affiche dans votre article, regardez l’aperçu et copiez le code.
builder-heading = Créer un code d’intégration
builder-intro = Choisissez ce que voient vos lecteurs, vérifiez l’aperçu et copiez le code. Rien n’est envoyé nulle part.

## What it shows

builder-form = Contenu intégré
builder-shows = Contenu affiché
builder-view = Vue
builder-view-compare = Comparaison
builder-view-card = Fiches
builder-view-timeline = { timeline }
builder-view-finder = Recherche
builder-view-plot = { plot }
builder-phones = Téléphones
builder-selected-phones = Téléphones sélectionnés
builder-phone-name = Nom du téléphone
builder-add = Ajouter
builder-no-phone = Aucun téléphone ne s’appelle « { $text } ».
builder-already = { $name } est déjà dans la comparaison.
builder-added = { $name } ajouté.
builder-added-instead = { $name } ajouté à la place.
builder-full = La comparaison est complète.
builder-did-you-mean = Vouliez-vous dire :
builder-remove = Retirer
builder-remove-name = { remove }
builder-move-up = Déplacer { $name } vers le haut
builder-as-of = Infos connues au
builder-as-of-any = tout ce qui est connu
builder-pick-date = Choisir une date
builder-pin-today = Fixer à aujourd’hui
builder-as-of-hint = Laissez vide pour afficher tout ce qui est connu au moment de la lecture.
builder-pinned = Date fixée : { $date }. Les lecteurs voient ce qui était alors connu, et peuvent choisir un autre jour.
builder-no-date = « { $text } » n’est pas une date. Écrivez 2022-05-26, 26.05.2022, 2022-05 ou 2022.
builder-rows-all = Lignes : toutes
builder-rows-chosen = Lignes sélectionnées : { $count }
builder-rows = Lignes à afficher (toutes si aucune n’est sélectionnée)
builder-differences = Seulement les lignes où les téléphones diffèrent
builder-preview-too = Le code contient aussi vos changements dans l’aperçu : filtres, tri, axes, groupes repliés.

## How it looks and loads

builder-looks = Apparence et chargement
builder-language = Langue
builder-language-page = Celle de la page
builder-controls = Boutons
builder-controls-all = Tous
builder-controls-few = Peu de boutons : même sujet
builder-controls-none = Aucun : le contenu seul
builder-theme = Thème
builder-theme-page = Celui de la page
builder-theme-light = Clair
builder-theme-dark = { dark }
builder-accent = Couleur d’accent
builder-font = Police
builder-font-page = Celle de la page
builder-font-system = Celle du système
builder-font-serif = Avec empattements
builder-font-monospace = À chasse fixe
builder-id = Identifiant (id), si la page a plusieurs widgets
builder-id-none = aucun
builder-id-wrong = Un identifiant commence par une lettre et ne contient que des lettres, des chiffres, des traits d’union et des tirets bas.
builder-loading = Chargement
builder-loading-near = À l’approche d’un lecteur
builder-loading-at-once = Immédiat
builder-fallback = En attendant le chargement
builder-fallback-table = Le tableau avec ses sources
builder-fallback-sentence = Une phrase

## The preview

builder-preview = Aperçu
builder-preview-width = Largeur de l’aperçu
builder-width-phone = Téléphone
builder-width-column = Colonne
builder-width-wide = Large
builder-preview-needs = L’aperçu nécessite JavaScript et WebAssembly.

## The snippet

builder-snippet = Code
builder-host = Plateforme
builder-for = Pour
builder-frame = Cadre
builder-folder = Dossier des fichiers du widget
builder-folder-hint = Là où vous hébergez les fichiers ; par défaut, ce site.
builder-folder-https = Les pages en https ne peuvent pas charger de fichiers depuis http : utilisez une adresse https.
builder-folder-local = Ces fichiers sont sur votre propre ordinateur, où les lecteurs ne peuvent pas les charger. Envoyez le dossier sur votre serveur et écrivez son adresse ici.
builder-folder-wrong = Écrivez l’adresse complète du dossier, par exemple https://example.org/phone-compare/.
builder-height = Hauteur du cadre, en pixels
builder-height-hint = Hauteur de l’aperçu en pixels : { $count }.
builder-no-snippet = Il n’y a pas encore de code. { $reasons }
builder-not-loaded = Un fichier n’a pas été chargé. Choisissez de nouveau la plateforme pour réessayer.
builder-copy = Copier
builder-copy-what = Copier : { $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = Pour votre feuille de style, une fois
builder-code-page = Pour la page
builder-code-post = Pour l’article
builder-code-around = Pour la page autour du cadre, si elle autorise les scripts : adapte la taille du cadre à son contenu
builder-code-block = Pour l’article, avec l’extension fournie avec la version : collez-le dans l’éditeur, et il devient le bloc « Phone comparison »
builder-code-shortcode = Ou, avec la même extension, en code court : pour un bloc « Code court » ou l’éditeur classique
builder-code-ghost = Pour l’article, en carte HTML (tapez /html)
builder-code-ghost-header = Pour Settings → Code injection → Site header, une fois
builder-code-hugo = Le shortcode, une fois : enregistrez-le sous { $file }
builder-code-jekyll = L’include, une fois : enregistrez-le sous { $file }

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }.
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = Et { $count } de plus.
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = Infos connues au { $date }.
builder-as-table = Afficher en tableau
