### What a drawing of a phone shows, for those who do not see it.

drawn-from = चित्र इनसे बना: { $known }।
nothing-to-draw-from = चित्र बनाने लायक कुछ भी पता नहीं है।
too-little-to-draw = चित्र बनाने के लिए जानकारी कम है: { $known }।
shape-not-known = डिस्प्ले का अनुपात पता नहीं है; इसे { $shape } का बनाया गया है।
drawn-without = पता नहीं: { $labels }।
