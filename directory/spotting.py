"""Where known words stand in a text: many thousands of them, each with what it means.

Knows how they are looked up, in a trie that takes five bytes a word; what the meanings are is left to who gives them.
"""

from array import array
from collections.abc import Hashable, Iterable
from typing import Generic, TypeVar

import marisa_trie

Meaning = TypeVar("Meaning", bound=Hashable)


class Spotter(Generic[Meaning]):
    """Words with their meanings, given in any order; a word that is given again means all of it."""

    def __init__(self, words: Iterable[tuple[str, Meaning]]) -> None:
        together: dict[str, tuple[Meaning, ...]] = {}
        kept: dict[Meaning, Meaning] = {}  # meanings repeat by the thousand: equal ones are kept once
        for word, meaning in words:
            together[word] = (*together.get(word, ()), kept.setdefault(meaning, meaning))
        self._trie = marisa_trie.Trie(together)
        numbers: dict[tuple[Meaning, ...], int] = {}
        self._means = array("H", bytes(2 * len(together)))
        for word, meanings in together.items():
            self._means[self._trie[word]] = numbers.setdefault(meanings, len(numbers))
        self._meanings = tuple(numbers)
        self._longest: dict[str, int] = {}  # of the words that begin with these two letters, or are this one
        for word in together:
            self._longest[word[:2]] = max(self._longest.get(word[:2], 0), len(word))

    def spots(self, text: str) -> list[tuple[int, int, tuple[Meaning, ...]]]:
        """Where each word in the text begins and ends, and what it means.

        In order of their ends; of those that end together the longest comes first.
        """
        found, longest = [], self._longest.get
        for at, begin in enumerate(map(str.__add__, text, f"{text[1:]} ")):
            reach = longest(begin) or longest(begin[0])
            if reach:
                for word, number in self._trie.iter_prefixes_with_ids(text[at : at + reach]):
                    found.append((at + len(word), at, number))
        return [(start, end, self._meanings[self._means[number]]) for end, start, number in sorted(found)]
