### What a drawing of a phone shows, for those who do not see it.

drawn-from = Desenhado a partir de: { $known }.
nothing-to-draw-from = Não se sabe nada que permita desenhá-lo.
too-little-to-draw = Sabe-se muito pouco para desenhá-lo: { $known }.
shape-not-known = O formato da tela não é conhecido; ela é desenhada na proporção { $shape }.
drawn-without = Sem dados de: { $labels }.
