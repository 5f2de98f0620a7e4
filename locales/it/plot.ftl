### The plot of phones over two specs.

plot-of-phones = Grafico dei telefoni
none-of-both = Nessuno di questi telefoni ha un valore noto per entrambi.
show-as-table = Mostra come tabella
plot-as-table = Grafico come tabella
horizontal = Orizzontale
vertical = Verticale
plotted-missing = { $phones }; { $more } in più (non noto: { $x } o { $y })
one-not-known = { $names } (uno dei due valori non è noto)
filtered-out = { $names } (fuori dai filtri)
not-in-the-plot = Non nel grafico: { $phones }.
plot-keys = Orizzontale: { $x }. Verticale: { $y }. Usa le frecce per passare da un telefono all’altro e Invio per aggiungerne uno al confronto.
at-the-same-place = { $phone }. Nello stesso punto: { $names }
logarithmic = { $label } (logaritmico)
point = { $name }: { $x }; { $y }
key-settled = accertato
key-not-settled = non accertato
key-anywhere = può essere ovunque sulla linea
nothing-better-in-both = Niente di meglio in entrambi: { $phones }.
perhaps-phones = forse { $phones }
certain-and-perhaps = { $phones } di sicuro, forse { $more } in più
point-at-a-phone = Indica un telefono o raggiungilo con le frecce. Una pressione lo tiene visualizzato.
also-here = { "anche qui: " }
phones-by = Telefoni: { $x } e { $y }
