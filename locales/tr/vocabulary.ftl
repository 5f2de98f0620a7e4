### Words in the data about phones.

## The hole in the display

cutout-dual-punch-hole = çift kamera deliği
cutout-dynamic-island = Dynamic Island
cutout-none = yok
cutout-notch = çentik
cutout-pill = hap şeklinde delik
cutout-pill-and-punch-hole = hap şeklinde delik ve kamera deliği
cutout-punch-hole = kamera deliği
cutout-punch-hole-centre = ortada kamera deliği
cutout-punch-hole-corner = köşede kamera deliği
cutout-punch-hole-left = solda kamera deliği
cutout-under-display = ekran altında
cutout-waterdrop-notch = damla çentik

## What a camera is for

role-colour-filter = renk filtresi
role-depth = derinlik
role-macro = makro
role-main = ana
role-monochrome = siyah beyaz
role-periscope-telephoto = periskop telefoto
role-telemacro = telemakro
role-telephoto = telefoto
role-tof = ToF
role-ultrawide = ultra geniş açı
role-wide = geniş açı

## Where the fingerprint reader is

fingerprint-front = önde
fingerprint-front-button = ön tuşta
fingerprint-none = yok
fingerprint-present = var
fingerprint-rear = arkada
fingerprint-side = yanda
fingerprint-under-display = ekran altında
fingerprint-under-display-optical = ekran altında, optik
fingerprint-under-display-ultrasonic = ekran altında, ultrasonik

## Loudspeakers

speakers-mono = mono
speakers-stereo = stereo

## What SIM cards it takes

sim-dual-nano-sim = çift nano-SIM
sim-dual-nano-sim-or-nano-simplus-esim = çift nano-SIM veya nano-SIM + eSIM
sim-dual-sim = çift SIM
sim-esim-only = yalnızca eSIM
sim-esim-only-us = yalnızca eSIM (ABD)
sim-hybrid-dual-nano-sim = hibrit çift nano-SIM
sim-nano-sim = nano-SIM
sim-nano-simplus-esim = nano-SIM + eSIM

## Sockets

usb-dual-usb-c = çift USB-C
usb-30-pin = 30 pin

## Cover glass that has no name

glass-aluminosilicate-glass = alüminosilikat cam

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = alüminyum alaşımı
material-aluminium-and-glass-back = alüminyum ve cam arka kapak
material-aluminium-back = alüminyum arka kapak
material-aluminium-body = alüminyum gövde
material-aluminium-frame = alüminyum çerçeve
material-aluminium-unibody = yekpare alüminyum gövde
material-ceramic-back = seramik arka kapak
material-ceramic-shield-front-and-back = önde ve arkada Ceramic Shield
material-composite-back = kompozit arka kapak
material-eco-leather-back = ekolojik deri arka kapak
material-faux-leather-and-composite-back = suni deri ve kompozit arka kapak
material-faux-leather-and-plastic-back = suni deri ve plastik arka kapak
material-faux-leather-back = suni deri arka kapak
material-fibre-reinforced-plastic-back = elyaf takviyeli plastik arka kapak
material-fibreglass-back = cam elyaf arka kapak
material-glass = cam
material-glass-green-or-vegan-leather-black-back = cam (yeşil) veya vegan deri (siyah) arka kapak
material-glass-and-aluminium = cam ve alüminyum
material-glass-and-plastic = cam ve plastik
material-glass-and-titanium = cam ve titanyum
material-glass-back = cam arka kapak
material-glass-body = cam gövde
material-glass-or-eco-leather-back = cam veya ekolojik deri arka kapak
material-glass-or-fibreglass-back = cam veya cam elyaf arka kapak
material-glass-or-leather-back = cam veya deri arka kapak
material-glass-or-vegan-leather-back = cam veya vegan deri arka kapak
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = yarı alüminyum
material-half-glass-back = yarı cam arka kapak
material-metal = metal
material-metal-and-glass = metal ve cam
material-metal-back = metal arka kapak
material-metal-frame = metal çerçeve
material-metal-unibody = yekpare metal gövde
material-nylon-and-linen-like-back = naylon ve keten görünümlü arka kapak
material-nylon-textured-back = naylon dokulu arka kapak
material-plastic = plastik
material-plastic-back = plastik arka kapak
material-plastic-body = plastik gövde
material-plastic-frame = plastik çerçeve
material-plastic-or-eco-leather-back = plastik veya ekolojik deri arka kapak
material-polycarbonate-and-pmma = polikarbonat ve PMMA
material-polymer = polimer
material-polyurethane-back = poliüretan arka kapak
material-recycled-aluminium-and-glass = geri dönüştürülmüş alüminyum ve cam
material-recycled-aluminium-frame = geri dönüştürülmüş alüminyum çerçeve
material-recycled-plastic-back = geri dönüştürülmüş plastik arka kapak
material-rubber-back = kauçuk arka kapak
material-sand-blasted-coated-multi-layer-polymer = kumlanmış, kaplamalı, çok katmanlı polimer
material-satin-glass-back = saten cam arka kapak
material-semi-transparent-glass-back = yarı saydam cam arka kapak
material-silicone-back = silikon arka kapak
material-silicone-polymer-back = silikon polimer arka kapak
material-stainless-steel-frame = paslanmaz çelik çerçeve
material-titanium = titanyum
material-titanium-grade-5 = titanyum (5. derece)
material-titanium-frame = titanyum çerçeve
material-titanium-or-aluminium-frame = titanyum veya alüminyum çerçeve
material-transparent-back = saydam arka kapak
material-vegan-leather-back = vegan deri arka kapak
material-vegan-leather-back-yellow = vegan deri arka kapak (sarı)
material-vegan-leather-or-ceramic-back = vegan deri veya seramik arka kapak
material-wood-or-vegan-leather-back = ahşap veya vegan deri arka kapak

## How far a phone has come

status-rumoured = söylenti
status-teased = ön tanıtım
status-launched = tanıtıldı
