### What screen readers say after a press, in a few words.

phone-added = { $name } añadido: { $phones } de { $most }
phone-removed-last = { $name } quitado; no queda ninguno
phone-removed = { $name } quitado; en la comparación: { $phones }
now-column = { $name } pasa a la columna { $at } de { $phones }
now-number = { $name } pasa al número { $at } de { $phones }
phone-shown = Se muestra { $name }
known-today = Lo que se sabe hoy
known-on-day = Datos a fecha de { $date }
compared-with = Comparado con { $name }
no-baseline = Sin referencia
newest-first = Los más recientes primero
best-match-first = Las mejores coincidencias primero
sorted-up = Ordenado por { $by }, ascendente
sorted-down = Ordenado por { $by }, descendente
by-name = nombre
by-certainty = certeza
axes = Horizontal: { $x }; vertical: { $y }
no-filters = Sin filtros
nothing-matters = Nada importa más que el resto
ordered-by = Ordenado por { $matters }
undone = Deshecho

## What can be undone, on the page too

removed-undoably = { $name } quitado.
filters-removed = Filtros quitados.
filters-replaced = Filtros reemplazados.

## What is refused

full = { $count ->
    [1] Ya hay 1 de 1: hay que quitarlo antes.
   *[other] Ya hay { $count } de { $count }: hay que quitar uno antes.
}
