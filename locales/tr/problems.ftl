### What is wrong with a text that somebody wrote, and what would be right. They have no full stop, as they stand in sentences.

not-a-date = `{ $text }` bir tarih değil: 2022, 2022-05 veya 2022-05-26 biçiminde yazın
not-a-stage = geçerli bir aşama değil: rumour, filing, teaser, listed, official veya measured kullanın
filter-wrong = `{ $text }`: { $problem }
no-such-spec = böyle bir özellik yok
no-filter-for = bu özelliğe göre filtreleme veya sıralama yapılamaz
takes-names = bu özellik xiaomi,oneplus gibi adlar alır
takes-range = aralığı 4500..5000, 4500.. veya ..5000 biçiminde, tek tek değerleri 8,12 biçiminde yazın
takes-yes-or-no = yes veya no yazın
takes-presence = has:yes veya has:no yazın
takes-than = başka bir telefonun değerini @xiaomi-12s.., ..@xiaomi-12s, more:@xiaomi-12s veya less:@xiaomi-12s biçiminde yazın; yalnızca sayılar ve tarihler için
value-missing = bir değer eksik

not-packed = bu, paketlenmiş telefon verisi değil
packed-by-another-version = veriler başka bir sürümle paketlenmiş
packed-with-other-specs = veriler başka bir özellik tablosuyla paketlenmiş
data-damaged = veriler bozuk

duplicate-id = { $phone }: bu kimlik zaten başka bir telefonda var; alınmadı
former-id-taken = { $phone }: eski kimliği `{ $id }` başka bir telefona ait
like-nobody = { $phone }: { $spec } için verilerde olmayan `{ $other }` gösteriliyor
