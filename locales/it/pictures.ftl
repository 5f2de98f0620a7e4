### Phones drawn to scale, and where they rank.

drawings-about = Tutti i telefoni sono disegnati nella stessa scala. Linee continue: accertato. Linee tratteggiate: non accertato, oppure posizione o dimensioni non note (per obiettivi e fori le fonti non le indicano, e tutti gli angoli sono disegnati uguali). Linee punteggiate: dimensione massima possibile.
bank-card = carta di credito
bank-card-alone = Una carta di credito; tutti i telefoni sono nascosti.
outlines-of = Sagome allineate alla stessa base, accanto a una carta di credito: { $names }.
phones-in-picture = Telefoni nell’immagine
face-front = fronte
face-back = retro
face-side = lato
face-open-front = aperto, fronte
face-open-back = aperto, retro
face-open-side = aperto, lato
too-little-for-ranks = Si sa troppo poco di questi telefoni, o degli altri del loro anno.
show-fewer = Mostra meno
show-all = Mostra tutto ({ $number })
rank-among = Classifica tra
of-the-same-year = Telefoni dello stesso anno
ranks-about = Prima viene ciò in cui un telefono si distingue. Degli altri telefoni contano solo i valori accertati. Il riquadro copre la loro metà centrale; la linea all’interno è la mediana. Se un telefono è venduto in più versioni, conta il valore maggiore.
phones-of-year = { $phones } del { $year }
more-than-none = non ne supera nessuno su { $among }
more-than = ne supera { $number } su { $among }
more-than-range = ne supera da { $from } a { $to } su { $among }
quantiles = Minimo { $least }, primo quartile { $quarter }, mediana { $half }, terzo quartile { $three }, massimo { $most }.
label-unit = { $label }, { $unit }
