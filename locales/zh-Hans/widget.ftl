### What all views have.

part-not-loaded = 此部分无法加载。
try-again = 重试
dismiss = 关闭提示
close = 关闭
all-phones-back = 所有手机
suggestions = { $count } 条建议
not-a-number = 不是数字。请参照 { $example } 填写。
reading-phones = 正在读取手机：{ $number }%
name-number = { $name } { $number }

## Where the data is from

counting = 正在统计手机和信息…
totals = { $phones }，{ $reports } 条信息，来自 { $sources } 个来源。
totals-newest = { $phones }，{ $reports } 条信息，来自 { $sources } 个来源；最新一条的日期为{ $date }。
about-the-data = 关于数据
phones-about-the-data = { $phones } · 关于数据
about-values = 每个值都保留来源、日期和可信度；选择一个值即可查看。没有标记的值已确认。“传闻”“备案”“预热”的值来自发布之前；“不确定”的值，来源的说法有所保留；“说法不一”的值，可信度相同的来源互相矛盾。“≠”表示多数来源一致，但并非全部。
read-the-licence = 阅读许可
