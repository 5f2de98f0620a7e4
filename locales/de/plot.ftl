### The plot of phones over two specs.

plot-of-phones = Diagramm der Handys
none-of-both = Von keinem dieser Handys sind beide Werte bekannt.
show-as-table = Als Tabelle anzeigen
plot-as-table = Diagramm als Tabelle
horizontal = Waagerecht
vertical = Senkrecht
plotted-missing = { $phones }; { $more } weitere: { $x } oder { $y } nicht bekannt
one-not-known = { $names } (einer der beiden Werte ist nicht bekannt)
filtered-out = { $names } (herausgefiltert)
not-in-the-plot = Nicht im Diagramm: { $phones }.
plot-keys = Waagerecht: { $x }. Senkrecht: { $y }. Die Pfeiltasten wechseln zwischen Handys, die Eingabetaste fügt eines zum Vergleich hinzu.
at-the-same-place = { $phone }. An derselben Stelle: { $names }
logarithmic = { $label } (logarithmisch)
point = { $name }: { $x }; { $y }
key-settled = gesichert
key-not-settled = nicht gesichert
key-anywhere = überall auf der Linie möglich
nothing-better-in-both = Nichts Besseres in beidem: { $phones }.
perhaps-phones = vielleicht { $phones }
certain-and-perhaps = { $phones } sicher, dazu { $more } vielleicht
point-at-a-phone = Auf ein Handy zeigen oder mit den Pfeiltasten zu einem wechseln. Drücken hält es fest.
also-here = { "auch hier: " }
phones-by = Handys im Diagramm: { $x } und { $y }
