### What is wrong with a text that somebody wrote, and what would be right. They have no full stop, as they stand in sentences.

not-a-date = `{ $text }` n’est pas une date : écrivez 2022, 2022-05 ou 2022-05-26
not-a-stage = ce n’est pas un degré de fiabilité : utilisez rumour, filing, teaser, listed, official ou measured
filter-wrong = `{ $text }` : { $problem }
no-such-spec = cette caractéristique n’existe pas
no-filter-for = on ne peut ni filtrer ni trier selon cette caractéristique
takes-names = cette caractéristique attend des noms, comme xiaomi,oneplus
takes-range = écrivez une plage comme 4500..5000, 4500.. ou ..5000, ou des valeurs comme 8,12
takes-yes-or-no = écrivez yes ou no
takes-presence = écrivez has:yes ou has:no
takes-than = pour des nombres et des dates, écrivez la valeur d’un autre téléphone comme @xiaomi-12s.., ..@xiaomi-12s, more:@xiaomi-12s ou less:@xiaomi-12s
value-missing = il manque une valeur
not-packed = ce ne sont pas des données de téléphones compactées
packed-by-another-version = les données ont été compactées par une autre version
packed-with-other-specs = les données ont été compactées avec une autre table de caractéristiques
data-damaged = les données sont endommagées
duplicate-id = { $phone } : un autre téléphone a déjà cet identifiant ; laissé de côté
former-id-taken = { $phone } : son ancien identifiant `{ $id }` appartient à un autre téléphone
like-nobody = { $phone } : { $spec } renvoie à la valeur de `{ $other }`, absent des données
