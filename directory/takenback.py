"""What a text takes back: a place ("not kingston, W10", "Kingston değil, W10"), or a choice ("actually money").

Knows where a denied place ends and the right one begins, in each language, and what is chosen instead; the words for
"not" and "actually" are `commands`'.
"""

import functools
import re
from itertools import pairwise

from directory import commands, phrasebook, places, questions
from directory.understanding.folding import word_form

PARTS = re.compile("[,.;:!،۔。，；\\n]+")
SPACES = re.compile(r"\s+")
FIRST_NUMBER = re.compile(r"\d (?P<between>\D+) (?P<last>\d)")
NO = ("no", "nope", "wait", "oops")  # between two places or numbers, the second is right
NEAR = 4  # words in which a place and its "not" stand together
_APART = frozenset({"ko", "zh-Hans"})  # languages that need no space between words
_GLUED = tuple(word for word, languages in commands.NOT.items() if _APART & set(languages))


def without(text: str) -> str:
    """The text without the places that it denies or puts right where it names another; otherwise as it is."""
    while (left := _without_one(_put_right(text))) != text:
        text = left
    return text


def _put_right(text: str) -> str:
    """The text without a place that another follows with nothing between them but "sorry", "i mean", "no wait"."""
    for one, other in pairwise(places.mentions(text)):
        if _puts_right(text[one.end : other.start]):
            return f"{text[: one.start]}{text[other.start :]}"
    return text


def _puts_right(between: str) -> bool:
    """Whether the words are such as change an answer, or an apology for it, and nothing else."""
    said = word_form(between)
    return bool(said) and bool(_correction().fullmatch(said))


def number(said: str) -> str:
    """A number of folded words without what it puts right: "3 sorry 4", "wait no 3"; otherwise as they are."""
    found = FIRST_NUMBER.fullmatch(said)
    last = found["last"] if found and _puts_right(found["between"]) else said
    return instead(last) or questions.without_politeness(last)


def _without_one(text: str) -> str:
    """The text without the first place that it denies."""
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


def instead(said: str) -> str | None:
    """What folded words choose instead of what was chosen before ("sorry i meant legal"); None where they do not."""
    left, found = said, False
    while True:
        rest = _changes().sub("", left).strip()
        found = found or rest not in {left, ""}
        rest = rest if rest not in {left, ""} else questions.without_politeness(left)
        if rest == left:
            return left if found else None
        left = rest


@functools.cache
def _correction() -> re.Pattern[str]:
    """Words for "actually", "sorry" and "no", one after the other."""
    words = phrasebook.either((*commands.INSTEAD, *commands.THANKS, *NO))
    return re.compile(rf"(?:{words})(?: (?:{words}))*+")


@functools.cache
def _changes() -> re.Pattern[str]:
    """A word for "actually" of any language at either end of others."""
    glued = phrasebook.either(word for word, languages in commands.INSTEAD.items() if _APART & set(languages))
    spaced = phrasebook.either(word for word, languages in commands.INSTEAD.items() if not _APART & set(languages))
    return re.compile(rf"^(?:(?:{spaced}) |(?:{glued}))|(?: (?:{spaced})|(?:{glued}))$")
