"""What is valid in a catalogue and yet looks wrong or has gone stale: warnings, each with its line.

Knows what a keeper should look at again. Never a reason to refuse an edition: that is `catalogue`'s.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from directory import freshness, hours
from directory.contacts import digits
from directory.freshness import Age, Limits
from directory.model import Contact, Service
from directory.vocabulary import AUDIENCES, BOROUGHS, NEEDS, WIDER_AREAS, Area
from directory.yamlfile import Document, Fault, Trail

WEEK = 7 * hours.DAY
MONDAY = dt.datetime(2026, 11, 2, tzinfo=hours.UK)  # of a week without a bank holiday
BY_DAY = frozenset({"office", "appointments"})
LONGEST = 16 * 3600  # seconds that a line is open in one go, unless it never shuts
MORNING = 7  # o'clock: an office that is still open then has hours the wrong way round
SHORT = 3  # digits of a number that is everybody's, like 999
Doubt = tuple[Trail, str, str]


def warnings(document: Document, services: Sequence[Service], limits: Limits, today: dt.date) -> list[Fault]:
    """Every doubt about a valid catalogue, in the order of its lines."""
    shared, by_id = _shared(services), {service.id: service for service in services}
    told = []
    for index, service in enumerate(services):
        if service.answers:
            doubts = [*_door(service, by_id), *_of_contacts(service, shared), *_overdue(service, limits, today)]
            told += [_fault(document, index, service, *doubt) for doubt in doubts]
    return sorted(told, key=lambda fault: (fault.line, fault.field))


def _fault(document: Document, index: int, service: Service, trail: Trail, what: str, right: str) -> Fault:
    return Fault(document.line((index, *trail)), service.id, ".".join(map(str, trail)), what, right)


def _door(service: Service, by_id: dict[str, Service]) -> Iterator[Doubt]:
    door = by_id.get(service.front_door or "")
    local = set(service.areas) & set(BOROUGHS)
    if door and local and not service.confirmed and not set(door.areas) & {*service.areas, "london"}:
        where = ", ".join(door.areas)
        yield ("front_door",), f"no confirmed contact, and a front door for {where} only", "a number, or a door near"


def _of_contacts(service: Service, shared: dict[str, list[str]]) -> Iterator[Doubt]:
    for index, contact in enumerate(service.contacts):
        others = [name for name in shared[digits(contact.value)] if name != service.id] if _owned(contact) else []
        if others:
            what = f"{contact.value} is given by {', '.join(others)} too"
            yield ("contacts", index, "value"), what, "right where they share a desk"
        odd = odd_hours(contact)
        if odd:
            yield ("contacts", index, "hours"), odd, "ask when they answer"


def _overdue(service: Service, limits: Limits, today: dt.date) -> Iterator[Doubt]:
    for fact in freshness.dated(service, limits):
        if (age := fact.age(today)) > Age.FRESH:
            how = "twice overdue" if age is Age.TWICE else "overdue"
            what = f"{how}: checked {fact.checked}, and that holds {fact.limit} days"
            yield fact.trail, what, "ask again: signpost review"


def odd_hours(contact: Contact) -> str:
    """What looks wrong with the hours of a contact; empty where nothing does."""
    text = contact.hours
    if not text:
        return ""
    if text == hours.ALWAYS:
        return "day and night, for an office" if contact.label in BY_DAY else ""
    spans = list(hours.spans(text, MONDAY, MONDAY + WEEK))
    if not spans:
        return f"“{text}” is never open"
    over_night = [span for span in spans if span.start.date() < span.end.date() and span.end.hour >= MORNING]
    if contact.label in BY_DAY and over_night:
        return f"“{text}” closes before it opens"
    longest = max((span.end - span.start).total_seconds() for span in spans)
    whole = len(spans) == 1 and spans[0].end - spans[0].start == WEEK
    return f"“{text}” is open {longest / 3600:.0f} hours in one go" if longest > LONGEST and not whole else ""


def _owned(contact: Contact) -> bool:
    """Whether it is a number that one service alone should have."""
    return contact.kind in {"phone", "text"} and len(digits(contact.value)) > SHORT


def _shared(services: Iterable[Service]) -> dict[str, list[str]]:
    """Which services give each number."""
    found: dict[str, list[str]] = defaultdict(list)
    for service in services:
        for contact in service.contacts:
            if service.answers and _owned(contact) and service.id not in found[digits(contact.value)]:
                found[digits(contact.value)].append(service.id)
    return found


def gaps(services: Iterable[Service]) -> dict[Area, dict[str, str]]:
    """For each borough the needs and audiences that no service of its own meets, by code.

    `wider`: only services for London or the country do; `none`: nobody does. An audience is met where a service is
    for it or knows it especially well.
    """
    kept = [service for service in services if service.answers]
    beyond = _met(service for service in kept if set(WIDER_AREAS) & set(service.areas))
    table: dict[Area, dict[str, str]] = {}
    for borough in BOROUGHS:
        here = _met(service for service in kept if borough in service.areas)
        missing = [code for code in (*NEEDS, *AUDIENCES) if code not in here]
        table[borough] = {code: "wider" if code in beyond else "none" for code in missing}
    return table


def _met(services: Iterable[Service]) -> set[str]:
    return {code for one in services for code in (*one.needs, *one.audiences, *one.focus)}
