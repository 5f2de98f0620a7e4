### The comparison.

comparison-of = مقارنة { $what }
comparison-table = جدول المقارنة
all-rows-shown = كل الصفوف معروضة
differences-only = الفروق فقط
drawn-to-scale = رسم بمقياس واحد
how-they-rank = ترتيبها بين الهواتف
no-differences = لا تختلف هذه الهواتف في أي شيء معروف.
from-this-page = من هذه الصفحة
rows-shown = الصفوف المعروضة: { $count }
show-all-rows = عرض كل الصفوف ({ $count })
no-equal-rows = لا صفوف متساوية
equal-rows-hidden = { $count ->
    [zero] { $count } صف متساوٍ مخفي
    [one] صف متساوٍ واحد مخفي
    [two] صفان متساويان مخفيان
    [few] { $count } صفوف متساوية مخفية
    [many] { $count } صفًا متساويًا مخفيًا
   *[other] { $count } صف متساوٍ مخفي
}
equal-rows = { $count ->
    [zero] { $count } صف متساوٍ
    [one] صف متساوٍ واحد
    [two] صفان متساويان
    [few] { $count } صفوف متساوية
    [many] { $count } صفًا متساويًا
   *[other] { $count } صف متساوٍ
}
equal-rows-of = ، { $group }
baseline = المرجع
name-baseline = { $name }، المرجع
move-first = نقل { $name } نحو العمود الأول
move-last = نقل { $name } نحو العمود الأخير
compare-against = مقارنة البقية مع { $name }
the-same = لا فرق
difference-with = { " " }مقارنة مع { $name }
difference-with-unsure = { " " }مقارنة مع { $name }، غير مؤكد
ago = منذ { $age }

## Adding a phone

no-other-phone = لا يوجد هاتف آخر بهذا الاسم.
loading-names = جارٍ تحميل أسماء كل الهواتف…
at-most-phones = الحد الأقصى لعدد الهواتف في المقارنة: { $count }.
add-a-phone = إضافة هاتف
phones-to-add = هواتف يمكن إضافتها

## The phones to compare

compare-phones = { $count ->
    [zero] مقارنة { $count } هاتف
    [one] مقارنة هاتف واحد
    [two] مقارنة هاتفين
    [few] مقارنة { $count } هواتف
    [many] مقارنة { $count } هاتفًا
   *[other] مقارنة { $count } هاتف
}
phones-to-compare = هواتف المقارنة
move-start = نقل { $name } نحو البداية
move-end = نقل { $name } نحو النهاية
remove-before = { "إزالة: " }
compare = مقارنة
compare-phone = مقارنة { $name }
remove-from-comparison = إزالة من المقارنة
add-to-comparison = إضافة إلى المقارنة
undo = تراجع

## Cards

in-brief = باختصار: { $what }
all-specs = كل المواصفات
no-phones-selected = لم يتم اختيار أي هاتف.

## Phones like one

more-like-this = هواتف مشابهة
more-like-this-phone = هواتف مشابهة: { $name }
more-like = هواتف أخرى تشبه { $name }
like-phone = تشبه { $name }
launched = أُطلقت
launched-near = أُطلقت بفارق سنتين على الأكثر
too-little-for-likeness = المعروف عن هذا الهاتف أقل من أن يكفي لتحديد ما يشبهه.
nothing-of-that-time = لا يوجد هاتف من تلك الفترة يُعرف عنه ما يكفي.
likeness-about = الأقرب أولًا، حسب السعر والحجم والوزن والشاشة والمعالج والذاكرة والكاميرا والبطارية والشحن، وكلٌّ منها بمقياس زمنه. وما ليس معروفًا لا يُحتسب لصالح الهاتف ولا ضده.
too-little-of = المعروف قليل جدًا عن: { $phones }.
of-this-is-not-known = غير معروف عن هذا الهاتف نفسه: { $labels }.
reason-unsure = { " " }(غير مؤكد)
