### The finder: filters, the list, and the plot of it.

phone-finder = Buscador de celulares
filters = Filtros
filters-set = Filtros · { $number }
close-none-match = Fechar (nenhum celular corresponde)
show-phones = Mostrar { $phones }
reset = Limpar
plot = Gráfico

## Searching

search-label = Buscar celulares por nome, codinome ou número do modelo
search-phones = Buscar celulares
suggestions-name = Sugestões
suggested-brand = marca
suggested-chipset = chipset
suggested-filter = filtro

## How many are found

no-phones-match = Nenhum celular corresponde
phones-could-match = { $phones } com possível correspondência
phones-more-could-match = { $phones } e mais { $more } com possível correspondência
phones-not-launched = { $phones } ainda sem lançamento
found-more-not-launched = { $found }, mais { $more } ainda sem lançamento
loading-others = dos { $here } celulares mais recentes; carregando os outros { $others }…
active-filters = Filtros ativos
remove-filter = { "Remover filtro: " }

## Filters

find-a-filter = Buscar um filtro
no-such-filter-here = Não há nenhum filtro com esse nome.
none-found = Nada encontrado
entries-found = { $count ->
    [1] { $count } encontrado
   *[other] { $count } encontrados
}
launch-price = Preço de lançamento
system-and-more = Sistema e mais
group-set = { $group } · { $number }
filter-is-set = { " " }com filtro
currency-of-price = Moeda do preço de lançamento
phones-after = { $count ->
    [1] { " " }celular
   *[other] { " " }celulares
}
more-could = +{ $number } talvez
more-could-match = { " " }com correspondência
search-in = Buscar em { $label }
search-short = Buscar
match-of = { $label }: correspondência
any-of-these = Qualquer um destes
all-of-these = Todos estes
none-of-these = Nenhum destes
only-where-known = Só onde há dados
implied = implícito no filtro
choice-none = Não tem
replaces = substitui “{ $filter }”
choice-any = Tanto faz
choice-yes = Sim
choice-no = Não

## Ranges

at-least-field = { $label }, mínimo
at-most-field = { $label }, máximo
slider-from = { $label }, de
slider-up-to = { $label }, até
any-end = sem limite
below-minimum = Está abaixo do mínimo.
above-maximum = Está acima do máximo.
bar-match = corresponde
bar-could-match = pode corresponder
bar-outside = fora

## Compared with a phone

compared-with-a-phone = Comparado com um celular
label-compared-with = { $label }: comparado com um celular
side-at-least = No mínimo o mesmo que
side-at-most = No máximo o mesmo que
side-more = Mais que
side-less = Menos que
no-phone-known = Nenhum celular com esse dado conhecido tem esse nome.
phone-to-compare-with = Celular com o qual comparar
name-of-a-phone = Nome de um celular
phones-to-compare-with = Celulares com os quais comparar

## What matters

what-matters = O que importa
what-matters-to-you = O que mais importa para você
list-ordered-by = Ordenados por { $names }.
places-in = Lugares segundo { $names }.
places-about = Os lugares são calculados entre os celulares lançados encontrados: o melhor e o pior que ainda são possíveis.
nothing-better-chip = Nenhum melhor em { $specs }
place-unknown = { $place }; sem dados de { $labels }
matters-more = Dar mais importância: { $label }
matters-less = Dar menos importância: { $label }
pick-what-matters = { $count ->
    [1] Escolha { $count }: ela definirá a ordem da lista.
   *[other] Escolha até { $count }, da mais importante para a menos: a lista seguirá essa ordem.
}
picked-all = Escolhidas: { $most } de { $most }; remova uma antes. A primeira é a que mais importa.
picked-of = Escolhidas: { $number } de { $most }. A primeira é a que mais importa.
only-unbeaten-said = Só celulares que nenhum outro supera
only-unbeaten = Só celulares que nenhum outro supera em tudo isso
specs-that-matter = Especificações que podem importar

## The list

phones-found = Celulares encontrados
phones-found-keys = Celulares encontrados. Enter abre um celular; Espaço o seleciona.
not-launched-yet = Ainda sem lançamento · { $number }
show-next = Mostrar { $next }
show-next-of = Mostrar { $next } de { $all }
show-more = Mostrar mais { $next }
show-more-of = Mostrar mais { $next } de { $all }
show-next-could = Mostrar { $next } com possível correspondência
show-next-of-could = Mostrar { $next } de { $all } com possível correspondência
show-more-could = Mostrar mais { $next } com possível correspondência
show-more-of-could = Mostrar mais { $next } de { $all } com possível correspondência
show-next-waiting = Mostrar { $next } ainda sem lançamento
show-next-of-waiting = Mostrar { $next } de { $all } ainda sem lançamento
show-more-waiting = Mostrar mais { $next } ainda sem lançamento
show-more-of-waiting = Mostrar mais { $next } de { $all } ainda sem lançamento
more-phones-not-known = { $count ->
    [1] Mais 1 celular: sem dados de { $labels }
   *[other] Mais { $count } celulares: sem dados de { $labels }
}
no-phones-here = Não há celulares aqui.
no-phones-then = Nenhum celular era conhecido nessa época.
no-phones-match-all = Nenhum celular corresponde a tudo isso.
remove-to-see = Remover { $what } para ver { $phones }
another-may-be-better = outro pode ser melhor em tudo o que importa
first-of = Os primeiros { $number } de { $phones }.

columns = Colunas
details-shown = Dados visíveis
columns-chosen = { $number } de { $most } em uso.
columns-chosen-all = { $number } de { $most } em uso: remova algo antes.
columns-of-the-list = Colunas da lista
column-name = Nome
sort-by = Ordenar por
sort-certainty = Certeza
sort-what-matters = O que importa
sort-best-match = Melhor correspondência
sort-newest = Mais recentes primeiro
descending = Decrescente

short-display = Tela
short-refresh = Hz da tela
short-charging = Carga
short-camera = Câmera
short-chip = Chipset
short-price = Preço
short-memory = RAM
short-not-known = sem dados
