"""A keeper's round: which facts to ask about, the most harmful to have wrong first.

Knows how unsure a contact is and about how many would be led by it. Asking is the command `review`'s, what an answer
does to the file `answers`'.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from directory import freshness
from directory.freshness import Age, Limits
from directory.model import Contact, Service

# How unsure: an old number that everyone is shown, one that nobody may be shown, one that nobody ever rang.
TWICE, OVERDUE, UNCONFIRMED, NEVER_RUNG = 4.0, 3.0, 2.5, 1.5
EMERGENCY, LEADS = 8.0, 4.0


@dataclass(frozen=True)
class Question:
    """One contact to ask about (`index` of its service's), or a service that has none (`contact` is None)."""

    service: Service
    index: int
    contact: Contact | None
    harm: float
    why: str


def due(services: Iterable[Service], limits: Limits, today: dt.date) -> tuple[Question, ...]:
    """What to ask, most harmful first, all of one service together."""
    asked = [_of(service, limits, today) for service in services if service.answers]
    asked = sorted(filter(None, asked), key=lambda own: (-own[0].harm, own[0].service.id))
    return tuple(question for own in asked for question in own)


def _of(service: Service, limits: Limits, today: dt.date) -> list[Question]:
    if not service.contacts:
        return [Question(service, -1, None, UNCONFIRMED * _reach(service), "no contact is known at all")]
    found = []
    for index, contact in enumerate(service.contacts):
        doubt, why = _doubt(contact, limits, today)
        if doubt:
            found.append(Question(service, index, contact, doubt * _reach(service), why))
    return sorted(found, key=lambda question: -question.harm)


def _doubt(contact: Contact, limits: Limits, today: dt.date) -> tuple[float, str]:
    age = freshness.of_contact(contact, limits, today)
    if contact.confirmed and age is Age.TWICE:
        return TWICE, "shown to everyone, and twice overdue"
    if contact.confirmed and age is Age.OVERDUE:
        return OVERDUE, "shown to everyone, and overdue"
    if not contact.confirmed:
        return UNCONFIRMED, "not confirmed, so shown to nobody who needs help"
    if contact.means == "read-copy":
        return NEVER_RUNG, "read in a copy of a page, never rung"
    return 0.0, ""


def _reach(service: Service) -> float:
    """About how many would be led by it: emergencies, first choices, many areas and needs."""
    first = (EMERGENCY if "emergency" in service.needs else 0.0) + (LEADS if service.leads else 0.0)
    return first + len(service.areas) + len(service.needs) / 4
