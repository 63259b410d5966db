"""The words that speakers keep, in files for each language.

Knows the files in `words/`, `danger/` and `concepts/`, and makes of them one table to be looked through. Where their
phrases stand in a message is `finding`'s.
"""

import bisect
import functools
import re
import zlib
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import resources
from typing import Any

import yaml

from directory.alike import Alike
from directory.spotting import Spotter
from directory.understanding.folding import word_form
from directory.vocabulary import LANGUAGES

KINDS = {"needs": "need", "harms": "harm", "audiences": "audience"}
MARKS = ("negation", "past", "fiction", "other-person", "crisis", "small-talk", "common")
SAYS = (  # marks that no weight was trained for
    "a-woman", "a-man", "turned-away", "grown", "no-police", "he-drinks", "in-earnest", "not-safe", "harmless", "turn",
    "elsewhere", "proof", "dreaded",
)  # fmt: skip
AROUND = ("where", "beside-child", "offspring", "appointment")  # single words, such as stand around a place or a child
DANGER = frozenset({"danger", "crisis"})
QUIETING = frozenset({"past", "unreal", "safe-now"})  # codes of “danger” that take the danger out of others
ASKED = frozenset({"need", "harm", "crisis"})  # kinds that are a message by themselves
Meaning = tuple[str, str, str, bool]  # kind, code, language; whether it is a whole word, to be followed by a space
IDEA = "idea"  # the kind of the words in `concepts/`
HARMLESS = "harmless"  # a mark that takes the danger out of words which go on so: “kicked me out”, “has a gun licence”
NAMED = "named-"  # before the kind of a phrase that names the very service: `+dvpp`
ALONE = "alone-"  # before the kind of a phrase that counts only alone
# Scripts without spaces between words, or with endings glued to them: a phrase may begin inside a word.
GLUED = {"zh-Hans", "ko", "ta"}
CLOSE = 86  # how alike (rapidfuzz ratio) a mistyped word must be
_HAN = re.compile("[\u4e00-\u9fff]+")
FEWEST = 5  # letters a word needs before a mistake in it is forgiven


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
                longer = [word for word in folded.split() if mendable(word)]
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


def listed(word: str, known: "array[int]") -> bool:
    """Whether the checksum of a folded word is among these, which are in order."""
    number = zlib.crc32(word.encode())
    at = bisect.bisect_left(known, number)
    return at < len(known) and known[at] == number


def english(word: str) -> bool:
    """Whether a folded word stands in any phrase of the English files: it may be another language's, too."""
    return listed(word, load().english)


def mendable(word: str) -> bool:
    """Whether a word is long enough, and plain letters, for a mistake in it to be forgiven."""
    return len(word) >= FEWEST and word.isascii() and word.isalpha()
