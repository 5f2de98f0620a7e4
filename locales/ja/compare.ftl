### The comparison.

comparison-of = { $what }の比較
comparison-table = 比較表
all-rows-shown = すべての行を表示中
differences-only = 違いのみ
drawn-to-scale = サイズ比較図
how-they-rank = 順位
no-differences = 判明している範囲では、これらの機種に違いはありません。
from-this-page = このページの情報
rows-shown = { $count }行を表示中
show-all-rows = 全{ $count }行を表示
no-equal-rows = 同じ行はありません
equal-rows-hidden = 同じ{ $count }行は非表示
equal-rows = 同じ{ $count }行
equal-rows-of = 、{ $group }
baseline = 基準
name-baseline = { $name }（基準）
move-first = { $name }を先頭の列の方へ移動
move-last = { $name }を末尾の列の方へ移動
compare-against = { $name }を基準に比較
the-same = 同じ
difference-with = （{ $name }との比較）
difference-with-unsure = （{ $name }との比較、不確か）
ago = { $age }前

## Adding a phone

no-other-phone = この名前の機種はほかにありません。
loading-names = 全機種の名前を読み込み中…
at-most-phones = 比較できるのは{ $count }機種までです。
add-a-phone = 機種を追加
phones-to-add = 追加する機種

## The phones to compare

compare-phones = { $count }機種を比較
phones-to-compare = 比較する機種
move-start = { $name }を先頭の方へ移動
move-end = { $name }を末尾の方へ移動
remove-before = 外す：
compare = 比較
compare-phone = { $name }を比較
remove-from-comparison = 比較から外す
add-to-comparison = 比較に追加
undo = 元に戻す

## Cards

in-brief = 概要：{ $what }
all-specs = 全スペック
no-phones-selected = 機種が選択されていません。

## Phones like one

more-like-this = 似た機種
more-like-this-phone = 似た機種：{ $name }
more-like = { $name }に似た機種
like-phone = { $name }に類似
launched = 発表時期
launched-near = 発表時期の差が2年以内
too-little-for-likeness = この機種は判明している情報が少なく、似た機種を判断できません。
nothing-of-that-time = 同時期に、情報が十分にそろった機種がありません。
likeness-about = 近い順です。価格、大きさ、重量、画面、チップセット、メモリ、カメラ、バッテリー、充電を、それぞれ当時の水準に照らして比べています。不明な項目は有利にも不利にも数えません。
too-little-of = 情報が少なすぎる機種：{ $phones }。
of-this-is-not-known = この機種自体の不明な項目：{ $labels }。
reason-unsure = （不確か）
