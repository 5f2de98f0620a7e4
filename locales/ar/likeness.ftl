### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = المعالج نفسه
no-difference = لا فرق معروف
names-not-known = غير معروف: { $names }
price = السعر
label-value = { $label } { $value }
label-is = { $label }: { $value }
label-not-clear = غير واضح: { $label }
not-foldable = غير قابل للطي
no-label = بدون { $label }
runs = يعمل بنظام { $system }

more = أكثر بـ { $amount }
less = أقل بـ { $amount }
larger-display = أكبر بـ { $amount }
smaller-display = أصغر بـ { $amount }
heavier = أثقل بـ { $amount }
lighter = أخف بـ { $amount }
thicker = أسمك بـ { $amount }
thinner = أنحف بـ { $amount }
taller = أطول بـ { $amount }
shorter = أقصر بـ { $amount }
wider = أعرض بـ { $amount }
narrower = أضيق بـ { $amount }
more-memory = ذاكرة أكبر بـ { $amount }
less-memory = ذاكرة أصغر بـ { $amount }
more-storage = تخزين أكبر بـ { $amount }
less-storage = تخزين أصغر بـ { $amount }
faster-charging = شحن أسرع بـ { $amount }
slower-charging = شحن أبطأ بـ { $amount }
more-main-camera = الكاميرا الرئيسية أعلى بـ { $amount }
less-main-camera = الكاميرا الرئيسية أقل بـ { $amount }
more-cameras = { $count ->
    [zero] { $count } كاميرا إضافية
    [one] كاميرا إضافية واحدة
    [two] كاميرتان إضافيتان
    [few] { $count } كاميرات إضافية
    [many] { $count } كاميرا إضافية
   *[other] { $count } كاميرا إضافية
}
fewer-cameras = { $count ->
    [zero] أقل بـ { $count } كاميرا
    [one] أقل بكاميرا واحدة
    [two] أقل بكاميرتين
    [few] أقل بـ { $count } كاميرات
    [many] أقل بـ { $count } كاميرا
   *[other] أقل بـ { $count } كاميرا
}

## The places that a phone has in what matters

ordinal = المركز { $place }
anywhere = أي مركز
place-perhaps = ربما { $place }
place-range = من { $best } إلى { $worst }

then = { $one }، ثم { $other }
price-in = السعر بـ { $currency }

## What a comparison proves

the-phone = { $name }
summary-ahead = { $phone }: { $clauses }
summary-sentence = { $text }.

## Of two phones

has-larger = { $things } أكبر
has-higher = { $things } أعلى
has-more = { $things } أكثر
charges-faster = شحن أسرع
is-better = { $qualities }
is-cheaper = أرخص
is-cheaper-by = أرخص بـ { $amount }
is-lighter = أخف
is-lighter-by = أخف بـ { $amount }
is-thinner = أنحف
is-thinner-by = أنحف بـ { $amount }

## Of three and more

has-largest = أكبر { $things }
has-highest = أعلى { $things }
has-most = أكثر { $things }
charges-fastest = أسرع شحن
is-best = { $qualities }
is-cheapest = الأرخص
is-lightest = الأخف
is-thinnest = الأنحف

## The things

thing-display = شاشة
thing-battery = بطارية
thing-memory = ذاكرة RAM
thing-storage = سعة تخزين
thing-megapixels = ميجابكسل

## The rest of the summary

summary-same = هذه الهواتف متساوية في النقاط الرئيسية.
summary-open = { $count ->
   *[other] لم يُحسم بعد: { $labels }.
}
summary-unknown-of-two = { $count ->
   *[other] غير معروف لأحد الهاتفين على الأقل: { $labels }.
}
summary-unknown = { $count ->
   *[other] غير معروف لهاتف واحد على الأقل: { $labels }.
}
