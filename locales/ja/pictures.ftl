### Phones drawn to scale, and where they rank.

drawings-about = すべての機種を同じ縮尺で描いています。実線は確定した部分です。破線は未確定か、位置や大きさが不明な部分です。レンズと切り欠きの位置や大きさは情報源に記載がなく、角の丸みはすべて同じ形で描いています。点線はありうる最大の大きさです。
bank-card = クレジットカード
bank-card-alone = クレジットカードのみ。すべての機種は非表示です。
outlines-of = { $names }の輪郭。下端をそろえ、クレジットカードと並べています。
phones-in-picture = 図の機種
face-front = 前面
face-back = 背面
face-side = 側面
face-open-front = 展開時の前面
face-open-back = 展開時の背面
face-open-side = 展開時の側面

too-little-for-ranks = これらの機種、または同じ年のほかの機種の情報が少なすぎます。
show-fewer = 表示を減らす
show-all = { $number }件すべて表示
rank-among = 順位の対象
of-the-same-year = 同じ年の機種
ranks-about = 際立っている項目から順に並べています。ほかの機種は確定した値だけを数えます。箱は中央の半数の範囲、中の線は中央値です。複数の構成で販売されている機種は、最大の構成で数えます。
phones-of-year = { $year }年の{ $phones }
more-than-none = { $among }のうち0機種を上回る
more-than = { $among }のうち{ $number }機種を上回る
more-than-range = { $among }のうち{ $from }〜{ $to }機種を上回る
quantiles = 最小値{ $least }、第1四分位数{ $quarter }、中央値{ $half }、第3四分位数{ $three }、最大値{ $most }。
label-unit = { $label }（{ $unit }）
