### What all views have.

part-not-loaded = Esta parte no se pudo cargar.
try-again = Reintentar
dismiss = Descartar
close = Cerrar
all-phones-back = Todos los teléfonos
suggestions = { $count ->
    [1] 1 sugerencia
   *[other] { $count } sugerencias
}
not-a-number = No es un número. Se escribe así: { $example }.
reading-phones = Leyendo teléfonos: { $number } %
name-number = { $name } { $number }

## Where the data is from

counting = Contando teléfonos e informes…
totals = { $phones }, { $reports } informes de { $sources } fuentes.
totals-newest = { $phones }, { $reports } informes de { $sources } fuentes; fecha del más reciente: { $date }.
about-the-data = Sobre los datos
phones-about-the-data = { $phones } · sobre los datos
about-values = Cada dato conserva su fuente, su fecha y su solidez; al seleccionarlo, se ven. Los datos sin marca están confirmados. Los datos con “rumor”, “registro” (de una certificación o un benchmark) o “adelanto” son de antes del lanzamiento; los de “incierto” se publicaron con reservas; en los que están “en disputa”, fuentes igual de sólidas se contradicen. “≠” significa que la mayoría de las fuentes coincide, pero no todas.
read-the-licence = Leer la licencia
