"""A place that a text takes back: "not kingston, W10", "Kingston değil, W10", "W10, not kingston".

Knows where a denied place ends and the right one begins, in each language; the words for "not" are `commands`'.
"""

import re

from directory import commands, places
from directory.understanding.folding import word_form

PARTS = re.compile("[,.;:!،۔。，；\\n]+")
SPACES = re.compile(r"\s+")
NEAR = 4  # words in which a place and its "not" stand together
_GLUED = tuple(word for word, languages in commands.NOT.items() if {"ko", "zh-Hans"} & set(languages))


def without(text: str) -> str:
    """The text without a place that it denies where it names another; otherwise as it is."""
    for borders in (PARTS, SPACES):
        for border in borders.finditer(text):
            part = text[: border.start()]
            if len(word_form(part).split()) > NEAR:  # and so is every longer part
                break
            if _denies(part) and places.mentions(text[border.end() :]):
                return text[border.end() :]
    for border in PARTS.finditer(text):
        behind = text[border.end() :]
        if len(word_form(behind).split()) < NEAR and _denies(behind) and places.mentions(text[: border.start()]):
            return text[: border.start()]
    return text


def _denies(part: str) -> bool:
    """Whether the end of the part, of few words, is hardly more than a place and a word for "not"."""
    clause = PARTS.split(part)[-1]
    words = word_form(clause).split()
    said = {" ".join(words[first:last]) for first in range(len(words)) for last in range(first + 1, len(words) + 1)}
    negated = bool(said & commands.NOT.keys()) or any(word in clause for word in _GLUED)
    negated = negated or bool(commands.NOT_BEHIND.keys() & set(words[1:][-1:]))
    return negated and bool(places.mentions(clause))
