### What a drawing of a phone shows, for those who do not see it.

drawn-from = Dessiné d’après : { $known }.
nothing-to-draw-from = Rien de connu qui permette de le dessiner.
too-little-to-draw = On en sait trop peu pour le dessiner : { $known }.
shape-not-known = Format de l’écran inconnu ; dessiné en { $shape }.
drawn-without = Inconnu : { $labels }.
