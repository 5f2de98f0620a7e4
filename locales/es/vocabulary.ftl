### Words in the data about phones.

## The hole in the display

cutout-dual-punch-hole = doble perforación
cutout-dynamic-island = Dynamic Island
cutout-none = ninguno
cutout-notch = notch
cutout-pill = píldora
cutout-pill-and-punch-hole = píldora y perforación
cutout-punch-hole = perforación
cutout-punch-hole-centre = perforación central
cutout-punch-hole-corner = perforación en la esquina
cutout-punch-hole-left = perforación a la izquierda
cutout-under-display = bajo la pantalla
cutout-waterdrop-notch = notch de gota

## What a camera is for

role-colour-filter = filtro de color
role-depth = profundidad
role-macro = macro
role-main = principal
role-monochrome = monocromo
role-periscope-telephoto = teleobjetivo periscópico
role-telemacro = telemacro
role-telephoto = teleobjetivo
role-tof = ToF
role-ultrawide = ultra gran angular
role-wide = gran angular

## Where the fingerprint reader is

fingerprint-front = frontal
fingerprint-front-button = en el botón frontal
fingerprint-none = no tiene
fingerprint-present = sí tiene
fingerprint-rear = trasero
fingerprint-side = lateral
fingerprint-under-display = bajo la pantalla
fingerprint-under-display-optical = óptico bajo la pantalla
fingerprint-under-display-ultrasonic = ultrasónico bajo la pantalla

## Loudspeakers

speakers-mono = mono
speakers-stereo = estéreo

## What SIM cards it takes

sim-dual-nano-sim = doble nano-SIM
sim-dual-nano-sim-or-nano-simplus-esim = doble nano-SIM o nano-SIM + eSIM
sim-dual-sim = doble SIM
sim-esim-only = solo eSIM
sim-esim-only-us = solo eSIM (EE. UU.)
sim-hybrid-dual-nano-sim = doble nano-SIM híbrida
sim-nano-sim = nano-SIM
sim-nano-simplus-esim = nano-SIM + eSIM

## Sockets

usb-dual-usb-c = doble USB-C
usb-30-pin = 30 pines

## Cover glass that has no name

glass-aluminosilicate-glass = vidrio de aluminosilicato

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = aleación de aluminio
material-aluminium-and-glass-back = trasera de aluminio y vidrio
material-aluminium-back = trasera de aluminio
material-aluminium-body = cuerpo de aluminio
material-aluminium-frame = marco de aluminio
material-aluminium-unibody = cuerpo de una pieza de aluminio
material-ceramic-back = trasera de cerámica
material-ceramic-shield-front-and-back = Ceramic Shield delante y detrás
material-composite-back = trasera de material compuesto
material-eco-leather-back = trasera de cuero ecológico
material-faux-leather-and-composite-back = trasera de cuero sintético y material compuesto
material-faux-leather-and-plastic-back = trasera de cuero sintético y plástico
material-faux-leather-back = trasera de cuero sintético
material-fibre-reinforced-plastic-back = trasera de plástico reforzado con fibra
material-fibreglass-back = trasera de fibra de vidrio
material-glass = vidrio
material-glass-green-or-vegan-leather-black-back = trasera de vidrio (verde) o cuero vegano (negro)
material-glass-and-aluminium = vidrio y aluminio
material-glass-and-plastic = vidrio y plástico
material-glass-and-titanium = vidrio y titanio
material-glass-back = trasera de vidrio
material-glass-body = cuerpo de vidrio
material-glass-or-eco-leather-back = trasera de vidrio o cuero ecológico
material-glass-or-fibreglass-back = trasera de vidrio o fibra de vidrio
material-glass-or-leather-back = trasera de vidrio o cuero
material-glass-or-vegan-leather-back = trasera de vidrio o cuero vegano
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = mitad aluminio
material-half-glass-back = trasera mitad vidrio
material-metal = metal
material-metal-and-glass = metal y vidrio
material-metal-back = trasera de metal
material-metal-frame = marco de metal
material-metal-unibody = cuerpo de una pieza de metal
material-nylon-and-linen-like-back = trasera tipo nailon y lino
material-nylon-textured-back = trasera con textura de nailon
material-plastic = plástico
material-plastic-back = trasera de plástico
material-plastic-body = cuerpo de plástico
material-plastic-frame = marco de plástico
material-plastic-or-eco-leather-back = trasera de plástico o cuero ecológico
material-polycarbonate-and-pmma = policarbonato y PMMA
material-polymer = polímero
material-polyurethane-back = trasera de poliuretano
material-recycled-aluminium-and-glass = aluminio reciclado y vidrio
material-recycled-aluminium-frame = marco de aluminio reciclado
material-recycled-plastic-back = trasera de plástico reciclado
material-rubber-back = trasera de goma
material-sand-blasted-coated-multi-layer-polymer = polímero multicapa arenado y recubierto
material-satin-glass-back = trasera de vidrio satinado
material-semi-transparent-glass-back = trasera de vidrio semitransparente
material-silicone-back = trasera de silicona
material-silicone-polymer-back = trasera de polímero de silicona
material-stainless-steel-frame = marco de acero inoxidable
material-titanium = titanio
material-titanium-grade-5 = titanio (grado 5)
material-titanium-frame = marco de titanio
material-titanium-or-aluminium-frame = marco de titanio o aluminio
material-transparent-back = trasera transparente
material-vegan-leather-back = trasera de cuero vegano
material-vegan-leather-back-yellow = trasera de cuero vegano (amarilla)
material-vegan-leather-or-ceramic-back = trasera de cuero vegano o cerámica
material-wood-or-vegan-leather-back = trasera de madera o cuero vegano

## How far a phone has come

status-rumoured = rumoreado
status-teased = con adelantos
status-launched = lanzado
