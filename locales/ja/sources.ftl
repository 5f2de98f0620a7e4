### Who said it, when, and how firmly.

select-a-value = 値を選ぶと情報源を表示します。
show-sources = 情報源を表示
why = なぜ？
value-of-phone = { $label }、{ $name }：{ $value }。{ $ask }

## Buttons to other phones

cheaper-phones = もっと安い機種
phones-with-more = これを上回る機種
phones-with-less = これを下回る機種

## Why a value is shown, or nothing

computed-from = 計算の元：
computed-unknown = ほかの値から計算する項目ですが、その少なくとも1つが不明です。
no-report = この機種に関する情報はありません。
no-report-by = { $date }時点で、この機種に関する情報はありません。
says-nothing = この機種に関する{ $count }件の情報に記載はありません。ほかで述べられている可能性はあります。
says-nothing-by = { $date }時点で、この機種に関する{ $count }件の情報に記載はありません。ほかで述べられている可能性はあります。
of-the-brand = この機種ではなく、ブランドに関する情報に基づきます。
only-report = 唯一の情報です。
only-report-by = { $date }時点で唯一の情報です。
reports = { $count }件の情報
reports-by = { $date }時点の{ $count }件の情報
disagree = { $reports }のうち{ $count }件は確度が同じですが、内容が食い違っています。
most-say = { $reports }のうち、最も多くの情報源が述べている値、それで決まらなければ最も確度の高い値です。{ $differing }。
firmest = { $reports }のうち最も確度の高いものです。同じ確度なら、最も新しく詳しいものを選びます。
of-editions = { $reports }のうち{ $count }件を表示しています。いずれも最も確度が高く、それぞれ別の版に関するものです。

## A report

teased-by-maker = メーカーの予告
quoting = 、{ $quotes }を引用
about-the = 「{ $name }」について
edition = { $edition }版
shown = 表示中

not-shown-filings = 非表示：登録情報の方が確度が高いため。
not-shown-teasers = 非表示：メーカーの予告の方が確度が高いため。
not-shown-listed = 非表示：掲載された値の方が確度が高いため。
not-shown-official = 非表示：メーカー公式の値の方が確度が高いため。
not-shown-measured = 非表示：実測値の方が確度が高いため。
not-shown-outnumbered = 非表示：別の値を述べる情報源の方が多いため。
not-shown-unsure = 非表示：ほかの情報源は断定しているため。
not-shown-replaced = 非表示：同じ発信元の後の情報に置き換えられたため。
not-shown-says-no-more = 非表示：表示中の値に加わる内容がないため。

## Camera partners of a brand

partners-of = 情報源による{ $brand }のカメラ協業先：
since-date = { $date }から
until-date = { $date }まで
ended = 終了
and-more-sources = ほか{ $count }件の情報源

## Footnotes, on paper

footnote = { $publisher }、{ $date }（{ $stage }）：{ $url }
footnote-quoting = { $publisher }、{ $quotes }を引用、{ $date }（{ $stage }）：{ $url }
colophon = { $day }時点の情報。{ $attribution } { $link }
