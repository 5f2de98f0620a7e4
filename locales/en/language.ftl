### How the language works.

# ltr, or rtl where lines run from right to left
direction = ltr

# Inside a sentence, a label begins with a small letter (“Battery” becomes “battery”), where this says “small”. Say “same”
# where it stays as it is, as in German.
labels-in-sentences = small
