"""The last good catalogue of a source, and whether there is a newer one to take.

Knows when a source has changed, when it has settled, and what is no reason to give up a good catalogue: faults, a
file caught half-written, a disk or database that is gone. What is made of the catalogue is left to `live`.
"""

import datetime as dt
import time
from collections.abc import Callable, Hashable
from pathlib import Path

from directory import kept
from directory.catalogue import Catalogue
from directory.faults import BadFileError
from directory.source import Source, SourceError

AGAIN = 60  # seconds after which what was refused is read again unchanged: its dates may have come
GONE = object()
LEAST = 0.5  # the share of services and of rules that must still be there: fewer are a file cut short


class Shelf:
    """Holds the last good catalogue; `trouble` says in a few words why the source's own was not taken."""

    def __init__(self, source: Source, today: Callable[[], dt.date], state: Path | None = None) -> None:
        self.source, self.today, self.state = source, today, state
        self.trouble = ""
        self.unkept = False  # whether the state folder could not be written
        self.bad: BadFileError | SourceError | None = None
        self._taken: Hashable = None
        self._before: Hashable = None
        self._refused: tuple[Hashable, float] | None = None

    def open(self, held: Catalogue | None = None) -> Catalogue:
        """The catalogue to start with: the source's, else `held` (another process's), else the one that was kept.

        Raises BadFileError or SourceError where there is none.
        """
        try:
            self._taken = self.source.stamp()
            self.catalogue = self.source.read(self.today())
        except (BadFileError, SourceError) as error:
            last = held or (kept.last(self.state) if self.state else None)
            if last is None:
                raise
            self.catalogue = last
            self._refuse(self._taken, error)
            self._taken = None
        else:
            self._keep()
        return self.catalogue

    def look(self) -> Catalogue | None:
        """A newer good catalogue, or None; never raises for what the source holds."""
        try:
            stamp = self.source.stamp()
        except SourceError as error:  # an editor may take a file away for a moment
            if self._before is GONE:
                self.bad, self.trouble = error, str(error)
            self._before = GONE
            return None
        if not self._ready(stamp):
            return None
        try:
            read = self.source.read(self.today())
            if self.source.stamp() != stamp:  # written while it was read
                return None
            self._whole(read)
        except (BadFileError, SourceError) as error:
            self._refuse(stamp, error)
            return None
        return self._take(stamp, read)

    def _ready(self, stamp: Hashable) -> bool:
        """Whether there is something new, and nobody is still writing it."""
        settled, self._before = stamp == self._before or not self.source.settles, stamp
        if stamp == self._taken:
            self.trouble, self._refused = "", None
            return False
        if self._refused and self._refused[0] == stamp and time.monotonic() - self._refused[1] < AGAIN:
            return False
        return settled

    def _whole(self, read: Catalogue) -> None:
        old = self.catalogue
        for what, left, had in (
            ("services", len(read.services), len(old.services)),
            ("rules", len(read.pathways.rules), len(old.pathways.rules)),
        ):
            if left < LEAST * had:
                raise SourceError(f"only {left} of {had} {what} are left: cut short? If it is meant, restart")

    def _refuse(self, stamp: Hashable, error: BadFileError | SourceError) -> None:
        self._refused, self.bad = (stamp, time.monotonic()), error
        self.trouble = _in_a_few_words(error)

    def _take(self, stamp: Hashable, read: Catalogue) -> Catalogue | None:
        self._taken, self._refused, self.trouble, self.bad = stamp, None, "", None
        if read == self.catalogue:
            return None
        self.catalogue = read
        self._keep()
        return read

    def _keep(self) -> None:
        self.unkept = self.state is not None and not kept.keep(self.state, self.catalogue)


def _in_a_few_words(error: BadFileError | SourceError) -> str:
    """What is wrong, without a word of the catalogue's: anybody may read it."""
    if isinstance(error, SourceError):
        return str(error)
    first = error.faults[0]
    file = first.file or (error.file if error.file != BadFileError.file else "")
    where = f"{file}:{first.line}" if file else f"line {first.line}"
    return f"{len(error.faults)} faults, the first at {where}"
