"""Which of the eighteen languages a message is written in.

Knows scripts and each language's everyday words. Two words are often enough; where nothing tells, English.
"""

import functools
import re
from collections import Counter

from directory.understanding.folding import Folded
from directory.understanding.lists import load
from directory.vocabulary import Language

_SCRIPTS: tuple[tuple[Language, re.Pattern[str]], ...] = (
    ("ko", re.compile("[\uac00-\ud7af\u1100-\u11ff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("zh-Hans", re.compile("[\u4e00-\u9fff]")),
    ("uk", re.compile("[\u0400-\u04ff]")),
)
_ARABIC_SCRIPT = re.compile("[\u0600-\u06ff]")
_URDU = re.compile("[ٹڈڑںےہھ]")
_PERSIAN = re.compile("[پچژگ]")


def of(said: Folded) -> Language:
    """The language of the message."""
    for language, letters in _SCRIPTS:
        if letters.search(said.plain):
            return language
    if _ARABIC_SCRIPT.search(said.plain):
        return _of_arabic_script(said)
    return _most_common(said.words, None)


def _of_arabic_script(said: Folded) -> Language:
    if _URDU.search(said.plain):
        return "ur"
    if _PERSIAN.search(said.plain):
        return "fa"
    return _most_common(said.words, ("ar", "fa", "ur"))


def _most_common(words: list[str], among: tuple[Language, ...] | None) -> Language:
    everyday = _everyday()
    count: Counter[Language] = Counter()
    for word in words:
        for language in everyday.get(word, ()):
            if among is None or language in among:
                count[language] += 1
    fallback: Language = among[0] if among else "en"
    return max(count, key=lambda language: (count[language], language == fallback), default=fallback)


@functools.cache
def _everyday() -> dict[str, tuple[Language, ...]]:
    words: dict[str, tuple[Language, ...]] = {}
    for key, (_length, meanings) in load().automaton.items():
        for kind, _code, language in meanings:
            if kind == "common":
                words[key.strip()] = tuple(dict.fromkeys((*words.get(key.strip(), ()), language)))
    return words
