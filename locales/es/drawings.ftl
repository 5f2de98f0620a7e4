### What a drawing of a phone shows, for those who do not see it.

drawn-from = Dibujado a partir de: { $known }.
nothing-to-draw-from = No se sabe nada con lo que dibujarlo.
too-little-to-draw = Se sabe demasiado poco para dibujarlo: { $known }.
shape-not-known = No se conoce la forma de la pantalla; se dibuja en proporción { $shape }.
drawn-without = Sin datos de: { $labels }.
