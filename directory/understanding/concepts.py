"""What a message speaks of: ideas that have words in every language, alone and side by side.

Knows the files in `concepts/`, one a language, with the ideas of the English file, so that what is learnt from
messages of one language serves the others. What the ideas mean for needs or danger is left to the trained weights in
`model`.
"""

import functools
import zlib
from collections.abc import Iterator
from importlib import resources
from typing import Any

import numpy as np
import numpy.typing as npt
import yaml

from directory.understanding import lists
from directory.understanding.folding import Folded, word_form
from directory.vocabulary import LANGUAGES, Language

PAIRS = 1 << 14  # buckets for two ideas side by side
REACH = 28  # letters between the beginnings of two ideas that still belong together
PARTNERS = 7  # ideas after one that are paired with it: a bound for long messages


@functools.cache
def ideas() -> tuple[str, ...]:
    """The ideas, in the order of the English file."""
    return tuple(_file("en"))


def size() -> int:
    """How many measures `measured` can give."""
    return len(ideas()) + PAIRS


def measured(said: Folded, language: Language) -> npt.NDArray[np.int64]:
    """The positions of the ideas in the message and of their pairs, each once; words of its language and of English."""
    text = lists.mended(said.text)
    found = sorted(
        (end - length + 1, idea)
        for end, (length, meant) in automaton().iter(text)
        for idea in {idea for code, idea in meant if code in {language, "en"}}
    )
    positions = {idea for _start, idea in found}
    for place, (start, idea) in enumerate(found):
        near = (other for other in found[place + 1 : place + 1 + PARTNERS] if other[0] - start <= REACH)
        positions.update(_pair(idea, other) for _start, other in near if other != idea)
    return np.fromiter(sorted(positions), np.int64, len(positions))


def _pair(one: int, other: int) -> int:
    return len(ideas()) + zlib.crc32(f"{one},{other}".encode()) % PAIRS


@functools.cache
def automaton() -> Any:
    """The words of all languages, each with the languages and ideas it may mean: one, because they share beginnings."""
    return lists.found_in_one_pass(word for language in LANGUAGES for word in _words(language))


def _words(language: Language) -> Iterator[tuple[str, tuple[Language, int]]]:
    file = _file(language)
    for place, idea in enumerate(ideas()):
        for phrase in map(str, file.get(idea, ())):
            folded = word_form(phrase)
            if folded:
                yield lists.key(folded, language, open_ended=phrase.endswith("*")), (language, place)


def _file(language: Language) -> dict[str, list[str]]:
    text = (resources.files(__package__) / "concepts" / f"{language}.yaml").read_text(encoding="utf-8")
    content: dict[str, list[str]] = yaml.load(text, Loader=yaml.CSafeLoader)
    return content
