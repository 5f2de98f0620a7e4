### The finder: filters, the list, and the plot of it.

phone-finder = مستكشف الهواتف
filters = الفلاتر
filters-set = الفلاتر · { $number }
close-none-match = إغلاق (لا هواتف مطابقة)
show-phones = عرض النتائج ({ $phones })
reset = إعادة تعيين
plot = المخطط

## Searching

search-label = البحث عن هاتف بالاسم أو الاسم الرمزي أو رقم الطراز
search-phones = البحث عن هاتف
suggestions-name = اقتراحات
suggested-brand = علامة تجارية
suggested-chipset = معالج
suggested-filter = فلتر

## How many are found

no-phones-match = لا هواتف مطابقة
phones-could-match = قد يطابق { $phones }
phones-more-could-match = { $phones }، وقد يطابق { $more } غيرها
phones-not-launched = لم يُطلق بعد: { $phones }
found-more-not-launched = { $found }، و{ $more } غيرها لم تُطلق بعد
loading-others = ضمن أحدث الهواتف ({ $here })؛ جارٍ تحميل البقية ({ $others })…
active-filters = الفلاتر المفعّلة
remove-filter = { "إزالة الفلتر: " }

## Filters

find-a-filter = البحث عن فلتر
no-such-filter-here = لا يوجد فلتر بهذا الاسم.
none-found = لا نتائج
entries-found = النتائج: { $count }
launch-price = سعر الإطلاق
system-and-more = النظام والمزيد
group-set = { $group } · { $number }
filter-is-set = { " " }الفلتر مفعّل
currency-of-price = عملة سعر الإطلاق
phones-after = { $count ->
    [zero] { " " }هاتف
    [one] { " " }هاتف
    [two] { " " }هاتف
    [few] { " " }هواتف
    [many] { " " }هاتفًا
   *[other] { " " }هاتف
}
more-could = +{ $number } محتملة
more-could-match = { " " }التطابق
search-in = البحث في { $label }
search-short = بحث
match-of = { $label }: المطابقة
any-of-these = أي منها
all-of-these = كلها
none-of-these = ولا واحد منها
only-where-known = المعروف فقط
implied = مشمول في الفلتر
choice-none = لا شيء
replaces = بدلًا من «{ $filter }»
choice-any = الكل
choice-yes = نعم
choice-no = لا

## Ranges

at-least-field = { $label }، على الأقل
at-most-field = { $label }، على الأكثر
slider-from = { $label }، من
slider-up-to = { $label }، حتى
any-end = بلا حد
below-minimum = هذا أقل من الحد الأدنى.
above-maximum = هذا أكثر من الحد الأقصى.
bar-match = مطابق
bar-could-match = قد يطابق
bar-outside = خارج النطاق

## Compared with a phone

compared-with-a-phone = مقارنة بهاتف
label-compared-with = { $label }: مقارنة بهاتف
side-at-least = مثله أو أكثر
side-at-most = مثله أو أقل
side-more = أكثر منه
side-less = أقل منه
no-phone-known = لا يوجد بهذا الاسم هاتف تُعرف عنه هذه القيمة.
phone-to-compare-with = هاتف للمقارنة به
name-of-a-phone = اسم هاتف
phones-to-compare-with = هواتف للمقارنة بها

## What matters

what-matters = الأولويات
what-matters-to-you = أولوياتك
list-ordered-by = الترتيب حسب { $names }.
places-in = المراكز في { $names }.
places-about = المراكز بين الهواتف المُطلقة ضمن النتائج: الأفضل والأسوأ من بين ما لا يزال ممكنًا.
nothing-better-chip = لا أفضل منه في { $specs }
place-unknown = { $place }؛ غير معروف: { $labels }
matters-more = { $label }: زيادة الأهمية
matters-less = { $label }: تقليل الأهمية
pick-what-matters = اختر { $count } على الأكثر، الأهم أولًا: تُرتَّب القائمة على هذا الأساس.
picked-all = تم اختيار { $most } من { $most }: أزل واحدة أولًا. الأولى هي الأهم.
picked-of = تم اختيار { $number } من { $most }. الأولى هي الأهم.
only-unbeaten-said = ما لا أفضل منه فقط
only-unbeaten = فقط الهواتف التي لا أفضل منها في كل هذا
specs-that-matter = مواصفات يمكن أن تكون أولوية

## The list

phones-found = الهواتف في النتائج
phones-found-keys = الهواتف في النتائج. Enter لفتح هاتف، وSpace لاختياره.
not-launched-yet = لم تُطلق بعد · { $number }
show-next = عرض { $next }
show-next-of = عرض { $next } من { $all }
show-more = عرض { $next } أخرى
show-more-of = عرض { $next } أخرى من { $all }
show-next-could = عرض ما قد يطابق: { $next }
show-next-of-could = عرض ما قد يطابق: { $next } من { $all }
show-more-could = عرض المزيد مما قد يطابق: { $next }
show-more-of-could = عرض المزيد مما قد يطابق: { $next } من { $all }
show-next-waiting = عرض ما لم يُطلق بعد: { $next }
show-next-of-waiting = عرض ما لم يُطلق بعد: { $next } من { $all }
show-more-waiting = عرض المزيد مما لم يُطلق بعد: { $next }
show-more-of-waiting = عرض المزيد مما لم يُطلق بعد: { $next } من { $all }
more-phones-not-known = { $count ->
    [zero] { $count } هاتف آخر (غير معروف: { $labels })
    [one] هاتف آخر (غير معروف: { $labels })
    [two] هاتفان آخران (غير معروف: { $labels })
    [few] { $count } هواتف أخرى (غير معروف: { $labels })
    [many] { $count } هاتفًا آخر (غير معروف: { $labels })
   *[other] { $count } هاتف آخر (غير معروف: { $labels })
}
no-phones-here = لا هواتف هنا.
no-phones-then = لم يكن أي هاتف معروفًا حينها.
no-phones-match-all = لا هاتف يطابق كل هذا.
remove-to-see = إزالة { $what } (النتائج: { $phones })
another-may-be-better = قد يكون غيره أفضل في كل الأولويات
first-of = أول { $number } (المجموع: { $phones }).

columns = الأعمدة
details-shown = التفاصيل المعروضة
columns-chosen = تم اختيار { $number } من { $most }.
columns-chosen-all = تم اختيار { $number } من { $most }: أزل واحدًا أولًا.
columns-of-the-list = أعمدة القائمة
column-name = الاسم
sort-by = الترتيب حسب
sort-certainty = درجة التأكد
sort-what-matters = الأولويات
sort-best-match = الأنسب
sort-newest = الأحدث أولًا
descending = تنازلي

# Heads of narrow columns
short-display = الشاشة
short-refresh = التحديث
short-charging = الشحن
short-camera = الكاميرا
short-chip = المعالج
short-price = السعر
short-memory = RAM
short-not-known = غير معروف
