"""Questions asked in a terminal, one after another, each checked as it is answered; `<` goes back.

Knows how a question is put and what is typed. What the questions are and what an answer means is `entries`'.
"""

from collections.abc import Callable, Sequence
from typing import Any

from directory import entries
from directory.entries import Ask

LISTED, WIDTH = 24, 100
Wrong = Callable[[dict[str, Any]], list[str]]


class Back(Exception):  # noqa: N818  # no error: the keeper's wish
    """The question before this one again."""


def nothing(_said: dict[str, Any]) -> list[str]:
    """What is wrong with an answer that no rule is about."""
    return []


def answer(ask: Ask, usual: str, said: dict[str, Any], wrong: Wrong) -> Any:
    """The answer, once what was said fits with it; None where it was left out; raises Back or EOFError."""
    print(f"\n{ask.words}")
    _listed(ask)
    while True:
        typed = input(f"[{usual}] > " if usual else "> ").strip()
        if typed == "<":
            raise Back
        if typed == "?":
            _listed(ask)
            continue
        if not (typed or usual):
            if not ask.needed:
                return None
            print("this one is needed")
            continue
        try:
            value = entries.meant(ask, typed or usual)
        except ValueError as error:
            print(error)
            continue
        if not (told := wrong({**said, ask.field: value})):
            return value
        print("\n".join(told))


def _listed(ask: Ask) -> None:
    told = [f"{number:>2} {term}" for number, term in enumerate(ask.terms[:LISTED], 1)]
    wide = max(map(len, told), default=0) + 2
    each = max(1, WIDTH // max(wide, 1))
    for first in range(0, len(told), each):
        print("  " + "".join(one.ljust(wide) for one in told[first : first + each]).rstrip())


def several(asks: Sequence[Ask], usual: Callable[[dict[str, Any]], dict[str, str]], wrong: Wrong) -> dict[str, Any]:
    """The answers to questions that belong together; none where the first, that may end it, was left out."""
    said: dict[str, Any] = {}
    at, step = 0, 1
    while at < len(asks):
        ask = asks[at]
        said.pop(ask.field, None)
        if not entries.left_out(said, ask):
            try:
                value, step = answer(ask, usual(said).get(ask.field, ""), said, wrong), 1
            except Back:
                if not at:
                    raise
                at, step = at - 1, -1
                continue
            if ask.field == "kind" and value is None:
                return {}
            said |= {} if value is None else {ask.field: value}
        at += step
    return said
