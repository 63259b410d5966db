"""A message as numbers: hashed letter groups, and how strongly each code's words stand in it.

Knows how a message is measured, the same way in training and in use; what the measures mean is `model`'s.
"""

import functools
import itertools
import zlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from directory.once import remembered
from directory.understanding import lists
from directory.understanding.finding import Find
from directory.understanding.folding import Folded, word_form
from directory.vocabulary import AUDIENCES, HARMS, LANGUAGES, NEEDS, Language

Floats = npt.NDArray[np.float32]
Whole = npt.NDArray[np.int64]
Checksums = npt.NDArray[np.uint64]
BUCKETS = 1 << 16
LARGEST = 5  # letters in a group, two at least: shorter say the language, longer nearly a word
SPREAD, SHIFT = np.uint64(0x9E3779B97F4A7C15), np.uint64(32)  # 2**64 by the golden ratio (Knuth, volume 3, 6.4)
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
CHECKSUMS = 1 << 32  # how many there are: a stem in a language is its checksum beyond those of the languages before
HEAVY = 14.0  # weight (natural log of rarity) at which a phrase says all it can


@remembered
def buckets(said: Folded) -> tuple[Whole, Whole]:
    """The buckets of the message's letter groups, words and pairs of words, each once, by either half of a checksum.

    Groups that share a bucket by one half do not by the other.
    """
    words = {f"w {word}" for word in said.words}
    words.update(f"b {one} {two}" for one, two in itertools.pairwise(said.words))
    sums = np.concatenate([*_groups(said.text), np.array(_numbers(words), np.uint64)])
    sums = (sums ^ sums >> SHIFT) * SPREAD  # the upper half of the bits depends on all of them
    return _each_once(sums >> 48), _each_once(sums >> 32 & 0xFFFF)


def _groups(text: str) -> Iterator[Checksums]:
    """A number for each group of letters, each letter multiplied into those before it, at all places at once."""
    letters = np.frombuffer(text.encode("utf-32-le"), "<u4").astype(np.uint64)
    sums = letters
    for more in range(1, LARGEST):
        sums = sums[:-1] * SPREAD + letters[more:]
        yield sums


def _each_once(numbers: Checksums) -> Whole:
    """The buckets in order, each once: numpy's own way takes three times as long for a long message."""
    ordered = np.sort(numbers.astype(np.uint16), kind="stable")  # sorted by digits, as these are small
    fresh = np.ones(len(ordered), bool)
    fresh[1:] = ordered[1:] != ordered[:-1]
    return ordered[fresh].astype(np.int64)


def signals(said: Folded, finds: Sequence[Find], language: Language) -> Floats:
    """How each code's words stand in a message of this language: found whole, how much of them, and nearly found."""
    size = len(SIGNALS)
    found, share = [0.0] * size, [0.0] * size
    for find in finds:
        at = _AT.get((find.kind, find.code))
        if at is not None:
            found[at] = 1.0
            share[at] += (find.end - find.start) / 20
    near = stems().nearness(said, language)
    nearest, often = np.zeros(size, np.float32), np.zeros(size, np.float32)
    np.maximum.at(nearest, near.positions, near.shares)
    np.add.at(often, near.positions, near.shares)
    return np.concatenate([found, np.log1p(share), nearest, np.log1p(often)]).astype(np.float32)


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


class Stems:
    """The phrases of the word lists by the stems in them, to find those that nearly stand in a message.

    Flat tables, filled as the lists are read, language after language; a stem is known by its checksum: lists, arrays
    and words of their own would take five times the memory.
    """

    def __init__(self) -> None:
        stands, starts, signals, languages = array("q"), array("i"), array("h"), array("b")
        for language, kind, code, phrase in lists.phrases():
            at = _AT.get((kind, code))
            parts = _stems(word_form(phrase)) if at is not None else set()
            if at is not None and parts:
                starts.append(len(stands))
                stands.extend(_numbers(parts))
                signals.append(at)
                languages.append(LANGUAGES.index(language))
        self._position = np.array(signals, np.int64)
        self._first = np.searchsorted(np.array(languages), range(len(LANGUAGES) + 1))  # phrase that each begins with
        self._fill(np.array(stands), np.array(starts), np.array(languages, np.int64))

    def _fill(self, stands: Whole, starts: Whole, languages: Whole) -> None:
        """From the stems in all phrases one after another, and where each phrase begins there."""
        _stem, number, count = np.unique(stands, return_inverse=True, return_counts=True)
        rarity = np.log((len(starts) + 1) / (count + 0.5)).astype(np.float32)
        self._total = np.add.reduceat(rarity[number], starts).astype(np.float32)
        self._enough = self._total * np.float32(ENOUGH)
        owner = np.repeat(np.arange(len(starts), dtype=np.int32), np.diff([*starts, len(stands)]))
        self._known, row = np.unique(languages[owner] * CHECKSUMS + stands, return_inverse=True)
        self._weight = np.zeros(len(self._known), np.float32)
        self._weight[row] = rarity[number]
        self._phrases = owner[np.argsort(row, kind="stable")]
        self._ends = np.concatenate([[0], np.cumsum(np.bincount(row))])

    def nearness(self, said: Folded, language: Language) -> _Near:
        """The signals whose phrases, of this language or English, nearly stand in the message, and how nearly."""
        parts = np.array(_numbers(_stems(said.text)), np.int64)
        found = [self._near(parts, LANGUAGES.index(code)) for code in LANGUAGES if code in {"en", language}]
        return _Near(np.concatenate([one.positions for one in found]), np.concatenate([one.shares for one in found]))

    def _near(self, parts: Whole, language: int) -> _Near:
        first, end = self._first[language : language + 2]
        wanted = parts + language * CHECKSUMS
        rows = np.searchsorted(self._known, wanted).clip(max=len(self._known) - 1)
        rows = rows[self._known[rows] == wanted]
        begins, counts = self._ends[rows], self._ends[rows + 1] - self._ends[rows]
        each = np.repeat(begins - np.concatenate([[0], counts[:-1].cumsum()]), counts) + np.arange(counts.sum())
        weights = np.repeat(self._weight[rows], counts)  # of each stem in each of its phrases
        held = np.bincount(self._phrases[each] - first, weights, end - first)
        good = np.nonzero(held > self._enough[first:end])[0]
        total = self._total[first:end][good]
        sure: Floats = ((held[good] / total) ** 2 * np.minimum(total, HEAVY) / HEAVY).astype(np.float32)
        return _Near(self._position[first + good], sure)


def _numbers(parts: Iterable[str]) -> list[int]:
    return [zlib.crc32(part.encode()) for part in parts]


@functools.cache
def stems() -> Stems:
    """The index, made once."""
    return Stems()
