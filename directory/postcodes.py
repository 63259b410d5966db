"""Postcodes in what people type: where one stands, and how to cut it before anything else sees it.

Knows how a postcode is written and mistyped. Which outcodes there are, and where, is left to `gazetteer`.
"""

import re
import unicodedata
from collections.abc import Iterator

# Letters and figures of other keyboards that look like ours: one for one, so that places in the text stay the same.
_ALIKE = str.maketrans("АВЕКМНОРСТУХІЅЈаекорсухіѕј", "ABEKMHOPCTYXISJaekopcyxisj")
_OUTWARD = r"(?<![A-Za-z0-9])([A-Za-z]{1,2})"
_GAP = r"(?:[\s\-_\u200b-\u200f\u2060\ufeff]{0,4}|\.)"
# No inward part has the letters of "am", "pm", "cm", "km", "kg", "mm", "wk", "mo", "ok".
_INWARD = r"[0-9](?!(?:[apckm]m|kg|wk|mo|ok|ic)\b)[A-Za-z]{2}(?![A-Za-z0-9])"
FULL = re.compile(rf"{_OUTWARD}({_GAP}[0-9][A-Za-z0-9]?){_GAP}{_INWARD}", re.IGNORECASE)
OUTCODE = re.compile(rf"{_OUTWARD}(?: ?)([0-9][A-Za-z0-9]?)(?![A-Za-z0-9])")


def plain(text: str) -> str:
    """The text with full-width, Cyrillic and other look-alikes turned into ours, sign for sign."""
    if text.isascii():
        return text
    return "".join(map(_plain, text.translate(_ALIKE)))


def _plain(char: str) -> str:
    if char.isascii():
        return char
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    folded = unicodedata.normalize("NFKC", char)
    return folded if len(folded) == 1 and folded.isascii() else char


def cut(text: str) -> str:
    """The same text with every full postcode cut to its outcode."""
    shortened = _cut_once(text)
    while shortened != text:
        text, shortened = shortened, _cut_once(shortened)
    return text


def _cut_once(text: str) -> str:
    seen = plain(text)
    parts: list[str] = []
    at = 0
    for found in FULL.finditer(seen):
        parts += [text[at : found.start()], text[found.start() : found.end(2)]]
        at = found.end()
    return "".join([*parts, text[at:]]) if parts else text


def spotted(text: str) -> Iterator[tuple[str, int, int, bool]]:
    """Everything of an outcode's shape: in capitals, its span, and whether a whole postcode was written."""
    seen = plain(text)
    whole = {found.start(): found.end() for found in FULL.finditer(seen)}
    for found in OUTCODE.finditer(seen):
        yield (found[1] + found[2]).upper(), found.start(), found.end(), found.start() in whole
    # TODO
