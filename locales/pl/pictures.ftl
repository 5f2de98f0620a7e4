### Phones drawn to scale, and where they rank.

drawings-about = Wszystkie telefony narysowano w tej samej skali. Linie ciągłe są ustalone. Przerywane nie są albo ich położenie lub rozmiar nie są znane: źródła nie podają ich dla obiektywów i wycięć, a wszystkie narożniki narysowano tak samo. Linie kropkowane pokazują największy możliwy rozmiar.
bank-card = karta płatnicza
bank-card-alone = Karta płatnicza; wszystkie telefony są ukryte.
outlines-of = Obrysy telefonów na wspólnej linii podstawy, obok karty płatniczej: { $names }.
phones-in-picture = Telefony na rysunku
face-front = przód
face-back = tył
face-side = bok
face-open-front = rozłożony, przód
face-open-back = rozłożony, tył
face-open-side = rozłożony, bok

too-little-for-ranks = Za mało wiadomo o tych telefonach lub o innych z ich roku.
show-fewer = Pokaż mniej
show-all = Pokaż wszystkie ({ $number })
rank-among = Pozycja wśród
of-the-same-year = Telefony z tego samego roku
ranks-about = Najpierw to, czym telefon się wyróżnia. Z innych telefonów liczą się tylko wartości ustalone. Ramka obejmuje ich środkową połowę, linia w środku to mediana. Jeśli telefon jest sprzedawany w kilku wielkościach, liczy się największa.
phones-of-year = { $phones } z roku { $year }
more-than-none = w żadnym z grupy nie jest mniej: { $among }
more-than = więcej niż w { $number } z grupy: { $among }
more-than-range = więcej niż w { $from }–{ $to } z grupy: { $among }
quantiles = Minimum { $least }, dolny kwartyl { $quarter }, mediana { $half }, górny kwartyl { $three }, maksimum { $most }.
label-unit = { $label }, { $unit }
