"""Somebody else's JSON, of which nothing is certain: objects, lists, texts and days, or nothing where there are none.

Knows types only; what a field means is `imported`'s.
"""

import datetime as dt
import unicodedata
from collections.abc import Iterator
from typing import Any

Loose = dict[str, Any]
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\ufeff")


def of(record: Any, name: str) -> Loose:
    """The object under this name; empty where there is none."""
    inner = record.get(name) if isinstance(record, dict) else None
    return inner if isinstance(inner, dict) else {}


def each(record: Loose, name: str) -> Iterator[Loose]:
    """The objects of the list under this name."""
    inner = record.get(name)
    yield from (one for one in inner if isinstance(one, dict)) if isinstance(inner, list) else ()


def text(record: Loose, name: str) -> str:
    """A text on one line, without signs that nobody sees; empty where it is none."""
    given = record.get(name)
    if not isinstance(given, str):
        return ""
    plain = given if given.isprintable() else "".join(" " if _unseen(sign) else sign for sign in given)
    return " ".join(plain.split())


def _unseen(sign: str) -> bool:
    """Whether it controls, turns the direction, or is half a letter; joiners inside a word are letters' own."""
    return unicodedata.category(sign) in {"Cc", "Cs", "Co", "Cn"} or sign in _TURNS


def day(record: Loose) -> str | None:
    """The day that a feed gives a record, in words; None where it gives none."""
    for name in ("assured_date", "last_modified"):
        try:
            given = dt.date.fromisoformat(text(record, name)[:10])
        except ValueError:
            continue
        return f"{given.day} {given:%B %Y}"
    return None
