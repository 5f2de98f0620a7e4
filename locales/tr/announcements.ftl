### What screen readers say after a press, in a few words.

phone-added = { $name } eklendi, dolu yer: { $phones }/{ $most }
phone-removed-last = { $name } kaldırıldı, telefon kalmadı
phone-removed = { $name } kaldırıldı, kalan: { $phones }
now-column = { $name } artık { $phones } sütun içinde { $at }. sırada
now-number = { $name } artık { $phones } telefon içinde { $at }. sırada
phone-shown = { $name } gösteriliyor
known-today = Bugün bilinenler
known-on-day = { $date } itibarıyla bilinenler
compared-with = { $name } ile karşılaştırılıyor
no-baseline = Referans telefon yok
newest-first = Önce en yeni
best-match-first = Önce en iyi eşleşme
sorted-up = Sıralama: { $by }, artan
sorted-down = Sıralama: { $by }, azalan
by-name = ad
by-certainty = kesinlik
axes = Yatay: { $x }, dikey: { $y }
no-filters = Filtre yok
nothing-matters = Öncelik seçilmedi
ordered-by = Sıralama: { $matters }
undone = Geri alındı

## What can be undone, on the page too

removed-undoably = { $name } kaldırıldı.
filters-removed = Filtreler kaldırıldı.
filters-replaced = Filtreler değiştirildi.

## What is refused

full = { $count ->
    [one] Tek yer dolu: önce oradakini kaldırın.
   *[other] { $count } yerin hepsi dolu: önce birini kaldırın.
}
