"""What is learnt beside the messages that people wrote: made of them, of the word lists, and of no words at all.

Knows how such rows are made and labelled; how they are learnt is `training`'s.
"""

import itertools
import random
from collections.abc import Iterator, Sequence
from typing import Any

from directory.understanding import lists
from directory.vocabulary import LANGUAGES

Row = dict[str, Any]
FIELDS = {"need": "needs", "harm": "harms", "audience": "audiences"}
SHORT = 24  # letters: a message so short is learnt again with the first of its needs alone, lest stories drown it
NOISE = 500  # made-up letters, to learn what says nothing
HOME = 0.7  # share of what stands beside that is of the same language, not English
JOINED = 24_000  # messages learnt as one, lest last year beside danger hide it
SEED = 7


def beside(rows: Sequence[Row]) -> list[Row]:
    """These messages, the short ones again, and what says nothing."""
    short = [row | {"needs": _asked(row)[:1]} for row in rows if len(row["text"]) <= SHORT]
    return [*rows, *short, *meaningless()]


def _asked(row: Row) -> list[str]:
    """The needs that are learnt: the emergency is no label, danger is heard apart."""
    return [need for need in row["needs"] if need != "emergency"]


def listed() -> Iterator[Row]:
    """The phrases of the word lists, as labelled messages."""
    for language, kind, code, phrase in lists.phrases():
        if kind in {*FIELDS, "crisis", "small-talk"}:
            said = kind != "small-talk"
            yield _row(phrase.rstrip("*"), language, understood=said, alarm=kind == "crisis", **{kind: code})


def meaningless() -> Iterator[Row]:
    """Everyday words that ask for nothing, and letters that are no words."""
    for language, kind, _code, phrase in lists.phrases():
        if kind == "common":
            yield _row(phrase, language)
    dice = random.Random(SEED)  # noqa: S311  # no secret: the same noise at every training
    for _ in range(NOISE):
        words = (
            "".join(dice.choices("abcdefghiklmnoprstuvyz", k=dice.randint(3, 9))) for _ in range(dice.randint(1, 4))
        )
        yield _row(" ".join(words), "en")


def joined(rows: Sequence[Row]) -> Iterator[Row]:
    """Two or three messages as one: danger in any is danger; what is none of ours adds nothing.

    They are of one language, or English stands beside it, as everybody here mixes that in. Which of their needs or
    harms comes first they do not tell.
    """
    dice = random.Random(SEED)  # noqa: S311  # no secret: the same at every training
    danger, calm = [row for row in rows if row["crisis"]], [row for row in rows if not row["crisis"]]
    none = [row for row in calm if not row["understood"]]
    peril, chat, story = (danger, _by_language(calm)), (none, _by_language(none)), (calm, _by_language(calm))
    turns = itertools.cycle((peril, chat, story, story, peril, chat, story, story))
    for of, others in itertools.islice(turns, JOINED):
        one = dice.choice(of)
        tongues = dice.choices((one["language"], "en"), (HOME, 1 - HOME), k=dice.randint(1, 2))
        some = [one, *(dice.choice(others[tongue]) for tongue in tongues)]
        dice.shuffle(some)
        both = {field: list(dict.fromkeys(code for row in some for code in row[field])) for field in FIELDS.values()}
        text = " ".join(row["text"] for row in some)
        yield one | both | {"text": text, "understood": any(row["understood"] for row in some), "joined": True}


def _by_language(rows: Sequence[Row]) -> dict[str, list[Row]]:
    return {code: [row for row in rows if row["language"] == code] for code in LANGUAGES}


def _row(text: str, language: str, *, understood: bool = False, alarm: bool = False, **codes: str) -> Row:
    fields = {field: [codes[kind]] if kind in codes else [] for kind, field in FIELDS.items()}
    return {"text": text, "language": language, "crisis": alarm, "understood": understood, **fields}
