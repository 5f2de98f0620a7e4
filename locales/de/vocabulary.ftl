### Words in the data about phones.

## The hole in the display

cutout-dual-punch-hole = doppeltes Kameraloch
cutout-dynamic-island = Dynamic Island
cutout-none = keine
cutout-notch = Notch
cutout-pill = Pille
cutout-pill-and-punch-hole = Pille und Kameraloch
cutout-punch-hole = Kameraloch
cutout-punch-hole-centre = Kameraloch mittig
cutout-punch-hole-corner = Kameraloch in der Ecke
cutout-punch-hole-left = Kameraloch links
cutout-under-display = unter dem Display
cutout-waterdrop-notch = Tropfen-Notch

## What a camera is for

role-colour-filter = Farbfilter
role-depth = Tiefensensor
role-macro = Makro
role-main = Hauptkamera
role-monochrome = Monochrom
role-periscope-telephoto = Periskop-Tele
role-telemacro = Telemakro
role-telephoto = Tele
role-tof = ToF
role-ultrawide = Ultraweitwinkel
role-wide = Weitwinkel

## Where the fingerprint reader is

fingerprint-front = vorn
fingerprint-front-button = in der Taste vorn
fingerprint-none = keiner
fingerprint-present = vorhanden
fingerprint-rear = hinten
fingerprint-side = seitlich
fingerprint-under-display = im Display
fingerprint-under-display-optical = im Display, optisch
fingerprint-under-display-ultrasonic = im Display, Ultraschall

## Loudspeakers

speakers-mono = Mono
speakers-stereo = Stereo

## What SIM cards it takes

sim-dual-nano-sim = Dual-Nano-SIM
sim-dual-nano-sim-or-nano-simplus-esim = Dual-Nano-SIM oder Nano-SIM + eSIM
sim-dual-sim = Dual-SIM
sim-esim-only = nur eSIM
sim-esim-only-us = nur eSIM (USA)
sim-hybrid-dual-nano-sim = Hybrid-Dual-Nano-SIM
sim-nano-sim = Nano-SIM
sim-nano-simplus-esim = Nano-SIM + eSIM

## Sockets

usb-dual-usb-c = zweimal USB-C
usb-30-pin = 30-polig

## Cover glass that has no name

glass-aluminosilicate-glass = Aluminosilikatglas

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = Aluminiumlegierung
material-aluminium-and-glass-back = Rückseite aus Aluminium und Glas
material-aluminium-back = Aluminiumrückseite
material-aluminium-body = Aluminiumgehäuse
material-aluminium-frame = Aluminiumrahmen
material-aluminium-unibody = Aluminium-Unibody
material-ceramic-back = Keramikrückseite
material-ceramic-shield-front-and-back = Ceramic Shield vorn und hinten
material-composite-back = Rückseite aus Verbundstoff
material-eco-leather-back = Rückseite aus Öko-Leder
material-faux-leather-and-composite-back = Rückseite aus Kunstleder und Verbundstoff
material-faux-leather-and-plastic-back = Rückseite aus Kunstleder und Kunststoff
material-faux-leather-back = Kunstlederrückseite
material-fibre-reinforced-plastic-back = Rückseite aus faserverstärktem Kunststoff
material-fibreglass-back = Glasfaserrückseite
material-glass = Glas
material-glass-green-or-vegan-leather-black-back = Rückseite aus Glas (Grün) oder veganem Leder (Schwarz)
material-glass-and-aluminium = Glas und Aluminium
material-glass-and-plastic = Glas und Kunststoff
material-glass-and-titanium = Glas und Titan
material-glass-back = Glasrückseite
material-glass-body = Glasgehäuse
material-glass-or-eco-leather-back = Rückseite aus Glas oder Öko-Leder
material-glass-or-fibreglass-back = Rückseite aus Glas oder Glasfaser
material-glass-or-leather-back = Rückseite aus Glas oder Leder
material-glass-or-vegan-leather-back = Rückseite aus Glas oder veganem Leder
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = zur Hälfte Aluminium
material-half-glass-back = Rückseite zur Hälfte aus Glas
material-metal = Metall
material-metal-and-glass = Metall und Glas
material-metal-back = Metallrückseite
material-metal-frame = Metallrahmen
material-metal-unibody = Metall-Unibody
material-nylon-and-linen-like-back = nylon- und leinenartige Rückseite
material-nylon-textured-back = Rückseite mit Nylonstruktur
material-plastic = Kunststoff
material-plastic-back = Kunststoffrückseite
material-plastic-body = Kunststoffgehäuse
material-plastic-frame = Kunststoffrahmen
material-plastic-or-eco-leather-back = Rückseite aus Kunststoff oder Öko-Leder
material-polycarbonate-and-pmma = Polycarbonat und PMMA
material-polymer = Polymer
material-polyurethane-back = Polyurethanrückseite
material-recycled-aluminium-and-glass = recyceltes Aluminium und Glas
material-recycled-aluminium-frame = Rahmen aus recyceltem Aluminium
material-recycled-plastic-back = Rückseite aus recyceltem Kunststoff
material-rubber-back = Gummirückseite
material-sand-blasted-coated-multi-layer-polymer = sandgestrahltes, beschichtetes, mehrschichtiges Polymer
material-satin-glass-back = satinierte Glasrückseite
material-semi-transparent-glass-back = halbtransparente Glasrückseite
material-silicone-back = Silikonrückseite
material-silicone-polymer-back = Rückseite aus Silikonpolymer
material-stainless-steel-frame = Edelstahlrahmen
material-titanium = Titan
material-titanium-grade-5 = Titan (Grade 5)
material-titanium-frame = Titanrahmen
material-titanium-or-aluminium-frame = Rahmen aus Titan oder Aluminium
material-transparent-back = transparente Rückseite
material-vegan-leather-back = Rückseite aus veganem Leder
material-vegan-leather-back-yellow = Rückseite aus veganem Leder (Gelb)
material-vegan-leather-or-ceramic-back = Rückseite aus veganem Leder oder Keramik
material-wood-or-vegan-leather-back = Rückseite aus Holz oder veganem Leder

## How far a phone has come

status-rumoured = Gerücht
status-teased = Teaser
status-launched = vorgestellt
