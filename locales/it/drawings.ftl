### What a drawing of a phone shows, for those who do not see it.

drawn-from = Disegnato in base a: { $known }.
nothing-to-draw-from = Non è noto nulla per poterlo disegnare.
too-little-to-draw = Si sa troppo poco per disegnarlo: { $known }.
shape-not-known = Il formato del display non è noto; è disegnato in { $shape }.
drawn-without = Non noto: { $labels }.
