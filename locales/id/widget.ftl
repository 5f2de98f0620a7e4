### What all views have.

part-not-loaded = Bagian ini tidak bisa dimuat.
try-again = Coba lagi
dismiss = Tutup pesan
close = Tutup
all-phones-back = Semua ponsel
suggestions = { $count } saran
not-a-number = Bukan angka. Tulis seperti { $example }.
reading-phones = Membaca data ponsel: { $number }%
name-number = { $name } { $number }

## Where the data is from

counting = Menghitung ponsel dan laporan…
totals = { $phones }, { $reports } laporan dari { $sources } sumber.
totals-newest = { $phones }, { $reports } laporan dari { $sources } sumber; yang terbaru tertanggal { $date }.
about-the-data = Tentang data
phones-about-the-data = { $phones } · tentang data
about-values = Setiap nilai menyimpan sumber, tanggal, dan tingkat kekuatannya; pilih sebuah nilai untuk melihatnya. Nilai tanpa tanda sudah final. Nilai “rumor”, “terdaftar” (di sertifikasi atau benchmark), dan “teaser” berasal dari sebelum peluncuran; nilai “kurang pasti” disampaikan dengan ragu; pada nilai “simpang siur”, sumber yang sama kuat saling bertentangan. “≠” berarti sebagian besar sumber sepakat, tetapi tidak semua.
read-the-licence = Baca lisensi
