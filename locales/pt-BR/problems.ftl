### What is wrong with a text that somebody wrote, and what would be right. They have no full stop, as they stand in sentences.

not-a-date = `{ $text }` não é uma data: escreva 2022, 2022-05 ou 2022-05-26
not-a-stage = não é uma fase: use rumour, filing, teaser, listed, official ou measured
filter-wrong = `{ $text }`: { $problem }
no-such-spec = essa especificação não existe
no-filter-for = não é possível filtrar nem ordenar por esta especificação
takes-names = esta especificação aceita nomes, como xiaomi,oneplus
takes-range = escreva um intervalo como 4500..5000, 4500.. ou ..5000, ou valores como 8,12
takes-yes-or-no = escreva yes ou no
takes-presence = escreva has:yes ou has:no
takes-than = escreva uma quantidade de outro celular como @xiaomi-12s.., ..@xiaomi-12s, more:@xiaomi-12s ou less:@xiaomi-12s, para números e datas
value-missing = falta um valor

not-packed = não são dados de celulares empacotados
packed-by-another-version = os dados foram empacotados por outra versão
packed-with-other-specs = os dados foram empacotados com outra tabela de especificações
data-damaged = os dados estão danificados

duplicate-id = { $phone }: outro celular já tem este ID; deixado de fora
former-id-taken = { $phone }: o ID anterior `{ $id }` pertence a outro celular
like-nobody = { $phone }: { $spec } remete a `{ $other }`, que não está nos dados
