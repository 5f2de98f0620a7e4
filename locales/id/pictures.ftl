### Phones drawn to scale, and where they rank.

drawings-about = Semua ponsel digambar dengan skala yang sama. Garis utuh berarti sudah final. Garis putus-putus berarti belum final, atau posisi atau ukurannya tidak diketahui: sumber tidak menyebutkannya untuk lensa dan potongan layar, dan semua sudut digambar sama. Garis titik-titik menunjukkan ukuran terbesar yang mungkin.
bank-card = kartu bank
bank-card-alone = Kartu bank; semua ponsel disembunyikan.
outlines-of = Garis luar { $names }, pada satu garis dasar, di samping kartu bank.
phones-in-picture = Ponsel dalam gambar
face-front = depan
face-back = belakang
face-side = samping
face-open-front = terbuka, depan
face-open-back = terbuka, belakang
face-open-side = terbuka, samping

too-little-for-ranks = Data ponsel ini, atau ponsel lain dari tahun yang sama, terlalu sedikit.
show-fewer = Tampilkan lebih sedikit
show-all = Tampilkan semua { $number }
rank-among = Peringkat di antara
of-the-same-year = Ponsel dari tahun yang sama
ranks-about = Keunggulan ponsel ditampilkan lebih dulu. Dari ponsel lain, hanya nilai final yang dihitung. Kotak mencakup separuh bagian tengahnya; garis di dalamnya adalah median. Jika ponsel dijual dalam beberapa ukuran, yang terbesar yang dihitung.
phones-of-year = { $phones } keluaran { $year }
more-than-none = tidak di atas satu pun dari { $among }
more-than = di atas { $number } dari { $among }
more-than-range = di atas { $from } sampai { $to } dari { $among }
quantiles = Minimum { $least }, kuartil bawah { $quarter }, median { $half }, kuartil atas { $three }, maksimum { $most }.
label-unit = { $label }, { $unit }
