### What all views have.

part-not-loaded = تعذّر تحميل هذا الجزء.
try-again = إعادة المحاولة
dismiss = تجاهل
close = إغلاق
all-phones-back = كل الهواتف
suggestions = { $count ->
    [zero] { $count } اقتراح
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
    [many] { $count } اقتراحًا
   *[other] { $count } اقتراح
}
not-a-number = هذا ليس رقمًا. اكتبه هكذا: { $example }.
reading-phones = جارٍ قراءة الهواتف: { $number }%
name-number = { $name } { $number }

## Where the data is from

counting = جارٍ إحصاء الهواتف والتقارير…
totals = { $phones }، التقارير: { $reports }، المصادر: { $sources }.
totals-newest = { $phones }، التقارير: { $reports }، المصادر: { $sources }؛ أحدث تقرير بتاريخ { $date }.
about-the-data = عن البيانات
phones-about-the-data = { $phones } · عن البيانات
about-values = لكل قيمة مصدرها وتاريخها ودرجة موثوقيتها؛ اختر قيمة لعرضها. القيم التي بلا علامة محسومة. أما «شائعة» و«سجلات» (شهادات اعتماد أو اختبارات أداء) و«تشويق» فقيم من قبل الإطلاق؛ و«غير مؤكد» قيم ذُكرت بتحفظ؛ و«متضارب» قيم تختلف فيها مصادر متساوية الموثوقية. وتعني «≠» أن أكثر المصادر متفقة، لا كلها.
read-the-licence = قراءة الرخصة
