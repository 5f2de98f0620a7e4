### Who said it, when, and how firmly.

select-a-value = Kimin söylediğini görmek için bir değer seçin.
show-sources = Kaynakları göster
why = Neden?
value-of-phone = { $label }, { $name }: { $value }. { $ask }

## Buttons to other phones

cheaper-phones = Daha ucuz telefonlar
phones-with-more = Daha fazlasını sunan telefonlar
phones-with-less = Daha azını sunan telefonlar

## Why a value is shown, or nothing

computed-from = Şunlardan hesaplandı:
computed-unknown = Başka değerlerden hesaplanır; bunlardan en az biri bilinmiyor.
no-report = Bu telefon hakkında bilinen bir rapor yoktu.
no-report-by = { $date } itibarıyla bu telefon hakkında bilinen bir rapor yoktu.
says-nothing = { $count ->
    [one] Bu telefon hakkındaki rapor bunu belirtmiyor. Başka biri belirtmiş olabilir.
   *[other] Bu telefon hakkındaki { $count } raporun hiçbiri bunu belirtmiyor. Başka biri belirtmiş olabilir.
}
says-nothing-by = { $count ->
    [one] { $date } itibarıyla bu telefon hakkındaki rapor bunu belirtmiyor. Başka biri belirtmiş olabilir.
   *[other] { $date } itibarıyla bu telefon hakkındaki { $count } raporun hiçbiri bunu belirtmiyor. Başka biri belirtmiş olabilir.
}
of-the-brand = Bu telefonla değil, markayla ilgili raporlara dayanıyor.
only-report = Tek rapor.
only-report-by = { $date } itibarıyla bilinen tek rapor.
reports = { $count } rapor
reports-by = { $date } itibarıyla bilinen { $count } rapor
disagree = { $reports } içinden { $count } tanesi aynı derecede güvenilir ama birbiriyle çelişiyor.
most-say = { $reports } içinde kaynakların çoğu bunu söylüyor, çoğunluk yoksa en güvenilir olan bu; { $differing }.
firmest = { $reports } içinde en güvenilir olan bu; eşitler arasında en yeni ve en ayrıntılı olan.
of-editions = { $reports } içinden { $count } tanesi gösteriliyor: en güvenilirleri bunlar ve farklı sürümleri anlatıyorlar.

## A report

teased-by-maker = üreticinin ön tanıtımı
quoting = , aktardığı kaynak: { $quotes }
about-the = “{ $name }” hakkında
edition = { $edition } sürümü
shown = gösterilen

not-shown-filings = Gösterilmiyor: sertifika ve test kayıtları daha güvenilir.
not-shown-teasers = Gösterilmiyor: üreticinin ön tanıtımları daha güvenilir.
not-shown-listed = Gösterilmiyor: listelenmiş değerler daha güvenilir.
not-shown-official = Gösterilmiyor: üreticinin kendi değerleri daha güvenilir.
not-shown-measured = Gösterilmiyor: ölçülmüş değerler daha güvenilir.
not-shown-outnumbered = Gösterilmiyor: daha çok kaynak başka bir şey söylüyor.
not-shown-unsure = Gösterilmiyor: başka kaynaklar bunu kesin bir dille söylüyor.
not-shown-replaced = Gösterilmiyor: aynı yayıncının daha yeni bir raporu bunun yerini aldı.
not-shown-says-no-more = Gösterilmiyor: gösterilen değere bir şey katmıyor.

## Camera partners of a brand

partners-of = Kaynaklara göre { $brand } markasının kamera ortakları:
since-date = { $date } tarihinden beri
until-date = { $date } tarihine kadar
ended = sona erdi
and-more-sources = ve { $count } kaynak daha

## Footnotes, on paper

footnote = { $publisher }, { $date } ({ $stage }): { $url }
footnote-quoting = { $publisher }, aktardığı kaynak: { $quotes }, { $date } ({ $stage }): { $url }
colophon = { $day } itibarıyla bilinenler. { $attribution } { $link }
