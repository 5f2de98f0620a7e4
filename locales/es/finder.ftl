### The finder: filters, the list, and the plot of it.

phone-finder = Buscador de teléfonos
filters = Filtros
filters-set = Filtros · { $number }
close-none-match = Cerrar (ningún teléfono coincide)
show-phones = Mostrar { $phones }
reset = Restablecer
plot = Gráfico

## Searching

search-label = Buscar teléfonos por nombre, nombre en clave o número de modelo
search-phones = Buscar teléfonos
suggestions-name = Sugerencias
suggested-brand = marca
suggested-chipset = procesador
suggested-filter = filtro

## How many are found

no-phones-match = Ningún teléfono coincide
phones-could-match = { $phones } con posible coincidencia
phones-more-could-match = { $phones } y quizá { $more } más
phones-not-launched = { $phones } sin lanzar aún
found-more-not-launched = { $found }; sin lanzar aún: { $more } más
loading-others = de los { $here } teléfonos más recientes; cargando los otros { $others }…
active-filters = Filtros activos
remove-filter = { "Quitar el filtro: " }

## Filters

find-a-filter = Buscar un filtro
no-such-filter-here = No hay ningún filtro con ese nombre.
none-found = Nada encontrado
entries-found = { $count ->
    [1] { $count } encontrado
   *[other] { $count } encontrados
}
launch-price = Precio de lanzamiento
system-and-more = Sistema y más
group-set = { $group } · { $number }
filter-is-set = { " " }con filtro
currency-of-price = Moneda del precio de lanzamiento
phones-after = { $count ->
    [1] { " " }teléfono
   *[other] { " " }teléfonos
}
more-could = +{ $number } quizá
more-could-match = , coincidencia posible
search-in = Buscar en { $label }
search-short = Buscar
match-of = { $label }: coincidencia
any-of-these = Cualquiera de estos
all-of-these = Todos estos
none-of-these = Ninguno de estos
only-where-known = Solo si hay datos
implied = implícito en el filtro
choice-none = No tiene
replaces = reemplaza a “{ $filter }”
choice-any = Cualquiera
choice-yes = Sí
choice-no = No

## Ranges

at-least-field = { $label }, mínimo
at-most-field = { $label }, máximo
slider-from = { $label }, desde
slider-up-to = { $label }, hasta
any-end = sin límite
below-minimum = Está por debajo del mínimo.
above-maximum = Está por encima del máximo.
bar-match = coincide
bar-could-match = podría coincidir
bar-outside = fuera

## Compared with a phone

compared-with-a-phone = Comparado con un teléfono
label-compared-with = { $label }: comparado con un teléfono
side-at-least = Igual o más que
side-at-most = Igual o menos que
side-more = Más que
side-less = Menos que
no-phone-known = Ningún teléfono del que se sepa esto tiene ese nombre.
phone-to-compare-with = Teléfono con el que comparar
name-of-a-phone = Nombre de un teléfono
phones-to-compare-with = Teléfonos con los que comparar

## What matters

what-matters = Lo que importa
what-matters-to-you = Lo que más importa
list-ordered-by = Ordenados por { $names }.
places-in = Puestos según { $names }.
places-about = El puesto se calcula entre los teléfonos lanzados que se han encontrado: el mejor y el peor que aún son posibles.
nothing-better-chip = Ninguno mejor en { $specs }
place-unknown = { $place }; sin datos de { $labels }
matters-more = Dar más importancia: { $label }
matters-less = Dar menos importancia: { $label }
pick-what-matters = { $count ->
    [1] Se puede elegir { $count }: decidirá el orden de la lista.
   *[other] Se pueden elegir hasta { $count }, de más a menos importante: la lista seguirá ese orden.
}
picked-all = Elegidas: { $most } de { $most }; hay que quitar una antes. La primera es la que más importa.
picked-of = Elegidas: { $number } de { $most }. La primera es la que más importa.
only-unbeaten-said = Solo teléfonos que ninguno supera
only-unbeaten = Solo teléfonos que ninguno supera en todo esto
specs-that-matter = Características que pueden importar

## The list

phones-found = Teléfonos encontrados
phones-found-keys = Teléfonos encontrados. Enter abre un teléfono; Espacio lo selecciona.
not-launched-yet = Sin lanzar aún · { $number }
show-next = Mostrar { $next }
show-next-of = Mostrar { $next } de { $all }
show-more = Mostrar { $next } más
show-more-of = Mostrar { $next } más (de { $all })
show-next-could = Mostrar { $next } con posible coincidencia
show-next-of-could = Mostrar { $next } de { $all } con posible coincidencia
show-more-could = Mostrar { $next } más con posible coincidencia
show-more-of-could = Mostrar { $next } más (de { $all }) con posible coincidencia
show-next-waiting = Mostrar { $next } sin lanzar aún
show-next-of-waiting = Mostrar { $next } de { $all } sin lanzar aún
show-more-waiting = Mostrar { $next } más sin lanzar aún
show-more-of-waiting = Mostrar { $next } más (de { $all }) sin lanzar aún
more-phones-not-known = { $count ->
    [1] 1 teléfono más: sin datos de { $labels }
   *[other] { $count } teléfonos más: sin datos de { $labels }
}
no-phones-here = Aquí no hay teléfonos.
no-phones-then = Entonces no se conocía ningún teléfono.
no-phones-match-all = Ningún teléfono coincide con todo esto.
remove-to-see = Quitar { $what } para ver { $phones }
another-may-be-better = otro podría ser mejor en todo lo que importa
first-of = Los primeros { $number } de { $phones }.

columns = Columnas
details-shown = Datos visibles
columns-chosen = { $number } de { $most } en uso.
columns-chosen-all = { $number } de { $most } en uso: hay que quitar algo antes.
columns-of-the-list = Columnas de la lista
column-name = Nombre
sort-by = Ordenar por
sort-certainty = Certeza
sort-what-matters = Lo que importa
sort-best-match = Mejor coincidencia
sort-newest = Más recientes primero
descending = Descendente

short-display = Pantalla
short-refresh = Refresco
short-charging = Carga
short-camera = Cámara
short-chip = Chip
short-price = Precio
short-memory = RAM
short-not-known = sin datos
