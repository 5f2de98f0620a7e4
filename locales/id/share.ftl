### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = Perbandingan ponsel
all-phones = Semua ponsel
phones-that-match = Ponsel yang cocok dengan { $filters }
quoted = “{ $text }”
what-as-known = { $what }, sejauh diketahui { $day }
what-only = { $what }, hanya { $specs }
what-rows = { $what }, { $count } baris pilihan
what-differences = { $what }, hanya perbedaan
what-ordered-by = { $what }, diurutkan menurut { $matters }
on-day = per { $date }
at-the-end-of = per akhir { $date }
known-on = Sejauh diketahui { $day }.

## The table

corner-spec = Spesifikasi
corner-phone = Ponsel
rows-of-page = Dari halaman ini
matches = Cocok
could-match = Mungkin cocok
best = terbaik
may-be-best = mungkin terbaik
sources-list = Sumber:
source-rest = , { $stage }, { $date }
source-rest-quoting = , mengutip { $quotes }, { $stage }, { $date }
open-live = Buka versi langsung

## How firm a report is, in a word

stage-rumour = rumor
stage-filing = sertifikasi/benchmark
stage-teaser = teaser
stage-listed = tercantum
stage-official = resmi
stage-measured = hasil ukur

## Heads of tables for spreadsheets

csv-group = Grup
csv-marks = { $name }: penanda
csv-sources = { $name }: sumber
csv-comparison = Perbandingan
csv-results = Hasil
csv-summary = Ringkasan
csv-day = Tanggal
csv-data = Data
csv-link = Tautan

## Below a picture

rows-left-out = { $count } baris lagi tidak ditampilkan.
phones-left-out = { $count } ponsel lagi tidak ditampilkan.

## Where the phones are from

attribution = Data perangkat diadaptasi dari kontributor LineageOS Wiki dan PixelExperience Wiki (CC BY-SA 3.0), kontributor Wikipedia (CC BY-SA 4.0), DeviceKit (© 2015 Dennis Weissmann, MIT), AppleDB (© 2022 emiyl, MIT), dan EPREL, Komisi Eropa (CC BY 4.0); setiap laporan mencantumkan sumbernya sendiri. Data diseragamkan, dikoreksi, dan digabungkan. Himpunan data ini berlisensi CC BY-SA 4.0.
own-data = Ponsel-ponsel ini adalah data milik halaman ini.
joined-data = Sebagian nilai adalah data milik halaman ini.

## Filters that are not of one spec

nothing-better = tak ada yang lebih baik: { $specs }

## The dialog

share = Bagikan
send = Kirim…
link-to-this-view = Tautan ke tampilan ini
copy-link = Salin tautan
export = Ekspor
form-qr = Kode QR
form-picture = Gambar
copied = Disalin.
copy-by-hand = Penyalinan diblokir. Teks sudah dipilih; tekan Ctrl+C (⌘C).
saved = Disimpan.
saved-perhaps = Jika tidak ada file yang tersimpan, halaman yang memuatnya memblokir unduhan. Salin tabel saja.
not-saved = Penyimpanan diblokir. Salin tabel saja.
no-picture = Browser Anda tidak bisa menggambar gambarnya. Ekspor tabel saja: sebagai Markdown, HTML, CSV, atau JSON.
not-sent = Pengiriman diblokir. Salin tautan saja.
embed-this = Sematkan di halaman…
too-long-for-qr = Tautan ini terlalu panjang untuk kode QR.
qr-of-link = Kode QR tautan
view-as = Tampilan ini sebagai { $form }
copy-form = Salin { $form }
save-as-file = Simpan sebagai file
picture-of-table = Gambar tabel
save-picture = Simpan gambar
dark = Gelap
preview-size = Ukuran pratinjau, 1200 × 630
