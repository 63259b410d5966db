"""From a file to a list of services, or to every fault in it at once.

Knows the rules that hold between services and between a fact and its date, and words each fault for the
person who keeps the file. One service's own rules are in `model`; reading YAML is `yamlfile`'s; making
an edition that can be asked is `edition`'s.
"""

import datetime as dt
import difflib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from directory import folder, yamlfile
from directory.model import Contact, Fact, Referral, Service, Source
from directory.yamlfile import Document, Fault, Trail

GONE = frozenset({"ended", "listed-elsewhere"})
# What would be right, by the kind of error that pydantic tells.
SHAPES = {
    "string_type": "text, in quotes where it is a number or a date",
    "string_too_short": "at least a word",
    "string_pattern": "small letters, figures and hyphens for an id or a language, a web address for a source",
    "tuple_type": "a list, like [talk, legal]",
    "too_short": "one or more",
    "too_long": "fewer",
    "model": "a field, a colon and a value on each line",
    "date": "a day, like 2026-11-20",
    "int": "a whole number, or null",
    "bool": "true or false",
}


@dataclass(frozen=True)
class Catalogue:
    """The services of a valid file, in its order."""

    services: tuple[Service, ...]


class BadCatalogueError(Exception):
    """A catalogue that must not be used; carries all its faults, in the order of their lines."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: (fault.file, fault.line, fault.field)))
        super().__init__(f"{len(self.faults)} faults")

    def lines(self, name: str) -> list[str]:
        """Each fault as `name:LINE: service: field: what is wrong: what would be right`, each on one line."""
        told = (f"{f.file or name}:{f.line}: {f.service}: {f.field}: {f.what}: {f.right}" for f in self.faults)
        return ["".join(sign if sign.isprintable() else " " for sign in line) for line in told]


def load(path: Path, today: dt.date) -> Catalogue:
    """The catalogue in the file or folder at `path`; raises BadCatalogueError with every fault, or OSError."""
    if not path.is_dir():
        return build(yamlfile.read(path), today)
    try:
        return build(folder.read(path), today)
    except BadCatalogueError as error:
        raise BadCatalogueError(folder.placed(error.faults, path)) from None


def build(document: Document, today: dt.date) -> Catalogue:
    """The catalogue in a document; `today` tells dates that have not come yet."""
    faults = list(_named(document))
    entries = _entries(document, faults)
    made = [_service(document, index, entry, today, faults) for index, entry in enumerate(entries)]
    faults += [replace(fault, line=document.line(trail)) for trail, fault in _across(entries, made)]
    if not faults and not any(service and service.answers for service in made):
        faults.append(Fault(1, "-", "-", "no service in it may be offered", "one that is active, with a number"))
    if faults:
        raise BadCatalogueError(faults)
    return Catalogue(tuple(service for service in made if service))


def _named(document: Document) -> Iterator[Fault]:
    """The reader's own faults, with the service's id where one can be told."""
    for fault in document.faults:
        index, _, field = fault.field.partition(".")
        own = replace(fault, service=_id_at(document.data, int(index))) if index.isdecimal() else fault
        yield replace(own, field=(field if index.isdecimal() else fault.field) or "-")


def _entries(document: Document, faults: list[Fault]) -> list[Any]:
    if isinstance(document.data, list) and document.data:
        return document.data
    if not faults:
        faults.append(Fault(1, "-", "-", "not a list of services", "a list of services, each beginning with “- id:”"))
    return []


def _service(document: Document, index: int, entry: Any, today: dt.date, faults: list[Fault]) -> Service | None:
    try:
        return Service.model_validate(entry, context={"today": today})
    except ValidationError as error:
        name = _id_at(document.data, index)
        errors = error.errors(include_url=False)
        faults += [_fault(document, index, name, one) for one in errors if not _echo(one, errors)]
        return None


def _echo(error: ErrorDetails, errors: list[ErrorDetails]) -> bool:
    """Whether a list is said to be too short only because what stands in it is wrong."""
    trail = error["loc"]
    return error["type"] == "too_short" and any(
        len(other["loc"]) > len(trail) and other["loc"][: len(trail)] == trail for other in errors
    )


def _fault(document: Document, index: int, name: str, error: ErrorDetails) -> Fault:
    trail = tuple(error["loc"])
    what, right = _worded(error)
    return Fault(document.line((index, *trail)), name, ".".join(map(str, trail)) or "service", what, right)


def _worded(error: ErrorDetails) -> tuple[str, str]:
    context = error.get("ctx", {})
    match error["type"]:
        case "catalogue":
            return context["what"], context["right"]
        case "literal_error":
            return f"“{error['input']}” is not in the vocabulary", _nearest(str(error["input"]), context["expected"])
        case "missing":
            return "missing", "it must be given"
        case "extra_forbidden":
            return "no such field", _nearest(str(error["loc"][-1]), _fields(error["loc"]))
    right = next((words for kind, words in SHAPES.items() if error["type"].startswith(kind)), error["msg"])
    return f"“{str(error['input'])[:60]}” does not fit", right


def _fields(trail: tuple[str | int, ...]) -> str:
    """The fields that may stand where an unknown one does."""
    inside: dict[str, type[Fact]] = {"contacts": Contact, "sources": Source, "referral": Referral}
    about = inside.get(str(trail[0]), Service) if len(trail) > 1 else Service
    return " ".join(f"'{name}'" for name in about.model_fields)


def _nearest(word: str, expected: str) -> str:
    known = list(expected.split("'")[1::2])
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return f"perhaps “{near[0]}”" if near else f"one of {', '.join(known)}"


def _id_at(data: Any, index: int) -> str:
    entry = data[index] if isinstance(data, list) and index < len(data) else None
    return str(entry.get("id", f"service {index + 1}")) if isinstance(entry, dict) else f"service {index + 1}"


def _across(entries: list[Any], made: list[Service | None]) -> Iterator[tuple[Trail, Fault]]:
    """What is wrong between services, told of each by what it says even where the rest of it is wrong."""
    said = [(index, entry) for index, entry in enumerate(entries) if isinstance(entry, dict)]
    count = Counter(str(entry.get("id")) for _, entry in said if "id" in entry)
    by_id = {service.id: service for service in made if service}
    for index, entry in said:
        for field, what, right in _between(entry, made[index], by_id, count):
            yield (index, field), Fault(0, str(entry.get("id", f"service {index + 1}")), field, what, right)


def _between(
    entry: dict[str, Any], service: Service | None, by_id: dict[str, Service], count: Counter[str]
) -> Iterator[tuple[str, str, str]]:
    if (times := count[str(entry.get("id"))]) > 1:
        yield "id", f"{times} services have this id", "each its own"
    for field in ("front_door", "successor"):
        if entry.get(field) is not None and str(entry[field]) not in count:
            yield field, f"no service “{entry[field]}”", "the id of a service in this file"
    door, heir = by_id.get(str(entry.get("front_door"))), by_id.get(str(entry.get("successor")))
    if door and not (door.reachable and door.answers):
        yield "front_door", f"“{door.id}” has no confirmed number itself", "a service that has one"
    if heir and not heir.answers:
        yield "successor", f"“{heir.id}” has ended or is listed elsewhere itself", "a service that answers"
    silent = not service.reachable if service else not entry.get("contacts")
    if silent and entry.get("front_door") is None and str(entry.get("status")) not in GONE:
        yield "front_door", "no confirmed number and no front door", "the id of a service that can put her in touch"
