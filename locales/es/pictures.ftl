### Phones drawn to scale, and where they rank.

drawings-about = Todos los teléfonos están dibujados a la misma escala. Las líneas continuas muestran lo confirmado. Las discontinuas, lo que no lo está o aquello cuya posición o tamaño no se conoce: las fuentes no los indican para lentes y recortes, y todas las esquinas se dibujan igual. Las líneas de puntos muestran el mayor tamaño posible.
bank-card = tarjeta bancaria
bank-card-alone = Una tarjeta bancaria; todos los teléfonos están ocultos.
outlines-of = Siluetas de { $names }, sobre una misma línea de base, junto a una tarjeta bancaria.
phones-in-picture = Teléfonos de la imagen
face-front = frontal
face-back = trasera
face-side = lateral
face-open-front = abierto, frontal
face-open-back = abierto, trasera
face-open-side = abierto, lateral

too-little-for-ranks = Se sabe demasiado poco de estos teléfonos o de otros de su año.
show-fewer = Mostrar menos
show-all = Mostrar todo ({ $number })
rank-among = Posición entre
of-the-same-year = Teléfonos del mismo año
ranks-about = Primero va aquello en lo que destaca un teléfono. De los demás teléfonos solo cuentan los datos confirmados. La caja abarca la mitad central de ellos; la línea interior es la mediana. Si un teléfono se vende en varias versiones, cuenta el valor mayor.
phones-of-year = { $phones } de { $year }
more-than-none = no supera a ninguno de los { $among }
more-than = supera a { $number } de los { $among }
more-than-range = supera a entre { $from } y { $to } de los { $among }
quantiles = Mínimo { $least }, cuartil inferior { $quarter }, mediana { $half }, cuartil superior { $three }, máximo { $most }.
label-unit = { $label }, { $unit }
