### The finder: filters, the list, and the plot of it.

phone-finder = 手机筛选
filters = 筛选
filters-set = 筛选 · { $number }
close-none-match = 关闭（没有符合的手机）
show-phones = 显示 { $phones }
reset = 重置
plot = 散点图

## Searching

search-label = 按名称、代号或型号搜索手机
search-phones = 搜索手机
suggestions-name = 建议
suggested-brand = 品牌
suggested-chipset = 处理器
suggested-filter = 筛选

## How many are found

no-phones-match = 没有符合的手机
phones-could-match = { $phones }可能符合
phones-more-could-match = { $phones }，另有 { $more } 款可能符合
phones-not-launched = { $phones }，尚未发布
found-more-not-launched = { $found }，另有 { $more } 款尚未发布
loading-others = （仅限最新的 { $here } 款；正在加载其余 { $others } 款…）
active-filters = 已用筛选条件
remove-filter = 移除筛选条件：

## Filters

find-a-filter = 查找筛选项
no-such-filter-here = 没有叫这个名称的筛选项。
none-found = 未找到
entries-found = 找到 { $count } 项
launch-price = 首发价
system-and-more = 系统及其他
group-set = { $group } · { $number }
filter-is-set = ，已设筛选
currency-of-price = 首发价的币种
phones-after = { $count ->
   *[other] 款手机
}
more-could = +{ $number } 可能
more-could-match = 符合
search-in = 搜索{ $label }
search-short = 搜索
match-of = { $label }：匹配方式
any-of-these = 任一即可
all-of-these = 全部具备
none-of-these = 全部排除
only-where-known = 仅限已知
implied = 筛选条件已包含
choice-none = 无
replaces = 替换“{ $filter }”
choice-any = 不限
choice-yes = 是
choice-no = 否

## Ranges

at-least-field = { $label }至少
at-most-field = { $label }至多
slider-from = { $label }下限
slider-up-to = { $label }上限
any-end = 不限
below-minimum = 低于最小值。
above-maximum = 高于最大值。
bar-match = 符合
bar-could-match = 可能符合
bar-outside = 范围外

## Compared with a phone

compared-with-a-phone = 与某款手机相比
label-compared-with = { $label }：与某款手机相比
side-at-least = 不低于
side-at-most = 不高于
side-more = 高于
side-less = 低于
no-phone-known = 在该项已知的手机中，没有叫这个名称的。
phone-to-compare-with = 用来比较的手机
name-of-a-phone = 手机名称
phones-to-compare-with = 可用来比较的手机

## What matters

what-matters = 看重什么
what-matters-to-you = 最看重什么
list-ordered-by = 排序依据：{ $names }。
places-in = 各项名次：{ $names }。
places-about = 名次在找到的已发布手机中计算：给出仍有可能的最好和最差名次。
nothing-better-chip = { $specs }：未被全面超越
place-unknown = { $place }；{ $labels }未知
matters-more = 提高{ $label }的优先级
matters-less = 降低{ $label }的优先级
pick-what-matters = 最多选 { $count } 项，最看重的先选：列表将依此排序。
picked-all = 已选 { $most } 项，已达上限：请先移除一项。排在最前的最重要。
picked-of = 已选 { $number } 项，最多 { $most } 项。排在最前的最重要。
only-unbeaten-said = 只看未被全面超越的手机
only-unbeaten = 只看在这些方面未被全面超越的手机
specs-that-matter = 可选的参数

## The list

phones-found = 找到的手机
phones-found-keys = 找到的手机。按回车键打开，按空格键选择。
not-launched-yet = 尚未发布 · { $number }
show-next = 显示 { $next } 款
show-next-of = 显示 { $next } 款（共 { $all } 款）
show-more = 再显示 { $next } 款
show-more-of = 再显示 { $next } 款（共 { $all } 款）
show-next-could = 显示 { $next } 款可能符合的
show-next-of-could = 显示 { $next } 款可能符合的（共 { $all } 款）
show-more-could = 再显示 { $next } 款可能符合的
show-more-of-could = 再显示 { $next } 款可能符合的（共 { $all } 款）
show-next-waiting = 显示 { $next } 款尚未发布的
show-next-of-waiting = 显示 { $next } 款尚未发布的（共 { $all } 款）
show-more-waiting = 再显示 { $next } 款尚未发布的
show-more-of-waiting = 再显示 { $next } 款尚未发布的（共 { $all } 款）
more-phones-not-known = 另有 { $count } 款手机：{ $labels }未知
no-phones-here = 这里没有手机。
no-phones-then = 当时还没有已知的手机。
no-phones-match-all = 没有符合全部条件的手机。
remove-to-see = 移除 { $what }，可看到 { $phones }
another-may-be-better = 可能有另一款在看重的各项上都更好
first-of = { $phones }中的前 { $number } 款。

columns = 列
details-shown = 显示的参数
columns-chosen = 已选 { $number } 列，最多 { $most } 列。
columns-chosen-all = 已选 { $number } 列，最多 { $most } 列：请先移除一列。
columns-of-the-list = 列表的列
column-name = 名称
sort-by = 排序
sort-certainty = 确定程度
sort-what-matters = 看重的项目
sort-best-match = 最匹配
sort-newest = 最新
descending = 降序

short-display = 屏幕
short-refresh = 刷新率
short-charging = 充电
short-camera = 相机
short-chip = 处理器
short-price = 价格
short-memory = 内存
short-not-known = 未知
