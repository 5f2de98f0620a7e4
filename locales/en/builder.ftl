### The embed builder: the page on which bloggers choose what the widget shows, and copy the snippet for their post. The one who
### reads it is such a blogger; “readers” are those of the blog. Code and the names of hosts (HTML, WordPress, Ghost, Hugo, Jekyll)
### stay as they are. A message that only refers to another one, `{ copied }`, does so in every language.

builder-direction = { direction }

## The page

# The title of the tab. “Phone compare” is the name
builder-title = Phone compare: build an embed
builder-description = Choose what the widget shows in your post, preview it, and copy the snippet.
builder-heading = Build an embed
builder-intro = Choose what your readers see, check the preview, and copy the snippet. Nothing is sent anywhere.

## What it shows

# The name of the form with all choices, for screen readers
builder-form = The embed
builder-shows = What it shows
builder-view = View
builder-view-compare = Comparison
builder-view-card = Cards
builder-view-timeline = { timeline }
builder-view-finder = Finder
builder-view-plot = { plot }
builder-phones = Phones
builder-selected-phones = Selected phones
builder-phone-name = Phone name
builder-add = Add
# In the field, as long as it is empty. $text is what somebody typed
builder-no-phone = There is no phone called “{ $text }”.
builder-already = { $name } is already in the comparison.
builder-added = { $name } added.
builder-added-instead = { $name } added instead.
builder-full = The comparison is full.
# Before buttons with the names of phones
builder-did-you-mean = Did you mean:
builder-remove = Remove
builder-remove-name = { remove }
# In the list of phones
builder-move-up = Move { $name } up
builder-as-of = As known on
# In the field for the day, as long as it is empty
builder-as-of-any = whatever is known
builder-pick-date = Pick a date
builder-pin-today = Pin to today
builder-as-of-hint = Leave it empty to show whatever is known when people read it.
# $date is a day, a month or a year
builder-pinned = Pinned to { $date }: readers see what was known then, and can choose another day.
# English and German dates are read, and all numbers: 26.05.2022
builder-no-date = “{ $text }” is not a date. Write 2022-05-26, 26 May 2022, May 2022 or 2022.
builder-rows-all = Rows: all
builder-rows-chosen = { $count ->
    [one] Rows: 1 chosen
   *[other] Rows: { $count } chosen
}
builder-rows = Rows to show (all if none is selected)
builder-differences = Only rows where the phones differ
builder-preview-too = The snippet also includes your changes in the preview: filters, sort order, axes, collapsed groups.

## How it looks and loads. Choices have room for some 28 letters

builder-looks = How it looks and loads
# The language of the widget
builder-language = Language
builder-language-page = That of the page
# The buttons of the widget. “Few” leaves out those that lead to other phones, another day or another view
builder-controls = Buttons
builder-controls-all = All
builder-controls-few = Few: the subject stays
builder-controls-none = None: the content alone
# Light or dark
builder-theme = Theme
builder-theme-page = Follow the page
builder-theme-light = Light
builder-theme-dark = { dark }
builder-accent = Accent colour
builder-font = Font
builder-font-page = That of the page
# That of the reader’s system
builder-font-system = System
# As in type: with serifs, and with letters of one width
builder-font-serif = Serif
builder-font-monospace = Monospace
# The attribute `id` of HTML
builder-id = Id, if the page has several widgets
# In the field, as long as it is empty: there is no id
builder-id-none = none
builder-id-wrong = An id begins with a letter and has only letters, digits, hyphens and underscores.
builder-loading = Loading
builder-loading-near = When a reader scrolls near it
builder-loading-at-once = At once
# What stands in the place of the widget until then
builder-fallback = Fallback until it has loaded
builder-fallback-table = The table with its sources
builder-fallback-sentence = One sentence

## The preview

builder-preview = Preview
builder-preview-width = Width of the preview
# Widths: as on a phone, as in the column of a blog, as wide as the page
builder-width-phone = Phone
builder-width-column = Column
builder-width-wide = Wide
builder-preview-needs = The preview needs JavaScript and WebAssembly.

## The snippet

builder-snippet = Snippet
# The name of the form, for screen readers: where the snippet will be
builder-host = The host
# Before the names of hosts: for WordPress
builder-for = For
# An iframe
builder-frame = Frame
builder-folder = Folder of the widget’s files
builder-folder-hint = Where you host the files; by default, this site.
builder-folder-https = Pages on https cannot load files from http: use an https address.
builder-folder-local = These files are on your own computer, where readers cannot load them. Upload the folder, and write its address here.
builder-folder-wrong = Write the whole address of the folder, such as https://example.org/phone-compare/.
builder-height = Height of the frame, in pixels
builder-height-hint = { $count ->
    [one] The preview is 1 pixel high.
   *[other] The preview is { $count } pixels high.
}
# $reasons are sentences: what is wrong in the form
builder-no-snippet = There is no snippet yet. { $reasons }
builder-not-loaded = A file did not load. Choose the host again to retry.
builder-copy = Copy
# $label is one of those below
builder-copy-what = Copy: { $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

# What the page needs once, however many embeds it has
builder-code-style = For your style sheet, once
builder-code-page = For the page
builder-code-post = For the post
builder-code-around = For the page around the frame, if it allows scripts: resizes the frame to fit its content
# “Phone comparison” is the English name of a block in WordPress
builder-code-block = For the post, with the plugin of the release: paste it into the editor, and it becomes the block “Phone comparison”
# “Shortcode” and the classic editor are parts of WordPress: as it calls them in your language
builder-code-shortcode = Or, with the same plugin, as a shortcode: for a “Shortcode” block or the classic editor
# `/html` is typed
builder-code-ghost = For the post, as an HTML card (type /html)
# The path in Ghost’s menu, which is English
builder-code-ghost-header = For Settings → Code injection → Site header, once
# $file is a path
builder-code-hugo = The shortcode, once: save it as { $file }
builder-code-jekyll = The include, once: save it as { $file }

## In the snippet: what readers see until the widget has loaded

# $title is what is shown, “Xiaomi 12S and Xiaomi 12S Pro, as known on 26 May 2022”
builder-sentence = { $title }.
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
# Below a table: phones
builder-more = And { $count } more.
builder-sources = { sources-list }
# After the publisher
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
# $date is a day
builder-as-known = As known on { $date }.
# What unfolds the table below a frame
builder-as-table = Show as a table
