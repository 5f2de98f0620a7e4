### The plot of phones over two specs.

plot-of-phones = 機種の散布図
none-of-both = 両方の値が判明している機種はありません。
show-as-table = 表で表示
plot-as-table = 散布図の表
horizontal = 横軸
vertical = 縦軸
plotted-missing = { $phones }（ほか{ $more }機種：{ $x }または{ $y }が不明）
one-not-known = { $names }（一方の値が不明）
filtered-out = { $names }（絞り込みで除外）
not-in-the-plot = 散布図にない機種：{ $phones }。
plot-keys = 横軸：{ $x }。縦軸：{ $y }。矢印キーで機種間を移動し、Enterキーで比較に追加します。
at-the-same-place = { $phone }。同じ位置：{ $names }
logarithmic = { $label }（対数）
point = { $name }：{ $x }、{ $y }
key-settled = 確定
key-not-settled = 未確定
key-anywhere = 線上のどこかの可能性
nothing-better-in-both = 両方で上回る機種がないもの：{ $phones }。
perhaps-phones = { $phones }（可能性あり）
certain-and-perhaps = { $phones }は確実、ほか{ $more }機種は可能性あり
point-at-a-phone = 機種を指すか、矢印キーで移動してください。押すと固定します。
also-here = 同じ位置：
phones-by = 機種の分布：{ $x }と{ $y }
