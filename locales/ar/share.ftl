### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = مقارنة الهواتف
all-phones = كل الهواتف
phones-that-match = هواتف تطابق { $filters }
quoted = «{ $text }»
what-as-known = { $what }، حسب المعروف { $day }
what-only = { $what }، { $specs } فقط
what-rows = { $what }، الصفوف المختارة: { $count }
what-differences = { $what }، الفروق فقط
what-ordered-by = { $what }، الترتيب حسب { $matters }
on-day = في { $date }
at-the-end-of = في نهاية { $date }
known-on = حسب المعروف { $day }.

## The table

corner-spec = المواصفة
corner-phone = الهاتف
rows-of-page = من هذه الصفحة
matches = مطابق
could-match = قد يطابق
best = الأفضل
may-be-best = ربما الأفضل
sources-list = المصادر:
source-rest = ، { $stage }، { $date }
source-rest-quoting = ، نقلًا عن { $quotes }، { $stage }، { $date }
open-live = فتح النسخة التفاعلية

## How firm a report is, in a word

stage-rumour = شائعة
stage-filing = سجلات
stage-teaser = تشويق
stage-listed = قوائم
stage-official = رسمي
stage-measured = قياس

## Heads of tables for spreadsheets

csv-group = المجموعة
csv-marks = { $name }: العلامات
csv-sources = { $name }: المصادر
csv-comparison = المقارنة
csv-results = النتائج
csv-summary = الملخص
csv-day = اليوم
csv-data = البيانات
csv-link = الرابط

## Below a picture

rows-left-out = { $count ->
    [zero] { $count } صف آخر غير معروض.
    [one] صف واحد آخر غير معروض.
    [two] صفان آخران غير معروضين.
    [few] { $count } صفوف أخرى غير معروضة.
    [many] { $count } صفًا آخر غير معروض.
   *[other] { $count } صف آخر غير معروض.
}
phones-left-out = { $count ->
    [zero] { $count } هاتف آخر غير معروض.
    [one] هاتف واحد آخر غير معروض.
    [two] هاتفان آخران غير معروضين.
    [few] { $count } هواتف أخرى غير معروضة.
    [many] { $count } هاتفًا آخر غير معروض.
   *[other] { $count } هاتف آخر غير معروض.
}

## Where the phones are from

attribution = بيانات الأجهزة مقتبسة من المساهمين في LineageOS Wiki وPixelExperience Wiki (CC BY-SA 3.0) والمساهمين في Wikipedia (CC BY-SA 4.0) وDeviceKit (© 2015 Dennis Weissmann, MIT) وAppleDB (© 2022 emiyl, MIT) وEPREL, European Commission (CC BY 4.0)؛ ولكل تقرير مصادره. وقد جرى توحيدها وتصحيحها ودمجها. رخصة مجموعة البيانات CC BY-SA 4.0.
own-data = هذه الهواتف من بيانات الصفحة نفسها.
joined-data = بعض القيم من بيانات الصفحة نفسها.

## Filters that are not of one spec

nothing-better = لا أفضل منه في { $specs }

## The dialog

share = مشاركة
send = إرسال…
link-to-this-view = رابط هذا العرض
copy-link = نسخ الرابط
export = تصدير
form-qr = رمز QR
form-picture = صورة
copied = تم النسخ.
copy-by-hand = النسخ محظور. النص محدد؛ اضغط Ctrl+C (⌘C).
saved = تم الحفظ.
saved-perhaps = إذا لم يُحفظ أي ملف، فالصفحة المحيطة تحظر التنزيل. انسخ جدولًا بدلًا من ذلك.
not-saved = الحفظ محظور. انسخ جدولًا بدلًا من ذلك.
no-picture = تعذّر على متصفحك رسم الصورة. صدّر جدولًا بدلًا منها: بصيغة Markdown أو HTML أو CSV أو JSON.
not-sent = الإرسال محظور. انسخ الرابط بدلًا من ذلك.
embed-this = تضمين في صفحة…
too-long-for-qr = هذا الرابط أطول من أن يتسع له رمز QR.
qr-of-link = رمز QR للرابط
view-as = هذا العرض بصيغة { $form }
copy-form = نسخ { $form }
save-as-file = حفظ كملف
picture-of-table = صورة الجدول
save-picture = حفظ الصورة
dark = داكن
preview-size = حجم المعاينة، ⁦1200 × 630⁩
