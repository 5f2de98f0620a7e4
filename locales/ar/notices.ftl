### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } و{ $more } غيرها
phones-unknown = { $count ->
    [zero] هواتف غير معروفة: { $names }.
    [one] هاتف غير معروف: { $names }.
    [two] هواتف غير معروفة: { $names }.
    [few] هواتف غير معروفة: { $names }.
    [many] هواتف غير معروفة: { $names }.
   *[other] هواتف غير معروفة: { $names }.
}
phones-unknown-in-link = { $count ->
    [zero] هواتف غير معروفة في هذا الرابط: { $names }.
    [one] هاتف غير معروف في هذا الرابط: { $names }.
    [two] هواتف غير معروفة في هذا الرابط: { $names }.
    [few] هواتف غير معروفة في هذا الرابط: { $names }.
    [many] هواتف غير معروفة في هذا الرابط: { $names }.
   *[other] هواتف غير معروفة في هذا الرابط: { $names }.
}
nobody-has = { $count ->
    [zero] لا هاتف هنا بأي من هذه القيم ({ $label }): { $names }.
    [one] لا هاتف هنا بهذه القيمة ({ $label }: { $names }).
    [two] لا هاتف هنا بأي من هذه القيم ({ $label }): { $names }.
    [few] لا هاتف هنا بأي من هذه القيم ({ $label }): { $names }.
    [many] لا هاتف هنا بأي من هذه القيم ({ $label }): { $names }.
   *[other] لا هاتف هنا بأي من هذه القيم ({ $label }): { $names }.
}

## Parts of links and settings

link-of-other-version = أُنشئ هذا الرابط بإصدار آخر من phone-compare. استُخدمت الأجزاء التي أمكنت قراءتها.
link-cut = هذا الرابط أطول من اللازم: لا يُستخدم منه إلا ما يقع ضمن أول { $most } بايت.
filters-cut = السمة ⁦`filters`⁩ أطول من اللازم: لا يُستخدم منها إلا ما يقع ضمن أول { $most } بايت.
no-such-value = القيم الممكنة لـ ⁦`{ $name }`⁩ هي { $allowed }، وليس ⁦`{ $value }`⁩.
specs-unknown = مواصفات غير معروفة: { $names }.
sections-unknown = أقسام غير معروفة: { $names }. الأقسام هي { $all }.
date-ignored = تم تجاهل التاريخ: { $problem }.
filter-ignored = تم تجاهل أحد الفلاتر: { $problem }.
order-ignored = تم تجاهل الترتيب: { $problem }.
range-turned = { $name }: كُتب ⁦`{ $written }`⁩ بالعكس؛ ويُقرأ { $read }.
no-axis = لا يصلح ⁦`{ $name }`⁩ محورًا للمخطط؛ استخدم رقمًا أو تاريخًا.
too-long-ignored = ⁦`{ $name }`⁩ أطول من اللازم وتم تجاهله؛ الحد { $most } بايت.
id-too-long = ⁦`{ $id }`⁩ أطول من أن يكون معرّفًا لهاتف.
ids-too-long = معرّفات الهواتف هذه أطول من اللازم: { $names }.
too-many-phones = الحد الأقصى لعدد الهواتف في المقارنة { $most }؛ المستبعد: { $left-out }.
too-many-columns = الحد الأقصى لأعمدة القائمة { $most }؛ المستبعد: { $left-out }.
no-better = لا اتفاق على أي القيم أفضل، لذلك لا يمكن أن تكون هذه أولويات: { $names }.
too-much-matters = الحد الأقصى للأولويات { $most }؛ المستبعد: { $left-out }.
no-such-most = يقبل ⁦`max`⁩ رقمًا من 1 إلى { $most }، وليس ⁦`{ $value }`⁩.
no-such-part = لا تتضمن الحالة جزءًا باسم ⁦`{ $name }`⁩.
other-type = تم تجاهل ⁦`{ $name }`⁩ في الحالة: المطلوب { $wanted }.
wanted-flag = true أو false
wanted-list = قائمة نصوص
wanted-filters = كائن من نصوص، مثل ⁦{ "{" } "battery-mah": "4500.." { "}" }⁩
wanted-number = رقم
wanted-text = نص
wanted-choice = نص أو null
no-such-filter = لا توجد مواصفة باسم ⁦`{ $name }`⁩ للفلترة.
more-like-these = … و{ $more } غيرها من هذا النوع.

## Links that are too long to be shared

link-too-long = هذا أكثر مما يتسع له رابط، والزيادة بالأحرف: { $by }. اختصر الجزء الأطول: { $what }.
the-search-words = كلمات البحث
the-filter = الفلتر «{ $label }»

## The phones themselves

data-unread = تعذّرت قراءة بيانات الهواتف: { $problem }.
phones-not-loaded = تعذّر تحميل بعض الهواتف.
compare-at-most = الحد الأقصى لعدد الهواتف في المقارنة هنا { $count }؛ المستبعد: { $left-out }.
date-of-page-invalid = التاريخ الذي تطلبه هذه الصفحة غير صالح، لذلك يُعرض المعروف اليوم.

## The page’s own data

own-data-unread = تعذّرت قراءة بيانات الهواتف الخاصة بهذه الصفحة{ $why }. الهواتف المعروضة هي المضمّنة أصلًا.
own-data-unread-before = تعذّرت قراءة بيانات الهواتف الخاصة بهذه الصفحة{ $why }. الهواتف المعروضة هي السابقة.
you-are-offline = أنت غير متصل بالإنترنت
not-reached = تعذّر الوصول إليها
longer-than = حجمها أكبر من { $number } ميجابايت
no-phones-in-data = لا هواتف في بيانات هذه الصفحة:
some-data-unused = تعذّر استخدام جزء من بيانات الهواتف الخاصة بهذه الصفحة:
