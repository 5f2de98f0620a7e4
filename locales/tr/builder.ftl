### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare: yerleştirme kodu oluştur
builder-description = Widget’ın yazınızda ne göstereceğini seçin, önizlemeye bakın ve kodu kopyalayın.
builder-heading = Yerleştirme kodu oluştur
builder-intro = Okurların ne göreceğini seçin, önizlemeye bakın ve kodu kopyalayın. Hiçbir yere hiçbir şey gönderilmez.

## What it shows

builder-form = Yerleştirilecek içerik
builder-shows = Gösterilenler
builder-view = Görünüm
builder-view-compare = Karşılaştırma
builder-view-card = Kartlar
builder-view-timeline = { timeline }
builder-view-finder = Bulucu
builder-view-plot = { plot }
builder-phones = Telefonlar
builder-selected-phones = Seçilen telefonlar
builder-phone-name = Telefonun adı
builder-add = Ekle
builder-no-phone = “{ $text }” adında bir telefon yok.
builder-already = { $name } zaten karşılaştırmada.
builder-added = { $name } eklendi.
builder-added-instead = Onun yerine { $name } eklendi.
builder-full = Karşılaştırma dolu.
builder-did-you-mean = Şunu mu demek istediniz:
builder-remove = Kaldır
builder-remove-name = { remove }
builder-move-up = Yukarı taşı: { $name }
builder-as-of = Bilgilerin tarihi
builder-as-of-any = bilinen her şey
builder-pick-date = Tarih seç
builder-pin-today = Bugüne sabitle
builder-as-of-hint = Okunduğu sırada bilinen her şeyi göstermek için boş bırakın.
builder-pinned = Sabitlenen tarih: { $date }. Okurlar o zaman bilinenleri görür ve başka bir gün seçebilir.
builder-no-date = “{ $text }” bir tarih değil. 2022-05-26, 26.05.2022, 2022-05 veya 2022 biçiminde yazın.
builder-rows-all = Satırlar: tümü
builder-rows-chosen = Satırlar: { $count } seçili
builder-rows = Gösterilecek satırlar (hiçbiri seçilmezse tümü)
builder-differences = Yalnızca telefonların farklı olduğu satırlar
builder-preview-too = Önizlemede yaptığınız değişiklikler de koda girer: filtreler, sıralama, eksenler, daraltılan gruplar.

## How it looks and loads

builder-looks = Görünüş ve yükleme
builder-language = Dil
builder-language-page = Sayfanın dili
builder-controls = Düğmeler
builder-controls-all = Tümü
builder-controls-few = Az: konu aynı kalır
builder-controls-none = Hiçbiri: yalnızca içerik
builder-theme = Tema
builder-theme-page = Sayfaya uy
builder-theme-light = Açık
builder-theme-dark = { dark }
builder-accent = Vurgu rengi
builder-font = Yazı tipi
builder-font-page = Sayfanınki
builder-font-system = Sisteminki
builder-font-serif = Tırnaklı (serif)
builder-font-monospace = Eş aralıklı
builder-id = Sayfada birden çok widget varsa kimlik (id)
builder-id-none = yok
builder-id-wrong = Kimlik bir harfle başlar; yalnızca harf, rakam, kısa çizgi ve alt çizgi içerir.
builder-loading = Yükleme
builder-loading-near = Okur yakınına kaydırınca
builder-loading-at-once = Hemen
builder-fallback = Yüklenene kadar yerine gösterilen
builder-fallback-table = Kaynaklarıyla birlikte tablo
builder-fallback-sentence = Tek cümle

## The preview

builder-preview = Önizleme
builder-preview-width = Önizlemenin genişliği
builder-width-phone = Telefon
builder-width-column = Sütun
builder-width-wide = Geniş
builder-preview-needs = Önizleme için JavaScript ve WebAssembly gerekir.

## The snippet

builder-snippet = Kod
builder-host = Platform
builder-for = Platform
builder-frame = Çerçeve
builder-folder = Widget dosyalarının klasörü
builder-folder-hint = Dosyaları barındırdığınız yer; belirtilmezse bu site.
builder-folder-https = https sayfaları http adreslerinden dosya yükleyemez: https ile başlayan bir adres kullanın.
builder-folder-local = Bu dosyalar kendi bilgisayarınızda; okurlar onları oradan yükleyemez. Klasörü sunucuya yükleyin ve adresini buraya yazın.
builder-folder-wrong = Klasörün tam adresini yazın; örneğin https://example.org/phone-compare/.
builder-height = Çerçevenin yüksekliği (piksel)
builder-height-hint = Önizlemenin yüksekliği { $count } piksel.
builder-no-snippet = Henüz kod yok. { $reasons }
builder-not-loaded = Bir dosya yüklenemedi. Yeniden denemek için platformu tekrar seçin.
builder-copy = Kopyala
builder-copy-what = Kopyala: { $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = Stil sayfanız için, bir kez
builder-code-page = Sayfa için
builder-code-post = Yazı için
builder-code-around = Çerçevenin bulunduğu sayfa için, betiklere izin veriyorsa: çerçeveyi içeriğine göre boyutlandırır
builder-code-block = Yazı için, sürümle gelen eklentiyle: düzenleyiciye yapıştırın, “Phone comparison” bloğuna dönüşür
builder-code-shortcode = Veya aynı eklentiyle kısa kod olarak: “Kısa kod” bloğu ya da klasik düzenleyici için
builder-code-ghost = Yazı için, HTML kartı olarak (/html yazın)
builder-code-ghost-header = Settings → Code injection → Site header için, bir kez
builder-code-hugo = Kısa kod (shortcode), bir kez: { $file } olarak kaydedin
builder-code-jekyll = Include dosyası, bir kez: { $file } olarak kaydedin

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }.
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = Ve { $count } telefon daha.
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = { $date } itibarıyla bilinenler.
builder-as-table = Tablo olarak göster
