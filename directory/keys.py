"""Where the keys come from that seal steps: derived from one secret, or made at random and forgotten.

Knows periods and keys, not what is sealed. Derived keys outlive a restart and are the same on every machine that has
the secret, and whoever has it can work out every key there ever was. Made keys are in memory only: a period later but
one nobody can open what they sealed.
"""

import hashlib
import hmac
import os
import threading
import time
from collections.abc import Callable
from multiprocessing.sharedctypes import RawArray
from typing import Protocol

LENGTH = 32  # bytes of a key
SLOTS = 3  # the period before, this one and the next
_SLOT = 8 + LENGTH  # which period it is, and its key
TURN = 20  # seconds between two looks at the clock


class Keys(Protocol):
    """A key for each period."""

    def key(self, number: int) -> bytes | None:
        """The key of a period, counted from 1970; None where it is not known, or no longer."""


class Derived:
    """Keys of one purpose, worked out from one secret."""

    def __init__(self, secret: bytes, purpose: str) -> None:
        self._secret = hmac.digest(secret, purpose.encode(), hashlib.sha256)

    def key(self, number: int) -> bytes:
        """The key of a period."""
        return hmac.digest(self._secret, number.to_bytes(8, "big"), hashlib.sha256)


class Made:
    """Random keys in memory that a parent shares with its workers; the parent makes the next and forgets the oldest.

    The next key is made a whole period before it is needed, so that a worker never reads one that is being written.
    """

    def __init__(self, period: int) -> None:
        self.period = period
        self._memory = RawArray("c", SLOTS * _SLOT)

    def key(self, number: int) -> bytes | None:
        """The key of the period before, of this one or of the next."""
        slot = self._slot(number)
        return slot[8:] if slot[:8] == number.to_bytes(8, "big") else None

    def turn(self, at: float) -> None:
        """Make what is missing for the period of `at` (seconds since 1970) and the next, over the oldest."""
        for number in (int(at) // self.period, int(at) // self.period + 1):
            if self.key(number) is None:
                start = number % SLOTS * _SLOT
                self._memory[start : start + _SLOT] = number.to_bytes(8, "big") + os.urandom(LENGTH)

    def _slot(self, number: int) -> bytes:
        start = number % SLOTS * _SLOT
        return bytes(self._memory[start : start + _SLOT])


def keep_turning(made: Made, clock: Callable[[], float] = time.time, every: float = TURN) -> None:
    """Turn now, and from then on in a thread of the parent, for as long as it lives."""
    waiting = threading.Event()

    def turning() -> None:
        while not waiting.wait(every):
            made.turn(clock())

    made.turn(clock())
    threading.Thread(target=turning, daemon=True).start()
