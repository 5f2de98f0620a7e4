### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare: إنشاء شيفرة تضمين
builder-description = اختر ما تعرضه الأداة في مقالك، وعاينه، وانسخ الشيفرة.
builder-heading = إنشاء شيفرة تضمين
builder-intro = اختر ما يراه قرّاؤك، وافحص المعاينة، وانسخ الشيفرة. لا يُرسَل شيء إلى أي مكان.

## What it shows

builder-form = التضمين
builder-shows = ما يُعرض
builder-view = طريقة العرض
builder-view-compare = مقارنة
builder-view-card = بطاقات
builder-view-timeline = { timeline }
builder-view-finder = مستكشف
builder-view-plot = { plot }
builder-phones = الهواتف
builder-selected-phones = الهواتف المختارة
builder-phone-name = اسم الهاتف
builder-add = إضافة
builder-no-phone = لا يوجد هاتف باسم «{ $text }».
builder-already = { $name } موجود في المقارنة بالفعل.
builder-added = أُضيف { $name }.
builder-added-instead = أُضيف { $name } بدلًا منه.
builder-full = المقارنة ممتلئة.
builder-did-you-mean = هل تقصد:
builder-remove = إزالة
builder-remove-name = { remove }
builder-move-up = نقل { $name } إلى الأعلى
builder-as-of = حسب المعروف في
builder-as-of-any = كل ما هو معروف
builder-pick-date = اختيار تاريخ
builder-pin-today = تثبيت على اليوم
builder-as-of-hint = اتركه فارغًا لعرض كل ما هو معروف وقت القراءة.
builder-pinned = مثبّت على { $date }: يرى القرّاء ما كان معروفًا حينها، ويمكنهم اختيار يوم آخر.
builder-no-date = «{ $text }» ليس تاريخًا. اكتب ⁦2022-05-26⁩ أو ⁦26.05.2022⁩ أو ⁦2022-05⁩ أو ⁦2022⁩.
builder-rows-all = الصفوف: كلها
builder-rows-chosen = الصفوف المختارة: { $count }
builder-rows = الصفوف المعروضة (كلها إن لم يُختر أي منها)
builder-differences = الصفوف التي تختلف فيها الهواتف فقط
builder-preview-too = تشمل الشيفرة أيضًا تغييراتك في المعاينة: الفلاتر والترتيب والمحاور والمجموعات المطوية.

## How it looks and loads

builder-looks = المظهر والتحميل
builder-language = اللغة
builder-language-page = لغة الصفحة
builder-controls = الأزرار
builder-controls-all = كلها
builder-controls-few = قليلة: يبقى الموضوع كما هو
builder-controls-none = بلا أزرار: المحتوى وحده
builder-theme = السمة
builder-theme-page = حسب الصفحة
builder-theme-light = فاتح
builder-theme-dark = { dark }
builder-accent = لون التمييز
builder-font = الخط
builder-font-page = خط الصفحة
builder-font-system = خط النظام
builder-font-serif = بزوائد (serif)
builder-font-monospace = ثابت العرض
builder-id = المعرّف (id)، إن كان في الصفحة أكثر من أداة
builder-id-none = بلا معرّف
builder-id-wrong = يبدأ المعرّف بحرف لاتيني، وليس فيه إلا حروف لاتينية وأرقام وشرطات وشرطات سفلية.
builder-loading = التحميل
builder-loading-near = عندما يقترب القارئ منها بالتمرير
builder-loading-at-once = فورًا
builder-fallback = البديل إلى أن تُحمَّل
builder-fallback-table = الجدول مع مصادره
builder-fallback-sentence = جملة واحدة

## The preview

builder-preview = المعاينة
builder-preview-width = عرض المعاينة
builder-width-phone = هاتف
builder-width-column = عمود
builder-width-wide = عريض
builder-preview-needs = تحتاج المعاينة إلى JavaScript وWebAssembly.

## The snippet

builder-snippet = الشيفرة
builder-host = المنصة
builder-for = المنصة
builder-frame = إطار
builder-folder = مجلد ملفات الأداة
builder-folder-hint = حيث تستضيف الملفات؛ وإن لم تحدده فهو هذا الموقع.
builder-folder-https = لا يمكن لصفحات https تحميل ملفات عبر http: استخدم عنوان https.
builder-folder-local = هذه الملفات على حاسوبك أنت، ولا يمكن للقرّاء تحميلها منه. ارفع المجلد، واكتب عنوانه هنا.
builder-folder-wrong = اكتب عنوان المجلد كاملًا، مثل ⁦https://example.org/phone-compare/⁩.
builder-height = ارتفاع الإطار بالبكسل
builder-height-hint = ارتفاع المعاينة بالبكسل: { $count }.
builder-no-snippet = لا توجد شيفرة بعد. { $reasons }
builder-not-loaded = تعذّر تحميل ملف. اختر المنصة مرة أخرى لإعادة المحاولة.
builder-copy = نسخ
builder-copy-what = نسخ: { $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = لورقة الأنماط، مرة واحدة
builder-code-page = للصفحة
builder-code-post = للمقال
builder-code-around = للصفحة المحيطة بالإطار، إن كانت تسمح بالسكربتات: يضبط حجم الإطار على محتواه
builder-code-block = للمقال، مع الإضافة المرفقة بالإصدار: الصقه في المحرر فيصبح المكوّن «Phone comparison»
builder-code-shortcode = أو، مع الإضافة نفسها، كرمز قصير (shortcode): لمكوّن «Shortcode» أو للمحرر التقليدي
builder-code-ghost = للمقال، كبطاقة HTML (اكتب ⁦/html⁩)
builder-code-ghost-header = إلى ⁦Settings → Code injection → Site header⁩، مرة واحدة
builder-code-hugo = الرمز القصير (shortcode)، مرة واحدة: احفظه باسم ⁦{ $file }⁩
builder-code-jekyll = ملف التضمين (include)، مرة واحدة: احفظه باسم ⁦{ $file }⁩

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }.
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = هواتف أخرى: { $count }.
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = حسب المعروف في { $date }.
builder-as-table = عرض كجدول
