### What screen readers say after a press, in a few words.

phone-added = { $name } adicionado: { $phones } de { $most }
phone-removed-last = { $name } removido; não resta nenhum
phone-removed = { $name } removido; na comparação: { $phones }
now-column = { $name } agora na coluna { $at } de { $phones }
now-number = { $name } agora na posição { $at } de { $phones }
phone-shown = Mostrando { $name }
known-today = O que se sabe hoje
known-on-day = Dados até { $date }
compared-with = Comparado com { $name }
no-baseline = Sem referência
newest-first = Mais recentes primeiro
best-match-first = Melhor correspondência primeiro
sorted-up = Ordenado por { $by }, crescente
sorted-down = Ordenado por { $by }, decrescente
by-name = nome
by-certainty = certeza
axes = Horizontal: { $x }; vertical: { $y }
no-filters = Sem filtros
nothing-matters = Nada importa mais do que o resto
ordered-by = Ordenado por { $matters }
undone = Desfeito

## What can be undone, on the page too

removed-undoably = { $name } removido.
filters-removed = Filtros removidos.
filters-replaced = Filtros substituídos.

## What is refused

full = { $count ->
    [1] Já há 1 de 1: remova-o antes.
   *[other] Já há { $count } de { $count }: remova um antes.
}
