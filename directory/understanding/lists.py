"""The words that speakers keep, in files for each language, and where they stand in a message.

Knows the files in `words/`, `danger/` and `concepts/` and finds all their phrases in one pass, with typing mistakes
in longer English words forgiven. What a find means together with others is left to `crisis` and to `hear`.
"""

import bisect
import functools
import re
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any, NamedTuple

import yaml

from directory.alike import Alike
from directory.once import remembered
from directory.spotting import Spotter
from directory.understanding.folding import Folded, word_form
from directory.vocabulary import LANGUAGES, Language

KINDS = {"needs": "need", "harms": "harm", "audiences": "audience"}
MARKS = ("negation", "past", "fiction", "other-person", "crisis", "small-talk", "common")
SAYS = (  # marks that no weight was trained for
    "a-woman", "a-man", "turned-away", "grown", "no-police", "he-drinks", "in-earnest", "not-safe", "harmless", "turn",
    "elsewhere", "proof",
)  # fmt: skip
AROUND = ("where", "beside-child", "offspring", "appointment")  # single words, such as stand around a place or a child
DANGER = frozenset({"danger", "crisis"})
QUIETING = frozenset({"past", "unreal", "safe-now"})  # codes of “danger” that take the danger out of others
ASKED = frozenset({"need", "harm", "crisis"})  # kinds that are a message by themselves
Meaning = tuple[str, str, str, bool]  # kind, code, language; whether it is a whole word, to be followed by a space
IDEA = "idea"  # the kind of the words in `concepts/`
# Marks within which words of these codes mean the contrary: “not a joke”, “not safe”, “not yet divorced”.
DENIES = {"in-earnest": frozenset({"unreal", "fiction"}), "not-safe": frozenset({"safe-now", "past"})}
HARMLESS = "harmless"  # a mark that takes the danger out of words which go on so: “kicked me out”, “has a gun licence”
NAMED = "named-"  # before the kind of a phrase that names the very service: `+dvpp`
ALONE = "alone-"  # before the kind of a phrase that counts only alone
# Scripts without spaces between words, or with endings glued to them: a phrase may begin inside a word.
GLUED = {"zh-Hans", "ko", "ta"}
CLOSE = 86  # how alike (rapidfuzz ratio) a mistyped word must be
_HAN = re.compile("[\u4e00-\u9fff]+")
PLAIN_ALARM = 10  # letters, with their spaces, of an alarm that is none by chance in another language
FEWEST = 5  # letters a word needs before a mistake in it is forgiven


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


@dataclass(frozen=True)
class Lists:
    """All phrases; words that mistakes are measured against, of any list, and around places."""

    phrases: Spotter[Meaning]
    words: Alike
    known: "array[int]"  # their checksums in order: the words themselves would take thirty times the memory
    english: "array[int]"  # those of every word that stands in a phrase of the English files, ideas too
    around: dict[str, frozenset[str]]
    unparted: re.Pattern[str]  # Chinese words around a child, in any order: no space parts them

    @property
    def where(self) -> frozenset[str]:
        """Words that people put around a place."""
        return self.around["where"]


@functools.cache
def load() -> Lists:
    """The word lists of every language that has a file; read once."""
    english: set[str] = set()
    known: set[int] = set()
    plain: set[int] = set()
    around: dict[str, set[str]] = {kind: set() for kind in AROUND}

    def words() -> Iterator[tuple[str, Meaning]]:
        for language, kind, code, phrase in phrases():
            folded = word_form(phrase)
            if language == "en":
                plain.update(zlib.crc32(word.encode()) for word in folded.split())
            if kind in AROUND:
                around[kind].update(folded.split())
            elif folded:
                whole = not phrase.endswith("*")
                yield _key(folded, language), (kind, code, language, whole and not _glued(folded, language))
            if folded and kind not in {*AROUND, IDEA}:
                longer = [word for word in folded.split() if _mendable(word)]
                known.update(zlib.crc32(word.encode()) for word in longer)
                if language == "en":
                    english.update(longer)

    all_phrases = Spotter(words())
    signs = sorted((word for word in around["beside-child"] if _HAN.fullmatch(word)), key=len, reverse=True)
    return Lists(
        all_phrases,
        Alike(sorted(english), CLOSE),
        array("I", sorted(known)),
        array("I", sorted(plain)),
        {kind: frozenset(words) for kind, words in around.items()},
        re.compile(f"(?:{'|'.join(signs)})+"),
    )


def _key(folded: str, language: str) -> str:
    """What is looked for: a word from its beginning on, or letters anywhere in scripts that part no words."""
    return folded if _glued(folded, language) else f" {folded}"


def _glued(folded: str, language: str) -> bool:
    return language in GLUED and not folded.isascii()


def phrases() -> Iterator[tuple[str, str, str, str]]:
    """Every phrase with its language, kind and code."""
    folder = resources.files(__package__) / "words"
    for language in LANGUAGES:
        file = folder / f"{language}.yaml"
        if not file.is_file():
            continue
        content: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for mark in (*MARKS, *SAYS, *AROUND):
            yield from ((language, _kind(mark, str(phrase)), mark, str(phrase)) for phrase in content.get(mark) or ())
        for group, kind in KINDS.items():
            for code, phrases in content[group].items():
                yield from ((language, _kind(kind, str(phrase)), code, str(phrase)) for phrase in phrases)
        yield from _simple(language, "danger", "danger")
        yield from _simple(language, "concepts", IDEA)


def _kind(kind: str, phrase: str) -> str:
    """A phrase such as `=house` counts only where it is all that was said; `+dvpp` is the name of what is asked for."""
    return {"=": f"{ALONE}{kind}", "+": f"{NAMED}{kind}"}.get(phrase[:1], kind)


def _simple(language: str, folder: str, kind: str) -> Iterator[tuple[str, str, str, str]]:
    """The phrases of a file without groups: the building blocks of danger, the ideas."""
    file = resources.files(__package__) / folder / f"{language}.yaml"
    if file.is_file():
        content: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
        for code, phrases in content.items():
            yield from ((language, _kind(kind, str(phrase)), str(code), str(phrase)) for phrase in phrases)


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
    text = mended(said.text)
    return tuple(
        Find(kind, code, language, start, end - 1 + whole)
        for start, end, meanings in load().phrases.spots(text)
        for kind, code, language, whole in meanings
        if not whole or text[end] == " "
    )


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
    lists = load()
    return " ".join(["", *(_mend(word, lists) for word in text.split()), ""])


def _mend(word: str, lists: Lists) -> str:
    if not _mendable(word) or _listed(word, lists.known):
        return word
    return lists.words.nearest(word) or word


def _listed(word: str, known: "array[int]") -> bool:
    number = zlib.crc32(word.encode())
    at = bisect.bisect_left(known, number)
    return at < len(known) and known[at] == number


def english(word: str) -> bool:
    """Whether a folded word stands in any phrase of the English files: it may be another language's, too."""
    return _listed(word, load().english)


def _mendable(word: str) -> bool:
    return len(word) >= FEWEST and word.isascii() and word.isalpha()
