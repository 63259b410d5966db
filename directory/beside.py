"""Which words may stand beside a place: before it, behind it, or instead of it.

Knows the words of `places_words.csv` by their role; what follows from them is `sightings`'.
"""

import functools

from directory.gazetteer import rows
from directory.spelling import words


@functools.cache
def _roles() -> dict[str, frozenset[str]]:
    return {row["role"]: frozenset(word for word, *_ in words(row["words"])) for row in rows("places_words.csv")}


def is_a(word: str, role: str) -> bool:
    """Whether a word has this role beside a place: “at” before it, “street” behind it."""
    return word in _roles()[role]
