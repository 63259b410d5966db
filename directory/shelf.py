"""The last good catalogue of a source, and whether there is a newer one to take.

Knows when a source has changed, when it has settled, and what is no reason to give up a good catalogue: faults, a
file caught half-written, a disk or database that is gone. What is made of the catalogue is left to `live`.
"""

import datetime as dt
import time
from collections.abc import Callable, Hashable, Sequence
from pathlib import Path

from directory import kept
from directory.catalogue import BadCatalogueError, Catalogue
from directory.source import Source, SourceError

AGAIN = 60  # seconds after which what was refused is read again unchanged: its dates may have come
Fits = Sequence[Callable[[Catalogue], None]]
GONE = object()
LEAST = 0.5  # the share of services that must still be there: fewer are a file cut short


class Shelf:
    """Holds the last good catalogue; `trouble` says in a few words why the source's own was not taken.

    Each of `fits` is asked of a catalogue before it is taken, and raises BadCatalogueError or SourceError where what
    leans on the catalogue would fall: rules that name its services, say.
    """

    def __init__(
        self, source: Source, today: Callable[[], dt.date], state: Path | None = None, fits: Fits = ()
    ) -> None:
        self.source, self.today, self.state, self.fits = source, today, state, fits
        self.trouble = ""
        self.unkept = False  # whether the state folder could not be written
        self.bad: BadCatalogueError | SourceError | None = None
        self._taken: Hashable = None
        self._before: Hashable = None
        self._refused: tuple[Hashable, float] | None = None

    def open(self, held: Catalogue | None = None) -> Catalogue:
        """The catalogue to start with: the source's, else `held` (another process's), else the one that was kept.

        Raises BadCatalogueError or SourceError where there is none.
        """
        try:
            self._taken = self.source.stamp()
            self.catalogue = self._read()
        except (BadCatalogueError, SourceError) as error:
            last = held or (kept.last(self.state, self.today()) if self.state else None)
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
            read = self._read()
            if self.source.stamp() != stamp:  # written while it was read
                return None
            self._whole(read)
        except (BadCatalogueError, SourceError) as error:
            self._refuse(stamp, error)
            return None
        return self._take(stamp, read)

    def _read(self) -> Catalogue:
        read = self.source.read(self.today())
        for fit in self.fits:
            fit(read)
        return read

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
        if len(read.services) < LEAST * len(self.catalogue.services):
            left, had = len(read.services), len(self.catalogue.services)
            raise SourceError(f"only {left} of {had} services are left: cut short? If it is meant, restart")

    def _refuse(self, stamp: Hashable, error: BadCatalogueError | SourceError) -> None:
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


def _in_a_few_words(error: BadCatalogueError | SourceError) -> str:
    """What is wrong, without a word of the catalogue's: anybody may read it."""
    if isinstance(error, SourceError):
        return str(error)
    first = error.faults[0]
    where = f"{first.file}:{first.line}" if first.file else f"line {first.line}"
    return f"{len(error.faults)} faults, the first at {where}"
