### The names of specs, as the heads of rows and the labels of filters, and those of their groups. They are also said inside
### sentences, there with a small letter (language.ftl): “Battery at least …”, “battery, weight and price”, “no curved display”.
### Heads of rows have room for some twelve letters in a line; a longer word is broken.

spec-brand = Brand
spec-status = Status
# Also the head of a narrow column: some ten letters at most
spec-year = Year
# The day on which the maker presented it
spec-announced = Announced
# The day on which it could be bought
spec-released = Released
spec-launch-regions = Launch regions
spec-price = Price
spec-price-usd = Launch price (USD)
spec-price-eur = Launch price (EUR)
spec-price-gbp = Launch price (GBP)
spec-price-cny = Launch price (CNY)
spec-price-inr = Launch price (INR)
# How long ago it was launched
spec-age-months = Age
spec-os = System at launch
# What the maker has put over the system, such as One UI
spec-skin = Interface
spec-soc = Chipset
# As “4 nm”
spec-soc-nm = Chip process
# The graphics chip
spec-gpu = Graphics
# Also the head of a narrow column: some ten letters at most
spec-ram-gb = Memory
spec-storage-gb = Storage
spec-card-slot = Card slot
spec-display-in = Display size
spec-display-w = Pixels across
spec-display-h = Pixels down
# Such as “FHD+”
spec-display-class = Resolution class
spec-pixel-density = Pixel density
# How much of its front is display, as a percentage
spec-screen-to-body = Screen-to-body ratio
# Such as “AMOLED”
spec-panel = Panel
spec-refresh-hz = Refresh rate
# How often a second it looks for fingers, as “240 Hz”
spec-touch-hz = Touch sampling
spec-peak-nits = Peak brightness
spec-curved = Curved display
# The hole in the display for the camera, such as “notch”
spec-cutout = Cut-out
spec-glass = Cover glass
spec-camera-main-mp = Main camera
spec-camera-count = Rear cameras
# A list with the size of each: “50 MP main, 8 MP ultrawide”
spec-cameras = Lenses
# By these, phones are filtered: “ultrawide, macro”
spec-camera-roles = Kinds of camera
spec-zoom-x = Optical zoom
spec-ois = Optical stabilisation
# Such as “Leica”
spec-camera-partner = Camera partner
spec-brand-partner = Camera partner of the brand
spec-front-mp = Front camera
spec-video = Video
# Also the head of a narrow column: some ten letters at most
spec-battery-mah = Battery
spec-battery-removable = Removable battery
# How fast it charges by cable, as “67 W”
spec-charge-w = Wired charging
# Yes or no
spec-wireless-charging = Wireless charging
# How fast it charges without a cable, as “50 W”
spec-wireless-w = Wireless power
# Whether it can charge other devices
spec-reverse-wireless = Reverse wireless charging
spec-reverse-wireless-w = Reverse wireless power
spec-height-mm = Height
spec-width-mm = Width
spec-depth-mm = Thickness
spec-open-height-mm = Height, open
spec-open-width-mm = Width, open
spec-open-depth-mm = Thickness, open
spec-volume-cm3 = Volume
# Also the head of a narrow column: some ten letters at most
spec-weight-g = Weight
# How well it keeps them out, as “IP68”
spec-ip-rating = Water and dust
spec-material = Material
spec-colours = Colours
spec-foldable = Foldable
spec-fingerprint = Fingerprint reader
spec-speakers = Speakers
spec-net-5g = 5G
spec-sim = SIM
spec-dual-sim = Dual SIM
spec-esim = eSIM
spec-wifi = Wi-Fi
spec-bluetooth = Bluetooth
spec-nfc = NFC
spec-ir = Infrared
spec-usb = USB
spec-jack = Headphone jack
# From A to G
spec-eu-energy-class = Energy class
# Hours until an empty battery
spec-eu-endurance-h = Battery endurance
# How often the battery can be charged
spec-eu-battery-cycles = Battery cycles
# How well it survives drops, from A to E
spec-eu-drop-class = Drop class
# From A to E
spec-eu-repairability-class = Repairability class
# How many years there are updates
spec-eu-update-years = Updates

## The groups

group-launch = Launch
group-performance = Performance
group-display = Display
group-camera = Camera
group-battery = Battery and charging
group-body = Body
group-connections = Connections
group-eu-label = EU label

# The rows that come first in a comparison
block-main = Main points
# The rows in which only one of the phones has anything
block-one-sided = Known of one phone only
