### Who said it, when, and how firmly.

select-a-value = Selecione um dado para ver quem o informou.
show-sources = Ver fontes
why = Por quê?
value-of-phone = { $label }, { $name }: { $value }. { $ask }

## Buttons to other phones

cheaper-phones = Celulares mais baratos
phones-with-more = Celulares com mais
phones-with-less = Celulares com menos

## Why a value is shown, or nothing

computed-from = Calculado a partir de:
computed-unknown = É calculado a partir de outros dados, e pelo menos um deles não é conhecido.
no-report = Nenhuma publicação sobre este celular era conhecida.
no-report-by = Nenhuma publicação sobre este celular era conhecida até { $date }.
says-nothing = { $count ->
    [1] A publicação sobre este celular não diz isso. Outras fontes podem ter dito.
   *[other] Nenhuma das { $count } publicações sobre este celular diz isso. Outras fontes podem ter dito.
}
says-nothing-by = { $count ->
    [1] A publicação sobre este celular conhecida até { $date } não diz isso. Outras fontes podem ter dito.
   *[other] Nenhuma das { $count } publicações sobre este celular conhecidas até { $date } diz isso. Outras fontes podem ter dito.
}
of-the-brand = Baseado em publicações sobre a marca, não sobre este celular.
only-report = A única publicação.
only-report-by = A única publicação conhecida até { $date }.
reports = { $count ->
    [1] 1 publicação
   *[other] { $count } publicações
}
reports-by = { $count ->
    [1] 1 publicação conhecida até { $date }
   *[other] { $count } publicações conhecidas até { $date }
}
disagree = { $count } de { $reports } são igualmente sólidas, mas divergem.
most-say = De { $reports }, isto é o que diz a maioria das fontes ou, sem maioria, a mais sólida; { $differing }.
firmest = É a mais sólida de { $reports }; em caso de empate, a mais recente e precisa.
of-editions = São mostradas { $count } de { $reports }: elas são as mais sólidas e descrevem edições diferentes.

## A report

teased-by-maker = teaser da fabricante
quoting = , citando { $quotes }
about-the = sobre o “{ $name }”
edition = edição { $edition }
shown = mostrada

not-shown-filings = Não mostrada: os registros são mais sólidos.
not-shown-teasers = Não mostrada: os teasers da fabricante são mais sólidos.
not-shown-listed = Não mostrada: os dados de fichas são mais sólidos.
not-shown-official = Não mostrada: os dados da própria fabricante são mais sólidos.
not-shown-measured = Não mostrada: os dados medidos são mais sólidos.
not-shown-outnumbered = Não mostrada: mais fontes dizem outra coisa.
not-shown-unsure = Não mostrada: outras fontes dizem isso sem ressalvas.
not-shown-replaced = Não mostrada: substituída por uma publicação posterior da mesma fonte.
not-shown-says-no-more = Não mostrada: não acrescenta nada ao dado mostrado.

## Camera partners of a brand

partners-of = Parcerias de câmera de { $brand }, segundo as fontes:
since-date = desde { $date }
until-date = até { $date }
ended = encerrada
and-more-sources = { $count ->
    [1] e mais 1 fonte
   *[other] e mais { $count } fontes
}

## Footnotes, on paper

footnote = { $publisher }, { $date } ({ $stage }): { $url }
footnote-quoting = { $publisher }, citando { $quotes }, { $date } ({ $stage }): { $url }
colophon = Dados até { $day }. { $attribution } { $link }
