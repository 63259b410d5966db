"""Who has sent so much that only the emergency line is left: counted, and nobody known by it.

Knows counts of keyed hashes in memory, and one for everybody together, over ten minutes; then the key and the counts
are thrown away and begin anew. Time is passed in. What a slowed sender is told is the coats'.
"""

import hashlib
import os
from collections import Counter
from collections.abc import Callable
from threading import Lock

PERIOD = 600  # seconds after which the key and all that was counted with it are thrown away


def _never(_seconds: float, _what: Callable[[], None]) -> None:
    """Nobody waits: what was counted stays until the next one comes."""


class Flood:
    """Counts what comes, by sender and altogether; each process counts for itself.

    `later` is given a number of seconds and what to call then, so that nothing outlives its ten minutes where
    nobody else writes.
    """

    def __init__(
        self, by_sender: int, altogether: int, later: Callable[[float, Callable[[], None]], None] = _never
    ) -> None:
        self._most = by_sender, altogether
        self._later = later
        self._lock = Lock()
        self._period: int | None = None
        self.forget()

    def forget(self) -> None:
        """Throw away the key, and with it whatever was counted."""
        self._key = os.urandom(32)
        self._counts: Counter[bytes] = Counter()
        self._seen: set[bytes] = set()
        self._total = 0

    def admits(self, sender: str, now: float, attempt: str = "") -> bool:
        """Whether this one may be answered in full, at `now` (seconds since 1970).

        The same `attempt` again is a repetition of one that was admitted: it is not counted again, so that its answer
        stays the same. An empty `sender` (a withheld number) counts only towards the whole.
        """
        with self._lock:
            self._turn(now)
            by_sender, altogether = self._most
            mark, once = self._hash(sender), self._hash(f"{sender}\0{attempt}")
            if attempt and once in self._seen:
                return True
            if self._total >= altogether or (sender and self._counts[mark] >= by_sender):
                return False
            self._total += 1
            if sender:
                self._counts[mark] += 1
            if attempt:
                self._seen.add(once)
            return True

    def _turn(self, now: float) -> None:
        """Begin anew where ten minutes are over."""
        period = int(now) // PERIOD
        if period != self._period:
            self.forget()
            self._period = period
            self._later(PERIOD, lambda: self._over(period))

    def _over(self, period: int) -> None:
        """Ten minutes after the first one of a period came: where nobody has come since it ended, all goes."""
        with self._lock:
            if period == self._period:
                self.forget()

    def _hash(self, text: str) -> bytes:
        return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), key=self._key, digest_size=8).digest()
