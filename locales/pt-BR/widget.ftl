### What all views have.

part-not-loaded = Não foi possível carregar esta parte.
try-again = Tentar de novo
dismiss = Dispensar
close = Fechar
all-phones-back = Todos os celulares
suggestions = { $count ->
    [1] 1 sugestão
   *[other] { $count } sugestões
}
not-a-number = Não é um número. Escreva assim: { $example }.
reading-phones = Lendo dados dos celulares: { $number }%
name-number = { $name } { $number }

## Where the data is from

counting = Contando celulares e publicações…
totals = { $phones }, { $reports } publicações de { $sources } fontes.
totals-newest = { $phones }, { $reports } publicações de { $sources } fontes; data da mais recente: { $date }.
about-the-data = Sobre os dados
phones-about-the-data = { $phones } · sobre os dados
about-values = Cada dado mantém sua fonte, sua data e sua solidez; selecione um para ver. Dados sem marca estão confirmados. Os dados com “rumor”, “registro” ou “teaser” são de antes do lançamento; os marcados como “incerto” foram publicados com ressalvas; nos marcados como “divergente”, fontes igualmente sólidas discordam. “≠” significa que a maioria das fontes concorda, mas não todas.
read-the-licence = Ler a licença
