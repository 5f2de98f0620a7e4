### Phones drawn to scale, and where they rank.

drawings-about = Alle Handys sind im selben Maßstab gezeichnet. Durchgezogene Linien sind gesichert. Gestrichelte sind es nicht, oder ihre Lage oder Größe ist nicht bekannt: Bei Objektiven und Aussparungen nennen Quellen sie nicht, und alle Ecken sind gleich gezeichnet. Gepunktete Linien zeigen die größtmögliche Größe.
bank-card = Bankkarte
bank-card-alone = Eine Bankkarte; alle Handys sind ausgeblendet.
outlines-of = Umrisse auf einer gemeinsamen Grundlinie, neben einer Bankkarte: { $names }.
phones-in-picture = Handys im Bild
face-front = vorn
face-back = hinten
face-side = Seite
face-open-front = aufgeklappt, vorn
face-open-back = aufgeklappt, hinten
face-open-side = aufgeklappt, Seite

too-little-for-ranks = Über diese Handys oder über andere aus ihrem Jahr ist zu wenig bekannt.
show-fewer = Weniger anzeigen
show-all = Alle { $number } anzeigen
rank-among = Einordnen unter
of-the-same-year = Handys aus demselben Jahr
ranks-about = Womit ein Handy herausragt, steht zuerst. Von anderen Handys zählen nur gesicherte Werte. Der Kasten umfasst die mittlere Hälfte davon, die Linie darin ist der Median. Wird ein Handy in mehreren Größen verkauft, zählt die größte.
phones-of-year = { $phones } aus dem Jahr { $year }
more-than-none = bei keinem von { $among } weniger
more-than = mehr als bei { $number } von { $among }
more-than-range = mehr als bei { $from } bis { $to } von { $among }
quantiles = Minimum { $least }, unteres Quartil { $quarter }, Median { $half }, oberes Quartil { $three }, Maximum { $most }.
label-unit = { $label }, { $unit }
