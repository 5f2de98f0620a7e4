### Values of phones, and what is said around them.

not-known = 未知
yes = 是
no = 否
none = 无

quantity = { $value }{ $unit }
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

up-to = 最高 { $value }
at-most = 至多 { $value }
at-least = 至少 { $value }
about-like = 约 { $value }，与 { $name } 相当
value-like = { $value }，与 { $name } 一样
like = 与 { $name } 一样

## Several values. Only what is between the two is taken, also between the second and a third

range = { $from }–{ $to }
range-of-differences = { $from } 至 { $to }
alternatives = { $one } 或 { $other }
alternatives-of-lists = { $one }，或 { $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one } 和 { $other }
comma = { $one }、{ $other }
semicolon = { $one }；{ $other }
sentences = { $one }{ $other }
both = { $one }和{ $other }

## Cameras and prices

camera = 摄像头
camera-of-size = { $size } { $role }
with-details = { $what }（{ $details }）

## Regions where a phone came out

region-cn = 中国
region-in = 印度
region-global = 全球

## How certain a value is, in a word each

rumoured = 传闻
filed = 备案
teased = 预热
unsure = 不确定
disputed = 说法不一
sources-differ = { $count } 个来源另有说法

phones = { $count } 款手机

## Units after numbers

unit-gigabyte = GB
unit-terabyte = TB
unit-inch = 英寸
unit-cubic-inch = 立方英寸
unit-ounce = 盎司
unit-pixel = px
unit-hertz = Hz
unit-nit = nits
unit-megapixel = MP
unit-milliampere-hour = mAh
unit-watt = W
unit-millimetre = mm
unit-gram = g
unit-nanometre = nm
unit-hour = 小时
unit-cycles = 次
unit-years = 年
unit-months = 个月
unit-pixels-per-inch = ppi
unit-per-cent = %
unit-times = 倍
unit-cubic-centimetre = cm³
