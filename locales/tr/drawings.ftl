### What a drawing of a phone shows, for those who do not see it.

drawn-from = Çizimde kullanılan bilgiler: { $known }.
nothing-to-draw-from = Çizmek için hiçbir bilgi yok.
too-little-to-draw = Çizmek için yeterli bilgi yok: { $known }.
shape-not-known = Ekranın en boy oranı bilinmiyor; { $shape } olarak çizildi.
drawn-without = Bilinmiyor: { $labels }.
