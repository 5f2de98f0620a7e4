### How right claims before a launch were, and what has changed since a day.

count-right = { $count } doğru
count-close = { $count } yakın
count-wrong = { $count } yanlış
count-open = { $count } sonuçlanmadı
tally-per-cent = { $tally } (%{ $number } doğru)
no-claims = yok

no-claim-judged = Değerlendirilebilecek bir iddia yok.
score-none-hedged = { $tally }; temkinli iddia yok.
score-all-hedged = Hepsi temkinli: { $tally }.
score-with-hedged = { $tally }. Temkinli olanlar: { $hedged }.

values-new = O günden beri { $count } değer öğrenildi
values-changed = { $values } içinden { $count } tanesi o günden beri değişti veya kesinleşti
values-changed-and-new = { $changed }, { $count } değer daha öğrenildi
values-of = { $count } değer

## How a value has changed, in a word

changed = değişti
more-precise = daha ayrıntılı
settled = kesinleşti
