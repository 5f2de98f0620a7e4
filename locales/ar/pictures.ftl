### Phones drawn to scale, and where they rank.

drawings-about = كل الهواتف مرسومة بالمقياس نفسه. الخطوط المتصلة محسومة. والخطوط المتقطعة غير محسومة، أو أن موضعها أو حجمها غير معروف: فالمصادر لا تذكرهما للعدسات وفتحات الشاشة، والزوايا كلها مرسومة بالشكل نفسه. والخطوط المنقّطة تبيّن أكبر حجم ممكن.
bank-card = بطاقة بنكية
bank-card-alone = بطاقة بنكية؛ كل الهواتف مخفية.
outlines-of = حدود { $names }، على خط قاعدة واحد، بجانب بطاقة بنكية.
phones-in-picture = الهواتف في الصورة
face-front = الأمام
face-back = الخلف
face-side = الجانب
face-open-front = مفتوح، الأمام
face-open-back = مفتوح، الخلف
face-open-side = مفتوح، الجانب

too-little-for-ranks = المعروف قليل جدًا عن هذه الهواتف أو عن غيرها من السنة نفسها.
show-fewer = عرض أقل
show-all = عرض الكل ({ $number })
rank-among = الترتيب بين
of-the-same-year = هواتف السنة نفسها
ranks-about = أولًا ما يتميز به الهاتف. من الهواتف الأخرى تُحتسب القيم المحسومة فقط. يضم المربع نصفها الأوسط، والخط داخله هو الوسيط. وإذا كان الهاتف يُباع بعدة أحجام، يُحتسب الأكبر.
phones-of-year = { $phones } من سنة { $year }
more-than-none = ليس أكثر مما في أي من { $among }
more-than = أكثر مما في { $number } من أصل { $among }
more-than-range = أكثر مما في { $from } إلى { $to } من أصل { $among }
quantiles = الأدنى { $least }، الرُبيع الأدنى { $quarter }، الوسيط { $half }، الرُبيع الأعلى { $three }، الأعلى { $most }.
label-unit = { $label }، { $unit }
