### How phones compare.

## Why a phone is like another one, or is not, each in a few words

same-chipset = 处理器相同
no-difference = 无已知差异
names-not-known = { $names }未知
price = 价格
label-value = { $label } { $value }
label-is = { $label }：{ $value }
label-not-clear = { $label }不明确
not-foldable = 非折叠屏
no-label = 没有{ $label }
runs = 运行 { $system }

more = 多 { $amount }
less = 少 { $amount }
larger-display = 屏幕大 { $amount }
smaller-display = 屏幕小 { $amount }
heavier = 重 { $amount }
lighter = 轻 { $amount }
thicker = 厚 { $amount }
thinner = 薄 { $amount }
taller = 长 { $amount }
shorter = 短 { $amount }
wider = 宽 { $amount }
narrower = 窄 { $amount }
more-memory = 运行内存多 { $amount }
less-memory = 运行内存少 { $amount }
more-storage = 存储多 { $amount }
less-storage = 存储少 { $amount }
faster-charging = 充电快 { $amount }
slower-charging = 充电慢 { $amount }
more-main-camera = 主摄像素多 { $amount }
less-main-camera = 主摄像素少 { $amount }
more-cameras = 多 { $count } 个摄像头
fewer-cameras = 少 { $count } 个摄像头

## The places that a phone has in what matters

ordinal = 第 { $place } 名
anywhere = 任何名次
place-perhaps = 可能{ $place }
place-range = { $best }至{ $worst }

then = { $one }，其次{ $other }
price-in = 价格（{ $currency }）

## What a comparison proves: “The 12S Pro has the larger display and battery; the 12S is lighter.”

the-phone = { $name }
summary-ahead = { $phone }：{ $clauses }
summary-sentence = { $text }。

## Of two phones

has-larger = { $things }更大
has-higher = { $things }更高
has-more = { $things }更多
charges-faster = 充电更快
is-better = { $qualities }
is-cheaper = 更便宜
is-cheaper-by = 便宜 { $amount }
is-lighter = 更轻
is-lighter-by = 轻 { $amount }
is-thinner = 更薄
is-thinner-by = 薄 { $amount }

## Of three and more

has-largest = { $things }最大
has-highest = { $things }最高
has-most = { $things }最多
charges-fastest = 充电最快
is-best = { $qualities }
is-cheapest = 最便宜
is-lightest = 最轻
is-thinnest = 最薄

## The things

thing-display = 屏幕
thing-battery = 电池
thing-memory = 运行内存
thing-storage = 存储
thing-megapixels = 像素

## The rest of the summary

summary-same = 这些手机的主要参数相同。
summary-open = { $count ->
   *[other] 尚未确认：{ $labels }。
}
summary-unknown-of-two = { $count ->
   *[other] 至少一款未知：{ $labels }。
}
summary-unknown = { $count ->
   *[other] 至少一款未知：{ $labels }。
}
