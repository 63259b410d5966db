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

from directory import yamlfile
from directory.model import Service
from directory.yamlfile import Document, Fault


@dataclass(frozen=True)
class Catalogue:
    """The services of a valid file, in its order."""

    services: tuple[Service, ...]


class BadCatalogueError(Exception):
    """A catalogue that must not be used; carries all its faults, in the order of their lines."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: (fault.line, fault.field)))
        super().__init__(f"{len(self.faults)} faults")

    def lines(self, name: str) -> list[str]:
        """Each fault as `name:LINE: service: field: what is wrong: what would be right`."""
        return [f"{name}:{f.line}: {f.service}: {f.field}: {f.what}: {f.right}" for f in self.faults]


def load(path: Path, today: dt.date) -> Catalogue:
    """The catalogue in the file at `path`; raises BadCatalogueError with every fault, or OSError."""
    return build(yamlfile.read(path), today)


def build(document: Document, today: dt.date) -> Catalogue:
    """The catalogue in a document; `today` tells dates that have not come yet."""
    faults = list(_named(document))
    services, lines = [], {}
    for index, entry in enumerate(_entries(document, faults)):
        service = _service(document, index, entry, faults)
        if service:
            services.append(service)
            lines[service.id] = index
    whole = list(_across(services, _ids(document.data), today))
    faults += [replace(fault, line=document.line((lines[fault.service], *_trail(fault.field)))) for fault in whole]
    if faults:
        raise BadCatalogueError(faults)
    return Catalogue(tuple(services))


def _trail(field: str) -> yamlfile.Trail:
    return tuple(int(part) if part.isdigit() else part for part in field.split("."))


def _named(document: Document) -> Iterator[Fault]:
    """The reader's own faults, with the service's id where one can be told."""
    for fault in document.faults:
        index, _, field = fault.field.partition(".")
        yield replace(fault, service=_id_at(document.data, int(index)), field=field) if index.isdigit() else fault


def _entries(document: Document, faults: list[Fault]) -> list[Any]:
    if isinstance(document.data, list):
        return document.data
    if document.data is not None:
        faults.append(Fault(1, "-", "-", "not a list", "a list of services, each beginning with “- id:”"))
    return []


def _service(document: Document, index: int, entry: Any, faults: list[Fault]) -> Service | None:
    try:
        return Service.model_validate(entry)
    except ValidationError as error:
        name = _id_at(document.data, index)
        faults += [_fault(document, index, name, one) for one in error.errors()]
        return None


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
            return "no such field", _nearest(
                str(error["loc"][-1]), " ".join(f"'{name}'" for name in Service.model_fields)
            )
    return f"“{str(error['input'])[:60]}” does not fit", error["msg"]


def _nearest(word: str, expected: str) -> str:
    known = list(expected.split("'")[1::2])
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    return f"perhaps “{near[0]}”" if near else f"one of {', '.join(known)}"


def _id_at(data: Any, index: int) -> str:
    entry = data[index] if isinstance(data, list) and index < len(data) else None
    return str(entry.get("id", f"service {index + 1}")) if isinstance(entry, dict) else f"service {index + 1}"


def _ids(data: Any) -> set[str]:
    entries = data if isinstance(data, list) else []
    return {str(entry.get("id")) for entry in entries if isinstance(entry, dict)}


def _across(services: list[Service], ids: set[str], today: dt.date) -> Iterator[Fault]:
    by_id = {service.id: service for service in services}
    for name, count in Counter(service.id for service in services).items():
        if count > 1:
            yield Fault(0, name, "id", f"{count} services have this id", "each its own")
    for service in services:
        yield from _front_door(service, by_id, ids)
        yield from _successor(service, ids)
        yield from _future(service, today)


def _front_door(service: Service, by_id: dict[str, Service], ids: set[str]) -> Iterator[Fault]:
    if service.front_door is None:
        if service.answers and not service.reachable:
            yield Fault(
                0,
                service.id,
                "front_door",
                "no confirmed number and no front door",
                "the id of a service that can put her in touch",
            )
        return
    door = by_id.get(service.front_door)
    if service.front_door not in ids:
        yield Fault(
            0, service.id, "front_door", f"no service “{service.front_door}”", "the id of a service in this file"
        )
    elif door and not (door.reachable and door.answers):
        yield Fault(
            0, service.id, "front_door", f"“{door.id}” has no confirmed number itself", "a service that has one"
        )


def _successor(service: Service, ids: set[str]) -> Iterator[Fault]:
    if service.successor and service.successor not in ids:
        yield Fault(0, service.id, "successor", f"no service “{service.successor}”", "the id of a service in this file")


def _future(service: Service, today: dt.date) -> Iterator[Fault]:
    for index, contact in enumerate(service.contacts):
        if contact.checked > today:
            yield Fault(
                0,
                service.id,
                f"contacts.{index}.checked",
                f"{contact.checked} has not come yet",
                "the day it was checked",
            )
