### Who said it, when, and how firmly.

select-a-value = Seleziona un valore per vedere chi l’ha indicato.
show-sources = Mostra le fonti
why = Perché?
value-of-phone = { $label }, { $name }: { $value }. { $ask }

## Buttons to other phones

cheaper-phones = Telefoni più economici
phones-with-more = Telefoni con un valore maggiore
phones-with-less = Telefoni con un valore minore

## Why a value is shown, or nothing

computed-from = Calcolato da:
computed-unknown = È calcolato da altri valori, di cui almeno uno non è noto.
no-report = Non era nota nessuna notizia su questo telefono.
no-report-by = A quella data ({ $date }) non era nota nessuna notizia su questo telefono.
says-nothing = { $count ->
    [one] La notizia su questo telefono non lo dice. Forse l’ha detto qualcun altro.
   *[other] Nessuna delle { $count } notizie su questo telefono lo dice. Forse l’ha detto qualcun altro.
}
says-nothing-by = { $count ->
    [one] La notizia su questo telefono nota a quella data ({ $date }) non lo dice. Forse l’ha detto qualcun altro.
   *[other] Nessuna delle { $count } notizie su questo telefono note a quella data ({ $date }) lo dice. Forse l’ha detto qualcun altro.
}
of-the-brand = In base a notizie sulla marca, non su questo telefono.
only-report = L’unica notizia.
only-report-by = L’unica notizia nota a quella data ({ $date }).
reports = { $count ->
    [one] 1 notizia
   *[other] { $count } notizie
}
reports-by = { $count ->
    [one] 1 notizia nota a quella data ({ $date })
   *[other] { $count } notizie note a quella data ({ $date })
}
disagree = { $count } su { $reports } sono ugualmente attendibili ma discordano.
most-say = Su { $reports }: ciò che dice la maggior parte delle fonti o, in mancanza, la più attendibile; { $differing }.
firmest = La più attendibile tra { $reports }; a parità, la più recente e precisa.
of-editions = { $count } su { $reports } sono mostrate: sono le più attendibili e descrivono edizioni diverse.

## A report

teased-by-maker = teaser del produttore
quoting = , che cita { $quotes }
about-the = su «{ $name }»
edition = edizione { $edition }
shown = mostrata
not-shown-filings = Non mostrata: certificazioni e benchmark sono più attendibili.
not-shown-teasers = Non mostrata: i teaser del produttore sono più attendibili.
not-shown-listed = Non mostrata: i valori a catalogo sono più attendibili.
not-shown-official = Non mostrata: i valori del produttore stesso sono più attendibili.
not-shown-measured = Non mostrata: i valori misurati sono più attendibili.
not-shown-outnumbered = Non mostrata: un maggior numero di fonti dice altro.
not-shown-unsure = Non mostrata: altre fonti lo dicono senza riserva.
not-shown-replaced = Non mostrata: sostituita da una notizia successiva della stessa fonte.
not-shown-says-no-more = Non mostrata: non aggiunge nulla al valore mostrato.

## Camera partners of a brand

partners-of = Partner fotografici di { $brand }, secondo le fonti:
since-date = inizio: { $date }
until-date = fine: { $date }
ended = collaborazione conclusa
and-more-sources = { $count ->
    [one] e 1 altra fonte
   *[other] e altre { $count } fonti
}

## Footnotes, on paper

footnote = { $publisher }, { $date } ({ $stage }): { $url }
footnote-quoting = { $publisher }, che cita { $quotes }, { $date } ({ $stage }): { $url }
colophon = Dati noti in data { $day }. { $attribution } { $link }
