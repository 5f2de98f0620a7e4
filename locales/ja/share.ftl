### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = スマホの比較
all-phones = 全機種
phones-that-match = 該当する機種：{ $filters }
quoted = 「{ $text }」
what-as-known = { $what }、{ $day }時点
what-only = { $what }、{ $specs }のみ
what-rows = { $what }、選択した{ $count }行
what-differences = { $what }、違いのみ
what-ordered-by = { $what }、並び順：{ $matters }
on-day = { $date }
at-the-end-of = { $date }末
known-on = { $day }時点の情報。

## The table

corner-spec = スペック
corner-phone = 機種
rows-of-page = このページの情報
matches = 該当
could-match = 該当の可能性あり
best = 最良
may-be-best = 最良の可能性
sources-list = 情報源：
source-rest = 、{ $stage }、{ $date }
source-rest-quoting = 、{ $quotes }を引用、{ $stage }、{ $date }
open-live = オンライン版を開く

## How firm a report is, in a word

stage-rumour = 噂
stage-filing = 登録情報
stage-teaser = 予告
stage-listed = 掲載
stage-official = 公式
stage-measured = 実測

## Heads of tables for spreadsheets

csv-group = グループ
csv-marks = { $name }：マーク
csv-sources = { $name }：情報源
csv-comparison = 比較
csv-results = 結果
csv-summary = まとめ
csv-day = 日付
csv-data = データ
csv-link = リンク

## Below a picture

rows-left-out = ほか{ $count }行は表示していません。
phones-left-out = ほか{ $count }機種は表示していません。

## Where the phones are from

attribution = 機種データは次を基に作成：LineageOS WikiおよびPixelExperience Wikiの貢献者（CC BY-SA 3.0）、Wikipediaの貢献者（CC BY-SA 4.0）、DeviceKit（© 2015 Dennis Weissmann、MIT）、AppleDB（© 2022 emiyl、MIT）、EPREL、European Commission（CC BY 4.0）。個々の情報にはそれぞれの情報源を付しています。正規化、修正、統合済み。データセットはCC BY-SA 4.0です。
own-data = これらの機種はこのページ独自のデータです。
joined-data = 一部の値はこのページ独自のデータです。

## Filters that are not of one spec

nothing-better = { $specs }で上回る機種なし

## The dialog

share = 共有
send = 送信…
link-to-this-view = この表示へのリンク
copy-link = リンクをコピー
export = 書き出し
form-qr = QRコード
form-picture = 画像
copied = コピーしました。
copy-by-hand = コピーがブロックされました。テキストを選択してあるので、Ctrl+C（⌘C）を押してください。
saved = 保存しました。
saved-perhaps = ファイルが保存されていない場合は、埋め込み元のページがダウンロードをブロックしています。代わりに表をコピーしてください。
not-saved = 保存がブロックされました。代わりに表をコピーしてください。
no-picture = お使いのブラウザでは画像を作成できませんでした。代わりに表をMarkdown、HTML、CSV、JSONで書き出してください。
not-sent = 送信がブロックされました。代わりにリンクをコピーしてください。
embed-this = ページに埋め込む…
too-long-for-qr = このリンクはQRコードにするには長すぎます。
qr-of-link = リンクのQRコード
view-as = この表示の{ $form }
copy-form = { $form }をコピー
save-as-file = ファイルに保存
picture-of-table = 表の画像
save-picture = 画像を保存
dark = ダーク
preview-size = プレビューサイズ、1200 × 630
