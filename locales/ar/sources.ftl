### Who said it, when, and how firmly.

select-a-value = اختر قيمة لمعرفة من قالها.
show-sources = عرض المصادر
why = لماذا؟
value-of-phone = { $label }، { $name }: { $value }. { $ask }

## Buttons to other phones

cheaper-phones = هواتف أرخص
phones-with-more = هواتف بقيمة أكبر
phones-with-less = هواتف بقيمة أقل

## Why a value is shown, or nothing

computed-from = محسوب من:
computed-unknown = تُحسب من قيم أخرى، واحدة منها على الأقل غير معروفة.
no-report = لا يُعرف أي تقرير عن هذا الهاتف.
no-report-by = لم يُعرف أي تقرير عن هذا الهاتف حتى { $date }.
says-nothing = { $count ->
    [zero] لا يذكرها أي من { $count } تقرير عن هذا الهاتف. وربما ذكرها غيرها.
    [one] لا يذكرها التقرير عن هذا الهاتف. وربما ذكرها غيره.
    [two] لا يذكرها أي من التقريرين عن هذا الهاتف. وربما ذكرها غيرهما.
    [few] لا يذكرها أي من { $count } تقارير عن هذا الهاتف. وربما ذكرها غيرها.
    [many] لا يذكرها أي من { $count } تقريرًا عن هذا الهاتف. وربما ذكرها غيرها.
   *[other] لا يذكرها أي من { $count } تقرير عن هذا الهاتف. وربما ذكرها غيرها.
}
says-nothing-by = { $count ->
    [zero] لا يذكرها أي من { $count } تقرير عن هذا الهاتف حتى { $date }. وربما ذكرها غيرها.
    [one] لا يذكرها التقرير عن هذا الهاتف حتى { $date }. وربما ذكرها غيره.
    [two] لا يذكرها أي من التقريرين عن هذا الهاتف حتى { $date }. وربما ذكرها غيرهما.
    [few] لا يذكرها أي من { $count } تقارير عن هذا الهاتف حتى { $date }. وربما ذكرها غيرها.
    [many] لا يذكرها أي من { $count } تقريرًا عن هذا الهاتف حتى { $date }. وربما ذكرها غيرها.
   *[other] لا يذكرها أي من { $count } تقرير عن هذا الهاتف حتى { $date }. وربما ذكرها غيرها.
}
of-the-brand = اعتمادًا على تقارير عن العلامة التجارية، لا عن هذا الهاتف.
only-report = التقرير الوحيد.
only-report-by = التقرير الوحيد المعروف حتى { $date }.
reports = { $count ->
    [zero] { $count } تقرير
    [one] تقرير واحد
    [two] تقريران
    [few] { $count } تقارير
    [many] { $count } تقريرًا
   *[other] { $count } تقرير
}
reports-by = { $count ->
    [zero] { $count } تقرير معروف حتى { $date }
    [one] تقرير واحد معروف حتى { $date }
    [two] تقريران معروفان حتى { $date }
    [few] { $count } تقارير معروفة حتى { $date }
    [many] { $count } تقريرًا معروفًا حتى { $date }
   *[other] { $count } تقرير معروف حتى { $date }
}
disagree = { $reports }: { $count } منها متساوية الموثوقية لكنها متضاربة.
most-say = { $reports }: هذا ما تقوله أكثر المصادر، وإلا فأوثقها؛ { $differing }.
firmest = { $reports }: هذا هو الأوثق، وعند التساوي الأحدث والأدق.
of-editions = { $reports }، يُعرض منها { $count }: هي الأوثق، وتصف نسخًا مختلفة.

## A report

teased-by-maker = تشويق من الشركة
quoting = ، نقلًا عن { $quotes }
about-the = عن «{ $name }»
edition = نسخة { $edition }
shown = معروض

not-shown-filings = غير معروض: السجلات أوثق.
not-shown-teasers = غير معروض: الإعلانات التشويقية من الشركة أوثق.
not-shown-listed = غير معروض: قيم القوائم أوثق.
not-shown-official = غير معروض: قيم الشركة نفسها أوثق.
not-shown-measured = غير معروض: القيم المقيسة أوثق.
not-shown-outnumbered = غير معروض: مصادر أكثر تقول غير ذلك.
not-shown-unsure = غير معروض: مصادر أخرى تقوله دون تحفظ.
not-shown-replaced = غير معروض: حلّ محله تقرير لاحق من الناشر نفسه.
not-shown-says-no-more = غير معروض: لا يضيف شيئًا إلى القيمة المعروضة.

## Camera partners of a brand

partners-of = شركاء كاميرات { $brand }، حسب المصادر:
since-date = منذ { $date }
until-date = حتى { $date }
ended = انتهت
and-more-sources = { $count ->
    [zero] و{ $count } مصدر آخر
    [one] ومصدر آخر
    [two] ومصدران آخران
    [few] و{ $count } مصادر أخرى
    [many] و{ $count } مصدرًا آخر
   *[other] و{ $count } مصدر آخر
}

## Footnotes, on paper

footnote = { $publisher }، { $date } ({ $stage }): { $url }
footnote-quoting = { $publisher }، نقلًا عن { $quotes }، { $date } ({ $stage }): { $url }
colophon = حسب المعروف في { $day }. { $attribution } { $link }
