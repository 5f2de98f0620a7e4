### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = 同じチップセット
no-difference = 判明している違いなし
names-not-known = { $names }が不明
price = 価格
label-value = { $label } { $value }
label-is = { $label }：{ $value }
label-not-clear = { $label }がはっきりしない
not-foldable = 折りたたみではない
no-label = { $label }なし
runs = { $system }搭載

more = { $amount }多い
less = { $amount }少ない
larger-display = 画面が{ $amount }大きい
smaller-display = 画面が{ $amount }小さい
heavier = { $amount }重い
lighter = { $amount }軽い
thicker = { $amount }厚い
thinner = { $amount }薄い
taller = 縦が{ $amount }長い
shorter = 縦が{ $amount }短い
wider = 幅が{ $amount }広い
narrower = 幅が{ $amount }狭い
more-memory = メモリが{ $amount }多い
less-memory = メモリが{ $amount }少ない
more-storage = ストレージが{ $amount }多い
less-storage = ストレージが{ $amount }少ない
faster-charging = 充電が{ $amount }速い
slower-charging = 充電が{ $amount }遅い
more-main-camera = メインカメラの画素数が{ $amount }多い
less-main-camera = メインカメラの画素数が{ $amount }少ない
more-cameras = カメラが{ $count }個多い
fewer-cameras = カメラが{ $count }個少ない

## The places that a phone has in what matters

ordinal = { $place }位
anywhere = どの順位もありうる
place-perhaps = { $place }の可能性
place-range = { $best }〜{ $worst }

then = { $one }、次に{ $other }
price-in = 価格（{ $currency }）

## What a comparison proves: “The 12S Pro has the larger display and battery; the 12S is lighter.”

the-phone = { $name }
summary-ahead = { $phone }：{ $clauses }
summary-sentence = { $text }。

## Of two phones

has-larger = { $things }が大きい
has-higher = { $things }が高い
has-more = { $things }が多い
charges-faster = 充電が速い
is-better = { $qualities }
is-cheaper = 安い
is-cheaper-by = { $amount }安い
is-lighter = 軽い
is-lighter-by = { $amount }軽い
is-thinner = 薄い
is-thinner-by = { $amount }薄い

## Of three and more

has-largest = { $things }が最も大きい
has-highest = { $things }が最も高い
has-most = { $things }が最も多い
charges-fastest = 充電が最も速い
is-best = { $qualities }
is-cheapest = 最も安い
is-lightest = 最も軽い
is-thinnest = 最も薄い

## The things

thing-display = 画面
thing-battery = バッテリー
thing-memory = メモリ
thing-storage = ストレージ
thing-megapixels = 画素数

## The rest of the summary

summary-same = 主な項目では、これらの機種は同じです。
summary-open = { $count ->
   *[other] 未確定：{ $labels }。
}
summary-unknown-of-two = { $count ->
   *[other] 少なくとも一方で不明：{ $labels }。
}
summary-unknown = { $count ->
   *[other] 少なくとも1機種で不明：{ $labels }。
}
