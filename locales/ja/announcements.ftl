### What screen readers say after a press, in a few words.

phone-added = { $name }を追加しました。最大{ $most }機種中{ $phones }機種
phone-removed-last = { $name }を外しました。残りはありません
phone-removed = { $name }を外しました。残り{ $phones }機種
now-column = { $name }は{ $phones }列中{ $at }列目になりました
now-number = { $name }は{ $phones }機種中{ $at }番目になりました
phone-shown = { $name }を表示中
known-today = 今日時点の情報
known-on-day = { $date }時点の情報
compared-with = { $name }と比較
no-baseline = 基準なし
newest-first = 新しい順
best-match-first = 一致度の高い順
sorted-up = 並べ替え：{ $by }（昇順）
sorted-down = 並べ替え：{ $by }（降順）
by-name = 名前
by-certainty = 確実さ
axes = 横軸：{ $x }、縦軸：{ $y }
no-filters = 絞り込みなし
nothing-matters = 特に重視する項目なし
ordered-by = 並び順：{ $matters }
undone = 元に戻しました

## What can be undone, on the page too

removed-undoably = { $name }を外しました。
filters-removed = 絞り込み条件を外しました。
filters-replaced = 絞り込み条件を置き換えました。

## What is refused

full = 上限（{ $count }）に達しています。先に1つ外してください。
