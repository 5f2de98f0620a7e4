### The comparison.

comparison-of = Karşılaştırma: { $what }
comparison-table = Karşılaştırma tablosu
all-rows-shown = Tüm satırlar gösteriliyor
differences-only = Yalnızca farklar
drawn-to-scale = Ölçekli çizim
how-they-rank = Sıralamadaki yerleri
no-differences = Bilinen özelliklerde bu telefonlar arasında fark yok.
from-this-page = bu sayfadan
rows-shown = { $count } satır gösteriliyor
show-all-rows = { $count } satırın tümünü göster
no-equal-rows = Aynı olan satır yok
equal-rows-hidden = Aynı olan { $count } satır gizlendi
equal-rows = Aynı olan { $count } satır
equal-rows-of = , { $group }
baseline = referans
name-baseline = { $name }, referans
move-first = İlk sütuna doğru taşı: { $name }
move-last = Son sütuna doğru taşı: { $name }
compare-against = Diğerlerini { $name } ile karşılaştır
the-same = aynı
difference-with = { " " }{ $name } ile karşılaştırıldığında
difference-with-unsure = { " " }{ $name } ile karşılaştırıldığında, belirsiz
ago = { $age } önce

## Adding a phone

no-other-phone = Bu adla başka telefon yok.
loading-names = Tüm telefonların adları yükleniyor…
at-most-phones = En fazla { $count } telefon karşılaştırabilirsiniz.
add-a-phone = Telefon ekle
phones-to-add = Eklenebilecek telefonlar

## The phones to compare

compare-phones = { $count } telefonu karşılaştır
phones-to-compare = Karşılaştırılacak telefonlar
move-start = Başa doğru taşı: { $name }
move-end = Sona doğru taşı: { $name }
remove-before = { "Kaldır: " }
compare = Karşılaştır
compare-phone = Karşılaştır: { $name }
remove-from-comparison = Karşılaştırmadan çıkar
add-to-comparison = Karşılaştırmaya ekle
undo = Geri al

## Cards

in-brief = Kısaca: { $what }
all-specs = Tüm özellikler
no-phones-selected = Telefon seçilmedi.

## Phones like one

more-like-this = Benzer telefonlar
more-like-this-phone = Benzer telefonlar: { $name }
more-like = { $name } benzerlerini göster
like-phone = { $name } benzeri telefonlar
launched = Tanıtım zamanı
launched-near = En çok iki yıl arayla tanıtılanlar
too-little-for-likeness = Bu telefon hakkında, benzerlerini bulmaya yetecek kadar bilgi yok.
nothing-of-that-time = O dönemden, hakkında yeterince bilgi olan telefon yok.
likeness-about = En benzer olan başta; fiyat, boyut, ağırlık, ekran, yonga seti, RAM, kamera, batarya ve şarj, her telefonun kendi döneminin ölçüsüne göre karşılaştırılır. Bilinmeyenler ne lehte ne aleyhte sayılır.
too-little-of = { $phones } hakkında yeterince bilgi yok.
of-this-is-not-known = Bu telefonda bilinmeyenler: { $labels }.
reason-unsure = { " " }(belirsiz)
