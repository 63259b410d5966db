"""A message as numbers: hashed letter groups, and how strongly each code's words stand in it.

Knows how a message is measured, the same way in training and in use; what the measures mean is `model`'s.
"""

import functools
import itertools
import math
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from directory.understanding import lists
from directory.understanding.folding import Folded, word_form
from directory.understanding.lists import Find
from directory.vocabulary import AUDIENCES, HARMS, LANGUAGES, NEEDS, Language

Floats = npt.NDArray[np.float32]
BUCKETS = 1 << 16
GROUPS = (2, 3, 4, 5)  # letters in a group: shorter say the language, longer nearly a word
BLOCKS = (
    "weapon hitting hit strangle kill threat locked hiding following breaking-in child injury overdose suicide drugged "  # noqa: SIM905
    "helpless rape abroad marry-cut soon just cry is-coming past safe-now later unreal asking".split()
)
KINDS: dict[str, Sequence[str]] = {"need": NEEDS, "harm": HARMS, "audience": AUDIENCES, "danger": BLOCKS}
SIGNALS: tuple[tuple[str, str], ...] = (
    *((kind, code) for kind, codes in KINDS.items() for code in codes),
    *((mark, mark) for mark in ("past", "fiction", "negation", "other-person", "crisis", "small-talk")),
)
_AT = {signal: position for position, signal in enumerate(SIGNALS)}
ENOUGH = 0.45  # share of a phrase's weight that must stand in a message before the phrase counts
HEAVY = 14.0  # weight (natural log of rarity) at which a phrase says all it can


def buckets(said: Folded) -> npt.NDArray[np.int64]:
    """The buckets of the message's letter groups, words and pairs of words, each once."""
    text, words = said.text, said.words
    groups = {text[i : i + n] for n in GROUPS for i in range(len(text) - n + 1)}
    groups.update(f"w {word}" for word in words)
    groups.update(f"b {one} {two}" for one, two in itertools.pairwise(words))
    return np.unique(np.fromiter((zlib.crc32(group.encode()) % BUCKETS for group in groups), np.int64, len(groups)))


def signals(said: Folded, finds: Sequence[Find], language: Language) -> Floats:
    """How each code's words stand in a message of this language: found whole, how much of them, and nearly found."""
    size = len(SIGNALS)
    out = np.zeros(4 * size, np.float32)
    for find in finds:
        at = _AT.get((find.kind, find.code))
        if at is not None:
            out[at] = 1.0
            out[size + at] += (find.end - find.start) / 20
    near = stems().nearness(said, language)
    np.maximum.at(out[2 * size : 3 * size], near.positions, near.shares)
    np.add.at(out[3 * size :], near.positions, near.shares)
    out[size : 2 * size] = np.log1p(out[size : 2 * size])
    out[3 * size :] = np.log1p(out[3 * size :])
    return out


def stem(word: str) -> list[str]:
    """What is left of a word without its ending: its first letters, or its pairs of signs in Chinese."""
    first = ord(word[0])
    if 0x4E00 <= first < 0xA000:
        return [word[i : i + 2] for i in range(len(word) - 1)] or [word]
    if 0xAC00 <= first < 0xD7B0:
        return [word[:2]]
    return [word[: 4 if 0x0980 <= first < 0x0A00 else 5]]


def _stems(text: str) -> set[str]:
    return {part for word in text.split() for part in stem(word)}


@dataclass(frozen=True)
class _Near:
    positions: npt.NDArray[np.int64]
    shares: Floats


class _Phrases:
    """The phrases of one language, by the stems in them."""

    def __init__(self, phrases: Sequence[tuple[int, set[str]]], weight: Mapping[str, float]) -> None:
        self._position = np.array([at for at, _parts in phrases], np.int64)
        self._total = np.array([sum(weight[part] for part in parts) for _at, parts in phrases], np.float32)
        with_part: dict[str, list[int]] = {}
        for number, (_at, parts) in enumerate(phrases):
            for part in parts:
                with_part.setdefault(part, []).append(number)
        self._with = {part: np.array(numbers, np.int64) for part, numbers in with_part.items()}

    def near(self, parts: Iterable[tuple[str, float]]) -> _Near:
        held = np.zeros(len(self._total), np.float32)
        for part, weight in parts:
            numbers = self._with.get(part)
            if numbers is not None:
                held[numbers] += weight
        share = held / self._total
        good = np.nonzero(share > ENOUGH)[0]
        return _Near(self._position[good], share[good] ** 2 * np.minimum(self._total[good], HEAVY) / HEAVY)


class Stems:
    """The phrases of the word lists by the stems in them, to find those that nearly stand in a message."""

    def __init__(self) -> None:
        listed = [
            (at, _stems(word_form(phrase)), language)
            for language, kind, code, phrase in lists.phrases()
            if (at := _AT.get((kind, code))) is not None
        ]
        phrases = [(at, parts) for at, parts, _language in listed if parts]
        rarity = Counter(part for _at, parts in phrases for part in parts)
        self._weight = {part: math.log((len(phrases) + 1) / (count + 0.5)) for part, count in rarity.items()}
        self._of = {
            code: _Phrases([(at, parts) for at, parts, language in listed if parts and language == code], self._weight)
            for code in LANGUAGES
        }

    def nearness(self, said: Folded, language: Language) -> _Near:
        """The signals whose phrases, of this language or English, nearly stand in the message, and how nearly."""
        parts = [(part, self._weight[part]) for part in _stems(said.text) if part in self._weight]
        found = [self._of[code].near(parts) for code in LANGUAGES if code in {"en", language}]
        return _Near(np.concatenate([one.positions for one in found]), np.concatenate([one.shares for one in found]))


@functools.cache
def stems() -> Stems:
    """The index, made once."""
    return Stems()
