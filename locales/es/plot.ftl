### The plot of phones over two specs.

plot-of-phones = Gráfico de teléfonos
none-of-both = De ninguno de estos teléfonos se conocen los dos datos.
show-as-table = Mostrar como tabla
plot-as-table = Gráfico en forma de tabla
horizontal = Horizontal
vertical = Vertical
plotted-missing = { $phones }; { $more } más: sin datos de { $x } o { $y }
one-not-known = { $names } (falta uno de los dos datos)
filtered-out = { $names } (fuera de los filtros)
not-in-the-plot = No están en el gráfico: { $phones }.
plot-keys = Horizontal: { $x }. Vertical: { $y }. Las flechas del teclado pasan de un teléfono a otro y Enter añade el teléfono a la comparación.
at-the-same-place = { $phone }. En el mismo punto: { $names }
logarithmic = { $label } (escala logarítmica)
point = { $name }: { $x }; { $y }
key-settled = confirmado
key-not-settled = sin confirmar
key-anywhere = puede estar en cualquier punto de la línea
nothing-better-in-both = Ninguno mejor en ambas cosas: { $phones }.
perhaps-phones = quizá { $phones }
certain-and-perhaps = { $phones } con seguridad, quizá { $more } más
point-at-a-phone = Se puede señalar un teléfono o llegar a él con las flechas del teclado. Al pulsar, queda fijado.
also-here = { "también aquí: " }
phones-by = Teléfonos según { $x } y { $y }
