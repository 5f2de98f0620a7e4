### The comparison.

comparison-of = { $what } 对比
comparison-table = 对比表
all-rows-shown = 已显示所有行
differences-only = 仅看差异
drawn-to-scale = 等比例外形图
how-they-rank = 排名情况
no-differences = 就已知信息而言，这些手机没有差异。
from-this-page = 来自本页面
rows-shown = 已显示 { $count } 行
show-all-rows = 显示全部 { $count } 行
no-equal-rows = 没有相同的行
equal-rows-hidden = 已隐藏 { $count } 行相同项
equal-rows = { $count } 行相同项
equal-rows-of = ，{ $group }
baseline = 基准
name-baseline = { $name }，基准
move-first = 将 { $name } 移向第一列
move-last = 将 { $name } 移向最后一列
compare-against = 以 { $name } 为基准对比其他手机
the-same = 相同
difference-with = ，与 { $name } 相比
difference-with-unsure = ，与 { $name } 相比，不确定
ago = { $age }前

## Adding a phone

no-other-phone = 没有其他叫这个名称的手机。
loading-names = 正在加载所有手机的名称…
at-most-phones = 最多可对比 { $count } 款手机。
add-a-phone = 添加手机
phones-to-add = 可添加的手机

## The phones to compare

compare-phones = 对比 { $count } 款手机
phones-to-compare = 要对比的手机
move-start = 将 { $name } 前移
move-end = 将 { $name } 后移
remove-before = 移除：
compare = 对比
compare-phone = 对比 { $name }
remove-from-comparison = 移出对比
add-to-comparison = 加入对比
undo = 撤销

## Cards

in-brief = 概要：{ $what }
all-specs = 全部参数
no-phones-selected = 尚未选择手机。

## Phones like one

more-like-this = 相似机型
more-like-this-phone = 相似机型：{ $name }
more-like = 与 { $name } 相似的机型
like-phone = 与 { $name } 相似
launched = 发布时间
launched-near = 发布时间相差不超过两年
too-little-for-likeness = 这款手机的已知信息太少，无法判断哪些手机与它相似。
nothing-of-that-time = 同期没有已知信息足够多的手机。
likeness-about = 最接近的在前，依据价格、尺寸、重量、屏幕、处理器、运行内存、相机、电池和充电，各项均按同期水平衡量。未知的项目不加分也不减分。
too-little-of = 以下手机的已知信息太少：{ $phones }。
of-this-is-not-known = 这款手机自身未知的项目：{ $labels }。
reason-unsure = （不确定）
