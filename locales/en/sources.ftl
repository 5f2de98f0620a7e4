### Who said it, when, and how firmly.

select-a-value = Select a value to see who said it.
show-sources = Show sources
why = Why?
# Of a value, for screen readers: “Battery, Xiaomi 12S: 4,500 mAh. Show sources”
value-of-phone = { $label }, { $name }: { $value }. { $ask }

## Buttons to other phones

cheaper-phones = Cheaper phones
phones-with-more = Phones with more
phones-with-less = Phones with less

## Why a value is shown, or nothing

computed-from = Computed from:
computed-unknown = It is computed from other values, of which at least one is not known.
no-report = No report about this phone was known.
no-report-by = No report about this phone was known by { $date }.
says-nothing = { $count ->
    [one] The report about this phone does not say it. Somebody else may have.
   *[other] None of the { $count } reports about this phone says it. Somebody else may have.
}
says-nothing-by = { $count ->
    [one] The report about this phone by { $date } does not say it. Somebody else may have.
   *[other] None of the { $count } reports about this phone by { $date } says it. Somebody else may have.
}
of-the-brand = Based on reports about the brand, not this phone.
only-report = The only report.
only-report-by = The only report known by { $date }.
# “7 reports”, $reports in the following
reports = { $count ->
    [one] 1 report
   *[other] { $count } reports
}
reports-by = { $count ->
    [one] 1 report known by { $date }
   *[other] { $count } reports known by { $date }
}
# $count of them
disagree = { $count } of { $reports } are equally firm but disagree.
# $differing is sources-differ
most-say = From { $reports }, this is what most sources say, or else the firmest; { $differing }.
# $reports are two or more
firmest = This is the firmest of { $reports }; among equals, the newest and most precise.
of-editions = { $count } of { $reports } are shown: they are the firmest, and describe different editions.

## A report

# Of the stages in a word, this one has more words where there is room
teased-by-maker = teased by the maker
# After the publisher; the comma is part of it
quoting = , quoting { $quotes }
# $name is what the source calls the phone
about-the = about the “{ $name }”
# $edition is as its source names it: “China”
edition = { $edition } edition
# Beside a report whose claim is shown
shown = shown

not-shown-filings = Not shown: filings are firmer.
not-shown-teasers = Not shown: the maker’s teasers are firmer.
not-shown-listed = Not shown: listed values are firmer.
not-shown-official = Not shown: the maker’s own values are firmer.
not-shown-measured = Not shown: measured values are firmer.
not-shown-outnumbered = Not shown: more sources say something else.
not-shown-unsure = Not shown: other sources say it without a hedge.
not-shown-replaced = Not shown: replaced by a later report from the same publisher.
not-shown-says-no-more = Not shown: it adds nothing to the value shown.

## Camera partners of a brand

partners-of = Camera partners of { $brand }, according to sources:
since-date = since { $date }
until-date = until { $date }
ended = ended
and-more-sources = { $count ->
    [one] and 1 more source
   *[other] and { $count } more sources
}

## Footnotes, on paper

footnote = { $publisher }, { $date } ({ $stage }): { $url }
footnote-quoting = { $publisher }, quoting { $quotes }, { $date } ({ $stage }): { $url }
colophon = As known on { $day }. { $attribution } { $link }
