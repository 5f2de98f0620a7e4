### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = Datos a fecha de { $day }
as-known = Datos a fecha de { $day }
today = hoy
day-not-come = Ese día aún no ha llegado: esto es todo lo que se sabe.
show-today = Ver hoy
show-day = Ver { $date }
another-day = Otro día
loading = Cargando…
day-to-show = Día que se muestra
previous-report = Informe anterior
next-report = Informe siguiente
day = Día
date = Fecha
newer = { $count ->
    [1] Desde entonces se conoce 1 teléfono más.
   *[other] Desde entonces se conocen { $count } teléfonos más.
}

## The timeline

timeline = Cronología
timeline-of = Cronología de { $names }
comparison = Comparación
no-phones = No hay teléfonos seleccionados. Se puede añadir uno por su nombre o elegir varios entre todos los teléfonos.
remove = Quitar { $name }
nothing-known-yet = Aún no se sabía nada.
no-reports-before = Los datos no incluyen informes anteriores a su lanzamiento.
settled-at-once = { $count ->
    [1] Hay 1 dato más que no se reveló hasta el lanzamiento.
   *[other] Hay { $count } datos más que no se revelaron hasta el lanzamiento.
}
reports-by-date = { $count ->
    [1] El único informe
   *[other] Los { $count } informes, por fecha
}
launch = Lanzamiento: { $date }
launch-expected = Lanzamiento previsto: { $date }
chart-launch = lanzamiento
chart-launch-expected = lanzamiento previsto
claim-unsure = { $claim } (incierto)
chart-of = { $count ->
    [1] Gráfico de cómo se aclaró { $count } dato del { $name }. La lista siguiente dice lo mismo.
   *[other] Gráfico de cómo se aclararon { $count } datos del { $name }. La lista siguiente dice lo mismo.
}
several-possible = varias posibilidades

## How the claims turned out

claims-turned-out = En qué quedaron las afirmaciones
claims-and-outcomes = Afirmaciones hechas antes del lanzamiento y sus resultados
head-claim = Afirmación
head-outcome = Resultado
head-verdict = Veredicto
unjudged = { $count ->
    [1] No se evalúa 1 afirmación sobre una lista, como precios o colores.
   *[other] No se evalúan { $count } afirmaciones sobre listas, como precios y colores.
}
still-open = Aún pendientes
not-settled = sin confirmar
again = de nuevo
verdict-right = correcta
verdict-close = casi correcta
verdict-wrong = incorrecta
verdict-open = pendiente

track-record = Historial de aciertos de las fuentes
track-record-here = Historial de aciertos de las fuentes con estos teléfonos
track-record-all = Historial de aciertos de las mismas fuentes con todos los teléfonos
same-publishers-all = Las mismas fuentes con todos los teléfonos
track-record-about = No se cuentan los adelantos de los propios fabricantes, y una afirmación que una fuente repite cuenta una sola vez. No se da porcentaje con menos de 5 afirmaciones resueltas.
head-publisher = Fuente
head-not-hedged = Sin reservas
head-hedged = Con reservas
