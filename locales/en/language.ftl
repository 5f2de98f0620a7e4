### How the language works. The program goes by these words: they stay English.

# Where lines begin: ltr on the left, rtl on the right
# One of: ltr, rtl
direction = ltr

# Inside a sentence, a label begins with a small letter (“Battery” becomes “battery”), where this says “small”. Say “same”
# where it stays as it is, as in German. Abbreviations and names (“NFC”, “5G”, “eSIM”, “Bluetooth”) stay in any case.
# One of: small, same
labels-in-sentences = small
