"""What may be shown of a month's sums, so that they tell of many and of nobody.

Knows small figures and how one can be worked out from the others; nothing of where sums come from. Shown figures are
rounded to fives; under ten is hidden, and so is whatever the hidden could be worked out with.
"""

from collections.abc import Mapping
from typing import NamedTuple

from directory.counting import CODES, Term

SMALL = 10
ROUND = 5


class Figure(NamedTuple):
    """One line of a report: how often, rounded, and how often without a local service; None where hidden."""

    kind: str
    code: str
    asked: int | None
    unmet: int | None


def shown(sums: Mapping[Term, int]) -> tuple[Figure, ...]:
    """Every line of a month, in the vocabulary's order, with what may not be told left out."""
    return tuple(figure for kind in CODES for figure in _kind(kind, sums))


def _kind(kind: str, sums: Mapping[Term, int]) -> list[Figure]:
    asked = {code: sums.get(Term(kind, code), 0) for code in CODES[kind]}
    hidden = _hidden(asked)
    unmet = {code: sums.get(Term(kind, code, unmet=True), 0) for code in asked}
    secret = hidden | {code for code in asked if unmet[code] < SMALL or 0 < asked[code] - unmet[code] < SMALL}
    return [
        Figure(kind, code, _rounded(times, code in hidden), _rounded(unmet[code], code in secret))
        for code, times in asked.items()
    ]


def _hidden(asked: Mapping[str, int]) -> set[str]:
    """The small ones; and the smallest of the rest until those hidden are two at least and ten or more together.

    Otherwise the total less what is shown would say how many they are, or that there are none.
    """
    hidden = {code for code, times in asked.items() if times < SMALL}
    others = sorted((code for code in asked if code not in hidden), key=lambda code: asked[code])
    while hidden and others and (len(hidden) < 2 or sum(asked[code] for code in hidden) < SMALL):
        hidden.add(others.pop(0))
    return hidden


def _rounded(times: int, hidden: bool) -> int | None:
    return None if hidden else ROUND * round(times / ROUND)
