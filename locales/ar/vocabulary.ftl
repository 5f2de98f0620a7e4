### Words in the data about phones.

## The hole in the display

cutout-dual-punch-hole = ثقب مزدوج
cutout-dynamic-island = الجزيرة الديناميكية
cutout-none = لا يوجد
cutout-notch = نوتش
cutout-pill = كبسولة
cutout-pill-and-punch-hole = كبسولة وثقب
cutout-punch-hole = ثقب
cutout-punch-hole-centre = ثقب في الوسط
cutout-punch-hole-corner = ثقب في الزاوية
cutout-punch-hole-left = ثقب على اليسار
cutout-under-display = أسفل الشاشة
cutout-waterdrop-notch = نوتش قطرة ماء

## What a camera is for

role-colour-filter = فلتر ألوان
role-depth = عمق
role-macro = ماكرو
role-main = رئيسية
role-monochrome = أحادية اللون
role-periscope-telephoto = بيريسكوب مقرّبة
role-telemacro = ماكرو مقرّبة
role-telephoto = مقرّبة
role-tof = ToF
role-ultrawide = واسعة جدًا
role-wide = واسعة

## Where the fingerprint reader is

fingerprint-front = أمامي
fingerprint-front-button = في الزر الأمامي
fingerprint-none = لا يوجد
fingerprint-present = موجود
fingerprint-rear = خلفي
fingerprint-side = جانبي
fingerprint-under-display = أسفل الشاشة
fingerprint-under-display-optical = ضوئي أسفل الشاشة
fingerprint-under-display-ultrasonic = فوق صوتي أسفل الشاشة

## Loudspeakers

speakers-mono = أحادي
speakers-stereo = ستيريو

## What SIM cards it takes

sim-dual-nano-sim = شريحتا nano-SIM
sim-dual-nano-sim-or-nano-simplus-esim = شريحتا nano-SIM أو شريحة nano-SIM مع eSIM
sim-dual-sim = شريحتا SIM
sim-esim-only = eSIM فقط
sim-esim-only-us = eSIM فقط (أمريكا)
sim-hybrid-dual-nano-sim = شريحتا nano-SIM، منفذ هجين
sim-nano-sim = شريحة nano-SIM
sim-nano-simplus-esim = شريحة nano-SIM مع eSIM

## Sockets

usb-dual-usb-c = منفذا USB-C
usb-30-pin = منفذ 30 سنًا

## Cover glass that has no name

glass-aluminosilicate-glass = زجاج ألومينوسيليكات

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = سبيكة ألومنيوم
material-aluminium-and-glass-back = ظهر من الألومنيوم والزجاج
material-aluminium-back = ظهر ألومنيوم
material-aluminium-body = هيكل ألومنيوم
material-aluminium-frame = إطار ألومنيوم
material-aluminium-unibody = هيكل ألومنيوم من قطعة واحدة
material-ceramic-back = ظهر سيراميك
material-ceramic-shield-front-and-back = Ceramic Shield من الأمام والخلف
material-composite-back = ظهر من مادة مركبة
material-eco-leather-back = ظهر جلد بيئي
material-faux-leather-and-composite-back = ظهر من الجلد الصناعي ومادة مركبة
material-faux-leather-and-plastic-back = ظهر من الجلد الصناعي والبلاستيك
material-faux-leather-back = ظهر جلد صناعي
material-fibre-reinforced-plastic-back = ظهر بلاستيك مقوّى بالألياف
material-fibreglass-back = ظهر ألياف زجاجية
material-glass = زجاج
material-glass-green-or-vegan-leather-black-back = ظهر زجاج (أخضر) أو جلد نباتي (أسود)
material-glass-and-aluminium = زجاج وألومنيوم
material-glass-and-plastic = زجاج وبلاستيك
material-glass-and-titanium = زجاج وتيتانيوم
material-glass-back = ظهر زجاج
material-glass-body = هيكل زجاج
material-glass-or-eco-leather-back = ظهر زجاج أو جلد بيئي
material-glass-or-fibreglass-back = ظهر زجاج أو ألياف زجاجية
material-glass-or-leather-back = ظهر زجاج أو جلد
material-glass-or-vegan-leather-back = ظهر زجاج أو جلد نباتي
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = نصف ألومنيوم
material-half-glass-back = نصف ظهر زجاج
material-metal = معدن
material-metal-and-glass = معدن وزجاج
material-metal-back = ظهر معدن
material-metal-frame = إطار معدن
material-metal-unibody = هيكل معدن من قطعة واحدة
material-nylon-and-linen-like-back = ظهر بملمس النايلون والكتان
material-nylon-textured-back = ظهر بملمس النايلون
material-plastic = بلاستيك
material-plastic-back = ظهر بلاستيك
material-plastic-body = هيكل بلاستيك
material-plastic-frame = إطار بلاستيك
material-plastic-or-eco-leather-back = ظهر بلاستيك أو جلد بيئي
material-polycarbonate-and-pmma = بولي كربونات وPMMA
material-polymer = بوليمر
material-polyurethane-back = ظهر بولي يوريثان
material-recycled-aluminium-and-glass = ألومنيوم معاد تدويره وزجاج
material-recycled-aluminium-frame = إطار ألومنيوم معاد تدويره
material-recycled-plastic-back = ظهر بلاستيك معاد تدويره
material-rubber-back = ظهر مطاط
material-sand-blasted-coated-multi-layer-polymer = بوليمر متعدد الطبقات، مسفوع بالرمل ومطلي
material-satin-glass-back = ظهر زجاج ساتان
material-semi-transparent-glass-back = ظهر زجاج نصف شفاف
material-silicone-back = ظهر سيليكون
material-silicone-polymer-back = ظهر بوليمر سيليكون
material-stainless-steel-frame = إطار فولاذ مقاوم للصدأ
material-titanium = تيتانيوم
material-titanium-grade-5 = تيتانيوم (الدرجة 5)
material-titanium-frame = إطار تيتانيوم
material-titanium-or-aluminium-frame = إطار تيتانيوم أو ألومنيوم
material-transparent-back = ظهر شفاف
material-vegan-leather-back = ظهر جلد نباتي
material-vegan-leather-back-yellow = ظهر جلد نباتي (أصفر)
material-vegan-leather-or-ceramic-back = ظهر جلد نباتي أو سيراميك
material-wood-or-vegan-leather-back = ظهر خشب أو جلد نباتي

## How far a phone has come

status-rumoured = شائعات
status-teased = تشويق
status-launched = أُطلق
