### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = Dados até { $day }
as-known = Dados até { $day }
today = hoje
day-not-come = Esse dia ainda não chegou: isto é tudo o que se sabe.
show-today = Ver hoje
show-day = Ver { $date }
another-day = Outro dia
loading = Carregando…
day-to-show = Dia mostrado
previous-report = Publicação anterior
next-report = Próxima publicação
day = Dia
date = Data
newer = { $count ->
    [1] Desde então, surgiu mais 1 celular.
   *[other] Desde então, surgiram mais { $count } celulares.
}

## The timeline

timeline = Linha do tempo
timeline-of = Linha do tempo de { $names }
comparison = Comparação
no-phones = Nenhum celular selecionado. Adicione um pelo nome ou escolha alguns entre todos os celulares.
remove = Remover { $name }
nothing-known-yet = Ainda não se sabia nada.
no-reports-before = Os dados não têm publicações anteriores ao lançamento.
settled-at-once = { $count ->
    [1] Mais 1 dado só foi revelado no lançamento.
   *[other] Mais { $count } dados só foram revelados no lançamento.
}
reports-by-date = { $count ->
    [1] A única publicação
   *[other] Todas as { $count } publicações por data
}
launch = Lançamento: { $date }
launch-expected = Lançamento previsto: { $date }
chart-launch = lançamento
chart-launch-expected = lançamento previsto
claim-unsure = { $claim } (incerto)
chart-of = { $count ->
    [1] Gráfico de como { $count } dado do { $name } foi ficando claro. A lista abaixo diz o mesmo.
   *[other] Gráfico de como { $count } dados do { $name } foram ficando claros. A lista abaixo diz o mesmo.
}
several-possible = várias possibilidades

## How the claims turned out

claims-turned-out = Como as afirmações se saíram
claims-and-outcomes = Afirmações feitas antes do lançamento e seus resultados
head-claim = Afirmação
head-outcome = Resultado
head-verdict = Veredito
unjudged = { $count ->
    [1] 1 afirmação sobre uma lista, como preços ou cores, não é avaliada.
   *[other] { $count } afirmações sobre listas, como preços e cores, não são avaliadas.
}
still-open = Ainda em aberto
not-settled = não confirmado
again = de novo
verdict-right = certa
verdict-close = quase
verdict-wrong = errada
verdict-open = em aberto

track-record = Histórico de acertos das fontes
track-record-here = Histórico de acertos das fontes com estes celulares
track-record-all = Histórico de acertos das mesmas fontes com todos os celulares
same-publishers-all = As mesmas fontes com todos os celulares
track-record-about = Os teasers das próprias fabricantes não contam, e uma afirmação repetida por uma fonte conta uma só vez. Não se mostra porcentagem com menos de 5 afirmações decididas.
head-publisher = Fonte
head-not-hedged = Sem ressalvas
head-hedged = Com ressalvas
