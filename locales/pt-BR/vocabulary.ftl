### Words in the data about phones.

## The hole in the display

cutout-dual-punch-hole = furo duplo
cutout-dynamic-island = Dynamic Island
cutout-none = nenhum
cutout-notch = notch
cutout-pill = pílula
cutout-pill-and-punch-hole = pílula e furo
cutout-punch-hole = furo
cutout-punch-hole-centre = furo central
cutout-punch-hole-corner = furo no canto
cutout-punch-hole-left = furo à esquerda
cutout-under-display = sob a tela
cutout-waterdrop-notch = notch em gota

## What a camera is for

role-colour-filter = filtro de cor
role-depth = profundidade
role-macro = macro
role-main = principal
role-monochrome = monocromática
role-periscope-telephoto = teleobjetiva periscópica
role-telemacro = telemacro
role-telephoto = teleobjetiva
role-tof = ToF
role-ultrawide = ultrawide
role-wide = grande-angular

## Where the fingerprint reader is

fingerprint-front = frontal
fingerprint-front-button = no botão frontal
fingerprint-none = não tem
fingerprint-present = tem
fingerprint-rear = traseiro
fingerprint-side = lateral
fingerprint-under-display = sob a tela
fingerprint-under-display-optical = óptico sob a tela
fingerprint-under-display-ultrasonic = ultrassônico sob a tela

## Loudspeakers

speakers-mono = mono
speakers-stereo = estéreo

## What SIM cards it takes

sim-dual-nano-sim = dual nano-SIM
sim-dual-nano-sim-or-nano-simplus-esim = dual nano-SIM ou nano-SIM + eSIM
sim-dual-sim = dual SIM
sim-esim-only = só eSIM
sim-esim-only-us = só eSIM (EUA)
sim-hybrid-dual-nano-sim = dual nano-SIM híbrido
sim-nano-sim = nano-SIM
sim-nano-simplus-esim = nano-SIM + eSIM

## Sockets

usb-dual-usb-c = USB-C duplo
usb-30-pin = 30 pinos

## Cover glass that has no name

glass-aluminosilicate-glass = vidro de aluminossilicato

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = liga de alumínio
material-aluminium-and-glass-back = traseira de alumínio e vidro
material-aluminium-back = traseira de alumínio
material-aluminium-body = corpo de alumínio
material-aluminium-frame = laterais de alumínio
material-aluminium-unibody = corpo inteiriço de alumínio
material-ceramic-back = traseira de cerâmica
material-ceramic-shield-front-and-back = Ceramic Shield na frente e na traseira
material-composite-back = traseira de material composto
material-eco-leather-back = traseira de couro ecológico
material-faux-leather-and-composite-back = traseira de couro sintético e material composto
material-faux-leather-and-plastic-back = traseira de couro sintético e plástico
material-faux-leather-back = traseira de couro sintético
material-fibre-reinforced-plastic-back = traseira de plástico reforçado com fibra
material-fibreglass-back = traseira de fibra de vidro
material-glass = vidro
material-glass-green-or-vegan-leather-black-back = traseira de vidro (verde) ou couro vegano (preto)
material-glass-and-aluminium = vidro e alumínio
material-glass-and-plastic = vidro e plástico
material-glass-and-titanium = vidro e titânio
material-glass-back = traseira de vidro
material-glass-body = corpo de vidro
material-glass-or-eco-leather-back = traseira de vidro ou couro ecológico
material-glass-or-fibreglass-back = traseira de vidro ou fibra de vidro
material-glass-or-leather-back = traseira de vidro ou couro
material-glass-or-vegan-leather-back = traseira de vidro ou couro vegano
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = metade alumínio
material-half-glass-back = traseira metade vidro
material-metal = metal
material-metal-and-glass = metal e vidro
material-metal-back = traseira de metal
material-metal-frame = laterais de metal
material-metal-unibody = corpo inteiriço de metal
material-nylon-and-linen-like-back = traseira tipo náilon e linho
material-nylon-textured-back = traseira com textura de náilon
material-plastic = plástico
material-plastic-back = traseira de plástico
material-plastic-body = corpo de plástico
material-plastic-frame = laterais de plástico
material-plastic-or-eco-leather-back = traseira de plástico ou couro ecológico
material-polycarbonate-and-pmma = policarbonato e PMMA
material-polymer = polímero
material-polyurethane-back = traseira de poliuretano
material-recycled-aluminium-and-glass = alumínio reciclado e vidro
material-recycled-aluminium-frame = laterais de alumínio reciclado
material-recycled-plastic-back = traseira de plástico reciclado
material-rubber-back = traseira de borracha
material-sand-blasted-coated-multi-layer-polymer = polímero multicamada jateado e revestido
material-satin-glass-back = traseira de vidro acetinado
material-semi-transparent-glass-back = traseira de vidro semitransparente
material-silicone-back = traseira de silicone
material-silicone-polymer-back = traseira de polímero de silicone
material-stainless-steel-frame = laterais de aço inoxidável
material-titanium = titânio
material-titanium-grade-5 = titânio (grau 5)
material-titanium-frame = laterais de titânio
material-titanium-or-aluminium-frame = laterais de titânio ou alumínio
material-transparent-back = traseira transparente
material-vegan-leather-back = traseira de couro vegano
material-vegan-leather-back-yellow = traseira de couro vegano (amarela)
material-vegan-leather-or-ceramic-back = traseira de couro vegano ou cerâmica
material-wood-or-vegan-leather-back = traseira de madeira ou couro vegano

## How far a phone has come

status-rumoured = em rumores
status-teased = em teasers
status-launched = lançado
