### The plot of phones over two specs.

plot-of-phones = Plot of phones
none-of-both = None of these phones has a known value for both.
show-as-table = Show as a table
plot-as-table = Plot as a table
# Before the spec that runs along this side
horizontal = Horizontal
vertical = Vertical
# “612 phones; 131 more: display size or battery not known”. $more is a number
plotted-missing = { $phones }; { $more } more: { $x } or { $y } not known
# $names are phones
one-not-known = { $names } (one of the two values is not known)
filtered-out = { $names } (filtered out)
not-in-the-plot = Not in the plot: { $phones }.
plot-keys = Horizontal: { $x }. Vertical: { $y }. Use the arrow keys to move between phones, and Enter to add one to the comparison.
at-the-same-place = { $phone }. At the same place: { $names }
logarithmic = { $label } (logarithmic)
# “Xiaomi 12S: display size 6.28 in; battery 4,500 mAh”
point = { $name }: { $x }; { $y }
key-settled = settled
key-not-settled = not settled
key-anywhere = may be anywhere on the line
# $phones is one of the next two, or “7 phones”
nothing-better-in-both = Nothing better in both: { $phones }.
perhaps-phones = perhaps { $phones }
certain-and-perhaps = { $phones } for certain, { $more } more perhaps
point-at-a-phone = Point at a phone, or move to one with the arrow keys. A press holds it.
# Before the name of a phone
also-here = { "also here: " }
phones-by = Phones by { $x } and { $y }
