### The comparison.

comparison-of = Comparação de { $what }
comparison-table = Tabela comparativa
all-rows-shown = Todas as linhas visíveis
differences-only = Só diferenças
drawn-to-scale = Desenhos em escala
how-they-rank = Posição entre os demais
no-differences = Em tudo o que se sabe, estes celulares não diferem.
from-this-page = desta página
rows-shown = { $count ->
    [1] { $count } linha visível
   *[other] { $count } linhas visíveis
}
show-all-rows = { $count ->
    [1] Mostrar { $count } linha
   *[other] Mostrar todas as { $count } linhas
}
no-equal-rows = Sem linhas iguais
equal-rows-hidden = { $count ->
    [1] 1 linha igual oculta
   *[other] { $count } linhas iguais ocultas
}
equal-rows = { $count ->
    [1] 1 linha igual
   *[other] { $count } linhas iguais
}
equal-rows-of = , { $group }
baseline = referência
name-baseline = { $name }, referência
move-first = Mover { $name } em direção à primeira coluna
move-last = Mover { $name } em direção à última coluna
compare-against = Comparar os outros com { $name }
the-same = igual
difference-with = { " " }em relação a { $name }
difference-with-unsure = { " " }em relação a { $name }, dado incerto
ago = há { $age }

## Adding a phone

no-other-phone = Nenhum outro celular tem esse nome.
loading-names = Carregando os nomes de todos os celulares…
at-most-phones = { $count ->
    [1] É possível comparar no máximo { $count } celular.
   *[other] É possível comparar no máximo { $count } celulares.
}
add-a-phone = Adicionar um celular
phones-to-add = Celulares para adicionar

## The phones to compare

compare-phones = { $count ->
    [1] Comparar 1 celular
   *[other] Comparar { $count } celulares
}
phones-to-compare = Celulares para comparar
move-start = Mover { $name } em direção ao início
move-end = Mover { $name } em direção ao fim
remove-before = { "Remover: " }
compare = Comparar
compare-phone = Comparar { $name }
remove-from-comparison = Remover da comparação
add-to-comparison = Adicionar à comparação
undo = Desfazer

## Cards

in-brief = Em resumo: { $what }
all-specs = Ficha completa
no-phones-selected = Nenhum celular selecionado.

## Phones like one

more-like-this = Mais como este
more-like-this-phone = Mais como este: { $name }
more-like = Mais como { $name }
like-phone = Parecidos com { $name }
launched = Lançamento
launched-near = Lançados com até dois anos de diferença
too-little-for-likeness = Sabe-se muito pouco sobre este celular para dizer quais são parecidos com ele.
nothing-of-that-time = Não há nenhum celular dessa época sobre o qual se saiba o suficiente.
likeness-about = Primeiro os mais parecidos, por preço, tamanho, peso, tela, chipset, memória, câmera, bateria e carregamento, cada item na escala da sua época. O que não se sabe não conta nem a favor nem contra.
too-little-of = Sabe-se muito pouco sobre { $phones }.
of-this-is-not-known = Deste próprio celular, faltam dados de: { $labels }.
reason-unsure = { " " }(incerto)
