### The comparison.

comparison-of = Comparación de { $what }
comparison-table = Tabla comparativa
all-rows-shown = Se muestran todas las filas
differences-only = Solo diferencias
drawn-to-scale = Dibujos a escala
how-they-rank = Posición frente a otros
no-differences = Con lo que se sabe, estos teléfonos no se diferencian en nada.
from-this-page = de esta página
rows-shown = { $count ->
    [1] { $count } fila visible
   *[other] { $count } filas visibles
}
show-all-rows = { $count ->
    [1] Mostrar { $count } fila
   *[other] Mostrar las { $count } filas
}
no-equal-rows = Sin filas iguales
equal-rows-hidden = { $count ->
    [1] 1 fila igual oculta
   *[other] { $count } filas iguales ocultas
}
equal-rows = { $count ->
    [1] 1 fila igual
   *[other] { $count } filas iguales
}
equal-rows-of = , { $group }
baseline = referencia
name-baseline = { $name }, referencia
move-first = Mover { $name } hacia la primera columna
move-last = Mover { $name } hacia la última columna
compare-against = Comparar los demás con { $name }
the-same = igual
difference-with = { " " }respecto a { $name }
difference-with-unsure = { " " }respecto a { $name }, dato incierto
ago = hace { $age }

## Adding a phone

no-other-phone = Ningún otro teléfono tiene ese nombre.
loading-names = Cargando los nombres de todos los teléfonos…
at-most-phones = { $count ->
    [1] Se puede comparar { $count } teléfono como máximo.
   *[other] Se pueden comparar { $count } teléfonos como máximo.
}
add-a-phone = Añadir un teléfono
phones-to-add = Teléfonos que se pueden añadir

## The phones to compare

compare-phones = { $count ->
    [1] Comparar 1 teléfono
   *[other] Comparar { $count } teléfonos
}
phones-to-compare = Teléfonos por comparar
move-start = Mover { $name } hacia el principio
move-end = Mover { $name } hacia el final
remove-before = { "Quitar: " }
compare = Comparar
compare-phone = Comparar { $name }
remove-from-comparison = Quitar de la comparación
add-to-comparison = Añadir a la comparación
undo = Deshacer

## Cards

in-brief = En resumen: { $what }
all-specs = Ficha completa
no-phones-selected = No hay teléfonos seleccionados.

## Phones like one

more-like-this = Más como este
more-like-this-phone = Más como este: { $name }
more-like = Más como { $name }
like-phone = Parecidos a { $name }
launched = Lanzamiento
launched-near = Lanzados en un margen de dos años
too-little-for-likeness = Se sabe demasiado poco de este teléfono para decir cuáles se le parecen.
nothing-of-that-time = No hay ningún teléfono de esa época del que se sepa lo suficiente.
likeness-about = Primero los más parecidos, según precio, tamaño, peso, pantalla, procesador, memoria, cámara, batería y carga, cada cosa en la escala de su época. Lo que no se sabe no cuenta ni a favor ni en contra.
too-little-of = Se sabe demasiado poco de { $phones }.
of-this-is-not-known = De este mismo teléfono faltan datos de: { $labels }.
reason-unsure = { " " }(incierto)
