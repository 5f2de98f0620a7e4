### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } y { $more } más
phones-unknown = { $count ->
    [1] Teléfono desconocido: { $names }.
   *[other] Teléfonos desconocidos: { $names }.
}
phones-unknown-in-link = { $count ->
    [1] Teléfono desconocido en este enlace: { $names }.
   *[other] Teléfonos desconocidos en este enlace: { $names }.
}
nobody-has = { $count ->
    [1] Ningún teléfono de aquí tiene { $names } ({ $label }).
   *[other] Ningún teléfono de aquí tiene nada de esto ({ $label }): { $names }.
}

## Parts of links and settings. Names in `…` are of the programming interface, and stay as they are

link-of-other-version = Este enlace se creó con otra versión de phone-compare. Se usan las partes que se pudieron leer.
link-cut = Este enlace es demasiado largo: solo se usa la parte que cabe en los primeros { $most } bytes.
filters-cut = El atributo `filters` es demasiado largo: solo se usa la parte que cabe en los primeros { $most } bytes.
no-such-value = Para `{ $name }` solo vale uno de estos valores: { $allowed }; no `{ $value }`.
specs-unknown = Características desconocidas: { $names }.
sections-unknown = Secciones desconocidas: { $names }. Las secciones son { $all }.
date-ignored = Se ignoró la fecha: { $problem }.
filter-ignored = Se ignoró un filtro: { $problem }.
order-ignored = Se ignoró el orden: { $problem }.
range-turned = { $name }: `{ $written }` está al revés; se lee como { $read }.
no-axis = `{ $name }` no puede ser un eje del gráfico; hace falta un número o una fecha.
too-long-ignored = `{ $name }` es demasiado largo y se ignoró; el límite es de { $most } bytes.
id-too-long = `{ $id }` es demasiado largo para el identificador de un teléfono.
ids-too-long = Estos identificadores de teléfonos son demasiado largos: { $names }.
too-many-phones = Se pueden comparar { $most } teléfonos como máximo; omitidos: { $left-out }.
too-many-columns = La lista tiene { $most } columnas como máximo; omitidas: { $left-out }.
no-better = No hay acuerdo sobre qué valores son mejores, así que esto no puede importar: { $names }.
too-much-matters = Pueden importar { $most } características como máximo; omitidas: { $left-out }.
no-such-most = `max` puede ser un número del 1 al { $most }, no `{ $value }`.
no-such-part = El estado no tiene ninguna parte `{ $name }`.
other-type = Se ignoró `{ $name }` del estado: tiene que ser { $wanted }.
wanted-flag = true o false
wanted-list = una lista de cadenas
wanted-filters = un objeto de cadenas, como { "{" } "battery-mah": "4500.." { "}" }
wanted-number = un número
wanted-text = una cadena
wanted-choice = una cadena o null
no-such-filter = No hay ninguna característica `{ $name }` por la que filtrar.
more-like-these = … y { $more } más como estos.

## Links that are too long to be shared

link-too-long = Es demasiado para un enlace: sobran { $by } caracteres. Hay que acortar la parte más larga, { $what }.
the-search-words = las palabras de búsqueda
the-filter = el filtro “{ $label }”

## The phones themselves

data-unread = No se pudieron leer los datos de los teléfonos: { $problem }.
phones-not-loaded = No se pudieron cargar algunos teléfonos.
compare-at-most = { $count ->
    [1] Aquí se puede comparar 1 teléfono como máximo; omitidos: { $left-out }.
   *[other] Aquí se pueden comparar { $count } teléfonos como máximo; omitidos: { $left-out }.
}
date-of-page-invalid = La fecha que pide esta página no es válida, así que se muestra lo que se sabe hoy.

## The page’s own data. $why is empty, or what went wrong, with a colon before it

own-data-unread = No se pudieron leer los datos de teléfonos de esta página{ $why }. Los teléfonos que se muestran son los integrados.
own-data-unread-before = No se pudieron leer los datos de teléfonos de esta página{ $why }. Los teléfonos que se muestran son los de antes.
you-are-offline = no hay conexión
not-reached = no se pudo acceder a ellos
longer-than = Tamaño superior a { $number } MB
no-phones-in-data = No hay teléfonos en los datos de esta página:
some-data-unused = Una parte de los datos de teléfonos de esta página no se pudo usar:
