### What a drawing of a phone shows, for those who do not see it.

drawn-from = Digambar dari: { $known }.
nothing-to-draw-from = Tidak ada data untuk menggambarnya.
too-little-to-draw = Data terlalu sedikit untuk menggambarnya: { $known }.
shape-not-known = Rasio layarnya tidak diketahui; digambar sebagai { $shape }.
drawn-without = Tidak diketahui: { $labels }.
