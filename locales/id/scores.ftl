### How right claims before a launch were, and what has changed since a day.

count-right = { $count } benar
count-close = { $count } mendekati
count-wrong = { $count } salah
count-open = { $count } masih terbuka
tally-per-cent = { $tally } ({ $number }% benar)
no-claims = tidak ada

no-claim-judged = Tidak ada klaim yang bisa dinilai.
score-none-hedged = { $tally }; tidak ada yang disampaikan dengan ragu.
score-all-hedged = Semuanya disampaikan dengan ragu: { $tally }.
score-with-hedged = { $tally }. Yang disampaikan dengan ragu: { $hedged }.

values-new = { $count } nilai lagi mulai diketahui sejak itu
values-changed = { $count } dari { $values } telah berubah atau menjadi final sejak itu
values-changed-and-new = { $changed }, dan { $count } lagi mulai diketahui
values-of = { $count } nilai

## How a value has changed, in a word

changed = berubah
more-precise = lebih rinci
settled = final
