### Who said it, when, and how firmly.

select-a-value = Wybierz wartość, aby zobaczyć, kto ją podał.
show-sources = Pokaż źródła
why = Dlaczego?
value-of-phone = { $label }, { $name }: { $value }. { $ask }

## Buttons to other phones

cheaper-phones = Tańsze telefony
phones-with-more = Telefony, które mają więcej
phones-with-less = Telefony, które mają mniej

## Why a value is shown, or nothing

computed-from = Obliczono z:
computed-unknown = Ta wartość jest obliczana z innych, z których co najmniej jedna nie jest znana.
no-report = Nie było znane żadne doniesienie o tym telefonie.
no-report-by = Do { $date } nie było znane żadne doniesienie o tym telefonie.
says-nothing = { $count ->
    [one] Doniesienie o tym telefonie tego nie podaje. Może podał to ktoś inny.
    [few] Żadne z { $count } doniesień o tym telefonie tego nie podaje. Może podał to ktoś inny.
    [many] Żadne z { $count } doniesień o tym telefonie tego nie podaje. Może podał to ktoś inny.
   *[other] Żadne z { $count } doniesień o tym telefonie tego nie podaje. Może podał to ktoś inny.
}
says-nothing-by = { $count ->
    [one] Doniesienie o tym telefonie, znane do { $date }, tego nie podaje. Może podał to ktoś inny.
    [few] Żadne z { $count } doniesień o tym telefonie, znanych do { $date }, tego nie podaje. Może podał to ktoś inny.
    [many] Żadne z { $count } doniesień o tym telefonie, znanych do { $date }, tego nie podaje. Może podał to ktoś inny.
   *[other] Żadne z { $count } doniesień o tym telefonie, znanych do { $date }, tego nie podaje. Może podał to ktoś inny.
}
of-the-brand = Na podstawie doniesień o marce, nie o tym telefonie.
only-report = Jedyne doniesienie.
only-report-by = Jedyne doniesienie znane do { $date }.
reports = { $count ->
    [one] 1 doniesienia
    [few] { $count } doniesień
    [many] { $count } doniesień
   *[other] { $count } doniesień
}
reports-by = { $count ->
    [one] 1 doniesienia znanego do { $date }
    [few] { $count } doniesień znanych do { $date }
    [many] { $count } doniesień znanych do { $date }
   *[other] { $count } doniesień znanych do { $date }
}
disagree = Równie wiarygodne, ale sprzeczne: { $count } z { $reports }.
most-say = Z { $reports }: to, co podaje większość źródeł, a bez większości najbardziej wiarygodne; { $differing }.
firmest = Najbardziej wiarygodne z { $reports }; spośród równych najnowsze i najdokładniejsze.
of-editions = Pokazano { $count } z { $reports }: są najbardziej wiarygodne i opisują różne wersje.

## A report

teased-by-maker = zapowiedź producenta
quoting = , za: { $quotes }
about-the = o telefonie „{ $name }”
edition = wersja: { $edition }
shown = pokazane

not-shown-filings = Nie pokazano: wpisy w bazach certyfikacji i benchmarków są bardziej wiarygodne.
not-shown-teasers = Nie pokazano: zapowiedzi producenta są bardziej wiarygodne.
not-shown-listed = Nie pokazano: dane katalogowe są bardziej wiarygodne.
not-shown-official = Nie pokazano: dane samego producenta są bardziej wiarygodne.
not-shown-measured = Nie pokazano: wartości zmierzone są bardziej wiarygodne.
not-shown-outnumbered = Nie pokazano: więcej źródeł mówi co innego.
not-shown-unsure = Nie pokazano: inne źródła podają to bez zastrzeżeń.
not-shown-replaced = Nie pokazano: zastąpiło je późniejsze doniesienie z tego samego źródła.
not-shown-says-no-more = Nie pokazano: nic nie dodaje do pokazanej wartości.

## Camera partners of a brand

partners-of = Partnerzy fotograficzni marki { $brand }, według źródeł:
since-date = od: { $date }
until-date = do: { $date }
ended = zakończone
and-more-sources = { $count ->
    [one] i jeszcze 1 źródło
    [few] i jeszcze { $count } źródła
    [many] i jeszcze { $count } źródeł
   *[other] i jeszcze { $count } źródła
}

## Footnotes, on paper

footnote = { $publisher }, { $date } ({ $stage }): { $url }
footnote-quoting = { $publisher }, za: { $quotes }, { $date } ({ $stage }): { $url }
colophon = Stan na { $day }. { $attribution } { $link }
