### Words in the data about phones.

## The hole in the display

cutout-dual-punch-hole = podwójny otwór
cutout-dynamic-island = Dynamic Island
cutout-none = brak
cutout-notch = notch
cutout-pill = pigułka
cutout-pill-and-punch-hole = pigułka i otwór
cutout-punch-hole = otwór
cutout-punch-hole-centre = otwór na środku
cutout-punch-hole-corner = otwór w rogu
cutout-punch-hole-left = otwór po lewej
cutout-under-display = pod ekranem
cutout-waterdrop-notch = notch w kształcie kropli

## What a camera is for

role-colour-filter = filtr kolorów
role-depth = czujnik głębi
role-macro = makro
role-main = główny
role-monochrome = monochromatyczny
role-periscope-telephoto = teleobiektyw peryskopowy
role-telemacro = telemakro
role-telephoto = teleobiektyw
role-tof = ToF
role-ultrawide = ultraszerokokątny
role-wide = szerokokątny

## Where the fingerprint reader is

fingerprint-front = z przodu
fingerprint-front-button = w przycisku z przodu
fingerprint-none = brak
fingerprint-present = jest
fingerprint-rear = z tyłu
fingerprint-side = z boku
fingerprint-under-display = w ekranie
fingerprint-under-display-optical = w ekranie, optyczny
fingerprint-under-display-ultrasonic = w ekranie, ultradźwiękowy

## Loudspeakers

speakers-mono = mono
speakers-stereo = stereo

## What SIM cards it takes

sim-dual-nano-sim = dual nano-SIM
sim-dual-nano-sim-or-nano-simplus-esim = dual nano-SIM lub nano-SIM + eSIM
sim-dual-sim = dual SIM
sim-esim-only = tylko eSIM
sim-esim-only-us = tylko eSIM (USA)
sim-hybrid-dual-nano-sim = hybrydowy dual nano-SIM
sim-nano-sim = nano-SIM
sim-nano-simplus-esim = nano-SIM + eSIM

## Sockets

usb-dual-usb-c = podwójne USB-C
usb-30-pin = 30-pinowe

## Cover glass that has no name

glass-aluminosilicate-glass = szkło glinokrzemianowe

## What it is made of. Frame and back are said one after the other

material-aluminium-alloy = stop aluminium
material-aluminium-and-glass-back = tył z aluminium i szkła
material-aluminium-back = aluminiowy tył
material-aluminium-body = aluminiowa obudowa
material-aluminium-frame = aluminiowa ramka
material-aluminium-unibody = aluminiowy unibody
material-ceramic-back = ceramiczny tył
material-ceramic-shield-front-and-back = Ceramic Shield z przodu i z tyłu
material-composite-back = kompozytowy tył
material-eco-leather-back = tył z ekoskóry
material-faux-leather-and-composite-back = tył ze sztucznej skóry i kompozytu
material-faux-leather-and-plastic-back = tył ze sztucznej skóry i plastiku
material-faux-leather-back = tył ze sztucznej skóry
material-fibre-reinforced-plastic-back = tył z tworzywa wzmocnionego włóknem
material-fibreglass-back = tył z włókna szklanego
material-glass = szkło
material-glass-green-or-vegan-leather-black-back = tył ze szkła (zielony) lub z wegańskiej skóry (czarny)
material-glass-and-aluminium = szkło i aluminium
material-glass-and-plastic = szkło i plastik
material-glass-and-titanium = szkło i tytan
material-glass-back = szklany tył
material-glass-body = szklana obudowa
material-glass-or-eco-leather-back = tył ze szkła lub ekoskóry
material-glass-or-fibreglass-back = tył ze szkła lub włókna szklanego
material-glass-or-leather-back = tył ze szkła lub skóry
material-glass-or-vegan-leather-back = tył ze szkła lub wegańskiej skóry
material-gorilla-glass-5 = Gorilla Glass 5
material-half-aluminium = w połowie aluminium
material-half-glass-back = tył w połowie ze szkła
material-metal = metal
material-metal-and-glass = metal i szkło
material-metal-back = metalowy tył
material-metal-frame = metalowa ramka
material-metal-unibody = metalowy unibody
material-nylon-and-linen-like-back = tył w stylu nylonu i lnu
material-nylon-textured-back = tył o fakturze nylonu
material-plastic = plastik
material-plastic-back = plastikowy tył
material-plastic-body = plastikowa obudowa
material-plastic-frame = plastikowa ramka
material-plastic-or-eco-leather-back = tył z plastiku lub ekoskóry
material-polycarbonate-and-pmma = poliwęglan i PMMA
material-polymer = polimer
material-polyurethane-back = poliuretanowy tył
material-recycled-aluminium-and-glass = aluminium z recyklingu i szkło
material-recycled-aluminium-frame = ramka z aluminium z recyklingu
material-recycled-plastic-back = tył z plastiku z recyklingu
material-rubber-back = gumowy tył
material-sand-blasted-coated-multi-layer-polymer = piaskowany, powlekany polimer wielowarstwowy
material-satin-glass-back = tył z satynowego szkła
material-semi-transparent-glass-back = tył z półprzezroczystego szkła
material-silicone-back = silikonowy tył
material-silicone-polymer-back = tył z polimeru silikonowego
material-stainless-steel-frame = ramka ze stali nierdzewnej
material-titanium = tytan
material-titanium-grade-5 = tytan (grade 5)
material-titanium-frame = tytanowa ramka
material-titanium-or-aluminium-frame = ramka z tytanu lub aluminium
material-transparent-back = przezroczysty tył
material-vegan-leather-back = tył z wegańskiej skóry
material-vegan-leather-back-yellow = tył z wegańskiej skóry (żółty)
material-vegan-leather-or-ceramic-back = tył z wegańskiej skóry lub ceramiki
material-wood-or-vegan-leather-back = tył z drewna lub wegańskiej skóry

## How far a phone has come

status-rumoured = plotki
status-teased = zapowiedź
status-launched = po premierze
