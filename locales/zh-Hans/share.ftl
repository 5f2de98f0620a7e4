### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = 手机对比
all-phones = 所有手机
phones-that-match = 符合条件的手机：{ $filters }
quoted = “{ $text }”
what-as-known = { $what }，截至{ $day }
what-only = { $what }，仅看{ $specs }
what-rows = { $what }，所选 { $count } 行
what-differences = { $what }，仅看差异
what-ordered-by = { $what }，排序依据：{ $matters }
on-day = { $date }
at-the-end-of = { $date }底
known-on = 截至{ $day }的信息。

## The table

corner-spec = 参数
corner-phone = 手机
rows-of-page = 来自本页面
matches = 符合
could-match = 可能符合
best = 最佳
may-be-best = 可能最佳
sources-list = 来源：
source-rest = ，{ $stage }，{ $date }
source-rest-quoting = ，引自 { $quotes }，{ $stage }，{ $date }
open-live = 打开在线版

## How firm a report is, in a word

stage-rumour = 传闻
stage-filing = 备案
stage-teaser = 预热
stage-listed = 收录
stage-official = 官方
stage-measured = 实测

## Heads of tables for spreadsheets

csv-group = 分组
csv-marks = { $name }：标记
csv-sources = { $name }：来源
csv-comparison = 对比
csv-results = 结果
csv-summary = 摘要
csv-day = 日期
csv-data = 数据
csv-link = 链接

## Below a picture

rows-left-out = 另有 { $count } 行未显示。
phones-left-out = 另有 { $count } 款手机未显示。

## Where the phones are from

attribution = 设备数据改编自 LineageOS Wiki 和 PixelExperience Wiki 贡献者（CC BY-SA 3.0）、Wikipedia 贡献者（CC BY-SA 4.0）、DeviceKit（© 2015 Dennis Weissmann，MIT）、AppleDB（© 2022 emiyl，MIT）以及 EPREL，European Commission（CC BY 4.0）；各条信息自带来源。数据经规范化、更正与合并。数据集采用 CC BY-SA 4.0。
own-data = 这些手机是此页面自有的数据。
joined-data = 部分数值是此页面自有的数据。

## Filters that are not of one spec

nothing-better = { $specs }未被全面超越

## The dialog

share = 分享
send = 发送…
link-to-this-view = 当前视图的链接
copy-link = 复制链接
export = 导出
form-qr = 二维码
form-picture = 图片
copied = 已复制。
copy-by-hand = 复制被阻止。文本已选中，请按 Ctrl+C（⌘C）。
saved = 已保存。
saved-perhaps = 如果没有保存文件，说明外层页面阻止了下载。请改为复制表格。
not-saved = 保存被阻止。请改为复制表格。
no-picture = 浏览器无法绘制图片。请改为导出表格：Markdown、HTML、CSV 或 JSON。
not-sent = 发送被阻止。请改为复制链接。
embed-this = 嵌入到网页…
too-long-for-qr = 此链接太长，无法生成二维码。
qr-of-link = 链接的二维码
view-as = 当前视图的 { $form }
copy-form = 复制 { $form }
save-as-file = 保存为文件
picture-of-table = 表格图片
save-picture = 保存图片
dark = 深色
preview-size = 预览图尺寸，1200 × 630
