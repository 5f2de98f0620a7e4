### What all views have.

part-not-loaded = Bu bölüm yüklenemedi.
try-again = Yeniden dene
dismiss = Bildirimi kapat
close = Kapat
all-phones-back = Tüm telefonlar
suggestions = { $count } öneri
not-a-number = Sayı değil. Örneğin şöyle yazın: { $example }.
reading-phones = Telefonlar okunuyor: %{ $number }
name-number = { $name } { $number }

## Where the data is from

counting = Telefonlar ve raporlar sayılıyor…
totals = { $phones }, { $sources } kaynaktan { $reports } rapor.
totals-newest = { $phones }, { $sources } kaynaktan { $reports } rapor; en yenisi { $date } tarihli.
about-the-data = Veriler hakkında
phones-about-the-data = { $phones } · veriler hakkında
about-values = Her değerin kaynağı, tarihi ve ne kadar güvenilir olduğu saklanır; görmek için bir değer seçin. İşareti olmayan değerler kesinleşmiştir. “Söylenti”, “kayıtlarda” ve “ön tanıtım” değerleri tanıtımdan önceki dönemdendir; “belirsiz” olanlar temkinli bir dille söylenmiştir; “çelişkili” olanlarda aynı derecede güvenilir kaynaklar çelişir. “≠”, kaynakların çoğunun aynı şeyi söylediği ama hepsinin söylemediği anlamına gelir.
read-the-licence = Lisansı oku
