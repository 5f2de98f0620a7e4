### The plot of phones over two specs.

plot-of-phones = مخطط الهواتف
none-of-both = لا هاتف من هذه تُعرف له القيمتان معًا.
show-as-table = عرض كجدول
plot-as-table = المخطط كجدول
horizontal = الأفقي
vertical = العمودي
plotted-missing = { $phones }؛ { $more } غيرها (غير معروف: { $x } أو { $y })
one-not-known = { $names } (إحدى القيمتين غير معروفة)
filtered-out = { $names } (مستبعد بالفلتر)
not-in-the-plot = ليس في المخطط: { $phones }.
plot-keys = الأفقي: { $x }. العمودي: { $y }. استخدم مفاتيح الأسهم للتنقل بين الهواتف، وEnter لإضافة هاتف إلى المقارنة.
at-the-same-place = { $phone }. في الموضع نفسه: { $names }
logarithmic = { $label } (لوغاريتمي)
point = { $name }: { $x }؛ { $y }
key-settled = محسوم
key-not-settled = غير محسوم
key-anywhere = قد يكون في أي موضع على الخط
nothing-better-in-both = لا أفضل منها في الاثنين معًا: { $phones }.
perhaps-phones = ربما { $phones }
certain-and-perhaps = { $phones } بالتأكيد، وربما { $more } غيرها
point-at-a-phone = أشر إلى هاتف، أو انتقل إليه بمفاتيح الأسهم. الضغط يثبّته.
also-here = { "هنا أيضًا: " }
phones-by = الهواتف حسب { $x } و{ $y }
