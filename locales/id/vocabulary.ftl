### Words in the data about phones.

## The hole in the display

cutout-dual-punch-hole = punch hole ganda
cutout-dynamic-island = Dynamic Island
cutout-none = tidak ada
cutout-notch = notch
cutout-pill = lubang pil
cutout-pill-and-punch-hole = lubang pil dan punch hole
cutout-punch-hole = punch hole
cutout-punch-hole-centre = punch hole tengah
cutout-punch-hole-corner = punch hole sudut
cutout-punch-hole-left = punch hole kiri
cutout-under-display = di bawah layar
cutout-waterdrop-notch = notch tetesan air

## What a camera is for

role-colour-filter = filter warna
role-depth = kedalaman
role-macro = makro
role-main = utama
role-monochrome = monokrom
role-periscope-telephoto = telefoto periskop
role-telemacro = telemakro
role-telephoto = telefoto
role-tof = ToF
role-ultrawide = ultrawide
role-wide = wide

## Where the fingerprint reader is

fingerprint-front = depan
fingerprint-front-button = tombol depan
fingerprint-none = tidak ada
fingerprint-present = ada
fingerprint-rear = belakang
fingerprint-side = samping
fingerprint-under-display = di bawah layar
fingerprint-under-display-optical = optik di bawah layar
fingerprint-under-display-ultrasonic = ultrasonik di bawah layar

## Loudspeakers

speakers-mono = mono
speakers-stereo = stereo

## What SIM cards it takes

sim-dual-nano-sim = dual nano-SIM
sim-dual-nano-sim-or-nano-simplus-esim = dual nano-SIM atau nano-SIM + eSIM
sim-dual-sim = dual SIM
sim-esim-only = hanya eSIM
sim-esim-only-us = hanya eSIM (AS)
sim-hybrid-dual-nano-sim = dual nano-SIM hibrida
sim-nano-sim = nano-SIM
sim-nano-simplus-esim = nano-SIM + eSIM

## Sockets

usb-dual-usb-c = USB-C ganda
usb-30-pin = 30 pin

## Cover glass that has no name

glass-aluminosilicate-glass = kaca aluminosilikat

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = paduan aluminium
material-aluminium-and-glass-back = bagian belakang aluminium dan kaca
material-aluminium-back = bagian belakang aluminium
material-aluminium-body = bodi aluminium
material-aluminium-frame = rangka aluminium
material-aluminium-unibody = unibodi aluminium
material-ceramic-back = bagian belakang keramik
material-ceramic-shield-front-and-back = Ceramic Shield di depan dan belakang
material-composite-back = bagian belakang komposit
material-eco-leather-back = bagian belakang kulit eco
material-faux-leather-and-composite-back = bagian belakang kulit sintetis dan komposit
material-faux-leather-and-plastic-back = bagian belakang kulit sintetis dan plastik
material-faux-leather-back = bagian belakang kulit sintetis
material-fibre-reinforced-plastic-back = bagian belakang plastik berpenguat serat
material-fibreglass-back = bagian belakang serat kaca
material-glass = kaca
material-glass-green-or-vegan-leather-black-back = bagian belakang kaca (hijau) atau kulit vegan (hitam)
material-glass-and-aluminium = kaca dan aluminium
material-glass-and-plastic = kaca dan plastik
material-glass-and-titanium = kaca dan titanium
material-glass-back = bagian belakang kaca
material-glass-body = bodi kaca
material-glass-or-eco-leather-back = bagian belakang kaca atau kulit eco
material-glass-or-fibreglass-back = bagian belakang kaca atau serat kaca
material-glass-or-leather-back = bagian belakang kaca atau kulit
material-glass-or-vegan-leather-back = bagian belakang kaca atau kulit vegan
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = setengah aluminium
material-half-glass-back = bagian belakang setengah kaca
material-metal = logam
material-metal-and-glass = logam dan kaca
material-metal-back = bagian belakang logam
material-metal-frame = rangka logam
material-metal-unibody = unibodi logam
material-nylon-and-linen-like-back = bagian belakang mirip nilon dan linen
material-nylon-textured-back = bagian belakang bertekstur nilon
material-plastic = plastik
material-plastic-back = bagian belakang plastik
material-plastic-body = bodi plastik
material-plastic-frame = rangka plastik
material-plastic-or-eco-leather-back = bagian belakang plastik atau kulit eco
material-polycarbonate-and-pmma = polikarbonat dan PMMA
material-polymer = polimer
material-polyurethane-back = bagian belakang poliuretan
material-recycled-aluminium-and-glass = aluminium daur ulang dan kaca
material-recycled-aluminium-frame = rangka aluminium daur ulang
material-recycled-plastic-back = bagian belakang plastik daur ulang
material-rubber-back = bagian belakang karet
material-sand-blasted-coated-multi-layer-polymer = polimer multilapis berlapis hasil sandblasting
material-satin-glass-back = bagian belakang kaca satin
material-semi-transparent-glass-back = bagian belakang kaca semitransparan
material-silicone-back = bagian belakang silikon
material-silicone-polymer-back = bagian belakang polimer silikon
material-stainless-steel-frame = rangka baja tahan karat
material-titanium = titanium
material-titanium-grade-5 = titanium (grade 5)
material-titanium-frame = rangka titanium
material-titanium-or-aluminium-frame = rangka titanium atau aluminium
material-transparent-back = bagian belakang transparan
material-vegan-leather-back = bagian belakang kulit vegan
material-vegan-leather-back-yellow = bagian belakang kulit vegan (kuning)
material-vegan-leather-or-ceramic-back = bagian belakang kulit vegan atau keramik
material-wood-or-vegan-leather-back = bagian belakang kayu atau kulit vegan

## How far a phone has come

status-rumoured = rumor
status-teased = teaser
status-launched = sudah diluncurkan
