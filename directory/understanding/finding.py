"""Where the words that speakers keep stand in a message, and which of them count in its language.

Finds all phrases of `lists` in one pass, with typing mistakes in longer English words forgiven. What a find means
together with others is left to `crisis` and to `hear`.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from directory.once import remembered
from directory.understanding.folding import Folded
from directory.understanding.lists import DANGER, HARMLESS, IDEA, QUIETING, Lists, listed, load, mendable
from directory.vocabulary import Language

# Marks within which words of these codes mean the contrary: “not a joke”, “not safe”, “not yet divorced”.
DENIES = {"in-earnest": frozenset({"unreal", "fiction"}), "not-safe": frozenset({"safe-now", "past"})}
PLAIN_ALARM = 10  # letters, with their spaces, of an alarm that is none by chance in another language


class Find(NamedTuple):
    """One phrase found: its kind and code, its language, and where its folded letters begin and end."""

    kind: str
    code: str
    language: str
    start: int
    end: int

    def overlaps(self, other: "Find") -> bool:
        """Whether some letters are in both."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Find") -> bool:
        """Whether all letters of the other stand within this one."""
        return self.start <= other.start and other.end <= self.end

    def apart(self, other: "Find") -> int:
        """How many letters stand between both; below 0 where they overlap."""
        return max(self.start, other.start) - min(self.end, other.end)


@remembered
def hits(said: Folded) -> tuple[Find, ...]:
    """Every phrase of `words/` and `danger/` that stands in the message, in order of its end.

    What one of `DENIES` denies is not there, nor danger that goes on as what is `HARMLESS`.
    """
    finds = tuple(find for find in _found(said) if find.kind != IDEA)
    noes = [find for find in finds if find.kind in DENIES]
    denied = {find for no in noes for find in finds if find.code in DENIES[no.kind] and find.overlaps(no)}
    if harmless := [find for find in finds if find.kind == HARMLESS]:
        text = mended(said.text)
        loud = (find for find in finds if find.kind in DANGER and find.code not in QUIETING)
        denied.update(find for find in loud if any(_goes_on(find, one, text) for one in harmless))
    return tuple(find for find in finds if find not in denied) if denied else finds


def _goes_on(find: Find, one: Find, text: str) -> bool:
    """Whether a find runs into a harmless one of its language, or of English, and no further."""
    spoken_here = find.language == one.language or "en" in {find.language, one.language}
    return spoken_here and find.overlaps(one) and _last(find, text) <= _last(one, text)


def _last(find: Find, text: str) -> int:
    """Where its last letter stands: a whole word ends on the space behind it."""
    return find.end - (text[find.end : find.end + 1] == " ")


def ideas(said: Folded) -> tuple[Find, ...]:
    """Every word of `concepts/` that stands in the message, in order of its end."""
    return tuple(find for find in _found(said) if find.kind == IDEA)


@remembered
def _found(said: Folded) -> tuple[Find, ...]:
    text, found = mended(said.text), []
    for start, end, meanings in load().phrases.spots(text):
        ends = text[end] == " "
        for kind, code, language, whole in meanings:
            if ends or not whole:
                found.append(Find(kind, code, language, start, end - 1 + whole))
    return tuple(found)


def spoken(finds: Iterable[Find], language: Language) -> tuple[Find, ...]:
    """The finds of this language, and English ones: everybody here mixes those in; and a plain alarm in any language.

    Few words of her own beside many of English make it an English message. A word of hers that means something else is
    none of English: “sa”, “gün”, “même”.
    """
    here = tuple(finds)
    hers = _hers(here, language)
    return tuple(
        find
        for find in here
        if find.language == language
        or (find.language == "en" and find.end > hers.get(find.start, -1))
        or (find.kind == "crisis" and find.end - find.start >= PLAIN_ALARM)
    )


def _hers(finds: Sequence[Find], language: Language) -> dict[int, int]:
    """Where words begin and end that are everyday words of this language, or mean in it what they do not in English."""
    if language == "en":
        return {}
    theirs = {(find.start, find.code) for find in finds if find.kind == IDEA and find.language == "en"}
    same = {find.start for find in finds if find.language == language and (find.start, find.code) in theirs}
    ours = (find for find in finds if find.language == language and find.kind in {"common", IDEA})
    return {find.start: find.end for find in ours if find.kind == "common" or find.start not in same}


@remembered
def meant(said: Folded, language: Language) -> tuple[Find, ...]:
    """The ideas in the message, of this language's words and of English ones that are none of its everyday words."""
    found = spoken((find for find in _found(said) if find.kind in {IDEA, "common"}), language)
    return tuple(find for find in found if find.kind == IDEA)


@remembered
def mended(text: str) -> str:
    """The text with mistyped longer English words put right; words of any language's lists, and others, as they are.

    French `mariage` is no mistyped marriage, nor is Portuguese `bater` banter.
    """
    held = load()
    return " ".join(["", *(_mend(word, held) for word in text.split()), ""])


def _mend(word: str, held: Lists) -> str:
    if not mendable(word) or listed(word, held.known):
        return word
    return held.words.nearest(word) or word
