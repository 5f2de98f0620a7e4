### How right claims before a launch were, and what has changed since a day.

count-right = { $count } 条准确
count-close = { $count } 条接近
count-wrong = { $count } 条有误
count-open = { $count } 条待定
tally-per-cent = { $tally }（准确率 { $number }%）
no-claims = 无

no-claim-judged = 没有可以评判的说法。
score-none-hedged = { $tally }；均无保留。
score-all-hedged = 均有保留：{ $tally }。
score-with-hedged = { $tally }。其中有保留：{ $hedged }。

values-new = 此后新增 { $count } 项已知数据
values-changed = { $values }中有 { $count } 项此后有变化或得到确认
values-changed-and-new = { $changed }，另有 { $count } 项变为已知
values-of = { $count } 项数据

## How a value has changed, in a word

changed = 有变化
more-precise = 更精确
settled = 已确认
