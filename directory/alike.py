"""Which of many words a mistyped one is nearest to, looking at those alone that could be near enough.

Knows how alike two words of these lengths can be at most (rapidfuzz ratio); which words, and how alike they must be,
is for whoever asks.
"""

from collections.abc import Iterable

from rapidfuzz import fuzz, process

_SLACK = 0.5  # of a ratio: one that is just reached is reached


class Alike:
    """Words that mistakes are measured against, those within reach of each length together, in the order given."""

    def __init__(self, words: Iterable[str], close: float, *, same_first: bool = True) -> None:
        self._close = close
        self._first = 1 if same_first else 0  # how many first letters a mistake leaves as they are
        within: dict[tuple[str, int], list[str]] = {}
        for word in words:
            for length in range(1, 3 * len(word) + 1):
                if 200 * min(length, len(word)) / (length + len(word)) >= close - _SLACK:
                    within.setdefault((word[: self._first], length), []).append(word)
        self._within = {length: tuple(near) for length, near in within.items()}

    def nearest(self, word: str) -> str | None:
        """The word that this one is most like, the first of equals; None where none is close enough."""
        near = self._within.get((word[: self._first], len(word)))
        best = process.extractOne(word, near, scorer=fuzz.ratio, score_cutoff=self._close) if near else None
        return str(best[0]) if best else None
