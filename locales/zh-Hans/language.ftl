### How the language works.

direction = ltr
labels-in-sentences = same
