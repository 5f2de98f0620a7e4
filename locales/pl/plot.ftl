### The plot of phones over two specs.

plot-of-phones = Wykres telefonów
none-of-both = Dla żadnego z tych telefonów nie są znane obie wartości.
show-as-table = Pokaż jako tabelę
plot-as-table = Wykres jako tabela
horizontal = Poziomo
vertical = Pionowo
plotted-missing = { $phones }; jeszcze { $more } bez danych: { $x } lub { $y }
one-not-known = { $names } (jedna z dwóch wartości nie jest znana)
filtered-out = { $names } (odfiltrowane)
not-in-the-plot = Brak na wykresie: { $phones }.
plot-keys = Poziomo: { $x }. Pionowo: { $y }. Klawisze strzałek przechodzą między telefonami, Enter dodaje telefon do porównania.
at-the-same-place = { $phone }. W tym samym miejscu: { $names }
logarithmic = { $label } (logarytmicznie)
point = { $name }: { $x }; { $y }
key-settled = ustalone
key-not-settled = nieustalone
key-anywhere = może być w dowolnym miejscu linii
nothing-better-in-both = Nic lepszego pod oboma względami: { $phones }.
perhaps-phones = być może { $phones }
certain-and-perhaps = { $phones } na pewno, być może jeszcze { $more }
point-at-a-phone = Wskaż telefon lub przejdź do niego strzałkami. Naciśnij, aby go przypiąć.
also-here = { "tu także: " }
phones-by = Telefony na wykresie: { $x } i { $y }
