### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = Comparación de teléfonos
all-phones = Todos los teléfonos
phones-that-match = Teléfonos filtrados por { $filters }
quoted = “{ $text }”
what-as-known = { $what }, según lo que se sabía { $day }
what-only = { $what }, solo { $specs }
what-rows = { $count ->
    [1] { $what }, 1 fila seleccionada
   *[other] { $what }, { $count } filas seleccionadas
}
what-differences = { $what }, solo diferencias
what-ordered-by = { $what }, ordenados por { $matters }
on-day = el { $date }
at-the-end-of = al final de { $date }
known-on = Según lo que se sabía { $day }.

## The table

corner-spec = Característica
corner-phone = Teléfono
rows-of-page = De esta página
matches = Coinciden
could-match = Podrían coincidir
best = mejor
may-be-best = quizá el mejor
sources-list = Fuentes:
source-rest = , { $stage }, { $date }
source-rest-quoting = , citando a { $quotes }, { $stage }, { $date }
open-live = Abrir la versión interactiva

## How firm a report is, in a word

stage-rumour = rumor
stage-filing = registro
stage-teaser = adelanto
stage-listed = ficha
stage-official = oficial
stage-measured = medición

## Heads of tables for spreadsheets

csv-group = Grupo
csv-marks = { $name }: marcas
csv-sources = { $name }: fuentes
csv-comparison = Comparación
csv-results = Resultados
csv-summary = Resumen
csv-day = Día
csv-data = Datos
csv-link = Enlace

## Below a picture

rows-left-out = { $count ->
    [1] Hay 1 fila más que no se muestra.
   *[other] Hay { $count } filas más que no se muestran.
}
phones-left-out = { $count ->
    [1] Hay 1 teléfono más que no se muestra.
   *[other] Hay { $count } teléfonos más que no se muestran.
}

## Where the phones are from

attribution = Datos de los dispositivos adaptados de los colaboradores de LineageOS Wiki y PixelExperience Wiki (CC BY-SA 3.0), los colaboradores de Wikipedia (CC BY-SA 4.0), DeviceKit (© 2015 Dennis Weissmann, MIT), AppleDB (© 2022 emiyl, MIT) y EPREL, Comisión Europea (CC BY 4.0); los informes indican sus propias fuentes. Normalizados, corregidos y combinados. El conjunto de datos tiene licencia CC BY-SA 4.0.
own-data = Estos teléfonos son datos propios de la página.
joined-data = Algunos datos son propios de la página.

## Filters that are not of one spec

nothing-better = ninguno mejor en { $specs }

## The dialog

share = Compartir
send = Enviar…
link-to-this-view = Enlace a esta vista
copy-link = Copiar enlace
export = Exportar
form-qr = Código QR
form-picture = Imagen
copied = Copiado.
copy-by-hand = No se permitió copiar. El texto está seleccionado: se copia con Ctrl+C (⌘C).
saved = Guardado.
saved-perhaps = Si no se guardó ningún archivo, la página que contiene esta vista bloquea las descargas. Como alternativa, se puede copiar una tabla.
not-saved = No se permitió guardar. Como alternativa, se puede copiar una tabla.
no-picture = El navegador no pudo dibujar la imagen. Como alternativa, se puede exportar una tabla en Markdown, HTML, CSV o JSON.
not-sent = No se permitió enviar. Como alternativa, se puede copiar el enlace.
embed-this = Insertar en una página…
too-long-for-qr = Este enlace es demasiado largo para un código QR.
qr-of-link = Código QR del enlace
view-as = Esta vista en { $form }
copy-form = Copiar { $form }
save-as-file = Guardar como archivo
picture-of-table = Imagen de la tabla
save-picture = Guardar imagen
dark = Oscuro
preview-size = Tamaño de vista previa, 1200 × 630
