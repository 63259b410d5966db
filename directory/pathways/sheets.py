"""A borough's pathways on one sheet: its own rules in the order of the day, each with the numbers to ring.

Knows what stands on a sheet for a staff room, and that only confirmed contacts may: a sheet is printed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from directory.model import Contact, Service
from directory.pathways.loading import Pathways
from directory.pathways.rules import KINDS, Rule
from directory.vocabulary import AREAS, Area, Borough

# Which of a borough's rules come first: the two doors, then the settings, then the rest.
FIRST = ("marac", "front-door", "single-point-of-contact", "domestic-abuse-service", "victim-support-idva")


@dataclass(frozen=True)
class Line:
    """One rule of a sheet, and what its services may be reached by."""

    rule: Rule
    contacts: tuple[tuple[Service, Contact], ...]


def of_borough(area: Borough, pathways: Pathways, catalogue: Iterable[Service]) -> tuple[Line, ...]:
    """The borough's own rules, the doors first, each with its services' first confirmed contact."""
    known = {service.id: service for service in catalogue}
    rules = sorted((rule for rule in pathways.rules if rule.area == area), key=_order)
    return tuple(Line(rule, tuple(_contacts(rule, known, area))) for rule in rules)


def _order(rule: Rule) -> tuple[int, int]:
    first = next((place for place, name in enumerate(FIRST) if rule.rule.endswith(name)), len(FIRST))
    return first, KINDS.index(rule.kind)


def _contacts(rule: Rule, known: Mapping[str, Service], area: Area) -> Iterable[tuple[Service, Contact]]:
    for service_id in rule.services:
        service = known[service_id]
        order = sorted(service.confirmed, key=lambda one: (one.label != "professionals", one.kind != "phone"))
        if order and (area in service.areas or len(rule.services) == 1):
            yield service, order[0]


def by_area(catalogue: Iterable[Service]) -> dict[Area, list[Service]]:
    """Every service under each of its areas, by name."""
    services = sorted(catalogue, key=lambda service: service.name.lower())
    return {area: [service for service in services if area in service.areas] for area in AREAS}
