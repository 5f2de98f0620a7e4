### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = { $day } itibarıyla bilinenler
as-known = Bilgi durumu: { $day }
today = bugün
day-not-come = Bu gün henüz gelmedi: bunlar bilinenlerin tümü.
show-today = Bugünü göster
show-day = Göster: { $date }
another-day = Başka bir gün
loading = Yükleniyor…
day-to-show = Gösterilecek gün
previous-report = Önceki rapor
next-report = Sonraki rapor
day = Gün
date = Tarih
newer = O günden beri { $count } telefon daha ortaya çıktı.

## The timeline

timeline = Zaman çizelgesi
timeline-of = Zaman çizelgesi: { $names }
comparison = Karşılaştırma
no-phones = Telefon seçilmedi. Adıyla bir telefon ekleyin veya tüm telefonlar arasından seçin.
remove = Kaldır: { $name }
nothing-known-yet = Henüz hiçbir şey bilinmiyordu.
no-reports-before = Verilerde tanıtımdan önceye ait rapor yok.
settled-at-once = Diğer { $count } değer ancak tanıtımda açıklandı.
reports-by-date = { $count ->
    [one] Tek rapor
   *[other] Tarihe göre { $count } raporun tümü
}
launch = Tanıtım: { $date }
launch-expected = Beklenen tanıtım: { $date }
chart-launch = tanıtım
chart-launch-expected = beklenen tanıtım
claim-unsure = { $claim } (belirsiz)
chart-of = { $name } için { $count } değerin nasıl netleştiğini gösteren grafik. Aşağıdaki listede aynı bilgiler var.
several-possible = birden çok olasılık

## How the claims turned out

claims-turned-out = İddialar ne kadar tuttu?
claims-and-outcomes = Tanıtımdan önceki iddialar ve gerçekleşenler
head-claim = İddia
head-outcome = Gerçekleşen
head-verdict = Sonuç
unjudged = Fiyat veya renk gibi listelerle ilgili { $count } iddia değerlendirilmedi.
still-open = Henüz sonuçlanmayanlar
not-settled = kesinleşmedi
again = tekrar
verdict-right = doğru
verdict-close = yakın
verdict-wrong = yanlış
verdict-open = sonuçlanmadı

track-record = Yayıncıların isabet karnesi
track-record-here = Yayıncıların bu telefonlardaki isabet karnesi
track-record-all = Aynı yayıncıların tüm telefonlardaki isabet karnesi
same-publishers-all = Aynı yayıncılar, tüm telefonlar
track-record-about = Üreticilerin kendi ön tanıtımları sayılmaz; bir yayıncının yinelediği iddia bir kez sayılır. Sonucu belli 5’ten az iddia varsa yüzde gösterilmez.
head-publisher = Yayıncı
head-not-hedged = Kesin dille
head-hedged = Temkinli dille
