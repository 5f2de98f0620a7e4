### What all views have.

part-not-loaded = Nie udało się wczytać tej części.
try-again = Spróbuj ponownie
dismiss = Ukryj
close = Zamknij
all-phones-back = Wszystkie telefony
suggestions = { $count ->
    [one] 1 podpowiedź
    [few] { $count } podpowiedzi
    [many] { $count } podpowiedzi
   *[other] { $count } podpowiedzi
}
not-a-number = To nie jest liczba. Przykład: { $example }.
reading-phones = Wczytywanie telefonów: { $number }%
name-number = { $name } { $number }

## Where the data is from

counting = Liczenie telefonów i doniesień…
totals = { $phones }; doniesienia: { $reports }; źródła: { $sources }.
totals-newest = { $phones }; doniesienia: { $reports }; źródła: { $sources }; najnowsze doniesienie: { $date }.
about-the-data = O danych
phones-about-the-data = { $phones } · o danych
about-values = Każda wartość zachowuje źródło, datę i stopień wiarygodności; wybierz wartość, aby je zobaczyć. Wartości bez oznaczenia są ustalone. „Plotka”, „wpis” (w bazie certyfikacji lub benchmarku) i „zapowiedź” pochodzą sprzed premiery; „niepewne” podano z zastrzeżeniem; przy „sporne” równie wiarygodne źródła sobie przeczą. „≠” oznacza, że większość źródeł jest zgodna, ale nie wszystkie.
read-the-licence = Przeczytaj licencję
