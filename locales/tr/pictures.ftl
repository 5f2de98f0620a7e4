### Phones drawn to scale, and where they rank.

drawings-about = Tüm telefonlar aynı ölçekte çizilmiştir. Düz çizgiler kesinleşmiş olanları, kesik çizgiler kesinleşmemiş ya da yeri veya boyutu bilinmeyenleri gösterir: kaynaklar lenslerin ve ekran kesiklerinin yerini ve boyutunu belirtmez; köşelerin hepsi aynı çizilir. Noktalı çizgiler olabilecek en büyük boyutu gösterir.
bank-card = banka kartı
bank-card-alone = Bir banka kartı; tüm telefonlar gizli.
outlines-of = { $names }: bir banka kartının yanında, aynı taban çizgisi üzerindeki dış hatları.
phones-in-picture = Resimdeki telefonlar
face-front = ön
face-back = arka
face-side = yan
face-open-front = açık, ön
face-open-back = açık, arka
face-open-side = açık, yan

too-little-for-ranks = Bu telefonlar veya aynı yılın diğer telefonları hakkında yeterince bilgi yok.
show-fewer = Daha az göster
show-all = Tümünü göster ({ $number })
rank-among = Sıralamaya giren telefonlar
of-the-same-year = Aynı yılın telefonları
ranks-about = Telefonun öne çıktığı özellikler başta gelir. Diğer telefonların yalnızca kesinleşmiş değerleri sayılır. Kutu, onların ortadaki yarısını kapsar; içindeki çizgi ortancadır. Bir telefon birden çok boyutta satılıyorsa en büyüğü sayılır.
phones-of-year = { $year } yılından { $phones }
more-than-none = { $among } içinde hiçbirinin üzerinde değil
more-than = { $among } içinde { $number } tanesinin üzerinde
more-than-range = { $among } içinde { $from } ila { $to } tanesinin üzerinde
quantiles = En düşük { $least }, alt çeyrek { $quarter }, ortanca { $half }, üst çeyrek { $three }, en yüksek { $most }.
label-unit = { $label }, { $unit }
