### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } dan { $more } lainnya
phones-unknown = { $count ->
   *[other] Ponsel tidak dikenal: { $names }.
}
phones-unknown-in-link = { $count ->
   *[other] Ponsel tidak dikenal di tautan ini: { $names }.
}
nobody-has = { $count ->
   *[other] Tidak ada ponsel di sini dengan { $label } berikut: { $names }.
}

## Parts of links and settings. Names in `…` are of the programming interface, and stay as they are

link-of-other-version = Tautan ini dibuat dengan versi phone-compare lain. Bagian yang bisa dibaca tetap dipakai.
link-cut = Tautan ini terlalu panjang: hanya bagian dalam { $most } byte pertama yang dipakai.
filters-cut = Atribut `filters` terlalu panjang: hanya bagian dalam { $most } byte pertama yang dipakai.
no-such-value = `{ $name }` bisa berupa salah satu dari { $allowed }, bukan `{ $value }`.
specs-unknown = Spesifikasi tidak dikenal: { $names }.
sections-unknown = Bagian tidak dikenal: { $names }. Bagian yang ada: { $all }.
date-ignored = Tanggal diabaikan: { $problem }.
filter-ignored = Satu filter diabaikan: { $problem }.
order-ignored = Urutan diabaikan: { $problem }.
range-turned = { $name }: `{ $written }` terbalik; dibaca sebagai { $read }.
no-axis = `{ $name }` tidak bisa menjadi sumbu grafik; gunakan angka atau tanggal.
too-long-ignored = `{ $name }` terlalu panjang dan diabaikan; batasnya { $most } byte.
id-too-long = `{ $id }` terlalu panjang untuk ID ponsel.
ids-too-long = ID ponsel berikut terlalu panjang: { $names }.
too-many-phones = Anda bisa membandingkan maksimal { $most } ponsel; tidak disertakan: { $left-out }.
too-many-columns = Daftar ini maksimal memuat { $most } kolom; tidak disertakan: { $left-out }.
no-better = Belum ada kesepakatan nilai mana yang lebih baik, jadi ini tidak bisa menjadi prioritas: { $names }.
too-much-matters = Maksimal { $most } spesifikasi bisa menjadi prioritas; tidak disertakan: { $left-out }.
no-such-most = `max` bisa berupa angka dari 1 sampai { $most }, bukan `{ $value }`.
no-such-part = State tidak punya bagian `{ $name }`.
other-type = `{ $name }` dalam state diabaikan: seharusnya { $wanted }.
wanted-flag = true atau false
wanted-list = daftar string
wanted-filters = objek berisi string, misalnya { "{" } "battery-mah": "4500.." { "}" }
wanted-number = angka
wanted-text = string
wanted-choice = string atau null
no-such-filter = Tidak ada spesifikasi `{ $name }` untuk difilter.
more-like-these = … dan { $more } lagi seperti ini.

## Links that are too long to be shared

link-too-long = Ini terlalu panjang untuk satu tautan, kelebihan { $by } karakter. Pendekkan bagian terpanjang, yaitu { $what }.
the-search-words = kata pencarian
the-filter = filter “{ $label }”

## The phones themselves

data-unread = Data ponsel tidak bisa dibaca: { $problem }.
phones-not-loaded = Beberapa ponsel tidak bisa dimuat.
compare-at-most = Di sini Anda bisa membandingkan maksimal { $count } ponsel; tidak disertakan: { $left-out }.
date-of-page-invalid = Tanggal yang diminta halaman ini tidak valid, jadi yang ditampilkan adalah yang diketahui hari ini.

## The page’s own data. $why is empty, or what went wrong, with a colon before it

own-data-unread = Data ponsel halaman ini tidak bisa dibaca{ $why }. Yang ditampilkan adalah ponsel bawaan.
own-data-unread-before = Data ponsel halaman ini tidak bisa dibaca{ $why }. Yang ditampilkan adalah ponsel yang dimuat sebelumnya.
you-are-offline = Anda sedang offline
not-reached = data tidak bisa diakses
longer-than = Ukurannya lebih dari { $number } MB
no-phones-in-data = Tidak ada ponsel dalam data halaman ini:
some-data-unused = Sebagian data ponsel halaman ini tidak bisa dipakai:
