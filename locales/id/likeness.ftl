### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = chipset sama
no-difference = tidak ada perbedaan yang diketahui
names-not-known = { $names } tidak diketahui
price = harga
label-value = { $label } { $value }
label-is = { $label }: { $value }
label-not-clear = { $label } belum jelas
not-foldable = bukan ponsel lipat
no-label = tanpa { $label }
runs = sistem { $system }

more = { $amount } lebih tinggi
less = { $amount } lebih rendah
larger-display = layar { $amount } lebih besar
smaller-display = layar { $amount } lebih kecil
heavier = { $amount } lebih berat
lighter = { $amount } lebih ringan
thicker = { $amount } lebih tebal
thinner = { $amount } lebih tipis
taller = { $amount } lebih tinggi
shorter = { $amount } lebih pendek
wider = { $amount } lebih lebar
narrower = { $amount } lebih sempit
more-memory = RAM { $amount } lebih besar
less-memory = RAM { $amount } lebih kecil
more-storage = penyimpanan { $amount } lebih besar
less-storage = penyimpanan { $amount } lebih kecil
faster-charging = pengisian { $amount } lebih cepat
slower-charging = pengisian { $amount } lebih lambat
more-main-camera = kamera utama { $amount } lebih tinggi
less-main-camera = kamera utama { $amount } lebih rendah
more-cameras = { $count } kamera lebih banyak
fewer-cameras = { $count } kamera lebih sedikit

## The places that a phone has in what matters

ordinal = ke-{ $place }
anywhere = bisa peringkat berapa saja
place-perhaps = mungkin { $place }
place-range = { $best } sampai { $worst }

then = { $one }, lalu { $other }
price-in = harga dalam { $currency }

## What a comparison proves: “The 12S Pro has the larger display and battery; the 12S is lighter.”

the-phone = { $name }
summary-ahead = { $phone } punya { $clauses }
summary-sentence = Singkatnya, { $text }.

## Of two phones

has-larger = { $things } lebih besar
has-higher = { $things } lebih tinggi
has-more = { $things } lebih banyak
charges-faster = pengisian daya lebih cepat
is-better = { $qualities }
is-cheaper = harga lebih murah
is-cheaper-by = harga { $amount } lebih murah
is-lighter = bodi lebih ringan
is-lighter-by = bodi { $amount } lebih ringan
is-thinner = bodi lebih tipis
is-thinner-by = bodi { $amount } lebih tipis

## Of three and more

has-largest = { $things } terbesar
has-highest = { $things } tertinggi
has-most = { $things } terbanyak
charges-fastest = pengisian daya tercepat
is-best = { $qualities }
is-cheapest = harga termurah
is-lightest = bodi teringan
is-thinnest = bodi tertipis

## The things

thing-display = layar
thing-battery = baterai
thing-memory = RAM
thing-storage = penyimpanan
thing-megapixels = megapiksel

## The rest of the summary

summary-same = Dalam poin-poin utama, ponsel-ponsel ini sama.
summary-open = { $count ->
   *[other] Belum final: { $labels }.
}
summary-unknown-of-two = { $count ->
   *[other] Tidak diketahui untuk salah satu atau keduanya: { $labels }.
}
summary-unknown = { $count ->
   *[other] Tidak diketahui untuk setidaknya satu ponsel: { $labels }.
}
