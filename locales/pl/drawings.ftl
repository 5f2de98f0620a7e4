### What a drawing of a phone shows, for those who do not see it.

drawn-from = Narysowano na podstawie: { $known }.
nothing-to-draw-from = Brak danych, na podstawie których można by go narysować.
too-little-to-draw = Za mało danych, by go narysować: { $known }.
shape-not-known = Proporcje ekranu nie są znane; na rysunku przyjęto { $shape }.
drawn-without = Brak danych: { $labels }.
