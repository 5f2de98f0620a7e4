### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare: crear un código para insertar
builder-description = Para elegir qué muestra el widget en una entrada, ver la vista previa y copiar el código.
builder-heading = Crear un código para insertar
builder-intro = Aquí se elige qué verán los lectores, se revisa la vista previa y se copia el código. No se envía nada a ninguna parte.

## What it shows

builder-form = Contenido insertado
builder-shows = Qué muestra
builder-view = Vista
builder-view-compare = Comparación
builder-view-card = Tarjetas
builder-view-timeline = { timeline }
builder-view-finder = Buscador
builder-view-plot = { plot }
builder-phones = Teléfonos
builder-selected-phones = Teléfonos seleccionados
builder-phone-name = Nombre del teléfono
builder-add = Añadir
builder-no-phone = No hay ningún teléfono llamado “{ $text }”.
builder-already = { $name } ya está en la comparación.
builder-added = { $name } añadido.
builder-added-instead = { $name } añadido en su lugar.
builder-full = La comparación está completa.
builder-did-you-mean = Quizá se buscaba:
builder-remove = Quitar
builder-remove-name = { remove }
builder-move-up = Subir { $name }
builder-as-of = Datos a fecha de
builder-as-of-any = todo lo que se sepa
builder-pick-date = Elegir una fecha
builder-pin-today = Fijar en hoy
builder-as-of-hint = Si se deja vacío, se muestra todo lo que se sepa en el momento de la lectura.
builder-pinned = Fijado en { $date }: los lectores ven lo que se sabía entonces y pueden elegir otro día.
builder-no-date = “{ $text }” no es una fecha. Se escribe 2022-05-26, 26.05.2022, 2022-05 o 2022.
builder-rows-all = Filas: todas
builder-rows-chosen = Filas seleccionadas: { $count }
builder-rows = Filas que se muestran (todas si no se selecciona ninguna)
builder-differences = Solo filas en las que los teléfonos difieren
builder-preview-too = El código incluye también los cambios hechos en la vista previa: filtros, orden, ejes y grupos contraídos.

## How it looks and loads

builder-looks = Aspecto y carga
builder-language = Idioma
builder-language-page = El de la página
builder-controls = Botones
builder-controls-all = Todos
builder-controls-few = Pocos: el asunto no cambia
builder-controls-none = Ninguno: solo el contenido
builder-theme = Tema
builder-theme-page = Como la página
builder-theme-light = Claro
builder-theme-dark = { dark }
builder-accent = Color de acento
builder-font = Tipo de letra
builder-font-page = El de la página
builder-font-system = El del sistema
builder-font-serif = Con serifas
builder-font-monospace = Monoespaciado
builder-id = Id, si la página tiene varios widgets
builder-id-none = ninguno
builder-id-wrong = Un id empieza por una letra y solo tiene letras, cifras, guiones y guiones bajos.
builder-loading = Carga
builder-loading-near = Al acercarse un lector
builder-loading-at-once = De inmediato
builder-fallback = Alternativa hasta que se cargue
builder-fallback-table = La tabla con sus fuentes
builder-fallback-sentence = Una frase

## The preview

builder-preview = Vista previa
builder-preview-width = Ancho de la vista previa
builder-width-phone = Teléfono
builder-width-column = Columna
builder-width-wide = Ancho
builder-preview-needs = La vista previa necesita JavaScript y WebAssembly.

## The snippet

builder-snippet = Código
builder-host = Plataforma
builder-for = Para
builder-frame = Marco
builder-folder = Carpeta de los archivos del widget
builder-folder-hint = Donde se alojan los archivos; si no se indica otra cosa, en este sitio.
builder-folder-https = Las páginas https no pueden cargar archivos desde http: hace falta una dirección https.
builder-folder-local = Estos archivos están en el propio equipo, donde los lectores no pueden cargarlos. Hay que subir la carpeta y escribir aquí su dirección.
builder-folder-wrong = Hay que escribir la dirección completa de la carpeta, como https://example.org/phone-compare/.
builder-height = Alto del marco, en píxeles
builder-height-hint = Alto de la vista previa en píxeles: { $count }.
builder-no-snippet = Todavía no hay código. { $reasons }
builder-not-loaded = Un archivo no se cargó. Para reintentarlo, hay que elegir de nuevo la plataforma.
builder-copy = Copiar
builder-copy-what = Copiar: { $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = Para la hoja de estilos, una vez
builder-code-page = Para la página
builder-code-post = Para la entrada
builder-code-around = Para la página que rodea el marco, si permite scripts: ajusta el tamaño del marco a su contenido
builder-code-block = Para la entrada, con el plugin de la versión publicada: al pegarlo en el editor, se convierte en el bloque “Phone comparison”
builder-code-shortcode = O, con el mismo plugin, como shortcode: para un bloque “Shortcode” o el editor clásico
builder-code-ghost = Para la entrada, como tarjeta HTML (se escribe /html)
builder-code-ghost-header = Para Settings → Code injection → Site header, una vez
builder-code-hugo = El shortcode, una vez: se guarda como { $file }
builder-code-jekyll = El include, una vez: se guarda como { $file }

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }.
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = Y { $count } más.
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = Datos a fecha de { $date }.
builder-as-table = Mostrar como tabla
