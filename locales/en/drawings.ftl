### What a drawing of a phone shows, for those who do not see it.

# $known is a list: “height 152.7 mm; width 69.9 mm”
drawn-from = Drawn from: { $known }.
nothing-to-draw-from = Nothing is known to draw it from.
too-little-to-draw = Too little is known to draw it: { $known }.
# The shape is “9 : 20”
shape-not-known = The shape of its display is not known; it is drawn as { $shape }.
drawn-without = Not known: { $labels }.
