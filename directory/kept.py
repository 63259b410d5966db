"""The last good catalogue in a folder of the operator's, for a start on the day when the file is bad.

Knows one file of JSON that names itself by its hash; a torn or changed one counts as none. It holds services and
pathways, which are public, and nothing of anybody who asked.
"""

import datetime as dt
import hashlib
import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from directory import catalogue
from directory.catalogue import NO_PATHWAYS, Catalogue
from directory.faults import BadFileError
from directory.pathways import loading
from directory.yamlfile import Document

NAME = "edition.json"


def bodies(services: Catalogue) -> list[str]:
    """Each service as JSON, as editions are hashed, kept and published."""
    return [service.model_dump_json() for service in services.services]


def name_of(texts: Iterable[str]) -> str:
    """The name of an edition: the hash of what it is made from, the same on every server."""
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]


def revived(texts: Iterable[str], name: str, today: dt.date) -> Catalogue | None:
    """The catalogue that these bodies were, checked by every rule; None where they are not what `name` says.

    Raises BadCatalogueError where they break a rule of today's program.
    """
    try:
        made = catalogue.build(_document(texts), today)
    except ValueError:
        return None
    return made if name_of(bodies(made)) == name else None


def keep(folder: Path, services: Catalogue) -> bool:
    """Whether the folder holds this catalogue now; a full or read-only disk is no reason to stop."""
    texts, rules = bodies(services), [rule.model_dump_json() for rule in services.pathways.rules]
    name, path = name_of([*texts, *rules]), folder / NAME
    beside = folder / f".{NAME}.{os.getpid()}"
    try:
        if _named(path) == name:
            return True
        with beside.open("w", encoding="utf-8") as file:
            json.dump({"hash": name, "services": texts, "pathways": rules}, file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        return False
    return True


def last(folder: Path) -> Catalogue | None:
    """The catalogue that the folder holds, with its pathways; None where there is none that is whole.

    It was good once, so its dates have come, whatever the clock says by now.
    """
    try:
        held = json.loads((folder / NAME).read_bytes())
        texts, rules = held["services"], held["pathways"]
        if name_of([*texts, *rules]) != held["hash"]:
            return None
        made = catalogue.build(_document(texts), dt.date.max)
        ids = {service.id for service in made.services}
        return replace(made, pathways=loading.build(_document(rules), ids, dt.date.max) if rules else NO_PATHWAYS)
    except (OSError, ValueError, LookupError, TypeError, BadFileError):
        return None


def _document(texts: Iterable[str]) -> Document:
    return Document([json.loads(text) for text in texts], {}, ())


def _named(path: Path) -> str | None:
    try:
        return str(json.loads(path.read_bytes())["hash"])
    except (OSError, ValueError, LookupError, TypeError):
        return None
