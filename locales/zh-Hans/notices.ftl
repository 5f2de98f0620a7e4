### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } 等（另有 { $more } 个）
phones-unknown = { $count ->
   *[other] 未知手机：{ $names }。
}
phones-unknown-in-link = { $count ->
   *[other] 此链接中有未知手机：{ $names }。
}
nobody-has = { $count ->
   *[other] 这里没有符合“{ $label }：{ $names }”的手机。
}

## Parts of links and settings. Names in `…` are of the programming interface, and stay as they are

link-of-other-version = 此链接由另一版本的 phone-compare 生成，仅使用了其中可读取的部分。
link-cut = 此链接过长：仅使用前 { $most } 字节以内的部分。
filters-cut = 属性 `filters` 过长：仅使用前 { $most } 字节以内的部分。
no-such-value = `{ $name }` 只能是 { $allowed }，不能是 `{ $value }`。
specs-unknown = 未知参数：{ $names }。
sections-unknown = 未知版块：{ $names }。可用版块：{ $all }。
date-ignored = 日期已忽略：{ $problem }。
filter-ignored = 一个筛选条件已忽略：{ $problem }。
order-ignored = 排序方式已忽略：{ $problem }。
range-turned = { $name }：`{ $written }` 的起止颠倒，已按 { $read } 处理。
no-axis = `{ $name }` 不能作为散点图的坐标轴，请使用数值或日期。
too-long-ignored = `{ $name }` 过长，已忽略；上限为 { $most } 字节。
id-too-long = `{ $id }` 过长，不能作为手机的 id。
ids-too-long = 以下手机 id 过长：{ $names }。
too-many-phones = 最多可对比 { $most } 款手机；未纳入：{ $left-out }。
too-many-columns = 列表最多 { $most } 列；未纳入：{ $left-out }。
no-better = 以下参数孰优孰劣没有公认标准，因此不能列为看重的项目：{ $names }。
too-much-matters = 最多可看重 { $most } 项参数；未纳入：{ $left-out }。
no-such-most = `max` 只能是 1 到 { $most } 的数字，不能是 `{ $value }`。
no-such-part = 状态中没有 `{ $name }` 这一部分。
other-type = 状态中的 `{ $name }` 已忽略：必须是{ $wanted }。
wanted-flag = true 或 false
wanted-list = 字符串列表
wanted-filters = 由字符串组成的对象，例如 { "{" } "battery-mah": "4500.." { "}" }
wanted-number = 数字
wanted-text = 字符串
wanted-choice = 字符串或 null
no-such-filter = 没有可供筛选的参数 `{ $name }`。
more-like-these = …另有 { $more } 条类似提示。

## Links that are too long to be shared

link-too-long = 内容太多，超出链接长度 { $by } 个字符。请缩短最长的部分：{ $what }。
the-search-words = 搜索词
the-filter = 筛选条件“{ $label }”

## The phones themselves

data-unread = 无法读取手机数据：{ $problem }。
phones-not-loaded = 部分手机无法加载。
compare-at-most = 这里最多可对比 { $count } 款手机；未纳入：{ $left-out }。
date-of-page-invalid = 此页面指定的日期无效，因此显示截至今天的信息。

## The page’s own data. $why is empty, or what went wrong, with a colon before it

own-data-unread = 无法读取此页面的手机数据{ $why }。当前显示的是内置手机。
own-data-unread-before = 无法读取此页面的手机数据{ $why }。当前显示的是之前的手机。
you-are-offline = 当前处于离线状态
not-reached = 无法访问
longer-than = 数据超过 { $number } MB
no-phones-in-data = 此页面的数据中没有手机：
some-data-unused = 此页面的部分手机数据无法使用：
