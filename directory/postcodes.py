"""Postcodes in what people type: where one stands, and how to cut it before anything else sees it.

Knows how a postcode is written, spaced and mistyped on other keyboards. Which outcodes there are, and whether
one is meant ("b4" is also "before"), is left to `gazetteer` and `sightings`.
"""

import functools
import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

# Cyrillic and Greek letters that look like ours, one for one, so that every sign keeps its place.
_ALIKE = str.maketrans("АВЕКМНОРСТУХІЅЈаекорсухіѕјΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEKMHOPCTYXISJaekopcyxisjABEZHIKMNOPTYX")
PLANES = 0x20000  # signs of Unicode among which all are that look like ours
# Nothing, spaces, joiners, dashes or one dot may part the two halves.
_GAP = r"(?:[\s\u200b-\u200f\u2060\ufeff\u00ad_‐-―-]*|\.)"
# Letters that no inward part has, and that make "2am", "3pm", "5km", "1kg", "6mo": not a postcode.
_INWARD = r"[0-9](?!(?:[apckm]m|kg|wk|mo|ok|ic)(?![a-z0-9]))[a-z]{2}(?![a-z0-9])"
_FULL = re.compile(rf"(?<![a-z0-9])([a-z]{{1,2}})( ?)([0-9](?:[a-z0-9]??)){_GAP}{_INWARD}", re.IGNORECASE | re.ASCII)
# An accented letter before it makes it the end of a word ("às 3"); a letter of a script without spaces does not.
_OUTCODE = re.compile(
    r"(?<![a-z0-9\u00c0-\u024f\u1e00-\u1eff])([a-z]{1,2})( ?)([0-9][a-z0-9]?)(?![a-z0-9])", re.IGNORECASE | re.ASCII
)


# A whole text that can only be meant for a postcode, with letters that are taken for the figures 0 and 1.
_ALONE = re.compile(r"(?=.*[0-9])([a-z]{1,2})([0-9oil][a-z0-9]{0,2})(?: ?[0-9o][a-z]{2})?", re.IGNORECASE | re.ASCII)
_FIGURES = str.maketrans("OIL", "011")
_SHORTHAND = frozenset({"GR8", "L8R", "H8", "H8R", "B4N", "W8R", "U2", "K9"})  # "great", "later", "hate" and the like


class Sight(NamedTuple):
    """Something of an outcode's shape: in capitals, its span in the text, and whether a whole postcode was written."""

    outcode: str
    start: int
    end: int
    whole: bool


def latin(text: str) -> str:
    """The text with full-width and other look-alikes turned into our letters and figures, sign for sign."""
    return text if text.isascii() else text.translate(_look_alikes())


@functools.cache
def _look_alikes() -> dict[int, int | str]:
    """Every sign of Unicode that stands for one of ours: a figure of any script, a letter of any width or style."""
    signs = (chr(code) for code in range(PLANES))
    found = {ord(sign): _latin(sign) for sign in signs if sign.isdecimal() or unicodedata.decomposition(sign)}
    return {code: ours for code, ours in found.items() if ours != chr(code)} | _ALIKE


def _latin(char: str) -> str:
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    folded = unicodedata.normalize("NFKC", char)
    return folded if len(folded) == 1 and folded.isascii() else char


def cut(text: str) -> str:
    """The same text with every full postcode cut to its outcode."""
    seen = latin(text)
    while found := _FULL.search(seen):
        text, seen = (whole[: found.end(3)] + whole[found.end() :] for whole in (text, seen))
    return text


def sights(text: str) -> Iterator[Sight]:
    """Everything in the text that may be an outcode, alone or in a whole postcode, in order."""
    seen = latin(text)
    full = {
        found.start(): Sight(_capitals(found), found.start(), found.end(), whole=True) for found in _FULL.finditer(seen)
    }
    short = {
        found.start(): Sight(_capitals(found), found.start(), found.end(), whole=False)
        for found in _OUTCODE.finditer(seen)
    }
    until = 0
    for start, sight in sorted((short | full).items()):
        if start >= until:
            yield sight
            until = sight.end


def alone(text: str) -> tuple[str, str] | None:
    """What the whole text is as an outcode, and with figures for letters that look like them; None where it is none."""
    found = _ALONE.fullmatch(latin(text).strip(" .,!?"))
    if not found or found[0].upper() in _SHORTHAND:
        return None
    letters, rest = found[1].upper(), found[2].upper()
    return letters + rest, letters + rest.translate(_FIGURES)


def _capitals(found: re.Match[str]) -> str:
    return (found[1] + found[3]).upper()
