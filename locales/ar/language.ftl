### How the language works.

direction = rtl
labels-in-sentences = same
