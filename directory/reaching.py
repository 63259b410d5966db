"""The ways to services, as lines of a text: names, what is known of their hours, numbers on lines of their own.

Knows how services behind one number are told together, and which details can go where room is short. What
else a reply says, and whether it fits, is `sms_text`'s.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from directory import contacts, hours, matching, phrasing
from directory.i18n import gettext as _
from directory.model import Contact, Service
from directory.situation import Match


@dataclass
class _Way:
    """One number, whose it is, and the services asked for there; `own` where its owner is told of too."""

    owner: Service
    contact: Contact
    own: str = ""
    behind: list[str] = field(default_factory=list)


def lines(matches: Sequence[Match], now: dt.datetime, *, hours_too: bool = True) -> list[str]:
    """What to write of these services, each reachable by the number that stands with it."""
    ways = _ways(matches, now).values()
    return [line for way in ways for line in _told(way, _state(way, now) if hours_too else "")]


def number(match: Match, now: dt.datetime) -> list[str]:
    """The number alone."""
    first = matching.first_number(match, now)
    return dial(first) if first else []


def dial(contact: Contact) -> list[str]:
    """What to do with a number, and the number on a line of its own."""
    if contact.kind == "text" and contact.keyword:
        return [_("Text the word %(word)s to:", word=contact.keyword), contact.value]
    if contact.kind == "text":
        return [_("By text, not by phone:"), contact.value]
    return [contact.value]


def always_free(contact: Contact) -> bool:
    """Whether it can be rung at no cost at any hour."""
    free = contact.cost == "free" or contacts.digits(contact.value).startswith(phrasing.FREEPHONE)
    return contact.kind == "phone" and contact.hours == hours.ALWAYS and free


def _ways(matches: Sequence[Match], now: dt.datetime) -> dict[str, _Way]:
    ways: dict[str, _Way] = {}
    for match in matches:
        first = matching.first_number(match, now)
        if first is None:
            continue
        owner = match.service if match.service.reachable or not match.front_door else match.front_door
        way = ways.setdefault(owner.id, _Way(owner, first))
        if owner is match.service:
            way.own = _name(match.service)
        else:
            way.behind.append(_name(match.service))
    return ways


def _name(service: Service) -> str:
    if service.status == "unconfirmed":
        return _("%(name)s (may have ended)", name=service.name)
    return service.name


def _told(way: _Way, state: str) -> Iterator[str]:
    names = phrasing.listed(way.behind)
    if way.own:
        yield f"{way.own}. {state}" if state else way.own
        yield from dial(way.contact)
        if names:
            yield _("Ask there for: %(names)s", names=names)
        return
    through = _("%(names)s: through %(door)s", names=names, door=way.owner.name)
    yield f"{through}. {state}" if state else through
    yield from dial(way.contact)


def _state(way: _Way, now: dt.datetime) -> str:
    """Whether the number answers now; nothing where that is not known, or where a front door is open as one expects."""
    state = hours.opening(way.contact.hours, now)
    expected = "unknown" if way.own else "open"
    return phrasing.opening(state, now) if state.state not in {"unknown", expected} else ""
