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
    found = sorted((find.start, _place()[find.code]) for find in meaning)
    positions = {idea for _start, idea in found}
    for at, (start, idea) in enumerate(found):
        pairs = _pairs()[idea]
        for begins, other in found[at + 1 : at + 1 + PARTNERS]:
            if begins - start > REACH:  # and all behind it
                break
            if other != idea:
                positions.add(pairs[other])
    return np.fromiter(sorted(positions), np.int64, len(positions))


@functools.cache
def _pairs() -> tuple[tuple[int, ...], ...]:
    """The position of each idea before each other; worked out once, as a long message has thousands."""
    count = len(ideas())
    buckets = [[zlib.crc32(f"{one},{other}".encode()) % PAIRS for other in range(count)] for one in range(count)]
    return tuple(tuple(count + bucket for bucket in row) for row in buckets)
