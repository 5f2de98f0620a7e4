### The plot of phones over two specs.

plot-of-phones = Grafik ponsel
none-of-both = Tidak ada ponsel di sini yang kedua nilainya diketahui.
show-as-table = Tampilkan sebagai tabel
plot-as-table = Grafik sebagai tabel
horizontal = Horizontal
vertical = Vertikal
plotted-missing = { $phones }; { $more } lagi: { $x } atau { $y } tidak diketahui
one-not-known = { $names } (salah satu dari dua nilai tidak diketahui)
filtered-out = { $names } (di luar filter)
not-in-the-plot = Tidak ada di grafik: { $phones }.
plot-keys = Horizontal: { $x }. Vertikal: { $y }. Gunakan tombol panah untuk berpindah antarponsel, dan Enter untuk menambahkan ponsel ke perbandingan.
at-the-same-place = { $phone }. Di titik yang sama: { $names }
logarithmic = { $label } (logaritmik)
point = { $name }: { $x }; { $y }
key-settled = final
key-not-settled = belum final
key-anywhere = bisa di mana saja pada garis
nothing-better-in-both = Tak ada yang lebih baik dalam keduanya: { $phones }.
perhaps-phones = mungkin { $phones }
certain-and-perhaps = pasti { $phones }, mungkin { $more } lagi
point-at-a-phone = Arahkan ke sebuah ponsel, atau pindah ke sana dengan tombol panah. Tekan untuk menguncinya.
also-here = { "juga di sini: " }
phones-by = Ponsel menurut { $x } dan { $y }
