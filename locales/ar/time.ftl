### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = حسب المعروف في { $day }
as-known = حسب المعروف { $day }
today = اليوم
day-not-come = لم يأتِ هذا اليوم بعد: هذا كل المعروف.
show-today = عرض اليوم الحالي
show-day = عرض { $date }
another-day = يوم آخر
loading = جارٍ التحميل…
day-to-show = اليوم المطلوب عرضه
previous-report = التقرير السابق
next-report = التقرير التالي
day = اليوم
date = التاريخ
newer = { $count ->
    [zero] عُرف منذ ذلك اليوم { $count } هاتف.
    [one] عُرف منذ ذلك اليوم هاتف واحد.
    [two] عُرف منذ ذلك اليوم هاتفان.
    [few] عُرفت منذ ذلك اليوم { $count } هواتف.
    [many] عُرف منذ ذلك اليوم { $count } هاتفًا.
   *[other] عُرف منذ ذلك اليوم { $count } هاتف.
}

## The timeline

timeline = الخط الزمني
timeline-of = الخط الزمني: { $names }
comparison = المقارنة
no-phones = لم يتم اختيار أي هاتف. أضف هاتفًا بالاسم، أو اختر من كل الهواتف.
remove = إزالة { $name }
nothing-known-yet = لم يكن شيء معروفًا بعد.
no-reports-before = لا تقارير في البيانات من قبل إطلاقه.
settled-at-once = { $count ->
    [zero] { $count } قيمة أخرى لم تُكشف إلا عند الإطلاق.
    [one] قيمة أخرى لم تُكشف إلا عند الإطلاق.
    [two] قيمتان أخريان لم تُكشفا إلا عند الإطلاق.
    [few] { $count } قيم أخرى لم تُكشف إلا عند الإطلاق.
    [many] { $count } قيمة أخرى لم تُكشف إلا عند الإطلاق.
   *[other] { $count } قيمة أخرى لم تُكشف إلا عند الإطلاق.
}
reports-by-date = { $count ->
    [zero] كل التقارير حسب التاريخ ({ $count })
    [one] التقرير الوحيد
    [two] كل التقارير حسب التاريخ ({ $count })
    [few] كل التقارير حسب التاريخ ({ $count })
    [many] كل التقارير حسب التاريخ ({ $count })
   *[other] كل التقارير حسب التاريخ ({ $count })
}
launch = الإطلاق: { $date }
launch-expected = الإطلاق المتوقع: { $date }
chart-launch = الإطلاق
chart-launch-expected = الإطلاق المتوقع
claim-unsure = { $claim } (غير مؤكد)
chart-of = { $count ->
    [zero] رسم بياني لكيفية اتضاح { $count } قيمة ({ $name }). القائمة أدناه تقول الشيء نفسه.
    [one] رسم بياني لكيفية اتضاح قيمة واحدة ({ $name }). القائمة أدناه تقول الشيء نفسه.
    [two] رسم بياني لكيفية اتضاح قيمتين ({ $name }). القائمة أدناه تقول الشيء نفسه.
    [few] رسم بياني لكيفية اتضاح { $count } قيم ({ $name }). القائمة أدناه تقول الشيء نفسه.
    [many] رسم بياني لكيفية اتضاح { $count } قيمة ({ $name }). القائمة أدناه تقول الشيء نفسه.
   *[other] رسم بياني لكيفية اتضاح { $count } قيمة ({ $name }). القائمة أدناه تقول الشيء نفسه.
}
several-possible = عدة احتمالات

## How the claims turned out

claims-turned-out = مدى صحة الادعاءات
claims-and-outcomes = الادعاءات قبل الإطلاق ونتائجها
head-claim = الادعاء
head-outcome = النتيجة
head-verdict = الحكم
unjudged = { $count ->
    [zero] { $count } ادعاء عن قوائم، كالأسعار والألوان، لم يُحكم عليها.
    [one] ادعاء واحد عن قائمة، كالأسعار أو الألوان، لم يُحكم عليه.
    [two] ادعاءان عن قوائم، كالأسعار والألوان، لم يُحكم عليهما.
    [few] { $count } ادعاءات عن قوائم، كالأسعار والألوان، لم يُحكم عليها.
    [many] { $count } ادعاءً عن قوائم، كالأسعار والألوان، لم يُحكم عليها.
   *[other] { $count } ادعاء عن قوائم، كالأسعار والألوان، لم يُحكم عليها.
}
still-open = لم يُحسم بعد
not-settled = غير محسوم
again = تكرار
verdict-right = صحيح
verdict-close = قريب
verdict-wrong = خاطئ
verdict-open = لم يُحسم

track-record = سجل دقة الناشرين
track-record-here = سجل دقة الناشرين، لهذه الهواتف
track-record-all = سجل دقة الناشرين أنفسهم، لكل الهواتف
same-publishers-all = الناشرون أنفسهم، لكل الهواتف
track-record-about = الإعلانات التشويقية من الشركات لا تُحتسب، والادعاء الذي يكرره الناشر يُحتسب مرة واحدة. ولا تُعرض نسبة مئوية لأقل من 5 ادعاءات محسومة.
head-publisher = الناشر
head-not-hedged = دون تحفظ
head-hedged = بتحفظ
