"""How old a fact is, and what follows: fresh, overdue, or overdue twice over.

Knows how long a fact holds before somebody should look again. Never takes the day from the machine. What is done
about it is `matching`'s, how it is said the coats', and in what order a keeper asks again `rounds`'.
"""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from directory.model import Contact, Service

YEAR = 366


class Age(IntEnum):
    """How a fact stands on a day; a later one is worse."""

    FRESH = 0
    OVERDUE = 1
    TWICE = 2


@dataclass(frozen=True)
class Limits:
    """After how many days a fact is overdue: numbers to ring or text, emergency lines, and all the rest."""

    numbers: int = 90
    rest: int = 180
    emergency: int = 30


USUAL = Limits()


@dataclass(frozen=True)
class Dated:
    """One dated fact of a service: where it stands in its entry, when somebody looked, and how long that holds."""

    trail: tuple[str | int, ...]
    checked: dt.date
    limit: int

    def age(self, today: dt.date) -> Age:
        """How it stands on this day."""
        return _age(self.checked, self.limit, today)


def of_contact(contact: Contact, limits: Limits, today: dt.date) -> Age:
    """How a contact stands on this day; the worse of the contact itself and the hours told with it."""
    own = _age(contact.checked, _limit(contact, limits), today)
    hours = _age(contact.hours_checked, limits.rest, today) if contact.hours_checked else Age.FRESH
    return max(own, hours)


def good_until(service: Service, limits: Limits) -> dt.date:
    """The last day on which one of its confirmed numbers is not overdue twice over; for ever where it has none."""
    last = (one.checked + dt.timedelta(days=2 * _limit(one, limits)) for one in service.reachable)
    return max(last, default=dt.date.max)


def dated(service: Service, limits: Limits) -> Iterator[Dated]:
    """Every dated fact of a service, in the order of its entry."""
    for index, contact in enumerate(service.contacts):
        yield Dated(("contacts", index), contact.checked, _limit(contact, limits))
        if contact.hours_checked:
            yield Dated(("contacts", index, "hours"), contact.hours_checked, limits.rest)
    if service.referral.checked:
        yield Dated(("referral",), service.referral.checked, limits.rest)


def clock(services: Iterable[Service], today: dt.date) -> str:
    """What to say where nobody has looked at anything for so long that the clock may be wrong; else nothing."""
    newest = max((contact.checked for service in services for contact in service.contacts), default=today)
    days = (today - newest).days
    return f"nothing was checked for {days} days: if it is not {today}, stop and give --at DAY" if days > YEAR else ""


def _limit(contact: Contact, limits: Limits) -> int:
    if contact.label == "emergency":
        return limits.emergency
    return limits.numbers if contact.kind in {"phone", "text"} else limits.rest


def _age(checked: dt.date, limit: int, today: dt.date) -> Age:
    days = (today - checked).days
    return Age((days > limit) + (days > 2 * limit))
