### What is wrong with a text that somebody wrote, and what would be right. They have no full stop, as they stand in sentences.

not-a-date = `{ $text }` ist kein Datum: richtig ist etwa 2022, 2022-05 oder 2022-05-26
not-a-stage = keine Stufe: möglich sind rumour, filing, teaser, listed, official oder measured
filter-wrong = `{ $text }`: { $problem }
no-such-spec = dieses Merkmal gibt es nicht
no-filter-for = nach diesem Merkmal lässt sich nicht filtern oder sortieren
takes-names = dieses Merkmal verlangt Namen, etwa xiaomi,oneplus
takes-range = Bereiche schreibt man als 4500..5000, 4500.. oder ..5000, Werte als 8,12
takes-yes-or-no = möglich sind yes oder no
takes-presence = möglich sind has:yes oder has:no
takes-than = die Menge eines anderen Handys schreibt man als @xiaomi-12s.., ..@xiaomi-12s, more:@xiaomi-12s oder less:@xiaomi-12s, bei Zahlen und Datumsangaben
value-missing = ein Wert fehlt

not-packed = das sind keine gepackten Handydaten
packed-by-another-version = die Daten wurden von einer anderen Version gepackt
packed-with-other-specs = die Daten wurden mit einer anderen Merkmalstabelle gepackt
data-damaged = die Daten sind beschädigt

duplicate-id = { $phone }: Diese ID hat schon ein anderes Handy; weggelassen
former-id-taken = { $phone }: Die frühere ID `{ $id }` gehört zu einem anderen Handy
like-nobody = { $phone }: { $spec } verweist auf `{ $other }`, das in den Daten fehlt
