"""Has Orca write into a file what it would say: tests/browser/reader.rs."""

import os

from orca import speech

heard = open(os.environ["PHONE_COMPARE_HEARD"], "a", buffering=1, encoding="utf-8")


def write(text, *_):
    """Takes the place of Orca's functions that have a text or a character said."""
    if text.strip():
        heard.write(text.replace("\n", " ") + "\n")


# There is no voice, and nothing of it is loaded.
speech.init = lambda: None
speech._speak = write
speech.speakCharacter = write
