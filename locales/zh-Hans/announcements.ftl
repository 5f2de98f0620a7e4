### What screen readers say after a press, in a few words.

phone-added = 已添加 { $name }，共 { $phones } 款，最多 { $most } 款
phone-removed-last = 已移除 { $name }，没有剩余手机
phone-removed = 已移除 { $name }，还剩 { $phones } 款
now-column = { $name } 现在是第 { $at } 列，共 { $phones } 列
now-number = { $name } 现在排第 { $at }，共 { $phones } 款
phone-shown = 已显示 { $name }
known-today = 截至今天的信息
known-on-day = 截至{ $date }的信息
compared-with = 与 { $name } 对比
no-baseline = 没有基准
newest-first = 最新的在前
best-match-first = 最匹配的在前
sorted-up = 按{ $by }升序排列
sorted-down = 按{ $by }降序排列
by-name = 名称
by-certainty = 确定程度
axes = 横轴：{ $x }，纵轴：{ $y }
no-filters = 没有筛选条件
nothing-matters = 没有更看重的项目
ordered-by = 排序依据：{ $matters }
undone = 已撤销

## What can be undone, on the page too

removed-undoably = 已移除 { $name }。
filters-removed = 已移除筛选条件。
filters-replaced = 已替换筛选条件。

## What is refused

full = 已达上限（{ $count }）：请先移除一项。
