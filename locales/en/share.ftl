### What readers take along: titles, tables in other forms, pictures, pages.

## The title: what is shown, in one sentence

comparison-of-none = Phone comparison
all-phones = All phones
# $filters is a list: “12s”, Brand: Xiaomi
phones-that-match = Phones that match { $filters }
# Words that somebody searched for
quoted = “{ $text }”
# What follows the title one after the other. $what is the title up to here
what-as-known = { $what }, as known { $day }
what-only = { $what }, { $specs } only
what-rows = { $what }, { $count } selected rows
what-differences = { $what }, differences only
what-ordered-by = { $what }, ordered by { $matters }
# $day in the above
on-day = on { $date }
# $date is a month or a year
at-the-end-of = at the end of { $date }
# A sentence of its own
known-on = As known { $day }.

## The table

# Heads of the first column
corner-spec = Spec
corner-phone = Phone
# Groups of rows
rows-of-page = From this page
matches = Matches
could-match = Could match
# Beside a value, where it is certainly the best
best = best
may-be-best = may be best
sources-list = Sources:
# “, quoting somebody, rumour, 26 May 2022”, after the publisher
source-rest = , { $stage }, { $date }
source-rest-quoting = , quoting { $quotes }, { $stage }, { $date }
# A link from a saved page to the widget
open-live = Open the live version

## How firm a report is, in a word

stage-rumour = rumour
stage-filing = filing
stage-teaser = teaser
stage-listed = listed
stage-official = official
stage-measured = measured

## Heads of tables for spreadsheets

csv-group = Group
# How certain the values of a phone are
csv-marks = { $name }: marks
csv-sources = { $name }: sources
csv-comparison = Comparison
csv-results = Results
csv-summary = Summary
csv-day = Day
# Before where the data is from
csv-data = Data
csv-link = Link

## Below a picture

rows-left-out = { $count ->
    [one] 1 more row is not shown.
   *[other] { $count } more rows are not shown.
}
phones-left-out = { $count ->
    [one] 1 more phone is not shown.
   *[other] { $count } more phones are not shown.
}

## Where the phones are from

# What their licences ask to be said. Names and licences stay as they are
attribution = Device data adapted from the LineageOS Wiki and PixelExperience Wiki contributors (CC BY-SA 3.0), Wikipedia contributors (CC BY-SA 4.0), DeviceKit (© 2015 Dennis Weissmann, MIT), AppleDB (© 2022 emiyl, MIT) and EPREL, European Commission (CC BY 4.0); reports carry their own sources. Normalised, corrected and merged. The data set is CC BY-SA 4.0.
own-data = These phones are the page’s own data.
joined-data = Some values are the page’s own data.

## Filters that are not of one spec

nothing-better = nothing better in { $specs }

## The dialog

share = Share
# Opens what the system offers for sending
send = Send…
link-to-this-view = Link to this view
copy-link = Copy link
export = Export
form-qr = QR code
form-picture = Picture
copied = Copied.
copy-by-hand = Copying was blocked. The text is selected; press Ctrl+C (⌘C).
saved = Saved.
saved-perhaps = If no file was saved, the page around this one blocks downloads. Copy a table instead.
not-saved = Saving was blocked. Copy a table instead.
no-picture = Your browser could not draw the picture. Export a table instead: as Markdown, HTML, CSV or JSON.
not-sent = Sending was blocked. Copy the link instead.
embed-this = Embed this in a page…
too-long-for-qr = This link is too long for a QR code.
qr-of-link = QR code of the link
# $form is Markdown, HTML, CSV or JSON
view-as = This view as { $form }
copy-form = Copy { $form }
save-as-file = Save as a file
picture-of-table = Picture of the table
save-picture = Save picture
dark = Dark
# A switch: the picture in the size that social networks show
preview-size = Preview size, 1200 × 630
