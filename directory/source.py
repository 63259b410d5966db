"""Where a catalogue comes from, and how to tell cheaply that it has changed.

Knows files and folders. Stamps are compared for being equal and never for which is later, so a clock that jumps
does not matter. A catalogue in a database is `published`'s.
"""

import datetime as dt
from collections.abc import Hashable
from pathlib import Path
from typing import Protocol

from directory import catalogue, folder
from directory.catalogue import Catalogue


class SourceError(Exception):
    """A catalogue that cannot be had now: no file, no database."""


class Source(Protocol):
    """Something that a catalogue can be read from again and again."""

    settles: bool  # whether it may be caught half-written

    def stamp(self) -> Hashable:
        """Equal as long as nothing was changed; raises SourceError."""

    def read(self, today: dt.date) -> Catalogue:
        """The catalogue; raises BadCatalogueError or SourceError."""


class Files:
    """A file, or a folder of them."""

    settles = True

    def __init__(self, path: Path) -> None:
        self.path = path

    def stamp(self) -> Hashable:
        """The name, times, size and place on the disk of each file."""
        try:
            paths = folder.files(self.path) if self.path.is_dir() else [self.path]
            found = [(path.name, path.stat()) for path in paths]
        except OSError as error:
            raise SourceError(f"{self.path.name} cannot be read") from error
        return tuple((name, s.st_mtime_ns, s.st_ctime_ns, s.st_size, s.st_ino) for name, s in found)

    def read(self, today: dt.date) -> Catalogue:
        """The services of the file or the folder."""
        try:
            return catalogue.load(self.path, today)
        except OSError as error:
            raise SourceError(f"{self.path.name} cannot be read") from error
