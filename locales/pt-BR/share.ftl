### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = Comparação de celulares
all-phones = Todos os celulares
phones-that-match = Celulares filtrados por { $filters }
quoted = “{ $text }”
what-as-known = { $what }, conforme o que se sabia { $day }
what-only = { $what }, só { $specs }
what-rows = { $what }, { $count } linhas selecionadas
what-differences = { $what }, só diferenças
what-ordered-by = { $what }, ordenados por { $matters }
on-day = em { $date }
at-the-end-of = no fim de { $date }
known-on = Conforme o que se sabia { $day }.

## The table

corner-spec = Especificação
corner-phone = Celular
rows-of-page = Desta página
matches = Correspondem
could-match = Podem corresponder
best = melhor
may-be-best = talvez o melhor
sources-list = Fontes:
source-rest = , { $stage }, { $date }
source-rest-quoting = , citando { $quotes }, { $stage }, { $date }
open-live = Abrir a versão interativa

## How firm a report is, in a word

stage-rumour = rumor
stage-filing = registro
stage-teaser = teaser
stage-listed = ficha
stage-official = oficial
stage-measured = medição

## Heads of tables for spreadsheets

csv-group = Grupo
csv-marks = { $name }: marcas
csv-sources = { $name }: fontes
csv-comparison = Comparação
csv-results = Resultados
csv-summary = Resumo
csv-day = Dia
csv-data = Dados
csv-link = Link

## Below a picture

rows-left-out = { $count ->
    [1] Mais 1 linha não é mostrada.
   *[other] Mais { $count } linhas não são mostradas.
}
phones-left-out = { $count ->
    [1] Mais 1 celular não é mostrado.
   *[other] Mais { $count } celulares não são mostrados.
}

## Where the phones are from

attribution = Dados dos aparelhos adaptados dos colaboradores da LineageOS Wiki e da PixelExperience Wiki (CC BY-SA 3.0), dos colaboradores da Wikipédia (CC BY-SA 4.0), do DeviceKit (© 2015 Dennis Weissmann, MIT), do AppleDB (© 2022 emiyl, MIT) e do EPREL, Comissão Europeia (CC BY 4.0); as publicações trazem suas próprias fontes. Normalizados, corrigidos e combinados. O conjunto de dados tem licença CC BY-SA 4.0.
own-data = Estes celulares são dados da própria página.
joined-data = Alguns dados são da própria página.

## Filters that are not of one spec

nothing-better = nenhum melhor em { $specs }

## The dialog

share = Compartilhar
send = Enviar…
link-to-this-view = Link para esta visualização
copy-link = Copiar link
export = Exportar
form-qr = QR Code
form-picture = Imagem
copied = Copiado.
copy-by-hand = A cópia foi bloqueada. O texto está selecionado; pressione Ctrl+C (⌘C).
saved = Salvo.
saved-perhaps = Se nenhum arquivo foi salvo, a página que contém esta visualização bloqueia downloads. Em vez disso, copie uma tabela.
not-saved = O salvamento foi bloqueado. Em vez disso, copie uma tabela.
no-picture = O navegador não conseguiu desenhar a imagem. Em vez disso, exporte uma tabela em Markdown, HTML, CSV ou JSON.
not-sent = O envio foi bloqueado. Em vez disso, copie o link.
embed-this = Incorporar em uma página…
too-long-for-qr = Este link é longo demais para um QR Code.
qr-of-link = QR Code do link
view-as = Esta visualização em { $form }
copy-form = Copiar { $form }
save-as-file = Salvar como arquivo
picture-of-table = Imagem da tabela
save-picture = Salvar imagem
dark = Escuro
preview-size = Tamanho de prévia, 1200 × 630
