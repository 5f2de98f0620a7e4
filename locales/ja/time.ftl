### Days, timelines, and how claims turned out.

## The line that says which day is shown

as-known-on = { $day }時点の情報
as-known = { $day }時点の情報
today = 今日
day-not-come = この日はまだ来ていません。判明している情報をすべて表示しています。
show-today = 今日を表示
show-day = { $date }を表示
another-day = 別の日
loading = 読み込み中…
day-to-show = 表示する日
previous-report = 前の情報
next-report = 次の情報
day = 日
date = 日付
newer = その後{ $count }機種が判明しました。

## The timeline

timeline = タイムライン
timeline-of = { $names }のタイムライン
comparison = 比較
no-phones = 機種が選択されていません。名前で追加するか、全機種から選んでください。
remove = { $name }を外す
nothing-known-yet = まだ何も判明していませんでした。
no-reports-before = 発表前の情報はデータにありません。
settled-at-once = ほか{ $count }項目は発表時に初めて明らかになりました。
reports-by-date = 日付順の情報（全{ $count }件）
launch = 発表：{ $date }
launch-expected = 発表予想：{ $date }
chart-launch = 発表
chart-launch-expected = 発表予想
claim-unsure = { $claim }（不確か）
chart-of = { $name }の{ $count }項目が明らかになる過程の図。下の一覧と同じ内容です。
several-possible = 複数の可能性

## How the claims turned out

claims-turned-out = 事前情報の答え合わせ
claims-and-outcomes = 発表前の情報とその結果
head-claim = 事前情報
head-outcome = 結果
head-verdict = 判定
unjudged = 価格やカラーなど、複数の値を挙げた事前情報{ $count }件は判定していません。
still-open = 未決のまま
not-settled = 未確定
again = 再掲
verdict-right = 的中
verdict-close = ほぼ的中
verdict-wrong = はずれ
verdict-open = 未決

track-record = 発信元の的中実績
track-record-here = これらの機種での発信元の的中実績
track-record-all = 同じ発信元の全機種での的中実績
same-publishers-all = 同じ発信元、全機種
track-record-about = メーカー自身の予告は数えません。同じ発信元が繰り返した情報は1件と数えます。判定済みの情報が5件に満たない場合、的中率は表示しません。
head-publisher = 発信元
head-not-hedged = 断定
head-hedged = 推測
