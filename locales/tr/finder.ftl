### The finder: filters, the list, and the plot of it.

phone-finder = Telefon bulucu
filters = Filtreler
filters-set = Filtreler · { $number }
close-none-match = Kapat (uyan telefon yok)
show-phones = { $phones } göster
reset = Sıfırla
plot = Grafik

## Searching

search-label = Ada, kod adına veya model numarasına göre telefon ara
search-phones = Telefon ara
suggestions-name = Öneriler
suggested-brand = marka
suggested-chipset = yonga seti
suggested-filter = filtre

## How many are found

no-phones-match = Uyan telefon yok
phones-could-match = { $phones } uyabilir
phones-more-could-match = { $phones }, { $more } telefon daha uyabilir
phones-not-launched = { $phones }, henüz tanıtılmadı
found-more-not-launched = { $found }, ayrıca henüz tanıtılmamış { $more } telefon
loading-others = en yeni { $here } telefon içinden; diğer { $others } telefon yükleniyor…
active-filters = Etkin filtreler
remove-filter = { "Filtreyi kaldır: " }

## Filters

find-a-filter = Filtre bul
no-such-filter-here = Bu adda filtre yok.
none-found = Sonuç yok
entries-found = { $count } sonuç
launch-price = Çıkış fiyatı
system-and-more = Sistem ve diğerleri
group-set = { $group } · { $number }
filter-is-set = { " " }filtre etkin
currency-of-price = Çıkış fiyatının para birimi
phones-after = { $count ->
    [one] { " " }telefon
   *[other] { " " }telefon
}
more-could = +{ $number } uyabilir
more-could-match = { "" }
search-in = Ara: { $label }
search-short = Ara
match-of = { $label }: eşleşme
any-of-these = Bunlardan en az biri
all-of-these = Bunların hepsi
none-of-these = Bunların hiçbiri
only-where-known = Yalnızca bilinenler
implied = filtre gereği
choice-none = Yok
replaces = “{ $filter }” yerine
choice-any = Fark etmez
choice-yes = Var
choice-no = Yok

## Ranges

at-least-field = { $label }: en az
at-most-field = { $label }: en fazla
slider-from = { $label }: alt sınır
slider-up-to = { $label }: üst sınır
any-end = sınırsız
below-minimum = Bu, en düşük değerin altında.
above-maximum = Bu, en yüksek değerin üstünde.
bar-match = uyuyor
bar-could-match = uyabilir
bar-outside = aralık dışı

## Compared with a phone

compared-with-a-phone = Bir telefona göre
label-compared-with = { $label }: bir telefona göre
side-at-least = En az şunun kadar
side-at-most = En fazla şunun kadar
side-more = Şundan fazla
side-less = Şundan az
no-phone-known = Bu değeri bilinen, bu adda bir telefon yok.
phone-to-compare-with = Karşılaştırılacak telefon
name-of-a-phone = Telefon adı
phones-to-compare-with = Karşılaştırılabilecek telefonlar

## What matters

what-matters = Öncelikler
what-matters-to-you = Öncelikleriniz
list-ordered-by = Sıralama: { $names }.
places-in = Sıralamadaki yer: { $names }.
places-about = Yerler, bulunan ve tanıtılmış telefonlar arasındadır: hâlâ mümkün olan en iyi ve en kötü yer gösterilir.
nothing-better-chip = Daha iyisi yok: { $specs }
place-unknown = { $place } (bilinmiyor: { $labels })
matters-more = { $label }: önceliğini artır
matters-less = { $label }: önceliğini azalt
pick-what-matters = En önemlisi başta olmak üzere en fazla { $count } özellik seçin: liste bu sıraya göre dizilir.
picked-all = { $most }/{ $most } seçildi: önce birini kaldırın. En önemlisi ilk sıradakidir.
picked-of = { $number }/{ $most } seçildi. En önemlisi ilk sıradakidir.
only-unbeaten-said = Yalnızca daha iyisi olmayan telefonlar
only-unbeaten = Yalnızca bunların tümünde daha iyisi olmayan telefonlar
specs-that-matter = Öncelik olabilecek özellikler

## The list

phones-found = Bulunan telefonlar
phones-found-keys = Bulunan telefonlar. Enter telefonu açar, boşluk tuşu seçer.
not-launched-yet = Henüz tanıtılmadı · { $number }
show-next = { $next } telefon göster
show-next-of = { $all } telefondan { $next } tanesini göster
show-more = { $next } telefon daha göster
show-more-of = { $all } telefondan { $next } tane daha göster
show-next-could = Uyabilecek { $next } telefonu göster
show-next-of-could = Uyabilecek { $all } telefondan { $next } tanesini göster
show-more-could = Uyabilecek { $next } telefon daha göster
show-more-of-could = Uyabilecek { $all } telefondan { $next } tane daha göster
show-next-waiting = Henüz tanıtılmamış { $next } telefonu göster
show-next-of-waiting = Henüz tanıtılmamış { $all } telefondan { $next } tanesini göster
show-more-waiting = Henüz tanıtılmamış { $next } telefon daha göster
show-more-of-waiting = Henüz tanıtılmamış { $all } telefondan { $next } tane daha göster
more-phones-not-known = { $count } telefon daha: { $labels } bilinmiyor
no-phones-here = Burada telefon yok.
no-phones-then = O tarihte bilinen telefon yoktu.
no-phones-match-all = Bunların hepsine uyan telefon yok.
remove-to-see = { $phones } görmek için kaldır: { $what }
another-may-be-better = önceliklerin tümünde daha iyisi olabilir
first-of = { $phones } içinden ilk { $number }.

columns = Sütunlar
details-shown = Gösterilen ayrıntılar
columns-chosen = { $number }/{ $most } seçildi.
columns-chosen-all = { $number }/{ $most } seçildi: önce birini kaldırın.
columns-of-the-list = Listenin sütunları
column-name = Ad
sort-by = Sıralama
sort-certainty = Kesinlik
sort-what-matters = Öncelikler
sort-best-match = En iyi eşleşme
sort-newest = Önce en yeni
descending = Azalan

# Heads of narrow columns
short-display = Ekran
short-refresh = Yenileme
short-charging = Şarj
short-camera = Kamera
short-chip = Yonga
short-price = Fiyat
short-memory = RAM
short-not-known = bilgi yok
