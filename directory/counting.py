"""What one answer adds to the month's counts, and the sums that wait until there are enough to be written.

Knows codes of the vocabulary and nothing of who asked, when or in which words. Where sums are kept is `tallies`',
what may be shown of them `figures`'.
"""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple, get_args

from directory.saying import Choose, ChoosePlace, Said, Skip, Words
from directory.situation import Answer, Situation, Tier
from directory.vocabulary import BOROUGHS, HARMS, LANGUAGES, NEEDS

Channel = Literal["web", "text", "whatsapp", "voice"]
NOT_SAID, ELSEWHERE = "not-said", "elsewhere"
BATCH = 20  # answers at least that are written together, so that no change of a sum is one person's
CODES: dict[str, tuple[str, ...]] = {
    "all": ("all",),
    "need": (*NEEDS, NOT_SAID),
    "harm": (*HARMS, NOT_SAID),
    "area": (*BOROUGHS, ELSEWHERE, NOT_SAID),
    "language": LANGUAGES,
    "channel": get_args(Channel),
}


class Term(NamedTuple):
    """One row of the counts: a kind and a code; `unmet` where no local service with a confirmed number answered."""

    kind: str
    code: str
    unmet: bool = False


ROWS = tuple(Term(kind, code, unmet) for unmet in (False, True) for kind, codes in CODES.items() for code in codes)


def is_asking(said: Said, answer: Answer) -> bool:
    """Whether this was somebody getting an answer, rather than a question, a look back or one service in full."""
    return isinstance(said, Words | Choose | ChoosePlace | Skip) and (answer.ask is None or answer.crisis)


def terms(situation: Situation, answer: Answer, channel: Channel) -> Iterator[Term]:
    """The rows that this answer adds one to."""
    area = _area(situation)
    asked = [
        Term("all", "all"),
        *(Term("need", code) for code in dict.fromkeys(situation.needs) or (NOT_SAID,)),
        *(Term("harm", code) for code in dict.fromkeys(situation.harms) or (NOT_SAID,)),
        Term("area", area),
        Term("language", situation.language),
        Term("channel", channel),
    ]
    yield from asked
    if area in BOROUGHS and not _met(answer, area):
        yield from (term._replace(unmet=True) for term in asked)


def _area(situation: Situation) -> str:
    own = next((area for area in situation.areas if area in BOROUGHS), None)
    return own or (ELSEWHERE if situation.areas or situation.place is not None else NOT_SAID)


def _met(answer: Answer, area: str) -> bool:
    return any(
        match.tier is not Tier.DANGER and area in match.service.areas and match.service.reachable
        for match in answer.matches
    )


class Pending:
    """Sums in memory until there are BATCH answers in them; what waits is lost when the process ends."""

    def __init__(self, write: Callable[[Counter[Term]], None]) -> None:
        self._write = write
        self._lock = threading.Lock()
        self._sums: Counter[Term] = Counter()
        self._answers = 0

    def add(self, rows: list[Term]) -> None:
        """Add one answer; the one that fills a batch starts its writing, which nobody waits for."""
        with self._lock:
            self._sums.update(rows)
            self._answers += 1
            if self._answers < BATCH:
                return
            batch, answers = self._sums, self._answers
            self._sums, self._answers = Counter(), 0
        threading.Thread(target=self._out, args=(batch, answers), daemon=True).start()

    def _out(self, batch: Counter[Term], answers: int) -> None:
        try:
            self._write(batch)
        except Exception:  # noqa: BLE001  # a database that is away: with the next batch then, larger
            with self._lock:
                self._sums.update(batch)
                self._answers += answers
