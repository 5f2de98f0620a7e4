### The embed builder.

builder-direction = { direction }

## The page

builder-title = Phone compare: buat kode sematan
builder-description = Pilih apa yang ditampilkan widget di artikel Anda, lihat pratinjaunya, lalu salin kodenya.
builder-heading = Buat kode sematan
builder-intro = Pilih apa yang dilihat pembaca Anda, periksa pratinjaunya, lalu salin kodenya. Tidak ada yang dikirim ke mana pun.

## What it shows

builder-form = Sematan
builder-shows = Yang ditampilkan
builder-view = Tampilan
builder-view-compare = Perbandingan
builder-view-card = Kartu
builder-view-timeline = { timeline }
builder-view-finder = Pencari
builder-view-plot = { plot }
builder-phones = Ponsel
builder-selected-phones = Ponsel terpilih
builder-phone-name = Nama ponsel
builder-add = Tambahkan
builder-no-phone = Tidak ada ponsel bernama “{ $text }”.
builder-already = { $name } sudah ada di perbandingan.
builder-added = { $name } ditambahkan.
builder-added-instead = Sebagai gantinya, { $name } ditambahkan.
builder-full = Perbandingan sudah penuh.
builder-did-you-mean = Mungkin maksud Anda:
builder-remove = Hapus
builder-remove-name = { remove }
builder-move-up = Pindahkan { $name } ke atas
builder-as-of = Sejauh diketahui per
builder-as-of-any = semua yang diketahui
builder-pick-date = Pilih tanggal
builder-pin-today = Tetapkan ke hari ini
builder-as-of-hint = Kosongkan untuk menampilkan semua yang diketahui saat dibaca.
builder-pinned = Ditetapkan ke { $date }: pembaca melihat yang diketahui saat itu, dan bisa memilih hari lain.
builder-no-date = “{ $text }” bukan tanggal. Tulis 2022-05-26, 26.05.2022, 2022-05, atau 2022.
builder-rows-all = Baris: semua
builder-rows-chosen = Baris: { $count } dipilih
builder-rows = Baris yang ditampilkan (semua jika tidak ada yang dipilih)
builder-differences = Hanya baris yang berbeda antarponsel
builder-preview-too = Kode juga memuat perubahan Anda di pratinjau: filter, urutan, sumbu, grup yang diciutkan.

## How it looks and loads

builder-looks = Penampilan dan pemuatan
builder-language = Bahasa
builder-language-page = Bahasa halaman
builder-controls = Tombol
builder-controls-all = Semua
builder-controls-few = Sedikit: topik tetap sama
builder-controls-none = Tidak ada: hanya isinya
builder-theme = Tema
builder-theme-page = Ikuti halaman
builder-theme-light = Terang
builder-theme-dark = { dark }
builder-accent = Warna aksen
builder-font = Font
builder-font-page = Font halaman
builder-font-system = Sistem
builder-font-serif = Serif
builder-font-monospace = Monospace
builder-id = ID, jika halaman punya beberapa widget
builder-id-none = tidak ada
builder-id-wrong = ID diawali huruf dan hanya berisi huruf, angka, tanda hubung, dan garis bawah.
builder-loading = Pemuatan
builder-loading-near = Saat pembaca mendekatinya
builder-loading-at-once = Langsung
builder-fallback = Pengganti hingga selesai dimuat
builder-fallback-table = Tabel dengan sumbernya
builder-fallback-sentence = Satu kalimat

## The preview

builder-preview = Pratinjau
builder-preview-width = Lebar pratinjau
builder-width-phone = Ponsel
builder-width-column = Kolom
builder-width-wide = Lebar
builder-preview-needs = Pratinjau memerlukan JavaScript dan WebAssembly.

## The snippet

builder-snippet = Kode
builder-host = Platform
builder-for = Untuk
builder-frame = Frame
builder-folder = Folder file widget
builder-folder-hint = Tempat Anda menyimpan file; bawaannya situs ini.
builder-folder-https = Halaman https tidak bisa memuat file dari http: gunakan alamat https.
builder-folder-local = File ini ada di komputer Anda sendiri, sehingga pembaca tidak bisa memuatnya. Unggah foldernya, lalu tulis alamatnya di sini.
builder-folder-wrong = Tulis alamat lengkap folder, misalnya https://example.org/phone-compare/.
builder-height = Tinggi frame, dalam piksel
builder-height-hint = Tinggi pratinjau { $count } piksel.
builder-no-snippet = Belum ada kode. { $reasons }
builder-not-loaded = Ada file yang gagal dimuat. Pilih lagi platformnya untuk mencoba ulang.
builder-copy = Salin
builder-copy-what = Salin: { $label }
builder-copied = { copied }
builder-copy-by-hand = { copy-by-hand }
builder-save = { save-as-file }
builder-saved = { saved }

## Above the fields with code: where it is to be pasted

builder-code-style = Untuk style sheet Anda, cukup sekali
builder-code-page = Untuk halaman
builder-code-post = Untuk artikel
builder-code-around = Untuk halaman di sekitar frame, jika mengizinkan skrip: menyesuaikan ukuran frame dengan isinya
builder-code-block = Untuk artikel, dengan plugin dari rilis: tempelkan di editor, dan jadilah blok “Phone comparison”
builder-code-shortcode = Atau, dengan plugin yang sama, sebagai shortcode: untuk blok “Shortcode” atau editor klasik
builder-code-ghost = Untuk artikel, sebagai kartu HTML (ketik /html)
builder-code-ghost-header = Untuk Settings → Code injection → Site header, cukup sekali
builder-code-hugo = Shortcode, cukup sekali: simpan sebagai { $file }
builder-code-jekyll = Include, cukup sekali: simpan sebagai { $file }

## In the snippet: what readers see until the widget has loaded

builder-sentence = { $title }.
builder-unknown = { not-known }
builder-corner-phone = { corner-phone }
builder-corner-spec = { corner-spec }
builder-more = Dan { $count } lagi.
builder-sources = { sources-list }
builder-source = { source-rest }
builder-source-quoting = { source-rest-quoting }
builder-stage-rumour = { stage-rumour }
builder-stage-filing = { stage-filing }
builder-stage-teaser = { stage-teaser }
builder-stage-listed = { stage-listed }
builder-stage-official = { stage-official }
builder-stage-measured = { stage-measured }
builder-as-known = Sejauh diketahui per { $date }.
builder-as-table = Tampilkan sebagai tabel
