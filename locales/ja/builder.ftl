### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare：埋め込みコードを作成
builder-description = 記事のウィジェットに表示する内容を選び、プレビューで確認して、コードをコピーします。
builder-heading = 埋め込みコードを作成
builder-intro = 読者に見せる内容を選び、プレビューで確認して、コードをコピーしてください。どこにも何も送信されません。

## What it shows

builder-form = 埋め込み
builder-shows = 表示内容
builder-view = 表示形式
builder-view-compare = 比較
builder-view-card = カード
builder-view-timeline = { timeline }
builder-view-finder = 検索
builder-view-plot = { plot }
builder-phones = 機種
builder-selected-phones = 選択した機種
builder-phone-name = 機種名
builder-add = 追加
builder-no-phone = 「{ $text }」という機種はありません。
builder-already = { $name }はすでに比較に入っています。
builder-added = { $name }を追加しました。
builder-added-instead = 代わりに{ $name }を追加しました。
builder-full = 比較できる機種数の上限に達しています。
builder-did-you-mean = もしかして：
builder-remove = 外す
builder-remove-name = { remove }
builder-move-up = { $name }を上へ移動
builder-as-of = 情報の時点
builder-as-of-any = わかっていることすべて
builder-pick-date = 日付を選択
builder-pin-today = 今日に固定
builder-as-of-hint = 空欄にすると、閲覧時にわかっていることをすべて表示します。
builder-pinned = { $date }に固定中：読者には当時わかっていたことが表示されます。別の日も選べます。
builder-no-date = 「{ $text }」は日付ではありません。2022-05-26、2022年5月26日、2022-05、2022のように書いてください。
builder-rows-all = 行：すべて
builder-rows-chosen = 行：{ $count }行を選択
builder-rows = 表示する行（選択がなければすべて）
builder-differences = 機種間で違いのある行のみ
builder-preview-too = プレビューでの変更（絞り込み、並べ替え、軸、折りたたんだグループ）もコードに含まれます。

## How it looks and loads

builder-looks = 外観と読み込み
builder-language = 言語
builder-language-page = ページの言語
builder-controls = ボタン
builder-controls-all = すべて
builder-controls-few = 少なめ：表示対象は同じ
builder-controls-none = なし：内容のみ
builder-theme = テーマ
builder-theme-page = ページに合わせる
builder-theme-light = ライト
builder-theme-dark = { dark }
builder-accent = アクセントカラー
builder-font = フォント
builder-font-page = ページのフォント
builder-font-system = システムのフォント
builder-font-serif = セリフ体
builder-font-monospace = 等幅
builder-id = ID（ページにウィジェットが複数ある場合）
builder-id-none = なし
builder-id-wrong = IDは英字で始まり、英数字、ハイフン、アンダースコアだけを使えます。
builder-loading = 読み込み
builder-loading-near = 読者が近くまで来たとき
builder-loading-at-once = すぐに
builder-fallback = 読み込むまでの代わりの表示
builder-fallback-table = 情報源付きの表
builder-fallback-sentence = 1つの文

## The preview

builder-preview = プレビュー
builder-preview-width = プレビューの幅
builder-width-phone = スマホ
builder-width-column = 本文
builder-width-wide = ワイド
builder-preview-needs = プレビューにはJavaScriptとWebAssemblyが必要です。

## The snippet

builder-snippet = コード
builder-host = 掲載先
builder-for = 掲載先
builder-frame = フレーム
builder-folder = ウィジェットのファイルのフォルダー
builder-folder-hint = ファイルの置き場所です。既定ではこのサイトです。
builder-folder-https = httpsのページはhttpのファイルを読み込めません。httpsのアドレスにしてください。
builder-folder-local = このファイルはお使いのコンピューターにあり、読者は読み込めません。フォルダーをアップロードして、そのアドレスをここに書いてください。
builder-folder-wrong = フォルダーのアドレスを最後まで書いてください（例：https://example.org/phone-compare/）。
builder-height = フレームの高さ（ピクセル）
builder-height-hint = プレビューの高さは{ $count }ピクセルです。
builder-no-snippet = コードはまだありません。{ $reasons }
builder-not-loaded = ファイルを読み込めませんでした。掲載先をもう一度選ぶと、再試行します。
builder-copy = コピー
builder-copy-what = コピー：{ $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = スタイルシート用（1回だけ）
builder-code-page = ページ用
builder-code-post = 記事用
builder-code-around = フレームを置くページ用（スクリプトを使える場合）：フレームの大きさを内容に合わせます
builder-code-block = 記事用（リリースに含まれるプラグインが必要）：エディターに貼り付けると、「Phone comparison」ブロックになります
builder-code-shortcode = または、同じプラグインのショートコード：「ショートコード」ブロックか、クラシックエディター用
builder-code-ghost = 記事用のHTMLカード（/htmlと入力）
builder-code-ghost-header = Settings → Code injection → Site header用（1回だけ）
builder-code-hugo = ショートコード（1回だけ）：{ $file }として保存してください
builder-code-jekyll = インクルード（1回だけ）：{ $file }として保存してください

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }。
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = ほか{ $count }機種。
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = { $date }時点の情報。
builder-as-table = 表で表示
