"""Where a catalogue comes from, and how to tell cheaply that it has changed.

Knows files and folders, and the pathways beside them. Stamps are compared for being equal and never for which is
later, so a clock that jumps does not matter. A catalogue in a database is `published`'s.
"""

import datetime as dt
import os
from collections.abc import Hashable
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from directory import catalogue, folder
from directory.catalogue import Catalogue
from directory.pathways import loading


class SourceError(Exception):
    """A catalogue that cannot be had now: no file, no database."""


class Source(Protocol):
    """Something that a catalogue can be read from again and again."""

    settles: bool  # whether it may be caught half-written

    def stamp(self) -> Hashable:
        """Equal as long as nothing was changed; raises SourceError."""

    def read(self, today: dt.date) -> Catalogue:
        """The catalogue; raises BadFileError or SourceError."""


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
        return tuple((name, *_marks(told)) for name, told in found)

    def read(self, today: dt.date) -> Catalogue:
        """The services of the file or the folder."""
        try:
            return catalogue.load(self.path, today)
        except OSError as error:
            raise SourceError(f"{self.path.name} cannot be read") from error


class Beside:
    """A source and the pathways kept beside a catalogue, which lean on its services: taken together or not at all."""

    def __init__(self, source: Source, catalogue: Path) -> None:
        self.source, self.catalogue = source, catalogue
        self.settles = source.settles or loading.beside(catalogue).exists()

    def stamp(self) -> Hashable:
        """Equal as long as neither was changed."""
        own = self.source.stamp()
        try:
            return own, _marks(loading.beside(self.catalogue).stat())
        except FileNotFoundError:
            return own, None
        except OSError as error:
            raise SourceError(f"{loading.NAME} cannot be read") from error

    def read(self, today: dt.date) -> Catalogue:
        """The services with their pathways; none where no such file lies there."""
        found = self.source.read(today)
        try:
            rules = loading.load(self.catalogue, {service.id for service in found.services}, today)
        except OSError as error:
            raise SourceError(f"{loading.NAME} cannot be read") from error
        return replace(found, pathways=rules)


def _marks(told: os.stat_result) -> tuple[int, ...]:
    return told.st_mtime_ns, told.st_ctime_ns, told.st_size, told.st_ino
