### What a drawing of a phone shows, for those who do not see it.

drawn-from = 図の根拠：{ $known }。
nothing-to-draw-from = 図にできる情報がありません。
too-little-to-draw = 情報が少なすぎて図にできません：{ $known }。
shape-not-known = 画面の縦横比は不明なため、{ $shape }で描いています。
drawn-without = 不明：{ $labels }。
