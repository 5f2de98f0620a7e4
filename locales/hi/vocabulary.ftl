### Words in the data about phones.

## The hole in the display

cutout-dual-punch-hole = डुअल पंच-होल
cutout-dynamic-island = डायनामिक आइलैंड
cutout-none = नहीं है
cutout-notch = नॉच
cutout-pill = पिल-शेप
cutout-pill-and-punch-hole = पिल-शेप और पंच-होल
cutout-punch-hole = पंच-होल
cutout-punch-hole-centre = पंच-होल, बीच में
cutout-punch-hole-corner = पंच-होल, कोने में
cutout-punch-hole-left = पंच-होल, बाईं ओर
cutout-under-display = अंडर-डिस्प्ले
cutout-waterdrop-notch = वाटरड्रॉप नॉच

## What a camera is for

role-colour-filter = कलर फिल्टर
role-depth = डेप्थ
role-macro = मैक्रो
role-main = मेन
role-monochrome = मोनोक्रोम
role-periscope-telephoto = पेरिस्कोप टेलीफोटो
role-telemacro = टेलीमैक्रो
role-telephoto = टेलीफोटो
role-tof = ToF
role-ultrawide = अल्ट्रावाइड
role-wide = वाइड

## Where the fingerprint reader is

fingerprint-front = फ्रंट
fingerprint-front-button = फ्रंट बटन
fingerprint-none = नहीं है
fingerprint-present = है
fingerprint-rear = रियर
fingerprint-side = साइड
fingerprint-under-display = इन-डिस्प्ले
fingerprint-under-display-optical = इन-डिस्प्ले ऑप्टिकल
fingerprint-under-display-ultrasonic = इन-डिस्प्ले अल्ट्रासोनिक

## Loudspeakers

speakers-mono = मोनो
speakers-stereo = स्टीरियो

## What SIM cards it takes

sim-dual-nano-sim = डुअल नैनो-सिम
sim-dual-nano-sim-or-nano-simplus-esim = डुअल नैनो-सिम या नैनो-सिम + eSIM
sim-dual-sim = डुअल सिम
sim-esim-only = सिर्फ eSIM
sim-esim-only-us = सिर्फ eSIM (US)
sim-hybrid-dual-nano-sim = हाइब्रिड डुअल नैनो-सिम
sim-nano-sim = नैनो-सिम
sim-nano-simplus-esim = नैनो-सिम + eSIM

## Sockets

usb-dual-usb-c = डुअल USB-C
usb-30-pin = 30-पिन

## Cover glass that has no name

glass-aluminosilicate-glass = एल्युमिनोसिलिकेट ग्लास

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = एल्युमिनियम एलॉय
material-aluminium-and-glass-back = एल्युमिनियम और ग्लास बैक
material-aluminium-back = एल्युमिनियम बैक
material-aluminium-body = एल्युमिनियम बॉडी
material-aluminium-frame = एल्युमिनियम फ्रेम
material-aluminium-unibody = एल्युमिनियम यूनिबॉडी
material-ceramic-back = सिरेमिक बैक
material-ceramic-shield-front-and-back = Ceramic Shield फ्रंट और बैक
material-composite-back = कंपोजिट बैक
material-eco-leather-back = इको लेदर बैक
material-faux-leather-and-composite-back = फॉक्स लेदर और कंपोजिट बैक
material-faux-leather-and-plastic-back = फॉक्स लेदर और प्लास्टिक बैक
material-faux-leather-back = फॉक्स लेदर बैक
material-fibre-reinforced-plastic-back = फाइबर-रीइन्फोर्स्ड प्लास्टिक बैक
material-fibreglass-back = फाइबरग्लास बैक
material-glass = ग्लास
material-glass-green-or-vegan-leather-black-back = ग्लास (हरा) या वीगन लेदर (काला) बैक
material-glass-and-aluminium = ग्लास और एल्युमिनियम
material-glass-and-plastic = ग्लास और प्लास्टिक
material-glass-and-titanium = ग्लास और टाइटेनियम
material-glass-back = ग्लास बैक
material-glass-body = ग्लास बॉडी
material-glass-or-eco-leather-back = ग्लास या इको लेदर बैक
material-glass-or-fibreglass-back = ग्लास या फाइबरग्लास बैक
material-glass-or-leather-back = ग्लास या लेदर बैक
material-glass-or-vegan-leather-back = ग्लास या वीगन लेदर बैक
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = आधा एल्युमिनियम
material-half-glass-back = आधा ग्लास बैक
material-metal = मेटल
material-metal-and-glass = मेटल और ग्लास
material-metal-back = मेटल बैक
material-metal-frame = मेटल फ्रेम
material-metal-unibody = मेटल यूनिबॉडी
material-nylon-and-linen-like-back = नायलॉन और लिनन जैसा बैक
material-nylon-textured-back = नायलॉन टेक्सचर वाला बैक
material-plastic = प्लास्टिक
material-plastic-back = प्लास्टिक बैक
material-plastic-body = प्लास्टिक बॉडी
material-plastic-frame = प्लास्टिक फ्रेम
material-plastic-or-eco-leather-back = प्लास्टिक या इको लेदर बैक
material-polycarbonate-and-pmma = पॉलीकार्बोनेट और PMMA
material-polymer = पॉलीमर
material-polyurethane-back = पॉलीयूरेथेन बैक
material-recycled-aluminium-and-glass = रीसाइकल्ड एल्युमिनियम और ग्लास
material-recycled-aluminium-frame = रीसाइकल्ड एल्युमिनियम फ्रेम
material-recycled-plastic-back = रीसाइकल्ड प्लास्टिक बैक
material-rubber-back = रबर बैक
material-sand-blasted-coated-multi-layer-polymer = सैंडब्लास्टेड, कोटेड, मल्टी-लेयर पॉलीमर
material-satin-glass-back = सैटिन ग्लास बैक
material-semi-transparent-glass-back = सेमी-ट्रांसपेरेंट ग्लास बैक
material-silicone-back = सिलिकॉन बैक
material-silicone-polymer-back = सिलिकॉन पॉलीमर बैक
material-stainless-steel-frame = स्टेनलेस स्टील फ्रेम
material-titanium = टाइटेनियम
material-titanium-grade-5 = टाइटेनियम (ग्रेड 5)
material-titanium-frame = टाइटेनियम फ्रेम
material-titanium-or-aluminium-frame = टाइटेनियम या एल्युमिनियम फ्रेम
material-transparent-back = ट्रांसपेरेंट बैक
material-vegan-leather-back = वीगन लेदर बैक
material-vegan-leather-back-yellow = वीगन लेदर बैक (पीला)
material-vegan-leather-or-ceramic-back = वीगन लेदर या सिरेमिक बैक
material-wood-or-vegan-leather-back = लकड़ी या वीगन लेदर बैक

## How far a phone has come

status-rumoured = अफवाहों में
status-teased = टीजर जारी
status-launched = लॉन्च हो चुका
