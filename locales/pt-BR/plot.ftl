### The plot of phones over two specs.

plot-of-phones = Gráfico de celulares
none-of-both = Nenhum destes celulares tem os dois dados conhecidos.
show-as-table = Mostrar como tabela
plot-as-table = Gráfico em forma de tabela
horizontal = Horizontal
vertical = Vertical
plotted-missing = { $phones }; mais { $more }: sem dados de { $x } ou { $y }
one-not-known = { $names } (falta um dos dois dados)
filtered-out = { $names } (fora pelos filtros)
not-in-the-plot = Fora do gráfico: { $phones }.
plot-keys = Horizontal: { $x }. Vertical: { $y }. Use as setas do teclado para ir de um celular a outro e Enter para adicionar o celular à comparação.
at-the-same-place = { $phone }. No mesmo ponto: { $names }
logarithmic = { $label } (escala logarítmica)
point = { $name }: { $x }; { $y }
key-settled = confirmado
key-not-settled = não confirmado
key-anywhere = pode estar em qualquer ponto da linha
nothing-better-in-both = Nenhum melhor em ambos: { $phones }.
perhaps-phones = talvez { $phones }
certain-and-perhaps = { $phones } com certeza, talvez mais { $more }
point-at-a-phone = Aponte para um celular ou chegue a ele com as setas do teclado. Um toque o mantém fixo.
also-here = { "também aqui: " }
phones-by = Celulares por { $x } e { $y }
