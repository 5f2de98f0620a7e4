### Phones drawn to scale, and where they rank.

drawings-about = Todos os celulares estão desenhados na mesma escala. As linhas contínuas mostram o que está confirmado. As tracejadas, o que não está ou aquilo cuja posição ou tamanho não se conhece: as fontes não os informam para lentes e recortes, e todos os cantos são desenhados do mesmo jeito. As linhas pontilhadas mostram o maior tamanho possível.
bank-card = cartão de banco
bank-card-alone = Um cartão de banco; todos os celulares estão ocultos.
outlines-of = Contornos de { $names }, sobre uma mesma linha de base, ao lado de um cartão de banco.
phones-in-picture = Celulares na imagem
face-front = frente
face-back = traseira
face-side = lateral
face-open-front = aberto, frente
face-open-back = aberto, traseira
face-open-side = aberto, lateral

too-little-for-ranks = Sabe-se muito pouco sobre estes celulares ou sobre outros do mesmo ano.
show-fewer = Mostrar menos
show-all = Mostrar tudo ({ $number })
rank-among = Posição entre
of-the-same-year = Celulares do mesmo ano
ranks-about = Primeiro vem aquilo em que um celular se destaca. Dos outros celulares, só contam os dados confirmados. A caixa abrange a metade central deles; a linha interna é a mediana. Se um celular é vendido em vários tamanhos, conta o maior.
phones-of-year = { $phones } de { $year }
more-than-none = não está acima de nenhum dos { $among }
more-than = acima de { $number } dos { $among }
more-than-range = acima de { $from } a { $to } dos { $among }
quantiles = Mínimo { $least }, quartil inferior { $quarter }, mediana { $half }, quartil superior { $three }, máximo { $most }.
label-unit = { $label }, { $unit }
