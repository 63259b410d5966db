"""From a file to a list of services, or to every fault in it at once.

Knows the rules that hold between services and between a fact and its date. One service's own rules are in
`model`; reading YAML is `yamlfile`'s; the words for a fault are `faults`'; making an edition that can be asked
is `edition`'s.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from directory import faults as faulty
from directory import folder, yamlfile
from directory.faults import BadFileError
from directory.model import Contact, Fact, Referral, Service, Source
from directory.pathways.loading import Pathways
from directory.yamlfile import Document, Fault, Trail

GONE = frozenset({"ended", "listed-elsewhere"})
NO_PATHWAYS = Pathways()


@dataclass(frozen=True)
class Catalogue:
    """The services of a valid file, in its order, and the pathways kept beside it where those were read too."""

    services: tuple[Service, ...]
    pathways: Pathways = NO_PATHWAYS


class BadCatalogueError(BadFileError):
    """A catalogue that must not be used."""


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
        told = [one for one in errors if not faulty.echo(one, errors) and not _refused(document, index, one)]
        faults += [_fault(document, index, name, one) for one in told]
        return None


def _refused(document: Document, index: int, error: ErrorDetails) -> bool:
    """Whether it is only said of what the reader has refused already."""
    return error["input"] is None and document.refused((index, *error["loc"]))


def _fault(document: Document, index: int, name: str, error: ErrorDetails) -> Fault:
    trail = tuple(error["loc"])
    what, right = faulty.worded(error, _fields)
    return Fault(document.line((index, *trail)), name, ".".join(map(str, trail)) or "service", what, right)


def _fields(trail: Trail) -> Iterable[str]:
    """The fields that may stand where an unknown one does."""
    inside: dict[str, type[Fact]] = {"contacts": Contact, "sources": Source, "referral": Referral}
    about = inside.get(str(trail[0]), Service) if len(trail) > 1 else Service
    return about.model_fields


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
