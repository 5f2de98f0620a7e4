### How right claims before a launch were, and what has changed since a day.

count-right = { $count } صحيح
count-close = { $count } قريب
count-wrong = { $count } خاطئ
count-open = { $count } لم يُحسم
tally-per-cent = { $tally } ({ $number }% صحيح)
no-claims = لا يوجد

no-claim-judged = لا يمكن الحكم على أي ادعاء.
score-none-hedged = { $tally }؛ لا شيء منها بتحفظ.
score-all-hedged = كلها بتحفظ: { $tally }.
score-with-hedged = { $tally }. منها بتحفظ: { $hedged }.

values-new = { $count ->
    [zero] عُرفت منذ ذلك اليوم { $count } قيمة جديدة
    [one] عُرفت منذ ذلك اليوم قيمة جديدة
    [two] عُرفت منذ ذلك اليوم قيمتان جديدتان
    [few] عُرفت منذ ذلك اليوم { $count } قيم جديدة
    [many] عُرفت منذ ذلك اليوم { $count } قيمة جديدة
   *[other] عُرفت منذ ذلك اليوم { $count } قيمة جديدة
}
values-changed = { $values }: تغيّر منها أو حُسم منذ ذلك اليوم { $count }
values-changed-and-new = { $changed }، وعُرفت { $count } جديدة
values-of = { $count ->
    [zero] { $count } قيمة
    [one] قيمة واحدة
    [two] قيمتان
    [few] { $count } قيم
    [many] { $count } قيمة
   *[other] { $count } قيمة
}

## How a value has changed, in a word

changed = تغيّر
more-precise = أدق
settled = حُسم
