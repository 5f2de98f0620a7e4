### How right claims before a launch were, and what has changed since a day.

count-right = 的中{ $count }件
count-close = ほぼ的中{ $count }件
count-wrong = はずれ{ $count }件
count-open = 未決{ $count }件
tally-per-cent = { $tally }（的中率{ $number }%）
no-claims = なし

no-claim-judged = 判定できる事前情報はありません。
score-none-hedged = { $tally }。推測表現はなし。
score-all-hedged = すべて推測表現：{ $tally }。
score-with-hedged = { $tally }。うち推測表現：{ $hedged }。

values-new = その後{ $count }項目が判明
values-changed = { $values }のうち{ $count }項目がその後変更または確定
values-changed-and-new = { $changed }、さらに{ $count }項目が判明
values-of = { $count }項目

## How a value has changed, in a word

changed = 変更
more-precise = 詳細化
settled = 確定
