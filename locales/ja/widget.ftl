### What all views have.

part-not-loaded = この部分を読み込めませんでした。
try-again = 再試行
dismiss = 閉じる
close = 閉じる
all-phones-back = 全機種
suggestions = 候補{ $count }件
not-a-number = 数値ではありません。{ $example }のように入力してください。
reading-phones = 機種を読み込み中：{ $number }%
name-number = { $name } { $number }

## Where the data is from

counting = 機種と情報を集計中…
totals = { $phones }、{ $sources }件の情報源による{ $reports }件の情報。
totals-newest = { $phones }、{ $sources }件の情報源による{ $reports }件の情報。最新は{ $date }。
about-the-data = データについて
phones-about-the-data = { $phones } · データについて
about-values = すべての値に情報源、日付、確度を付けています。値を選ぶと表示されます。マークのない値は確定しています。「噂」「登録情報」「予告」の値は発表前のものです。「不確か」の値は情報源が断定していません。「諸説あり」の値は、同じ確度の情報源の間で食い違っています。「≠」は、大半の情報源が一致しているものの、全部ではないことを示します。
read-the-licence = ライセンスを読む
