"""What a message speaks of: ideas that have words in every language, alone and side by side.

Knows the ideas, which are those of the English file in `concepts/`, so that what is learnt from messages of one
language serves the others. Where their words stand is `finding`'s; what they mean for needs or danger is left to the
trained weights in `model`.
"""

import functools
import zlib
from collections.abc import Iterable
from importlib import resources

import numpy as np
import numpy.typing as npt
import yaml

from directory.understanding.finding import Find

PAIRS = 1 << 14  # buckets for two ideas side by side
REACH = 28  # letters between the beginnings of two ideas that still belong together
PARTNERS = 7  # ideas after one that are paired with it: a bound for long messages
_AFTER = np.arange(1, PARTNERS + 1)
_NOBODY = [1 << 40] * PARTNERS  # stands behind the last idea, out of reach


@functools.cache
def ideas() -> tuple[str, ...]:
    """The ideas, in the order of the English file."""
    text = (resources.files(__package__) / "concepts" / "en.yaml").read_text(encoding="utf-8")
    return tuple(yaml.load(text, Loader=yaml.CSafeLoader))


@functools.cache
def _place() -> dict[str, int]:
    return {idea: place for place, idea in enumerate(ideas())}


def size() -> int:
    """How many measures `measured` can give."""
    return len(ideas()) + PAIRS


def measured(meaning: Iterable[Find]) -> npt.NDArray[np.int64]:
    """The positions of the ideas found in a message and of their pairs, each once."""
    place = _place()
    found = sorted([find.start * len(place) + place[find.code] for find in meaning])
    starts, codes = np.divmod(np.array(found + _NOBODY, np.int64), len(place))
    after = np.arange(len(found))[:, None] + _AFTER
    one, other = codes[: len(found), None], codes[after]
    beside = (starts[after] - starts[: len(found), None] <= REACH) & (one != other)
    held = np.zeros(size(), bool)
    held[codes[: len(found)]] = held[_pairs()[one, other][beside]] = True
    return np.flatnonzero(held)


@functools.cache
def _pairs() -> npt.NDArray[np.int64]:
    """The position of each idea before each other; worked out once, as a long message has thousands."""
    count = len(ideas())
    buckets = [[zlib.crc32(f"{one},{other}".encode()) % PAIRS for other in range(count)] for one in range(count)]
    return np.array(buckets, np.int64) + count
