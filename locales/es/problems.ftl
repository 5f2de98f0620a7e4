### What is wrong with a text that somebody wrote, and what would be right. They have no full stop, as they stand in sentences.

not-a-date = `{ $text }` no es una fecha: se escribe 2022, 2022-05 o 2022-05-26
not-a-stage = no es una fase: las fases son rumour, filing, teaser, listed, official y measured
filter-wrong = `{ $text }`: { $problem }
no-such-spec = esa característica no existe
no-filter-for = no se puede filtrar ni ordenar por esta característica
takes-names = esta característica admite nombres, como xiaomi,oneplus
takes-range = un intervalo se escribe 4500..5000, 4500.. o ..5000; varios valores, 8,12
takes-yes-or-no = se escribe yes o no
takes-presence = se escribe has:yes o has:no
takes-than = la cantidad de otro teléfono se escribe @xiaomi-12s.., ..@xiaomi-12s, more:@xiaomi-12s o less:@xiaomi-12s, con números y fechas
value-missing = falta un valor

not-packed = no son datos de teléfonos empaquetados
packed-by-another-version = los datos se empaquetaron con otra versión
packed-with-other-specs = los datos se empaquetaron con otra tabla de características
data-damaged = los datos están dañados

duplicate-id = { $phone }: otro teléfono ya tiene este identificador; omitido
former-id-taken = { $phone }: su identificador anterior `{ $id }` es de otro teléfono
like-nobody = { $phone }: { $spec } remite a `{ $other }`, que no está en los datos
