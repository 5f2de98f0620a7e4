### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names }、ほか{ $more }件
phones-unknown = { $count ->
   *[other] 不明な機種：{ $names }。
}
phones-unknown-in-link = { $count ->
   *[other] このリンクに不明な機種があります：{ $names }。
}
nobody-has = { $count ->
   *[other] 「{ $label }：{ $names }」に該当する機種はここにはありません。
}

## Parts of links and settings. Names in `…` are of the programming interface, and stay as they are

link-of-other-version = このリンクは別のバージョンのphone-compareで作られました。読み取れた部分だけを使っています。
link-cut = リンクが長すぎるため、先頭の{ $most }バイト以内だけを使っています。
filters-cut = 属性`filters`が長すぎるため、先頭の{ $most }バイト以内だけを使っています。
no-such-value = `{ $name }`に指定できるのは{ $allowed }です。`{ $value }`は指定できません。
specs-unknown = 不明なスペック：{ $names }。
sections-unknown = 不明なセクション：{ $names }。指定できるセクション：{ $all }。
date-ignored = 日付を無視しました：{ $problem }。
filter-ignored = 絞り込み条件を1つ無視しました：{ $problem }。
order-ignored = 並び順を無視しました：{ $problem }。
range-turned = { $name }：`{ $written }`は順序が逆のため、{ $read }として扱います。
no-axis = `{ $name }`は散布図の軸にできません。数値か日付を使ってください。
too-long-ignored = `{ $name }`は長すぎるため無視しました。上限は{ $most }バイトです。
id-too-long = `{ $id }`は機種のidとして長すぎます。
ids-too-long = 機種のidが長すぎます：{ $names }。
too-many-phones = 比較できるのは{ $most }機種までです。除外：{ $left-out }。
too-many-columns = 一覧に表示できるのは{ $most }列までです。除外：{ $left-out }。
no-better = どの値が優れているか定まらないため、重視する項目にできません：{ $names }。
too-much-matters = 重視できるのは{ $most }項目までです。除外：{ $left-out }。
no-such-most = `max`に指定できるのは1から{ $most }までの数値です。`{ $value }`は指定できません。
no-such-part = 状態に`{ $name }`という部分はありません。
other-type = 状態の`{ $name }`を無視しました。{ $wanted }である必要があります。
wanted-flag = trueまたはfalse
wanted-list = 文字列のリスト
wanted-filters = 文字列のオブジェクト（例：{ "{" } "battery-mah": "4500.." { "}" }）
wanted-number = 数値
wanted-text = 文字列
wanted-choice = 文字列またはnull
no-such-filter = 絞り込みに使えるスペック`{ $name }`はありません。
more-like-these = …ほか同様のものが{ $more }件。

## Links that are too long to be shared

link-too-long = リンクにするには{ $by }文字多すぎます。最も長い部分を短くしてください：{ $what }。
the-search-words = 検索語
the-filter = 絞り込み「{ $label }」

## The phones themselves

data-unread = 機種データを読み込めませんでした：{ $problem }。
phones-not-loaded = 一部の機種を読み込めませんでした。
compare-at-most = ここで比較できるのは{ $count }機種までです。除外：{ $left-out }。
date-of-page-invalid = このページが指定する日付は無効なため、今日時点の情報を表示しています。

## The page’s own data. $why is empty, or what went wrong, with a colon before it

own-data-unread = このページの機種データを読み込めませんでした{ $why }。内蔵の機種を表示しています。
own-data-unread-before = このページの機種データを読み込めませんでした{ $why }。以前の機種を表示しています。
you-are-offline = オフラインです
not-reached = 接続できませんでした
longer-than = { $number }MBを超えています
no-phones-in-data = このページのデータに機種がありません：
some-data-unused = このページの機種データの一部を使用できませんでした：
