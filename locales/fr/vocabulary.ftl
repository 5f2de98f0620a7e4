### Words in the data about phones. The English is that of the data, so change it there first: data/vocabulary.toml. What is a
### name, such as Gorilla Glass, stays as it is.

## The hole in the display

cutout-dual-punch-hole = double poinçon
cutout-dynamic-island = Dynamic Island
cutout-none = aucune
cutout-notch = encoche
cutout-pill = pilule
cutout-pill-and-punch-hole = pilule et poinçon
cutout-punch-hole = poinçon
cutout-punch-hole-centre = poinçon central
cutout-punch-hole-corner = poinçon dans l’angle
cutout-punch-hole-left = poinçon à gauche
cutout-under-display = sous l’écran
cutout-waterdrop-notch = encoche en goutte d’eau

## What a camera is for

role-colour-filter = filtre coloré
role-depth = profondeur
role-macro = macro
role-main = principal
role-monochrome = monochrome
role-periscope-telephoto = téléobjectif périscopique
role-telemacro = télémacro
role-telephoto = téléobjectif
role-tof = ToF
role-ultrawide = ultra grand-angle
role-wide = grand-angle

## Where the fingerprint reader is

fingerprint-front = en façade
fingerprint-front-button = bouton en façade
fingerprint-none = aucun
fingerprint-present = présent
fingerprint-rear = au dos
fingerprint-side = sur la tranche
fingerprint-under-display = sous l’écran
fingerprint-under-display-optical = optique sous l’écran
fingerprint-under-display-ultrasonic = ultrasonique sous l’écran

## Loudspeakers

speakers-mono = mono
speakers-stereo = stéréo

## What SIM cards it takes

sim-dual-nano-sim = double nano-SIM
sim-dual-nano-sim-or-nano-simplus-esim = double nano-SIM ou nano-SIM + eSIM
sim-dual-sim = double SIM
sim-esim-only = eSIM uniquement
sim-esim-only-us = eSIM uniquement (États-Unis)
sim-hybrid-dual-nano-sim = double nano-SIM hybride
sim-nano-sim = nano-SIM
sim-nano-simplus-esim = nano-SIM + eSIM

## Sockets

usb-dual-usb-c = double USB-C
usb-30-pin = 30 broches

## Cover glass that has no name

glass-aluminosilicate-glass = verre aluminosilicate

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = alliage d’aluminium
material-aluminium-and-glass-back = dos en aluminium et verre
material-aluminium-back = dos en aluminium
material-aluminium-body = boîtier en aluminium
material-aluminium-frame = cadre en aluminium
material-aluminium-unibody = monocoque en aluminium
material-ceramic-back = dos en céramique
material-ceramic-shield-front-and-back = Ceramic Shield à l’avant et au dos
material-composite-back = dos en composite
material-eco-leather-back = dos en éco-cuir
material-faux-leather-and-composite-back = dos en similicuir et composite
material-faux-leather-and-plastic-back = dos en similicuir et plastique
material-faux-leather-back = dos en similicuir
material-fibre-reinforced-plastic-back = dos en plastique renforcé de fibres
material-fibreglass-back = dos en fibre de verre
material-glass = verre
material-glass-green-or-vegan-leather-black-back = dos en verre (vert) ou cuir végan (noir)
material-glass-and-aluminium = verre et aluminium
material-glass-and-plastic = verre et plastique
material-glass-and-titanium = verre et titane
material-glass-back = dos en verre
material-glass-body = boîtier en verre
material-glass-or-eco-leather-back = dos en verre ou éco-cuir
material-glass-or-fibreglass-back = dos en verre ou fibre de verre
material-glass-or-leather-back = dos en verre ou cuir
material-glass-or-vegan-leather-back = dos en verre ou cuir végan
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = moitié aluminium
material-half-glass-back = dos à moitié en verre
material-metal = métal
material-metal-and-glass = métal et verre
material-metal-back = dos en métal
material-metal-frame = cadre en métal
material-metal-unibody = monocoque en métal
material-nylon-and-linen-like-back = dos façon nylon et lin
material-nylon-textured-back = dos texturé façon nylon
material-plastic = plastique
material-plastic-back = dos en plastique
material-plastic-body = boîtier en plastique
material-plastic-frame = cadre en plastique
material-plastic-or-eco-leather-back = dos en plastique ou éco-cuir
material-polycarbonate-and-pmma = polycarbonate et PMMA
material-polymer = polymère
material-polyurethane-back = dos en polyuréthane
material-recycled-aluminium-and-glass = aluminium recyclé et verre
material-recycled-aluminium-frame = cadre en aluminium recyclé
material-recycled-plastic-back = dos en plastique recyclé
material-rubber-back = dos en caoutchouc
material-sand-blasted-coated-multi-layer-polymer = polymère multicouche sablé et revêtu
material-satin-glass-back = dos en verre satiné
material-semi-transparent-glass-back = dos en verre semi-transparent
material-silicone-back = dos en silicone
material-silicone-polymer-back = dos en polymère de silicone
material-stainless-steel-frame = cadre en acier inoxydable
material-titanium = titane
material-titanium-grade-5 = titane (grade 5)
material-titanium-frame = cadre en titane
material-titanium-or-aluminium-frame = cadre en titane ou aluminium
material-transparent-back = dos transparent
material-vegan-leather-back = dos en cuir végan
material-vegan-leather-back-yellow = dos en cuir végan (jaune)
material-vegan-leather-or-ceramic-back = dos en cuir végan ou céramique
material-wood-or-vegan-leather-back = dos en bois ou cuir végan

## How far a phone has come

status-rumoured = rumeur
status-teased = teasé
status-launched = lancé
