### What a drawing of a phone shows, for those who do not see it.

drawn-from = Gezeichnet nach: { $known }.
nothing-to-draw-from = Für eine Zeichnung ist nichts bekannt.
too-little-to-draw = Für eine Zeichnung ist zu wenig bekannt: { $known }.
shape-not-known = Das Seitenverhältnis des Displays ist nicht bekannt; gezeichnet ist es als { $shape }.
drawn-without = Nicht bekannt: { $labels }.
