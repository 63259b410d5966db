"""From the keeper's file of pathways to rules, or to every fault in it at once.

Knows the rules that hold between rules, and between a rule and the catalogue. One rule's own are in `rules`;
reading YAML is `yamlfile`'s, wording a fault is `faults`'.
"""

import datetime as dt
import functools
import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from directory import faults as faulty
from directory import yamlfile
from directory.faults import BadFileError
from directory.model import Source
from directory.pathways.rules import Rule
from directory.yamlfile import Document, Fault, Trail

NAME = "pathways.yaml"


class BadPathwaysError(BadFileError):
    """Pathways that must not be used."""

    file = NAME


@dataclass(frozen=True)
class Pathways:
    """The rules of a valid file, in its order."""

    rules: tuple[Rule, ...] = ()

    def __getitem__(self, name: str) -> Rule:
        return next(rule for rule in self.rules if rule.rule == name)

    def __contains__(self, name: str) -> bool:
        return any(rule.rule == name for rule in self.rules)

    @functools.cached_property
    def hash(self) -> str:
        """What names this set of rules."""
        bodies = "\n".join(rule.model_dump_json() for rule in self.rules)
        return hashlib.sha256(bodies.encode()).hexdigest()[:16]


def beside(catalogue: Path) -> Path:
    """Where the pathways of a catalogue lie."""
    return catalogue.with_name(NAME)


def load(catalogue: Path, services: Collection[str], today: dt.date) -> Pathways:
    """The pathways kept beside a catalogue, none where there is no such file; raises BadPathwaysError."""
    path = beside(catalogue)
    return build(yamlfile.read(path), services, today) if path.exists() else Pathways()


def build(document: Document, services: Collection[str], today: dt.date) -> Pathways:
    """The pathways in a document; `services` are the ids that its rules may name."""
    faults = list(_named(document))
    entries = document.data if isinstance(document.data, list) and document.data else []
    if not entries and not faults:
        faults.append(Fault(1, "-", "-", "not a list of rules", "a list of rules, each beginning with “- rule:”"))
    made = [_rule(document, index, entry, today, faults) for index, entry in enumerate(entries)]
    faults += [replace(fault, line=document.line(trail)) for trail, fault in _across(entries, services)]
    if faults:
        raise BadPathwaysError(faults)
    return Pathways(tuple(rule for rule in made if rule))


def _named(document: Document) -> Iterator[Fault]:
    """The reader's own faults, with the rule's name where one can be told."""
    for fault in document.faults:
        index, _, field = fault.field.partition(".")
        known = index.isdecimal() and isinstance(document.data, list)
        yield (
            replace(fault, service=_name(document.data[int(index)], int(index)), field=field or "-") if known else fault
        )


def _rule(document: Document, index: int, entry: Any, today: dt.date, faults: list[Fault]) -> Rule | None:
    try:
        return Rule.model_validate(entry, context={"today": today})
    except ValidationError as error:
        errors = error.errors(include_url=False)
        for one in errors:
            trail = tuple(one["loc"])
            refused = one["input"] is None and document.refused((index, *trail))
            if not faulty.echo(one, errors) and not refused:
                what, right = faulty.worded(one, _fields)
                field = ".".join(map(str, trail)) or "rule"
                faults.append(Fault(document.line((index, *trail)), _name(entry, index), field, what, right))
        return None


def _fields(trail: Trail) -> Iterable[str]:
    return (Source if len(trail) > 1 else Rule).model_fields


def _name(entry: Any, index: int) -> str:
    return str(entry.get("rule", f"rule {index + 1}")) if isinstance(entry, dict) else f"rule {index + 1}"


def _across(entries: list[Any], services: Collection[str]) -> Iterator[tuple[Trail, Fault]]:
    """What is wrong between rules, told of each by what it says even where the rest of it is wrong."""
    said = [(index, entry) for index, entry in enumerate(entries) if isinstance(entry, dict)]
    count = Counter(str(entry["rule"]) for _, entry in said if "rule" in entry)
    for index, entry in said:
        for trail, what, right in _between(entry, count, services):
            field = ".".join(map(str, trail))
            yield (index, *trail), Fault(0, _name(entry, index), field, what, right)


def _between(entry: dict[str, Any], count: Counter[str], services: Collection[str]) -> Iterator[tuple[Trail, str, str]]:
    name = str(entry.get("rule"))
    if count[name] > 1:
        yield ("rule",), f"{count[name]} rules have this name", "each its own"
    for field in ("narrows", "see"):
        for place, other in _ids(entry.get(field)):
            if other not in count or other == name:
                yield (field, place), f"no other rule “{other}”", "the name of another rule in this file"
    for place, service in _ids(entry.get("services")):
        if service not in services:
            yield ("services", place), f"no service “{service}”", "the id of a service in the catalogue"


def _ids(value: Any) -> list[tuple[int, str]]:
    return list(enumerate(map(str, value))) if isinstance(value, list) else []
