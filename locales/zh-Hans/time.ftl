### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = 截至{ $day }的信息
as-known = 截至{ $day }的信息
today = 今天
day-not-come = 这一天还没到：显示的是全部已知信息。
show-today = 显示今天
show-day = 显示{ $date }
another-day = 其他日期
loading = 正在加载…
day-to-show = 要显示的日期
previous-report = 上一条信息
next-report = 下一条信息
day = 日期
date = 日期
newer = 此后新增 { $count } 款已知手机。

## The timeline

timeline = 时间线
timeline-of = { $names } 的时间线
comparison = 对比
no-phones = 尚未选择手机。可按名称添加，或从所有手机中选择。
remove = 移除 { $name }
nothing-known-yet = 当时还没有任何已知信息。
no-reports-before = 数据中没有发布前的信息。
settled-at-once = 另有 { $count } 项数据到发布时才公开。
reports-by-date = 按日期列出全部 { $count } 条信息
launch = 发布：{ $date }
launch-expected = 预计发布：{ $date }
chart-launch = 发布
chart-launch-expected = 预计发布
claim-unsure = { $claim }（不确定）
chart-of = 图表：{ $name } 的 { $count } 项数据如何逐渐明朗。下方列表内容相同。
several-possible = 有多种可能

## How the claims turned out

claims-turned-out = 说法是否应验
claims-and-outcomes = 发布前的说法及其结果
head-claim = 说法
head-outcome = 结果
head-verdict = 评判
unjudged = { $count } 条涉及价格、颜色等列表的说法不作评判。
still-open = 仍待定
not-settled = 未确认
again = 重复
verdict-right = 准确
verdict-close = 接近
verdict-wrong = 有误
verdict-open = 待定

track-record = 信源的过往准确度
track-record-here = 信源对这些手机的过往准确度
track-record-all = 相同信源对所有手机的过往准确度
same-publishers-all = 相同信源，所有手机
track-record-about = 厂商自己的预热不计入；同一信源重复的说法只计一次。已有定论的说法不足 5 条时不显示百分比。
head-publisher = 信源
head-not-hedged = 无保留
head-hedged = 有保留
