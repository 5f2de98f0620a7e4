### Notices to readers about mistakes in links, filters and states.

## Lists of names, of which only the first few are shown

names-and-more = { $names } and { $more } more
phones-unknown = { $count ->
    [one] Unknown phone: { $names }.
   *[other] Unknown phones: { $names }.
}
phones-unknown-in-link = { $count ->
    [one] Unknown phone in this link: { $names }.
   *[other] Unknown phones in this link: { $names }.
}
# “No phone here has foo as its chipset.”
nobody-has = { $count ->
    [one] No phone here has { $names } as its { $label }.
   *[other] No phone here has any of these as its { $label }: { $names }.
}

## Parts of links and settings. Names in `…` are of the programming interface, and stay as they are

link-of-other-version = This link was made by another version of phone-compare. The parts it could read are used.
# $most is a number of bytes
link-cut = This link is too long: only the part within the first { $most } bytes is used.
filters-cut = The attribute `filters` is too long: only the part within the first { $most } bytes is used.
no-such-value = `{ $name }` can be one of { $allowed }, not `{ $value }`.
specs-unknown = Unknown specs: { $names }.
sections-unknown = Unknown sections: { $names }. The sections are { $all }.
# $problem is one of problems.ftl
date-ignored = The date was ignored: { $problem }.
filter-ignored = A filter was ignored: { $problem }.
order-ignored = The sort order was ignored: { $problem }.
range-turned = { $name }: `{ $written }` runs the wrong way round; it is read as { $read }.
no-axis = `{ $name }` can't be an axis of the plot; use a number or a date.
too-long-ignored = `{ $name }` is too long and was ignored; the limit is { $most } bytes.
id-too-long = `{ $id }` is too long for the id of a phone.
ids-too-long = These ids of phones are too long: { $names }.
# $most and $left-out are numbers
too-many-phones = You can compare at most { $most } phones; left out: { $left-out }.
too-many-columns = The list has at most { $most } columns; left out: { $left-out }.
no-better = Which values are better is not agreed on, so these cannot matter: { $names }.
too-much-matters = At most { $most } specs can matter; left out: { $left-out }.
no-such-most = `max` can be a number from 1 to { $most }, not `{ $value }`.
no-such-part = The state has no part `{ $name }`.
# $wanted is one of the next ones
other-type = `{ $name }` in the state was ignored: it must be { $wanted }.
# “true” and “false” are of the programming interface, and so is “null” below
wanted-flag = true or false
wanted-list = a list of strings
wanted-filters = an object of strings, such as { "{" } "battery-mah": "4500.." { "}" }
wanted-number = a number
wanted-text = a string
wanted-choice = a string or null
no-such-filter = There is no spec `{ $name }` to filter by.
more-like-these = … and { $more } more like these.

## Links that are too long to be shared

link-too-long = This is too much for a link, by { $by } characters. Shorten the longest part, { $what }.
the-search-words = the search words
the-filter = the filter “{ $label }”

## The phones themselves

data-unread = The phone data could not be read: { $problem }.
phones-not-loaded = Some phones could not be loaded.
compare-at-most = { $count ->
    [one] You can compare at most 1 phone here; left out: { $left-out }.
   *[other] You can compare at most { $count } phones here; left out: { $left-out }.
}
date-of-page-invalid = The date that this page asks for is invalid, so this is what is known today.

## The page’s own data. $why is empty, or what went wrong, with a colon before it

own-data-unread = This page’s phone data could not be read{ $why }. The phones shown are the built-in ones.
own-data-unread-before = This page’s phone data could not be read{ $why }. The phones shown are those from before.
you-are-offline = you are offline
not-reached = it could not be reached
longer-than = It is longer than { $number } MB
no-phones-in-data = There are no phones in this page’s data:
some-data-unused = Some of this page’s phone data could not be used:
