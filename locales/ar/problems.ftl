### What is wrong with a text that somebody wrote, and what would be right.

not-a-date = ⁦`{ $text }`⁩ ليس تاريخًا: اكتب ⁦2022⁩ أو ⁦2022-05⁩ أو ⁦2022-05-26⁩
not-a-stage = ليست مرحلة معروفة: استخدم rumour أو filing أو teaser أو listed أو official أو measured
filter-wrong = ⁦`{ $text }`⁩: { $problem }
no-such-spec = لا توجد مواصفة كهذه
no-filter-for = لا يمكن الفلترة أو الترتيب حسب هذه المواصفة
takes-names = تقبل هذه المواصفة أسماء، مثل ⁦xiaomi,oneplus⁩
takes-range = اكتب النطاق هكذا: ⁦4500..5000⁩ أو ⁦4500..⁩ أو ⁦..5000⁩، أو القيم هكذا: ⁦8,12⁩
takes-yes-or-no = اكتب yes أو no
takes-presence = اكتب ⁦has:yes⁩ أو ⁦has:no⁩
takes-than = اكتب مقدار هاتف آخر هكذا: ⁦@xiaomi-12s..⁩ أو ⁦..@xiaomi-12s⁩ أو ⁦more:@xiaomi-12s⁩ أو ⁦less:@xiaomi-12s⁩، للأرقام والتواريخ
value-missing = هناك قيمة ناقصة

not-packed = هذه ليست بيانات هواتف محزومة
packed-by-another-version = حُزمت البيانات بإصدار آخر
packed-with-other-specs = حُزمت البيانات بجدول مواصفات آخر
data-damaged = البيانات تالفة

duplicate-id = { $phone }: هذا المعرّف مستخدم لهاتف آخر؛ تم استبعاده
former-id-taken = { $phone }: معرّفه السابق ⁦`{ $id }`⁩ يخص هاتفًا آخر
like-nobody = { $phone }: تحيل قيمة { $spec } إلى ⁦`{ $other }`⁩، وهو غير موجود في البيانات
