"""How many segments a text takes, and in which alphabet.

Knows GSM 03.38 (3GPP TS 23.038; table from the Unicode Consortium's GSM0338.TXT, © 2015 Unicode, Inc.):
160 septets in one segment, 153 each in several; the extension table takes two; any other letter turns
the whole text into UCS-2, 70 and 67 units. Says nothing of wording: no letter is ever changed here.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = frozenset("\f^{}\\[~]|€")
_GSM = BASIC | EXTENSION
LAST_OF_ONE = "\uffff"  # letters beyond it take two units of UCS-2
# One segment holds this many units; each of several holds fewer, because a header says which it is.
GSM_ONE, GSM_MANY, UCS_ONE, UCS_MANY = 160, 153, 70, 67


@dataclass(frozen=True)
class Count:
    """The alphabet of a text, its length in that alphabet's units, and its segments."""

    alphabet: Literal["GSM-7", "UCS-2"]
    units: int
    segments: int


def count(text: str) -> Count:
    """What `text` takes on the air."""
    letters = set(text)
    if letters <= _GSM:
        double = letters & EXTENSION
        return Count("GSM-7", *_taken(text, double, GSM_ONE, GSM_MANY))
    return Count("UCS-2", *_taken(text, {char for char in letters if char > LAST_OF_ONE}, UCS_ONE, UCS_MANY))


def _taken(text: str, double: AbstractSet[str], one: int, many: int) -> tuple[int, int]:
    """Units and segments for a text in which these characters take two units, and all others one."""
    if not double:
        return len(text), 1 if len(text) <= one else -(-len(text) // many)
    sizes = [2 if char in double else 1 for char in text]
    return sum(sizes), _segments(sizes, one, many)


def _segments(sizes: list[int], one: int, many: int) -> int:
    """Segments for characters of these sizes; a character is never cut across two."""
    if sum(sizes) <= one:
        return 1
    segments, filled = 1, 0
    for size in sizes:
        if filled + size > many:
            segments, filled = segments + 1, 0
        filled += size
    return segments


def plain(text: str) -> str:
    """The text with the typographer's signs that no GSM phone has as the plain ones; letters stay as they are."""
    return text.translate(_SIGNS)


_SIGNS = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " ", "\u202f": " ", "•": "-"}
)
