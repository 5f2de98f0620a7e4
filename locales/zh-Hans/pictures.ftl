### Phones drawn to scale, and where they rank.

drawings-about = 所有手机均按同一比例绘制。实线表示已确认。虚线表示未确认，或位置、大小未知：来源未说明镜头和开孔的位置与大小，圆角也一律按相同方式绘制。点线表示可能的最大尺寸。
bank-card = 银行卡
bank-card-alone = 一张银行卡；所有手机均已隐藏。
outlines-of = { $names } 的外形轮廓，底边对齐，旁边是一张银行卡。
phones-in-picture = 图中的手机
face-front = 正面
face-back = 背面
face-side = 侧面
face-open-front = 展开正面
face-open-back = 展开背面
face-open-side = 展开侧面

too-little-for-ranks = 这些手机或同年其他手机的已知信息太少。
show-fewer = 收起
show-all = 显示全部 { $number } 项
rank-among = 排名范围
of-the-same-year = 同年手机
ranks-about = 最突出的项目在前。其他手机只计入已确认的值。方框表示居中的一半，框内的线为中位数。有多种规格在售的手机，以最大规格计。
phones-of-year = { $year } 年的 { $phones }
more-than-none = 在 { $among }中，不高于任何一款
more-than = 在 { $among }中，高于 { $number } 款
more-than-range = 在 { $among }中，高于 { $from } 至 { $to } 款
quantiles = 最小值 { $least }，下四分位数 { $quarter }，中位数 { $half }，上四分位数 { $three }，最大值 { $most }。
label-unit = { $label }（{ $unit }）
