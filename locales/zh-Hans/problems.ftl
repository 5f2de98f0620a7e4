### What is wrong with a text that somebody wrote, and what would be right. They have no full stop, as they stand in sentences.

not-a-date = `{ $text }` 不是日期：请写成 2022、2022-05 或 2022-05-26
not-a-stage = 不是有效的阶段：请用 rumour、filing、teaser、listed、official 或 measured
filter-wrong = `{ $text }`：{ $problem }
no-such-spec = 没有这项参数
no-filter-for = 不能按这项参数筛选或排序
takes-names = 这项参数需要名称，例如 xiaomi,oneplus
takes-range = 范围请写成 4500..5000、4500.. 或 ..5000，多个值请写成 8,12
takes-yes-or-no = 请写 yes 或 no
takes-presence = 请写 has:yes 或 has:no
takes-than = 与另一款手机比较时，请写成 @xiaomi-12s..、..@xiaomi-12s、more:@xiaomi-12s 或 less:@xiaomi-12s，仅限数值和日期
value-missing = 缺少值

not-packed = 这不是打包的手机数据
packed-by-another-version = 数据由另一版本打包
packed-with-other-specs = 数据打包时使用了另一份参数表
data-damaged = 数据已损坏

duplicate-id = { $phone }：已有其他手机使用此 id；未纳入
former-id-taken = { $phone }：其旧 id `{ $id }` 属于另一款手机
like-nobody = { $phone }：{ $spec }引用了 `{ $other }` 的值，而数据中没有该手机
