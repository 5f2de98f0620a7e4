### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare: criar um código de incorporação
builder-description = Escolha o que o widget mostra no seu post, veja a prévia e copie o código.
builder-heading = Criar um código de incorporação
builder-intro = Escolha o que seus leitores veem, confira a prévia e copie o código. Nada é enviado para lugar nenhum.

## What it shows

builder-form = Conteúdo incorporado
builder-shows = O que mostra
builder-view = Visualização
builder-view-compare = Comparação
builder-view-card = Cartões
builder-view-timeline = { timeline }
builder-view-finder = Buscador
builder-view-plot = { plot }
builder-phones = Celulares
builder-selected-phones = Celulares selecionados
builder-phone-name = Nome do celular
builder-add = Adicionar
builder-no-phone = Não há celular chamado “{ $text }”.
builder-already = { $name } já está na comparação.
builder-added = { $name } adicionado.
builder-added-instead = { $name } adicionado no lugar.
builder-full = A comparação está cheia.
builder-did-you-mean = Você quis dizer:
builder-remove = Remover
builder-remove-name = { remove }
builder-move-up = Mover { $name } para cima
builder-as-of = Dados até
builder-as-of-any = tudo o que se sabe
builder-pick-date = Escolher uma data
builder-pin-today = Fixar em hoje
builder-as-of-hint = Deixe vazio para mostrar tudo o que se sabe no momento da leitura.
builder-pinned = Fixado em { $date }: os leitores veem o que se sabia então e podem escolher outro dia.
builder-no-date = “{ $text }” não é uma data. Escreva 2022-05-26, 26.05.2022, 2022-05 ou 2022.
builder-rows-all = Linhas: todas
builder-rows-chosen = Linhas selecionadas: { $count }
builder-rows = Linhas a mostrar (todas se nenhuma for selecionada)
builder-differences = Só linhas em que os celulares diferem
builder-preview-too = O código inclui também suas mudanças na prévia: filtros, ordem, eixos, grupos recolhidos.

## How it looks and loads

builder-looks = Aparência e carregamento
builder-language = Idioma
builder-language-page = O da página
builder-controls = Botões
builder-controls-all = Todos
builder-controls-few = Poucos: o assunto não muda
builder-controls-none = Nenhum: só o conteúdo
builder-theme = Tema
builder-theme-page = O da página
builder-theme-light = Claro
builder-theme-dark = { dark }
builder-accent = Cor de destaque
builder-font = Fonte
builder-font-page = A da página
builder-font-system = A do sistema
builder-font-serif = Com serifa
builder-font-monospace = Monoespaçada
builder-id = Id, se a página tiver vários widgets
builder-id-none = nenhum
builder-id-wrong = Um id começa com uma letra e tem só letras, números, hifens e sublinhados.
builder-loading = Carregamento
builder-loading-near = Quando um leitor chega perto
builder-loading-at-once = Imediatamente
builder-fallback = Alternativa até carregar
builder-fallback-table = A tabela com suas fontes
builder-fallback-sentence = Uma frase

## The preview

builder-preview = Prévia
builder-preview-width = Largura da prévia
builder-width-phone = Celular
builder-width-column = Coluna
builder-width-wide = Larga
builder-preview-needs = A prévia precisa de JavaScript e WebAssembly.

## The snippet

builder-snippet = Código
builder-host = Plataforma
builder-for = Para
builder-frame = Frame
builder-folder = Pasta dos arquivos do widget
builder-folder-hint = Onde você hospeda os arquivos; por padrão, neste site.
builder-folder-https = Páginas https não podem carregar arquivos de http: use um endereço https.
builder-folder-local = Estes arquivos estão no seu próprio computador, onde os leitores não podem carregá-los. Envie a pasta para um servidor e escreva o endereço dela aqui.
builder-folder-wrong = Escreva o endereço completo da pasta, como https://example.org/phone-compare/.
builder-height = Altura do frame, em pixels
builder-height-hint = Altura da prévia em pixels: { $count }.
builder-no-snippet = Ainda não há código. { $reasons }
builder-not-loaded = Um arquivo não foi carregado. Escolha a plataforma de novo para tentar outra vez.
builder-copy = Copiar
builder-copy-what = Copiar: { $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = Para a sua folha de estilo, uma vez
builder-code-page = Para a página
builder-code-post = Para o post
builder-code-around = Para a página em volta do frame, se ela permitir scripts: ajusta o tamanho do frame ao conteúdo
builder-code-block = Para o post, com o plugin da versão publicada: cole no editor, e ele vira o bloco “Phone comparison”
builder-code-shortcode = Ou, com o mesmo plugin, como shortcode: para um bloco “Shortcode” ou o editor clássico
builder-code-ghost = Para o post, como cartão HTML (digite /html)
builder-code-ghost-header = Para Settings → Code injection → Site header, uma vez
builder-code-hugo = O shortcode, uma vez: salve como { $file }
builder-code-jekyll = O include, uma vez: salve como { $file }

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }.
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = E mais { $count }.
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = Dados até { $date }.
builder-as-table = Mostrar como tabela
