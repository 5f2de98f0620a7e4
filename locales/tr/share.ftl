### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = Telefon karşılaştırması
all-phones = Tüm telefonlar
phones-that-match = Şunlara uyan telefonlar: { $filters }
quoted = “{ $text }”
what-as-known = { $what }, { $day } bilinenler
what-only = { $what }, yalnızca { $specs }
what-rows = { $what }, seçilmiş { $count } satır
what-differences = { $what }, yalnızca farklar
what-ordered-by = { $what }, sıralama: { $matters }
on-day = { $date } itibarıyla
at-the-end-of = { $date } sonu itibarıyla
known-on = Bilgi durumu: { $day }.

## The table

corner-spec = Özellik
corner-phone = Telefon
rows-of-page = Bu sayfadan
matches = Uyanlar
could-match = Uyabilecekler
best = en iyi
may-be-best = en iyi olabilir
sources-list = Kaynaklar:
source-rest = , { $stage }, { $date }
source-rest-quoting = , aktardığı kaynak: { $quotes }, { $stage }, { $date }
open-live = Canlı sürümü aç

## How firm a report is, in a word

stage-rumour = söylenti
stage-filing = test/sertifika kaydı
stage-teaser = ön tanıtım
stage-listed = listelenmiş
stage-official = resmi
stage-measured = ölçülmüş

## Heads of tables for spreadsheets

csv-group = Grup
csv-marks = { $name }: işaretler
csv-sources = { $name }: kaynaklar
csv-comparison = Karşılaştırma
csv-results = Sonuçlar
csv-summary = Özet
csv-day = Gün
csv-data = Veriler
csv-link = Bağlantı

## Below a picture

rows-left-out = { $count } satır daha gösterilmiyor.
phones-left-out = { $count } telefon daha gösterilmiyor.

## Where the phones are from

attribution = Cihaz verilerinin uyarlandığı kaynaklar: LineageOS Wiki ve PixelExperience Wiki katkıcıları (CC BY-SA 3.0), Wikipedia katkıcıları (CC BY-SA 4.0), DeviceKit (© 2015 Dennis Weissmann, MIT), AppleDB (© 2022 emiyl, MIT) ve EPREL, Avrupa Komisyonu (CC BY 4.0); raporların kaynakları kendilerinde belirtilir. Veriler ortak biçime getirilmiş, düzeltilmiş ve birleştirilmiştir. Veri kümesi CC BY-SA 4.0 lisanslıdır.
own-data = Bu telefonlar sayfanın kendi verilerinden gelir.
joined-data = Bazı değerler sayfanın kendi verilerinden gelir.

## Filters that are not of one spec

nothing-better = daha iyisi yok: { $specs }

## The dialog

share = Paylaş
send = Gönder…
link-to-this-view = Bu görünümün bağlantısı
copy-link = Bağlantıyı kopyala
export = Dışa aktar
form-qr = QR kod
form-picture = Resim
copied = Kopyalandı.
copy-by-hand = Kopyalama engellendi. Metin seçildi; Ctrl+C (⌘C) tuşlarına basın.
saved = Kaydedildi.
saved-perhaps = Dosya kaydedilmediyse bunu içeren sayfa indirmeleri engelliyordur. Bunun yerine bir tabloyu kopyalayın.
not-saved = Kaydetme engellendi. Bunun yerine bir tabloyu kopyalayın.
no-picture = Tarayıcınız resmi çizemedi. Bunun yerine tabloyu Markdown, HTML, CSV veya JSON olarak dışa aktarın.
not-sent = Gönderme engellendi. Bunun yerine bağlantıyı kopyalayın.
embed-this = Sayfaya yerleştir…
too-long-for-qr = Bu bağlantı QR kod için çok uzun.
qr-of-link = Bağlantının QR kodu
view-as = Bu görünüm, { $form } olarak
copy-form = { $form } olarak kopyala
save-as-file = Dosya olarak kaydet
picture-of-table = Tablonun resmi
save-picture = Resmi kaydet
dark = Koyu
preview-size = Önizleme boyutu, 1200 × 630
