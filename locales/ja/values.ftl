### Values of phones, and what is said around them.

not-known = 不明
yes = あり
no = なし
none = なし

quantity = { $value }{ $unit }
money = { $amount } { $currency }

## Around a value, which is set in other type than the words: “up to 120 Hz”

up-to = 最大{ $value }
at-most = { $value }以下
at-least = { $value }以上
about-like = 約{ $value }（{ $name }と同程度）
value-like = { $value }（{ $name }と同様）
like = { $name }と同様

## Several values. Only what is between the two is taken, also between the second and a third

range = { $from }〜{ $to }
range-of-differences = { $from }〜{ $to }
alternatives = { $one }または{ $other }
alternatives-of-lists = { $one }、または{ $other }
variants = { $one } / { $other }
variants-in-alternatives = { $one }と{ $other }
comma = { $one }、{ $other }
semicolon = { $one }；{ $other }
sentences = { $one }{ $other }
both = { $one }＋{ $other }

## Cameras and prices

camera = カメラ
camera-of-size = { $size } { $role }
with-details = { $what }（{ $details }）

## Regions where a phone came out

region-cn = 中国
region-in = インド
region-global = 全世界

## How certain a value is, in a word each

rumoured = 噂
filed = 登録情報
teased = 予告
unsure = 不確か
disputed = 諸説あり
sources-differ = { $count }件の情報源が異なる値を記載

phones = { $count }機種

## Units after numbers

unit-gigabyte = GB
unit-terabyte = TB
unit-inch = インチ
unit-cubic-inch = 立方インチ
unit-ounce = オンス
unit-pixel = px
unit-hertz = Hz
unit-nit = ニト
unit-megapixel = MP
unit-milliampere-hour = mAh
unit-watt = W
unit-millimetre = mm
unit-gram = g
unit-nanometre = nm
unit-hour = 時間
unit-cycles = 回
unit-years = 年
unit-months = か月
unit-pixels-per-inch = ppi
unit-per-cent = %
unit-times = 倍
unit-cubic-centimetre = cm³
