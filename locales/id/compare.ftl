### The comparison.

comparison-of = Perbandingan { $what }
comparison-table = Tabel perbandingan
all-rows-shown = Semua baris ditampilkan
differences-only = Hanya perbedaan
drawn-to-scale = Gambar sesuai skala
how-they-rank = Peringkatnya
no-differences = Dari semua yang diketahui, ponsel-ponsel ini tidak berbeda.
from-this-page = dari halaman ini
rows-shown = { $count } baris ditampilkan
show-all-rows = Tampilkan semua { $count } baris
no-equal-rows = Tidak ada baris yang sama
equal-rows-hidden = { $count } baris yang sama disembunyikan
equal-rows = { $count } baris yang sama
equal-rows-of = , { $group }
baseline = acuan
name-baseline = { $name }, acuan
move-first = Pindahkan { $name } ke arah kolom pertama
move-last = Pindahkan { $name } ke arah kolom terakhir
compare-against = Bandingkan yang lain dengan { $name }
the-same = sama
difference-with = { " " }dibandingkan dengan { $name }
difference-with-unsure = { " " }dibandingkan dengan { $name }, kurang pasti
ago = { $age } lalu

## Adding a phone

no-other-phone = Tidak ada ponsel lain dengan nama ini.
loading-names = Memuat nama semua ponsel…
at-most-phones = Anda bisa membandingkan maksimal { $count } ponsel.
add-a-phone = Tambah ponsel
phones-to-add = Ponsel yang bisa ditambahkan

## The phones to compare

compare-phones = Bandingkan { $count } ponsel
phones-to-compare = Ponsel yang akan dibandingkan
move-start = Pindahkan { $name } ke arah awal
move-end = Pindahkan { $name } ke arah akhir
remove-before = { "Hapus: " }
compare = Bandingkan
compare-phone = Bandingkan { $name }
remove-from-comparison = Hapus dari perbandingan
add-to-comparison = Tambahkan ke perbandingan
undo = Urungkan

## Cards

in-brief = Ringkasnya: { $what }
all-specs = Semua spesifikasi
no-phones-selected = Belum ada ponsel yang dipilih.

## Phones like one

more-like-this = Ponsel serupa
more-like-this-phone = Ponsel serupa: { $name }
more-like = Lihat yang mirip { $name }
like-phone = Mirip { $name }
launched = Waktu peluncuran
launched-near = Diluncurkan dalam rentang dua tahun
too-little-for-likeness = Data ponsel ini terlalu sedikit untuk menentukan mana yang mirip.
nothing-of-that-time = Tidak ada ponsel dari masa itu yang datanya cukup.
likeness-about = Yang paling mirip lebih dulu, menurut harga, ukuran, berat, layar, chipset, RAM, kamera, baterai, dan pengisian daya, masing-masing menurut skala zamannya. Yang tidak diketahui tidak menambah atau mengurangi nilai.
too-little-of = Data tentang { $phones } terlalu sedikit.
of-this-is-not-known = Yang tidak diketahui dari ponsel ini sendiri: { $labels }.
reason-unsure = { " " }(kurang pasti)
