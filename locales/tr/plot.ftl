### The plot of phones over two specs.

plot-of-phones = Telefon grafiği
none-of-both = Bu telefonlar arasında iki değeri de bilinen yok.
show-as-table = Tablo olarak göster
plot-as-table = Tablo olarak grafik
horizontal = Yatay
vertical = Dikey
plotted-missing = { $phones }; { $more } telefonda daha bilinmiyor: { $x } veya { $y }
one-not-known = { $names } (iki değerden biri bilinmiyor)
filtered-out = { $names } (filtre dışında)
not-in-the-plot = Grafikte olmayanlar: { $phones }.
plot-keys = Yatay: { $x }. Dikey: { $y }. Telefonlar arasında gezinmek için ok tuşlarını, birini karşılaştırmaya eklemek için Enter tuşunu kullanın.
at-the-same-place = { $phone }. Aynı noktada: { $names }
logarithmic = { $label } (logaritmik)
point = { $name }: { $x }; { $y }
key-settled = kesinleşmiş
key-not-settled = kesinleşmemiş
key-anywhere = çizginin herhangi bir yerinde olabilir
nothing-better-in-both = İkisinde de daha iyisi yok: { $phones }.
perhaps-phones = belki { $phones }
certain-and-perhaps = kesin olarak { $phones }, belki { $more } telefon daha
point-at-a-phone = Bir telefonun üzerine gelin veya ok tuşlarıyla birine gidin. Basarsanız sabitlenir.
also-here = { "burada ayrıca: " }
phones-by = Telefonlar: { $x } ve { $y }
