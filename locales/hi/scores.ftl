### How right claims before a launch were, and what has changed since a day.

count-right = { $count } सही
count-close = { $count } करीब
count-wrong = { $count } गलत
count-open = { $count } बाकी
tally-per-cent = { $tally } ({ $number }% सही)
no-claims = कोई नहीं

no-claim-judged = किसी दावे को परखा नहीं जा सकता।
score-none-hedged = { $tally }; “शायद” वाला कोई नहीं।
score-all-hedged = सभी “शायद” वाले: { $tally }।
score-with-hedged = { $tally }। “शायद” वाले: { $hedged }।

values-new = { $count ->
    [one] तब से { $count } नई वैल्यू पता चली है
   *[other] तब से { $count } नई वैल्यू पता चली हैं
}
values-changed = { $count ->
    [one] तब से { $values } में से { $count } बदली या तय हुई है
   *[other] तब से { $values } में से { $count } बदली या तय हुई हैं
}
values-changed-and-new = { $count ->
    [one] { $changed }, और { $count } नई पता चली है
   *[other] { $changed }, और { $count } नई पता चली हैं
}
values-of = { $count } वैल्यू

## How a value has changed, in a word

changed = बदलाव
more-precise = ज्यादा सटीक
settled = तय
