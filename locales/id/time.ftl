### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = Sejauh diketahui per { $day }
as-known = Sejauh diketahui { $day }
today = hari ini
day-not-come = Tanggal ini belum tiba: inilah semua yang diketahui.
show-today = Tampilkan hari ini
show-day = Tampilkan { $date }
another-day = Tanggal lain
loading = Memuat…
day-to-show = Tanggal yang ditampilkan
previous-report = Laporan sebelumnya
next-report = Laporan berikutnya
day = Hari
date = Tanggal
newer = Sejak itu, { $count } ponsel lagi mulai diketahui.

## The timeline

timeline = Linimasa
timeline-of = Linimasa { $names }
comparison = Perbandingan
no-phones = Belum ada ponsel yang dipilih. Tambahkan menurut nama, atau pilih dari semua ponsel.
remove = Hapus { $name }
nothing-known-yet = Saat itu belum ada yang diketahui.
no-reports-before = Data tidak memuat laporan dari sebelum peluncurannya.
settled-at-once = { $count } nilai lagi baru terungkap saat peluncuran.
reports-by-date = { $count ->
    [1] Satu-satunya laporan
   *[other] Semua { $count } laporan menurut tanggal
}
launch = Peluncuran: { $date }
launch-expected = Perkiraan peluncuran: { $date }
chart-launch = peluncuran
chart-launch-expected = perkiraan peluncuran
claim-unsure = { $claim } (kurang pasti)
chart-of = Grafik tentang bagaimana { $count } nilai { $name } menjadi jelas. Daftar di bawah memuat hal yang sama.
several-possible = ada beberapa kemungkinan

## How the claims turned out

claims-turned-out = Hasil klaim
claims-and-outcomes = Klaim sebelum peluncuran, dan kenyataannya
head-claim = Klaim
head-outcome = Kenyataan
head-verdict = Penilaian
unjudged = { $count } klaim tentang daftar, seperti harga dan warna, tidak dinilai.
still-open = Masih terbuka
not-settled = belum final
again = diulang
verdict-right = benar
verdict-close = mendekati
verdict-wrong = salah
verdict-open = masih terbuka

track-record = Rekam jejak penerbit
track-record-here = Rekam jejak penerbit, untuk ponsel-ponsel ini
track-record-all = Rekam jejak penerbit yang sama, untuk semua ponsel
same-publishers-all = Penerbit yang sama, untuk semua ponsel
track-record-about = Teaser dari produsen sendiri tidak dihitung, dan klaim yang diulang penerbit dihitung sekali. Persentase tidak ditampilkan jika klaim yang sudah dinilai kurang dari 5.
head-publisher = Penerbit
head-not-hedged = Tanpa ragu
head-hedged = Dengan ragu
