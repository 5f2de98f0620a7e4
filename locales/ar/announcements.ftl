### What screen readers say after a press, in a few words.

phone-added = أُضيف { $name }، { $phones } من { $most }
phone-removed-last = أُزيل { $name }، لم يبقَ شيء
phone-removed = أُزيل { $name }، المتبقي { $phones }
now-column = { $name } الآن في العمود { $at } من { $phones }
now-number = { $name } الآن رقم { $at } من { $phones }
phone-shown = يُعرض { $name }
known-today = المعروف اليوم
known-on-day = المعروف في { $date }
compared-with = مقارنة مع { $name }
no-baseline = بلا هاتف مرجعي
newest-first = الأحدث أولًا
best-match-first = الأنسب أولًا
sorted-up = الترتيب حسب { $by }، تصاعديًا
sorted-down = الترتيب حسب { $by }، تنازليًا
by-name = الاسم
by-certainty = درجة التأكد
axes = الأفقي: { $x }، العمودي: { $y }
no-filters = بلا فلاتر
nothing-matters = بلا أولويات
ordered-by = الترتيب حسب { $matters }
undone = تم التراجع

## What can be undone, on the page too

removed-undoably = أُزيل { $name }.
filters-removed = أُزيلت الفلاتر.
filters-replaced = استُبدلت الفلاتر.

## What is refused

full = { $count } من { $count }: لا بد من الإزالة أولًا.
