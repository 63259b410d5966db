"""Which service somebody means who writes its name, a short one, an old one, or one mistyped.

Knows the names in the catalogue and nothing of needs. Names that are ordinary words are left alone: who
writes “shelter” wants one.
"""

from collections.abc import Iterable

from directory.alike import Alike
from directory.model import Service
from directory.spotting import Spotter
from directory.understanding.folding import word_form

# Names that people also use as words.
ORDINARY = frozenset(
    "advance angel beyond connection flows forward haven havens hope lift paladin police refuge respect respond rise "  # noqa: SIM905
    "shelter shout storm sunflower survivor survivors switchboard unseen 101 999 111 18000".split()
)
# What is a name only where nothing else is said: “he says he is loving me” is about somebody else, and a hospital is
# where many live or work.
ALONE = frozenset(
    [
        *("bright sky", "hourglass", "loving me", "samaritan", "solace", "standing together", "stop it now"),
        *("charing cross hospital", "chelsea and westminster hospital", "hammersmith hospital", "st marys hospital"),
        "whole justice",
    ]
)
# A mistyped name is never that of another borough: social services in Kingston are not those in Kensington.
BOROUGH_WORDS = frozenset(
    "westminster kensington chelsea hammersmith fulham wandsworth kingston rbkc lbhf h&f k&c".split()  # noqa: SIM905
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
                if folded and folded not in ORDINARY and service.id not in self._ids.get(folded, ()):
                    self._ids[folded] = (*self._ids.get(folded, ()), service.id)
        self._spotter = Spotter((f" {folded} ", folded) for folded in self._ids.keys() - ALONE)
        long = [folded for folded in self._ids if len(folded) >= FEWEST]
        # As they are written, and with their words in one order: each with the name that it is of.
        self._written = {folded: folded for folded in long}
        self._sorted = {_sorted(folded): folded for folded in reversed(long)}
        self._alike = tuple(Alike(forms, CLOSE, same_first=False) for forms in (self._written, map(_sorted, long)))

    def find(self, text: str) -> tuple[str, ...]:
        """The ids of the services with the longest name that `text` says: several where they share it."""
        folded = word_form(text)
        if folded in self._ids:
            return self._ids[folded]
        found = [name for _start, _end, names in self._spotter.spots(f" {folded} ") for name in names]
        return self._ids[max(found, key=len)] if found else self._mistyped(folded)

    def _mistyped(self, folded: str) -> tuple[str, ...]:
        words = folded.split()
        if len(folded) < FEWEST or len(words) > MOST_WORDS or folded in ORDINARY:
            return ()
        written, in_order = self._alike
        for best, names in (
            (written.nearest(folded), self._written),
            (in_order.nearest(_sorted(folded)), self._sorted),
        ):
            if best and not BOROUGH_WORDS & set(words) - set(best.split()):
                return self._ids[names[best]]
        return ()


def _sorted(folded: str) -> str:
    """The words in one order, in whatever order they were written."""
    return " ".join(sorted(folded.split()))
