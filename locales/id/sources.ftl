### Who said it, when, and how firmly.

select-a-value = Pilih nilai untuk melihat siapa yang menyatakannya.
show-sources = Tampilkan sumber
why = Mengapa?
value-of-phone = { $label }, { $name }: { $value }. { $ask }

## Buttons to other phones

cheaper-phones = Ponsel lebih murah
phones-with-more = Ponsel dengan nilai lebih tinggi
phones-with-less = Ponsel dengan nilai lebih rendah

## Why a value is shown, or nothing

computed-from = Dihitung dari:
computed-unknown = Dihitung dari nilai lain, yang setidaknya satu di antaranya tidak diketahui.
no-report = Belum ada laporan tentang ponsel ini yang diketahui.
no-report-by = Per { $date }, belum ada laporan tentang ponsel ini yang diketahui.
says-nothing = { $count ->
    [1] Laporan tentang ponsel ini tidak menyebutkannya. Mungkin pihak lain menyebutkannya.
   *[other] Tidak satu pun dari { $count } laporan tentang ponsel ini menyebutkannya. Mungkin pihak lain menyebutkannya.
}
says-nothing-by = { $count ->
    [1] Per { $date }, laporan tentang ponsel ini tidak menyebutkannya. Mungkin pihak lain menyebutkannya.
   *[other] Per { $date }, tidak satu pun dari { $count } laporan tentang ponsel ini menyebutkannya. Mungkin pihak lain menyebutkannya.
}
of-the-brand = Berdasarkan laporan tentang mereknya, bukan ponsel ini.
only-report = Satu-satunya laporan.
only-report-by = Satu-satunya laporan yang diketahui per { $date }.
reports = { $count } laporan
reports-by = { $count } laporan yang diketahui per { $date }
disagree = { $count } dari { $reports } sama kuat, tetapi saling bertentangan.
most-say = Dari { $reports }, ini yang dinyatakan sebagian besar sumber, atau yang terkuat jika tidak ada mayoritas; { $differing }.
firmest = Ini yang terkuat dari { $reports }; di antara yang setara, yang terbaru dan paling rinci.
of-editions = { $count } dari { $reports } ditampilkan: inilah yang terkuat, masing-masing tentang edisi yang berbeda.

## A report

teased-by-maker = teaser dari produsen
quoting = , mengutip { $quotes }
about-the = tentang “{ $name }”
edition = edisi { $edition }
shown = ditampilkan

not-shown-filings = Tidak ditampilkan: sertifikasi dan benchmark lebih kuat.
not-shown-teasers = Tidak ditampilkan: teaser dari produsen lebih kuat.
not-shown-listed = Tidak ditampilkan: nilai yang tercantum lebih kuat.
not-shown-official = Tidak ditampilkan: nilai dari produsen sendiri lebih kuat.
not-shown-measured = Tidak ditampilkan: hasil pengukuran lebih kuat.
not-shown-outnumbered = Tidak ditampilkan: lebih banyak sumber menyatakan hal lain.
not-shown-unsure = Tidak ditampilkan: sumber lain menyatakannya tanpa ragu.
not-shown-replaced = Tidak ditampilkan: digantikan laporan lebih baru dari penerbit yang sama.
not-shown-says-no-more = Tidak ditampilkan: tidak menambah apa pun pada nilai yang ditampilkan.

## Camera partners of a brand

partners-of = Mitra kamera { $brand }, menurut sumber:
since-date = sejak { $date }
until-date = sampai { $date }
ended = berakhir
and-more-sources = dan { $count } sumber lagi

## Footnotes, on paper

footnote = { $publisher }, { $date } ({ $stage }): { $url }
footnote-quoting = { $publisher }, mengutip { $quotes }, { $date } ({ $stage }): { $url }
colophon = Sejauh diketahui per { $day }. { $attribution } { $link }
