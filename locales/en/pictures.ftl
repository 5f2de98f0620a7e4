### Phones drawn to scale, and where they rank.

drawings-about = All phones are drawn to the same scale. Solid lines are settled. Dashed lines are not, or their position or size is not known: sources do not state it for lenses and cut-outs, and all corners are drawn alike. Dotted lines show the largest possible size.
bank-card = bank card
bank-card-alone = A bank card; all phones are hidden.
outlines-of = Outlines of { $names }, on one baseline, beside a bank card.
phones-in-picture = Phones in the picture
# A side of a phone, under its drawing
face-front = front
face-back = back
face-side = side
face-open-front = open, front
face-open-back = open, back
face-open-side = open, side

too-little-for-ranks = Too little is known about these phones, or about others from their year.
show-fewer = Show fewer
show-all = Show all { $number }
# For screen readers: the name of a choice; the next message or all-phones is chosen
rank-among = Rank among
of-the-same-year = Phones from the same year
ranks-about = What a phone stands out in comes first. Only settled values of other phones count. The box spans the middle half of them; the line inside is the median. If a phone is sold in several sizes, the largest counts.
phones-of-year = { $phones } from { $year }
# $among is “1,234 phones from 2022”
more-than-none = more than none of the { $among }
more-than = more than { $number } of the { $among }
more-than-range = more than { $from } to { $to } of the { $among }
quantiles = Minimum { $least }, lower quartile { $quarter }, median { $half }, upper quartile { $three }, maximum { $most }.
# The name of a spec with its unit: “Battery, mAh”
label-unit = { $label }, { $unit }
