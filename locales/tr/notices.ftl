### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } ve { $more } tane daha
phones-unknown = { $count ->
    [one] Bilinmeyen telefon: { $names }.
   *[other] Bilinmeyen telefonlar: { $names }.
}
phones-unknown-in-link = { $count ->
    [one] Bu bağlantıda bilinmeyen telefon: { $names }.
   *[other] Bu bağlantıda bilinmeyen telefonlar: { $names }.
}
nobody-has = { $count ->
    [one] Buradaki hiçbir telefonda bu değer yok ({ $label }): { $names }.
   *[other] Buradaki hiçbir telefonda bu değerlerin hiçbiri yok ({ $label }): { $names }.
}

## Parts of links and settings. Names in `…` are of the programming interface, and stay as they are

link-of-other-version = Bu bağlantı başka bir phone-compare sürümüyle oluşturulmuş. Okunabilen bölümleri kullanıldı.
link-cut = Bu bağlantı çok uzun: yalnızca ilk { $most } baytlık bölümü kullanıldı.
filters-cut = `filters` özniteliği çok uzun: yalnızca ilk { $most } baytlık bölümü kullanıldı.
no-such-value = `{ $name }` şunlardan biri olabilir: { $allowed }; `{ $value }` olamaz.
specs-unknown = Bilinmeyen özellikler: { $names }.
sections-unknown = Bilinmeyen bölümler: { $names }. Var olan bölümler: { $all }.
date-ignored = Tarih yok sayıldı: { $problem }.
filter-ignored = Bir filtre yok sayıldı: { $problem }.
order-ignored = Sıralama yok sayıldı: { $problem }.
range-turned = { $name }: `{ $written }` ters yazılmış; { $read } olarak okundu.
no-axis = `{ $name }` grafikte eksen olamaz; bir sayı veya tarih kullanın.
too-long-ignored = `{ $name }` çok uzun olduğu için yok sayıldı; sınır { $most } bayt.
id-too-long = `{ $id }` bir telefon kimliği için çok uzun.
ids-too-long = Şu telefon kimlikleri çok uzun: { $names }.
too-many-phones = En fazla { $most } telefon karşılaştırabilirsiniz; dışarıda kalan: { $left-out }.
too-many-columns = Listede en fazla { $most } sütun olabilir; dışarıda kalan: { $left-out }.
no-better = Hangi değerlerin daha iyi olduğu konusunda görüş birliği olmadığından şunlar öncelik olamaz: { $names }.
too-much-matters = En fazla { $most } özellik öncelik olabilir; dışarıda kalan: { $left-out }.
no-such-most = `max` 1 ile { $most } arasında bir sayı olabilir; `{ $value }` olamaz.
no-such-part = Durumda `{ $name }` diye bir bölüm yok.
other-type = Durumdaki `{ $name }` yok sayıldı; olması gereken: { $wanted }.
wanted-flag = true veya false
wanted-list = dizelerden oluşan bir liste
wanted-filters = dizelerden oluşan bir nesne, örneğin { "{" } "battery-mah": "4500.." { "}" }
wanted-number = bir sayı
wanted-text = bir dize
wanted-choice = bir dize veya null
no-such-filter = Filtrelenebilecek `{ $name }` özelliği yok.
more-like-these = … ve bunlara benzer { $more } sorun daha.

## Links that are too long to be shared

link-too-long = Bir bağlantı için { $by } karakter fazla. En uzun bölümü kısaltın: { $what }.
the-search-words = arama sözcükleri
the-filter = “{ $label }” filtresi

## The phones themselves

data-unread = Telefon verileri okunamadı: { $problem }.
phones-not-loaded = Bazı telefonlar yüklenemedi.
compare-at-most = Burada en fazla { $count } telefon karşılaştırabilirsiniz; dışarıda kalan: { $left-out }.
date-of-page-invalid = Bu sayfanın istediği tarih geçersiz; bunun yerine bugün bilinenler gösteriliyor.

## The page’s own data. $why is empty, or what went wrong, with a colon before it

own-data-unread = Bu sayfanın telefon verileri okunamadı{ $why }. Gösterilenler hazır gelen telefonlardır.
own-data-unread-before = Bu sayfanın telefon verileri okunamadı{ $why }. Gösterilenler önceki telefonlardır.
you-are-offline = çevrimdışısınız
not-reached = verilere ulaşılamadı
longer-than = { $number } MB sınırını aşıyor
no-phones-in-data = Bu sayfanın verilerinde telefon yok:
some-data-unused = Bu sayfanın telefon verilerinin bir bölümü kullanılamadı:
