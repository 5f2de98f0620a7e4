### Words in the data about phones. The English is that of the data, so change it there first: data/vocabulary.toml. What is a
### name, such as Gorilla Glass, stays as it is.

## The hole in the display

cutout-dual-punch-hole = dual punch-hole
cutout-dynamic-island = dynamic island
cutout-none = none
cutout-notch = notch
cutout-pill = pill
cutout-pill-and-punch-hole = pill and punch-hole
cutout-punch-hole = punch-hole
cutout-punch-hole-centre = punch-hole centre
cutout-punch-hole-corner = punch-hole corner
cutout-punch-hole-left = punch-hole left
cutout-under-display = under display
cutout-waterdrop-notch = waterdrop notch

## What a camera is for

role-colour-filter = colour filter
role-depth = depth
role-macro = macro
role-main = main
role-monochrome = monochrome
role-periscope-telephoto = periscope telephoto
role-telemacro = telemacro
role-telephoto = telephoto
role-tof = tof
role-ultrawide = ultrawide
role-wide = wide

## Where the fingerprint reader is

fingerprint-front = front
fingerprint-front-button = front button
fingerprint-none = none
fingerprint-present = present
fingerprint-rear = rear
fingerprint-side = side
fingerprint-under-display = under-display
fingerprint-under-display-optical = under-display optical
fingerprint-under-display-ultrasonic = under-display ultrasonic

## Loudspeakers

speakers-mono = mono
speakers-stereo = stereo

## What SIM cards it takes

sim-dual-nano-sim = dual nano-SIM
sim-dual-nano-sim-or-nano-simplus-esim = dual nano-SIM or nano-SIM + eSIM
sim-dual-sim = dual SIM
sim-esim-only = eSIM only
sim-esim-only-us = eSIM only (US)
sim-hybrid-dual-nano-sim = hybrid dual nano-SIM
sim-nano-sim = nano-SIM
sim-nano-simplus-esim = nano-SIM + eSIM

## Sockets

usb-dual-usb-c = dual USB-C
usb-30-pin = 30-pin

## Cover glass that has no name

glass-aluminosilicate-glass = aluminosilicate glass

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = aluminium alloy
material-aluminium-and-glass-back = aluminium and glass back
material-aluminium-back = aluminium back
material-aluminium-body = aluminium body
material-aluminium-frame = aluminium frame
material-aluminium-unibody = aluminium unibody
material-ceramic-back = ceramic back
material-ceramic-shield-front-and-back = Ceramic Shield front and back
material-composite-back = composite back
material-eco-leather-back = eco leather back
material-faux-leather-and-composite-back = faux leather and composite back
material-faux-leather-and-plastic-back = faux leather and plastic back
material-faux-leather-back = faux leather back
material-fibre-reinforced-plastic-back = fibre-reinforced plastic back
material-fibreglass-back = fibreglass back
material-glass = glass
material-glass-green-or-vegan-leather-black-back = glass (green) or vegan leather (black) back
material-glass-and-aluminium = glass and aluminium
material-glass-and-plastic = glass and plastic
material-glass-and-titanium = glass and titanium
material-glass-back = glass back
material-glass-body = glass body
material-glass-or-eco-leather-back = glass or eco leather back
material-glass-or-fibreglass-back = glass or fibreglass back
material-glass-or-leather-back = glass or leather back
material-glass-or-vegan-leather-back = glass or vegan leather back
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = half aluminium
material-half-glass-back = half glass back
material-metal = metal
material-metal-and-glass = metal and glass
material-metal-back = metal back
material-metal-frame = metal frame
material-metal-unibody = metal unibody
material-nylon-and-linen-like-back = nylon- and linen-like back
material-nylon-textured-back = nylon-textured back
material-plastic = plastic
material-plastic-back = plastic back
material-plastic-body = plastic body
material-plastic-frame = plastic frame
material-plastic-or-eco-leather-back = plastic or eco leather back
material-polycarbonate-and-pmma = polycarbonate and PMMA
material-polymer = polymer
material-polyurethane-back = polyurethane back
material-recycled-aluminium-and-glass = recycled aluminium and glass
material-recycled-aluminium-frame = recycled aluminium frame
material-recycled-plastic-back = recycled plastic back
material-rubber-back = rubber back
material-sand-blasted-coated-multi-layer-polymer = sand-blasted coated multi-layer polymer
material-satin-glass-back = satin glass back
material-semi-transparent-glass-back = semi-transparent glass back
material-silicone-back = silicone back
material-silicone-polymer-back = silicone polymer back
material-stainless-steel-frame = stainless steel frame
material-titanium = titanium
material-titanium-grade-5 = titanium (grade 5)
material-titanium-frame = titanium frame
material-titanium-or-aluminium-frame = titanium or aluminium frame
material-transparent-back = transparent back
material-vegan-leather-back = vegan leather back
material-vegan-leather-back-yellow = vegan leather back (yellow)
material-vegan-leather-or-ceramic-back = vegan leather or ceramic back
material-wood-or-vegan-leather-back = wood or vegan leather back

## How far a phone has come

status-rumoured = rumoured
status-teased = teased
status-launched = launched
