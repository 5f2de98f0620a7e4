### The plot of phones over two specs.

plot-of-phones = 手机散点图
none-of-both = 这些手机中没有两项均已知的。
show-as-table = 以表格显示
plot-as-table = 散点图的表格形式
horizontal = 横轴
vertical = 纵轴
plotted-missing = { $phones }；另有 { $more } 款：{ $x }或{ $y }未知
one-not-known = { $names }（两项中有一项未知）
filtered-out = { $names }（已被筛除）
not-in-the-plot = 未在图中：{ $phones }。
plot-keys = 横轴：{ $x }。纵轴：{ $y }。用方向键在手机之间移动，按回车键加入对比。
at-the-same-place = { $phone }。同一位置：{ $names }
logarithmic = { $label }（对数）
point = { $name }：{ $x }；{ $y }
key-settled = 已确认
key-not-settled = 未确认
key-anywhere = 可能在线上任意位置
nothing-better-in-both = 两项未被同时超越：{ $phones }。
perhaps-phones = 可能有 { $phones }
certain-and-perhaps = 确定有 { $phones }，可能另有 { $more } 款
point-at-a-phone = 指向一款手机，或用方向键移动到它。点按可固定。
also-here = 此处还有：
phones-by = 手机分布：{ $x }与{ $y }
