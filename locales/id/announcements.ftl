### What screen readers say after a press, in a few words.

phone-added = { $name } ditambahkan, { $phones } dari { $most }
phone-removed-last = { $name } dihapus, tidak ada yang tersisa
phone-removed = { $name } dihapus, tersisa { $phones }
now-column = { $name } kini di kolom { $at } dari { $phones }
now-number = { $name } kini di urutan { $at } dari { $phones }
phone-shown = { $name } ditampilkan
known-today = Sejauh diketahui hari ini
known-on-day = Sejauh diketahui per { $date }
compared-with = Dibandingkan dengan { $name }
no-baseline = Tanpa acuan
newest-first = Terbaru dulu
best-match-first = Paling cocok dulu
sorted-up = Diurutkan menurut { $by }, naik
sorted-down = Diurutkan menurut { $by }, turun
by-name = nama
by-certainty = kepastian
axes = Horizontal: { $x }, vertikal: { $y }
no-filters = Tanpa filter
nothing-matters = Tidak ada prioritas
ordered-by = Diurutkan menurut { $matters }
undone = Diurungkan

## What can be undone, on the page too

removed-undoably = { $name } dihapus.
filters-removed = Filter dihapus.
filters-replaced = Filter diganti.

## What is refused

full = Sudah { $count } dari { $count }: hapus satu dulu.
