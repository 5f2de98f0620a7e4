### Words in the data about phones. The English is that of the data, so change it there first: data/vocabulary.toml. What is a
### name, such as Gorilla Glass, stays as it is.

## The hole in the display

cutout-dual-punch-hole = doppio foro
cutout-dynamic-island = Dynamic Island
cutout-none = nessuno
cutout-notch = notch
cutout-pill = pillola
cutout-pill-and-punch-hole = pillola e foro
cutout-punch-hole = foro
cutout-punch-hole-centre = foro centrale
cutout-punch-hole-corner = foro nell’angolo
cutout-punch-hole-left = foro a sinistra
cutout-under-display = sotto il display
cutout-waterdrop-notch = notch a goccia

## What a camera is for

role-colour-filter = filtro colore
role-depth = profondità
role-macro = macro
role-main = principale
role-monochrome = monocromatica
role-periscope-telephoto = teleobiettivo periscopico
role-telemacro = telemacro
role-telephoto = teleobiettivo
role-tof = ToF
role-ultrawide = ultragrandangolare
role-wide = grandangolare

## Where the fingerprint reader is

fingerprint-front = frontale
fingerprint-front-button = nel tasto frontale
fingerprint-none = nessuno
fingerprint-present = presente
fingerprint-rear = posteriore
fingerprint-side = laterale
fingerprint-under-display = sotto il display
fingerprint-under-display-optical = ottico sotto il display
fingerprint-under-display-ultrasonic = a ultrasuoni sotto il display

## Loudspeakers

speakers-mono = mono
speakers-stereo = stereo

## What SIM cards it takes

sim-dual-nano-sim = doppia nano-SIM
sim-dual-nano-sim-or-nano-simplus-esim = doppia nano-SIM o nano-SIM + eSIM
sim-dual-sim = dual SIM
sim-esim-only = solo eSIM
sim-esim-only-us = solo eSIM (USA)
sim-hybrid-dual-nano-sim = doppia nano-SIM ibrida
sim-nano-sim = nano-SIM
sim-nano-simplus-esim = nano-SIM + eSIM

## Sockets

usb-dual-usb-c = doppia USB-C
usb-30-pin = 30 pin

## Cover glass that has no name

glass-aluminosilicate-glass = vetro alluminosilicato

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = lega di alluminio
material-aluminium-and-glass-back = retro in alluminio e vetro
material-aluminium-back = retro in alluminio
material-aluminium-body = scocca in alluminio
material-aluminium-frame = telaio in alluminio
material-aluminium-unibody = unibody in alluminio
material-ceramic-back = retro in ceramica
material-ceramic-shield-front-and-back = Ceramic Shield davanti e dietro
material-composite-back = retro in composito
material-eco-leather-back = retro in ecopelle
material-faux-leather-and-composite-back = retro in finta pelle e composito
material-faux-leather-and-plastic-back = retro in finta pelle e plastica
material-faux-leather-back = retro in finta pelle
material-fibre-reinforced-plastic-back = retro in plastica fibrorinforzata
material-fibreglass-back = retro in fibra di vetro
material-glass = vetro
material-glass-green-or-vegan-leather-black-back = retro in vetro (verde) o pelle vegana (nero)
material-glass-and-aluminium = vetro e alluminio
material-glass-and-plastic = vetro e plastica
material-glass-and-titanium = vetro e titanio
material-glass-back = retro in vetro
material-glass-body = scocca in vetro
material-glass-or-eco-leather-back = retro in vetro o ecopelle
material-glass-or-fibreglass-back = retro in vetro o fibra di vetro
material-glass-or-leather-back = retro in vetro o pelle
material-glass-or-vegan-leather-back = retro in vetro o pelle vegana
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = metà alluminio
material-half-glass-back = retro per metà in vetro
material-metal = metallo
material-metal-and-glass = metallo e vetro
material-metal-back = retro in metallo
material-metal-frame = telaio in metallo
material-metal-unibody = unibody in metallo
material-nylon-and-linen-like-back = retro effetto nylon e lino
material-nylon-textured-back = retro con trama effetto nylon
material-plastic = plastica
material-plastic-back = retro in plastica
material-plastic-body = scocca in plastica
material-plastic-frame = telaio in plastica
material-plastic-or-eco-leather-back = retro in plastica o ecopelle
material-polycarbonate-and-pmma = policarbonato e PMMA
material-polymer = polimero
material-polyurethane-back = retro in poliuretano
material-recycled-aluminium-and-glass = alluminio riciclato e vetro
material-recycled-aluminium-frame = telaio in alluminio riciclato
material-recycled-plastic-back = retro in plastica riciclata
material-rubber-back = retro in gomma
material-sand-blasted-coated-multi-layer-polymer = polimero multistrato sabbiato e rivestito
material-satin-glass-back = retro in vetro satinato
material-semi-transparent-glass-back = retro in vetro semitrasparente
material-silicone-back = retro in silicone
material-silicone-polymer-back = retro in polimero siliconico
material-stainless-steel-frame = telaio in acciaio inossidabile
material-titanium = titanio
material-titanium-grade-5 = titanio (grado 5)
material-titanium-frame = telaio in titanio
material-titanium-or-aluminium-frame = telaio in titanio o alluminio
material-transparent-back = retro trasparente
material-vegan-leather-back = retro in pelle vegana
material-vegan-leather-back-yellow = retro in pelle vegana (giallo)
material-vegan-leather-or-ceramic-back = retro in pelle vegana o ceramica
material-wood-or-vegan-leather-back = retro in legno o pelle vegana

## How far a phone has come

status-rumoured = rumor
status-teased = teaser
status-launched = uscito
