"""Which service somebody means who writes its name, a short one, an old one, or one mistyped.

Knows the names in the catalogue and nothing of needs. Names that are ordinary words are left alone: who
writes “shelter” wants one.
"""

from collections.abc import Iterable

import ahocorasick
from rapidfuzz import fuzz, process

from directory.model import Service
from directory.understanding.folding import word_form

# Names that people also use as words.
ORDINARY = frozenset(
    "advance angel beyond connection flows forward haven havens hope lift paladin police refuge respect respond rise "  # noqa: SIM905
    "shelter shout storm sunflower switchboard unseen 101 999 111 18000".split()
)
CLOSE = 90  # how alike (rapidfuzz ratio) a short message and a name must be, in whatever order its words stand
MOST_WORDS = 7  # a longer message is a story, not a mistyped name
FEWEST = 6  # letters of a name before a mistake in it is forgiven


class Names:
    """The names of a catalogue's services, ready to be found in a message."""

    def __init__(self, services: Iterable[Service]) -> None:
        self._ids: dict[str, tuple[str, ...]] = {}
        for service in services:
            for name in (service.name, *service.also_known_as):
                folded = word_form(name)
                if folded and folded not in ORDINARY:
                    self._ids[folded] = (*self._ids.get(folded, ()), service.id)
        self._automaton = ahocorasick.Automaton()
        for folded in self._ids:
            self._automaton.add_word(f" {folded} ", folded)
        if self._ids:
            self._automaton.make_automaton()
        self._long = [folded for folded in self._ids if len(folded) >= FEWEST]

    def find(self, text: str) -> tuple[str, ...]:
        """The ids of the services with the longest name that `text` says: several where they share it."""
        folded = word_form(text)
        if not self._ids or not folded:
            return ()
        found = [name for _end, name in self._automaton.iter(f" {folded} ")]
        if found:
            return self._ids[max(found, key=len)]
        if len(folded) < FEWEST or len(folded.split()) > MOST_WORDS:
            return ()
        best = process.extractOne(folded, self._long, scorer=fuzz.token_sort_ratio, score_cutoff=CLOSE)
        return self._ids[best[0]] if best else ()
