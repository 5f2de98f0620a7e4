### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = Comparaison de téléphones
all-phones = Tous les téléphones
phones-that-match = Téléphones correspondant à { $filters }
quoted = « { $text } »
what-as-known = { $what }, infos connues { $day }
what-only = { $what }, { $specs } seulement
what-rows = { $count ->
    [one] { $what }, { $count } ligne sélectionnée
   *[other] { $what }, { $count } lignes sélectionnées
}
what-differences = { $what }, différences seulement
what-ordered-by = { $what }, par ordre de priorité : { $matters }
on-day = au { $date }
at-the-end-of = fin { $date }
known-on = Infos connues { $day }.

## The table

corner-spec = Caractéristique
corner-phone = Téléphone
rows-of-page = De cette page
matches = Correspondance
could-match = Correspondance possible
best = le meilleur
may-be-best = peut-être le meilleur
sources-list = Sources :
source-rest = , { $stage }, { $date }
source-rest-quoting = , citant { $quotes }, { $stage }, { $date }
open-live = Ouvrir la version en ligne

## How firm a report is, in a word

stage-rumour = rumeur
stage-filing = repéré
stage-teaser = teaser
stage-listed = référencé
stage-official = officiel
stage-measured = mesuré

## Heads of tables for spreadsheets

csv-group = Groupe
csv-marks = { $name } : mentions
csv-sources = { $name } : sources
csv-comparison = Comparaison
csv-results = Résultats
csv-summary = Résumé
csv-day = Jour
csv-data = Données
csv-link = Lien

## Below a picture

rows-left-out = { $count ->
    [one] { $count } autre ligne n’est pas affichée.
   *[other] { $count } autres lignes ne sont pas affichées.
}
phones-left-out = { $count ->
    [one] { $count } autre téléphone n’est pas affiché.
   *[other] { $count } autres téléphones ne sont pas affichés.
}

## Where the phones are from

attribution = Données des appareils adaptées des contributeurs de LineageOS Wiki et PixelExperience Wiki (CC BY-SA 3.0), des contributeurs de Wikipedia (CC BY-SA 4.0), de DeviceKit (© 2015 Dennis Weissmann, MIT), d’AppleDB (© 2022 emiyl, MIT) et d’EPREL, Commission européenne (CC BY 4.0) ; les publications indiquent leurs propres sources. Données normalisées, corrigées et fusionnées. Le jeu de données est sous CC BY-SA 4.0.
own-data = Ces téléphones viennent des données de la page.
joined-data = Certaines valeurs viennent des données de la page.

## Filters that are not of one spec

nothing-better = rien de mieux : { $specs }

## The dialog

share = Partager
send = Envoyer…
link-to-this-view = Lien vers cette vue
copy-link = Copier le lien
export = Exporter
form-qr = Code QR
form-picture = Image
copied = Copié.
copy-by-hand = La copie a été bloquée. Le texte est sélectionné ; appuyez sur Ctrl+C (⌘C).
saved = Enregistré.
saved-perhaps = Si aucun fichier n’a été enregistré, la page qui entoure celle-ci bloque les téléchargements. Copiez plutôt un tableau.
not-saved = L’enregistrement a été bloqué. Copiez plutôt un tableau.
no-picture = Votre navigateur n’a pas pu dessiner l’image. Exportez plutôt un tableau : en Markdown, HTML, CSV ou JSON.
not-sent = L’envoi a été bloqué. Copiez plutôt le lien.
embed-this = Intégrer à une page…
too-long-for-qr = Ce lien est trop long pour un code QR.
qr-of-link = Code QR du lien
view-as = Cette vue en { $form }
copy-form = Copier en { $form }
save-as-file = Enregistrer en fichier
picture-of-table = Image du tableau
save-picture = Enregistrer l’image
dark = Sombre
preview-size = Format d’aperçu, 1200 × 630
