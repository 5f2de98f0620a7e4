### The finder: filters, the list, and the plot of it.

phone-finder = Pencari ponsel
filters = Filter
filters-set = Filter · { $number }
close-none-match = Tutup (tidak ada yang cocok)
show-phones = Tampilkan { $phones }
reset = Atur ulang
plot = Grafik

## Searching

search-label = Cari ponsel menurut nama, nama kode, atau nomor model
search-phones = Cari ponsel
suggestions-name = Saran
suggested-brand = merek
suggested-chipset = chipset
suggested-filter = filter

## How many are found

no-phones-match = Tidak ada ponsel yang cocok
phones-could-match = { $phones } mungkin cocok
phones-more-could-match = { $phones }, { $more } lagi mungkin cocok
phones-not-launched = { $phones }, belum diluncurkan
found-more-not-launched = { $found }, { $more } lagi belum diluncurkan
loading-others = dari { $here } ponsel terbaru; memuat { $others } lainnya…
active-filters = Filter aktif
remove-filter = { "Hapus filter: " }

## Filters

find-a-filter = Cari filter
no-such-filter-here = Tidak ada filter dengan nama ini.
none-found = Tidak ditemukan
entries-found = { $count } ditemukan
launch-price = Harga peluncuran
system-and-more = Sistem dan lainnya
group-set = { $group } · { $number }
filter-is-set = { " " }filter aktif
currency-of-price = Mata uang harga peluncuran
phones-after = { $count ->
   *[other] { " " }ponsel
}
more-could = +{ $number } mungkin
more-could-match = { " " }cocok
search-in = Cari: { $label }
search-short = Cari
match-of = { $label }: kecocokan
any-of-these = Salah satu
all-of-these = Semuanya
none-of-these = Tidak satu pun
only-where-known = Hanya yang diketahui
implied = tercakup oleh filter
choice-none = Tidak ada
replaces = menggantikan “{ $filter }”
choice-any = Bebas
choice-yes = Ya
choice-no = Tidak

## Ranges

at-least-field = { $label } minimal
at-most-field = { $label } maksimal
slider-from = { $label } mulai
slider-up-to = { $label } hingga
any-end = bebas
below-minimum = Ini di bawah nilai minimum.
above-maximum = Ini di atas nilai maksimum.
bar-match = cocok
bar-could-match = mungkin cocok
bar-outside = di luar

## Compared with a phone

compared-with-a-phone = Dibandingkan dengan ponsel
label-compared-with = { $label }: dibandingkan dengan ponsel
side-at-least = Minimal setara
side-at-most = Maksimal setara
side-more = Lebih dari
side-less = Kurang dari
no-phone-known = Tidak ada ponsel dengan nama ini yang nilainya diketahui.
phone-to-compare-with = Ponsel pembanding
name-of-a-phone = Nama ponsel
phones-to-compare-with = Pilihan ponsel pembanding

## What matters

what-matters = Prioritas
what-matters-to-you = Prioritas Anda
list-ordered-by = Diurutkan menurut { $names }.
places-in = Peringkat dalam { $names }.
places-about = Peringkat dihitung di antara ponsel yang ditemukan dan sudah diluncurkan: yang terbaik dan terburuk yang masih mungkin.
nothing-better-chip = Tak ada yang lebih baik: { $specs }
place-unknown = { $place }; tidak diketahui: { $labels }
matters-more = { $label }: naikkan prioritas
matters-less = { $label }: turunkan prioritas
pick-what-matters = Pilih hingga { $count }, mulai dari yang terpenting: daftar akan diurutkan mengikuti urutan itu.
picked-all = { $most } dari { $most } dipilih: hapus satu dulu. Yang pertama paling penting.
picked-of = { $number } dari { $most } dipilih. Yang pertama paling penting.
only-unbeaten-said = Hanya ponsel tanpa pesaing yang lebih baik
only-unbeaten = Hanya ponsel tanpa pesaing yang lebih baik dalam semua ini
specs-that-matter = Spesifikasi yang bisa jadi prioritas

## The list

phones-found = Ponsel yang ditemukan
phones-found-keys = Ponsel yang ditemukan. Enter membuka ponsel, Spasi memilihnya.
not-launched-yet = Belum diluncurkan · { $number }
show-next = Tampilkan { $next }
show-next-of = Tampilkan { $next } dari { $all }
show-more = Tampilkan { $next } lagi
show-more-of = Tampilkan { $next } lagi dari { $all }
show-next-could = Tampilkan { $next } yang mungkin cocok
show-next-of-could = Tampilkan { $next } dari { $all } yang mungkin cocok
show-more-could = Tampilkan { $next } lagi yang mungkin cocok
show-more-of-could = Tampilkan { $next } lagi dari { $all } yang mungkin cocok
show-next-waiting = Tampilkan { $next } yang belum diluncurkan
show-next-of-waiting = Tampilkan { $next } dari { $all } yang belum diluncurkan
show-more-waiting = Tampilkan { $next } lagi yang belum diluncurkan
show-more-of-waiting = Tampilkan { $next } lagi dari { $all } yang belum diluncurkan
more-phones-not-known = { $count } ponsel lagi: { $labels } tidak diketahui
no-phones-here = Tidak ada ponsel di sini.
no-phones-then = Belum ada ponsel yang diketahui waktu itu.
no-phones-match-all = Tidak ada ponsel yang cocok dengan semua ini.
remove-to-see = Hapus { $what } untuk melihat { $phones }
another-may-be-better = mungkin ada yang lebih baik dalam semua prioritas
first-of = { $number } pertama dari { $phones }.

columns = Kolom
details-shown = Detail yang ditampilkan
columns-chosen = { $number } dari { $most } dipilih.
columns-chosen-all = { $number } dari { $most } dipilih: hapus satu dulu.
columns-of-the-list = Kolom daftar
column-name = Nama
sort-by = Urutkan
sort-certainty = Kepastian
sort-what-matters = Prioritas
sort-best-match = Paling cocok
sort-newest = Terbaru dulu
descending = Menurun

# Heads of narrow columns
short-display = Layar
short-refresh = Refresh
short-charging = Pengisian
short-camera = Kamera
short-chip = Chip
short-price = Harga
short-memory = RAM
short-not-known = tanpa data
