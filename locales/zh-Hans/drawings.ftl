### What a drawing of a phone shows, for those who do not see it.

drawn-from = 绘制依据：{ $known }。
nothing-to-draw-from = 没有可供绘制的已知信息。
too-little-to-draw = 已知信息太少，无法绘制：{ $known }。
shape-not-known = 屏幕比例未知，按 { $shape } 绘制。
drawn-without = 未知：{ $labels }。
