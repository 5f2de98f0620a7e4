### What is wrong with a text that somebody wrote, and what would be right. They have no full stop, as they stand in sentences.
### What the reader shall write, such as “yes”, “rumour” and “has:no”, is part of links and stays English.

not-a-date = `{ $text }` is not a date: write 2022, 2022-05 or 2022-05-26
not-a-stage = not a stage: use rumour, filing, teaser, listed, official or measured
# $text is what was written, $problem one of those below
filter-wrong = `{ $text }`: { $problem }
no-such-spec = there is no such spec
no-filter-for = you cannot filter or sort by this spec
takes-names = this spec takes names, such as xiaomi,oneplus
takes-range = write a range as 4500..5000, 4500.. or ..5000, or values as 8,12
takes-yes-or-no = write yes or no
takes-presence = write has:yes or has:no
takes-than = write an amount of another phone as @xiaomi-12s.., ..@xiaomi-12s, more:@xiaomi-12s or less:@xiaomi-12s, of numbers and dates
value-missing = a value is missing

not-packed = this is not packed phone data
packed-by-another-version = the data was packed by another version
packed-with-other-specs = the data was packed with another table of specs
data-damaged = the data is damaged

duplicate-id = { $phone }: another phone already has this id; left out
former-id-taken = { $phone }: its former id `{ $id }` belongs to another phone
like-nobody = { $phone }: { $spec } refers to that of `{ $other }`, which is not in the data
