### The finder: filters, the list, and the plot of it.

phone-finder = スマホ検索
filters = 絞り込み
filters-set = 絞り込み · { $number }
close-none-match = 閉じる（該当なし）
show-phones = { $phones }を表示
reset = リセット
plot = 散布図

## Searching

search-label = 機種名、コードネーム、型番で検索
search-phones = 機種を検索
suggestions-name = 候補
suggested-brand = ブランド
suggested-chipset = チップセット
suggested-filter = 絞り込み

## How many are found

no-phones-match = 該当する機種はありません
phones-could-match = 該当の可能性あり：{ $phones }
phones-more-could-match = { $phones }、ほか{ $more }機種は該当の可能性あり
phones-not-launched = { $phones }（発表前）
found-more-not-launched = { $found }、ほか{ $more }機種は発表前
loading-others = （新しい{ $here }機種のうち。残り{ $others }機種を読み込み中…）
active-filters = 適用中の絞り込み条件
remove-filter = 条件を外す：

## Filters

find-a-filter = 条件を検索
no-such-filter-here = この名前の条件はありません。
none-found = 見つかりません
entries-found = { $count }件
launch-price = 発売時価格
system-and-more = OSほか
group-set = { $group } · { $number }
filter-is-set = （条件設定あり）
currency-of-price = 発売時価格の通貨
phones-after = { $count ->
   *[other] 機種
}
more-could = +{ $number } 可能性あり
more-could-match = （該当）
search-in = { $label }を検索
search-short = 検索
match-of = { $label }：一致の条件
any-of-these = いずれか
all-of-these = すべて
none-of-these = いずれも除外
only-where-known = 判明しているもののみ
implied = 絞り込みに含まれています
choice-none = なし
replaces = 「{ $filter }」を置き換え
choice-any = 指定なし
choice-yes = あり
choice-no = なし

## Ranges

at-least-field = { $label }の下限
at-most-field = { $label }の上限
slider-from = { $label }（から）
slider-up-to = { $label }（まで）
any-end = 指定なし
below-minimum = 最小値を下回っています。
above-maximum = 最大値を上回っています。
bar-match = 該当
bar-could-match = 該当の可能性
bar-outside = 範囲外

## Compared with a phone

compared-with-a-phone = ほかの機種と比べる
label-compared-with = { $label }：ほかの機種と比べる
side-at-least = 以上
side-at-most = 以下
side-more = 上回る
side-less = 下回る
no-phone-known = この項目が判明している機種に、この名前のものはありません。
phone-to-compare-with = 比べる相手の機種
name-of-a-phone = 機種名
phones-to-compare-with = 比べる相手の候補

## What matters

what-matters = 重視する項目
what-matters-to-you = 何を重視しますか
list-ordered-by = 並び順：{ $names }。
places-in = 順位：{ $names }。
places-about = 順位は、見つかった発表済みの機種の中でのものです。ありうる最高と最低の順位を示します。
nothing-better-chip = { $specs }で上回る機種なし
place-unknown = { $place }（不明：{ $labels }）
matters-more = { $label }の優先度を上げる
matters-less = { $label }の優先度を下げる
pick-what-matters = 重視する順に{ $count }項目まで選ぶと、一覧がその順に並びます。
picked-all = 上限の{ $most }項目を選択済みです。先に1つ外してください。最初のものを最も重視します。
picked-of = 最大{ $most }項目中{ $number }項目を選択済み。最初のものを最も重視します。
only-unbeaten-said = 上回る機種がないものだけ
only-unbeaten = これらすべてで上回る機種がないものだけ
specs-that-matter = 選べる項目

## The list

phones-found = 見つかった機種
phones-found-keys = 見つかった機種。Enterキーで開き、スペースキーで選択します。
not-launched-yet = 発表前 · { $number }
show-next = { $next }機種を表示
show-next-of = { $next }機種を表示（全{ $all }機種）
show-more = さらに{ $next }機種を表示
show-more-of = さらに{ $next }機種を表示（全{ $all }機種）
show-next-could = 該当の可能性がある{ $next }機種を表示
show-next-of-could = 該当の可能性がある{ $next }機種を表示（全{ $all }機種）
show-more-could = 該当の可能性があるものをさらに{ $next }機種表示
show-more-of-could = 該当の可能性があるものをさらに{ $next }機種表示（全{ $all }機種）
show-next-waiting = 発表前の{ $next }機種を表示
show-next-of-waiting = 発表前の{ $next }機種を表示（全{ $all }機種）
show-more-waiting = 発表前をさらに{ $next }機種表示
show-more-of-waiting = 発表前をさらに{ $next }機種表示（全{ $all }機種）
more-phones-not-known = ほか{ $count }機種：{ $labels }が不明
no-phones-here = ここには機種がありません。
no-phones-then = この時点で知られていた機種はありません。
no-phones-match-all = すべての条件に該当する機種はありません。
remove-to-see = 条件を外して{ $phones }を表示：{ $what }
another-may-be-better = 重視する項目すべてで上回る機種がほかにある可能性
first-of = { $phones }のうち最初の{ $number }機種。

columns = 列
details-shown = 表示する項目
columns-chosen = 最大{ $most }列中{ $number }列を選択済み。
columns-chosen-all = 最大{ $most }列中{ $number }列を選択済み。先に1つ外してください。
columns-of-the-list = 一覧の列
column-name = 名前
sort-by = 並べ替え
sort-certainty = 確実さ
sort-what-matters = 重視する項目
sort-best-match = 一致度
sort-newest = 新しい順
descending = 降順

short-display = 画面
short-refresh = リフレッシュ
short-charging = 充電
short-camera = カメラ
short-chip = チップ
short-price = 価格
short-memory = メモリ
short-not-known = 不明
