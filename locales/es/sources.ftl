### Who said it, when, and how firmly.

select-a-value = Al seleccionar un dato se ve quién lo dijo.
show-sources = Ver fuentes
why = ¿Por qué?
value-of-phone = { $label }, { $name }: { $value }. { $ask }

## Buttons to other phones

cheaper-phones = Teléfonos más baratos
phones-with-more = Teléfonos con más
phones-with-less = Teléfonos con menos

## Why a value is shown, or nothing

computed-from = Calculado a partir de:
computed-unknown = Se calcula a partir de otros datos, y al menos uno de ellos no se conoce.
no-report = No se conocía ningún informe sobre este teléfono.
no-report-by = A fecha de { $date } no se conocía ningún informe sobre este teléfono.
says-nothing = { $count ->
    [1] El informe sobre este teléfono no lo dice. Puede que otros lo hayan dicho.
   *[other] Ninguno de los { $count } informes sobre este teléfono lo dice. Puede que otros lo hayan dicho.
}
says-nothing-by = { $count ->
    [1] El informe sobre este teléfono conocido a fecha de { $date } no lo dice. Puede que otros lo hayan dicho.
   *[other] Ninguno de los { $count } informes sobre este teléfono conocidos a fecha de { $date } lo dice. Puede que otros lo hayan dicho.
}
of-the-brand = Se basa en informes sobre la marca, no sobre este teléfono.
only-report = El único informe.
only-report-by = El único informe conocido a fecha de { $date }.
reports = { $count ->
    [1] 1 informe
   *[other] { $count } informes
}
reports-by = { $count ->
    [1] 1 informe conocido a fecha de { $date }
   *[other] { $count } informes conocidos a fecha de { $date }
}
disagree = { $count } de { $reports } son igual de sólidos, pero se contradicen.
most-say = De { $reports }, esto es lo que dice la mayoría de las fuentes o, si no la hay, la más sólida; { $differing }.
firmest = Es el más sólido de { $reports }; a igual solidez, el más reciente y preciso.
of-editions = Se muestran { $count } de { $reports }: son los más sólidos y describen ediciones distintas.

## A report

teased-by-maker = adelanto del fabricante
quoting = , citando a { $quotes }
about-the = sobre el “{ $name }”
edition = edición { $edition }
shown = mostrado

not-shown-filings = No se muestra: los registros de certificaciones y benchmarks son más sólidos.
not-shown-teasers = No se muestra: los adelantos del fabricante son más sólidos.
not-shown-listed = No se muestra: los datos de fichas son más sólidos.
not-shown-official = No se muestra: los datos del propio fabricante son más sólidos.
not-shown-measured = No se muestra: los datos medidos son más sólidos.
not-shown-outnumbered = No se muestra: más fuentes dicen otra cosa.
not-shown-unsure = No se muestra: otras fuentes lo dicen sin reservas.
not-shown-replaced = No se muestra: lo reemplazó un informe posterior de la misma fuente.
not-shown-says-no-more = No se muestra: no añade nada al dato mostrado.

## Camera partners of a brand

partners-of = Colaboraciones fotográficas de { $brand }, según las fuentes:
since-date = desde { $date }
until-date = hasta { $date }
ended = finalizada
and-more-sources = { $count ->
    [1] y 1 fuente más
   *[other] y { $count } fuentes más
}

## Footnotes, on paper

footnote = { $publisher }, { $date } ({ $stage }): { $url }
footnote-quoting = { $publisher }, citando a { $quotes }, { $date } ({ $stage }): { $url }
colophon = Datos a fecha de { $day }. { $attribution } { $link }
