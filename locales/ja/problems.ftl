### What is wrong with a text that somebody wrote, and what would be right. They have no full stop, as they stand in sentences.

not-a-date = `{ $text }`は日付ではありません。2022、2022-05、2022-05-26のように書いてください
not-a-stage = 段階ではありません。rumour、filing、teaser、listed、official、measuredのいずれかを使ってください
filter-wrong = `{ $text }`：{ $problem }
no-such-spec = このスペックはありません
no-filter-for = このスペックでは絞り込みも並べ替えもできません
takes-names = このスペックにはxiaomi,oneplusのように名前を指定してください
takes-range = 範囲は4500..5000、4500..、..5000、値は8,12のように書いてください
takes-yes-or-no = yesかnoを書いてください
takes-presence = has:yesかhas:noを書いてください
takes-than = ほかの機種の値は@xiaomi-12s..、..@xiaomi-12s、more:@xiaomi-12s、less:@xiaomi-12sのように書いてください（数値と日付のみ）
value-missing = 値がありません

not-packed = パックされた機種データではありません
packed-by-another-version = 別のバージョンでパックされたデータです
packed-with-other-specs = 別のスペック表でパックされたデータです
data-damaged = データが壊れています

duplicate-id = { $phone }：このidはほかの機種が使っているため除外しました
former-id-taken = { $phone }：以前のid`{ $id }`はほかの機種のものです
like-nobody = { $phone }：{ $spec }の参照先`{ $other }`がデータにありません
