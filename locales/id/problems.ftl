### What is wrong with a text that somebody wrote, and what would be right. They have no full stop, as they stand in sentences.

not-a-date = `{ $text }` bukan tanggal: tulis 2022, 2022-05, atau 2022-05-26
not-a-stage = bukan tahap: gunakan rumour, filing, teaser, listed, official, atau measured
filter-wrong = `{ $text }`: { $problem }
no-such-spec = spesifikasi itu tidak ada
no-filter-for = spesifikasi ini tidak bisa dipakai untuk memfilter atau mengurutkan
takes-names = spesifikasi ini memakai nama, misalnya xiaomi,oneplus
takes-range = tulis rentang sebagai 4500..5000, 4500.., atau ..5000, atau nilai sebagai 8,12
takes-yes-or-no = tulis yes atau no
takes-presence = tulis has:yes atau has:no
takes-than = tulis nilai ponsel lain sebagai @xiaomi-12s.., ..@xiaomi-12s, more:@xiaomi-12s, atau less:@xiaomi-12s, untuk angka dan tanggal
value-missing = nilainya belum diisi

not-packed = ini bukan data ponsel yang dipaketkan
packed-by-another-version = data dipaketkan dengan versi lain
packed-with-other-specs = data dipaketkan dengan tabel spesifikasi lain
data-damaged = data rusak

duplicate-id = { $phone }: ID ini sudah dipakai ponsel lain; tidak disertakan
former-id-taken = { $phone }: ID lamanya `{ $id }` milik ponsel lain
like-nobody = { $phone }: { $spec } merujuk ke `{ $other }`, yang tidak ada dalam data
