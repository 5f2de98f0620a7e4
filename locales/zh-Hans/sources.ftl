### Who said it, when, and how firmly.

select-a-value = 选择一个值，查看出自何处。
show-sources = 查看来源
why = 为什么？
value-of-phone = { $label }，{ $name }：{ $value }。{ $ask }

## Buttons to other phones

cheaper-phones = 更便宜的手机
phones-with-more = 数值更高的手机
phones-with-less = 数值更低的手机

## Why a value is shown, or nothing

computed-from = 计算依据：
computed-unknown = 此值由其他值计算得出，其中至少有一项未知。
no-report = 没有关于这款手机的已知信息。
no-report-by = 截至{ $date }，没有关于这款手机的已知信息。
says-nothing = 关于这款手机的 { $count } 条信息没有提到此项，别处可能有人提到过。
says-nothing-by = 截至{ $date }，关于这款手机的 { $count } 条信息没有提到此项，别处可能有人提到过。
of-the-brand = 依据的是关于该品牌的信息，而非这款手机。
only-report = 仅此一条信息。
only-report-by = 截至{ $date }，已知仅此一条信息。
reports = { $count } 条信息
reports-by = 截至{ $date }已知的 { $count } 条信息
disagree = { $reports }中有 { $count } 条可信度相同，但说法不一。
most-say = 在{ $reports }中，这是多数来源的说法；若无多数，则取可信度最高的；{ $differing }。
firmest = 这是{ $reports }中可信度最高的；可信度相同时，取最新、最精确的。
of-editions = 显示{ $reports }中的 { $count } 条：它们可信度最高，且分别描述不同版本。

## A report

teased-by-maker = 厂商预热
quoting = ，引自 { $quotes }
about-the = 关于“{ $name }”
edition = { $edition } 版
shown = 已显示

not-shown-filings = 未显示：备案信息可信度更高。
not-shown-teasers = 未显示：厂商预热的可信度更高。
not-shown-listed = 未显示：收录的值可信度更高。
not-shown-official = 未显示：厂商自己公布的值可信度更高。
not-shown-measured = 未显示：实测值可信度更高。
not-shown-outnumbered = 未显示：更多来源另有说法。
not-shown-unsure = 未显示：其他来源的说法没有保留。
not-shown-replaced = 未显示：已被同一信源的后续信息取代。
not-shown-says-no-more = 未显示：没有为所显示的值补充新内容。

## Camera partners of a brand

partners-of = 据来源，{ $brand } 的影像合作方：
since-date = { $date }起
until-date = 至{ $date }
ended = 已结束
and-more-sources = 以及另外 { $count } 个来源

## Footnotes, on paper

footnote = { $publisher }，{ $date }（{ $stage }）：{ $url }
footnote-quoting = { $publisher }，引自 { $quotes }，{ $date }（{ $stage }）：{ $url }
colophon = 截至{ $day }的信息。{ $attribution } { $link }
