### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } e mais { $more }
phones-unknown = { $count ->
    [1] Celular desconhecido: { $names }.
   *[other] Celulares desconhecidos: { $names }.
}
phones-unknown-in-link = { $count ->
    [1] Celular desconhecido neste link: { $names }.
   *[other] Celulares desconhecidos neste link: { $names }.
}
nobody-has = { $count ->
    [1] Nenhum celular daqui tem { $names } ({ $label }).
   *[other] Nenhum celular daqui tem nada disto ({ $label }): { $names }.
}

## Parts of links and settings. Names in `…` are of the programming interface, and stay as they are

link-of-other-version = Este link foi criado por outra versão do phone-compare. As partes que puderam ser lidas estão em uso.
link-cut = Este link é longo demais: só é usada a parte que cabe nos primeiros { $most } bytes.
filters-cut = O atributo `filters` é longo demais: só é usada a parte que cabe nos primeiros { $most } bytes.
no-such-value = `{ $name }` só aceita um destes valores: { $allowed }; não `{ $value }`.
specs-unknown = Especificações desconhecidas: { $names }.
sections-unknown = Seções desconhecidas: { $names }. As seções são { $all }.
date-ignored = A data foi ignorada: { $problem }.
filter-ignored = Um filtro foi ignorado: { $problem }.
order-ignored = A ordenação foi ignorada: { $problem }.
range-turned = { $name }: `{ $written }` está invertido; é lido como { $read }.
no-axis = `{ $name }` não pode ser um eixo do gráfico; use um número ou uma data.
too-long-ignored = `{ $name }` é longo demais e foi ignorado; o limite é de { $most } bytes.
id-too-long = `{ $id }` é longo demais para o ID de um celular.
ids-too-long = Estes IDs de celulares são longos demais: { $names }.
too-many-phones = É possível comparar no máximo { $most } celulares; deixados de fora: { $left-out }.
too-many-columns = A lista tem no máximo { $most } colunas; deixadas de fora: { $left-out }.
no-better = Não há consenso sobre quais valores são melhores, então isto não pode importar: { $names }.
too-much-matters = No máximo { $most } especificações podem importar; deixadas de fora: { $left-out }.
no-such-most = `max` pode ser um número de 1 a { $most }, não `{ $value }`.
no-such-part = O estado não tem nenhuma parte `{ $name }`.
other-type = `{ $name }` no estado foi ignorado: precisa ser { $wanted }.
wanted-flag = true ou false
wanted-list = uma lista de strings
wanted-filters = um objeto de strings, como { "{" } "battery-mah": "4500.." { "}" }
wanted-number = um número
wanted-text = uma string
wanted-choice = uma string ou null
no-such-filter = Não há nenhuma especificação `{ $name }` pela qual filtrar.
more-like-these = … e mais { $more } como estes.

## Links that are too long to be shared

link-too-long = É demais para um link: são { $by } caracteres além do limite. Encurte a parte mais longa, { $what }.
the-search-words = as palavras da busca
the-filter = o filtro “{ $label }”

## The phones themselves

data-unread = Não foi possível ler os dados dos celulares: { $problem }.
phones-not-loaded = Não foi possível carregar alguns celulares.
compare-at-most = { $count ->
    [1] Aqui é possível comparar no máximo 1 celular; deixados de fora: { $left-out }.
   *[other] Aqui é possível comparar no máximo { $count } celulares; deixados de fora: { $left-out }.
}
date-of-page-invalid = A data que esta página pede é inválida, por isso aparece o que se sabe hoje.

## The page’s own data. $why is empty, or what went wrong, with a colon before it

own-data-unread = Não foi possível ler os dados de celulares desta página{ $why }. Os celulares mostrados são os integrados.
own-data-unread-before = Não foi possível ler os dados de celulares desta página{ $why }. Os celulares mostrados são os de antes.
you-are-offline = você está offline
not-reached = não foi possível acessá-los
longer-than = Passa de { $number } MB
no-phones-in-data = Não há celulares nos dados desta página:
some-data-unused = Parte dos dados de celulares desta página não pôde ser usada:
