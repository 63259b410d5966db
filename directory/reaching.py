"""The ways to services, as lines of a text: names, what is known of their hours, numbers on lines of their own.

Knows how services behind one number are told together, and which details can go where room is short. What
else a reply says, and whether it fits, is `sms_text`'s.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from directory import contacts, hours, phrasing
from directory.i18n import gettext as _
from directory.model import Contact, Service
from directory.situation import Match

DAY_AND_NIGHT = "24/7"  # the same in every language, and short
LOCKED = 40  # characters that a locked phone may show: no name of a service stands among them


@dataclass
class _Way:
    """One number, whose it is, and the services asked for there; `own` where its owner is told of too."""

    owner: Service
    contact: Contact
    overdue: bool
    own: str = ""
    behind: list[str] = field(default_factory=list)


def lines(matches: Sequence[Match], now: dt.datetime, *, hours_of: int = 99, behind: int = LOCKED) -> list[str]:
    """What to write of these services behind so many characters, each with the number by which it is reached.

    The first `hours_of` of them are told with their hours, the others where they are shut: who may ring only once is
    not to lose that call. With 0 it is said without when they open. The number comes before the name where a locked
    phone would show the name, and the hours between them where it would show it even so.
    """
    told: list[str] = []
    for position, way in enumerate(_ways(matches).values()):
        name, dialled = _named(way), dial(way.contact)
        bare = not told and behind + len("\n".join(dialled)) + 2 < LOCKED
        shut = position >= hours_of and not bare
        state = _shut(way, now, brief=not hours_of) if shut else _state(way, now, always=bare)
        if behind >= LOCKED:
            told += [f"{name}. {state}" if state else name, *dialled]
        elif bare:
            told += [*dialled, state, name]
        else:
            told += [*dialled, f"{name}. {state}" if state else name]
        told += [phrasing.overdue()] if way.overdue else []
        told += _behind(way)
    return told


def number(match: Match) -> list[str]:
    """The number alone."""
    return dial(match.number) if match.number else []


def dial(contact: Contact) -> list[str]:
    """What to do with a number, and the number on a line of its own."""
    if contact.kind == "text" and contact.keyword:
        return [_("Text the word %(word)s to:", word=contact.keyword), contact.value]
    if contact.kind == "text":
        return [_("By text, not by phone:"), contact.value]
    return [contact.value]


def to_ring(contact: Contact) -> list[str]:
    """A number by itself, said to be one to ring where it is."""
    return dial(contact) if contact.kind == "text" else [_("A line to ring:"), *dial(contact)]


def always_free(contact: Contact) -> bool:
    """Whether it can be rung at no cost at any hour."""
    free = contact.cost == "free" or contacts.digits(contact.value).startswith(phrasing.FREEPHONE)
    return contact.kind == "phone" and contact.hours == hours.ALWAYS and free


def _ways(matches: Sequence[Match]) -> dict[str, _Way]:
    ways: dict[str, _Way] = {}
    for match in matches:
        if match.number is None:
            continue
        owner = match.owner
        way = ways.setdefault("\n".join(dial(match.number)), _Way(owner, match.number, match.overdue))
        if owner is match.service and not way.own:
            way.owner, way.own = owner, _name(owner)
        else:
            way.behind.append(_name(match.service))
    return ways


def _name(service: Service) -> str:
    if service.status == "unconfirmed":
        return _("%(name)s (may have ended)", name=service.name)
    return service.name


def _named(way: _Way) -> str:
    """Whose number it is, or who is reached through whom."""
    if way.own or _of_police(way):
        return way.owner.name
    return _("%(names)s: through %(door)s", names=phrasing.listed(way.behind), door=way.owner.name)


def _behind(way: _Way) -> Iterator[str]:
    """Whom to ask for at a number that is told of for itself too; the police put nobody through."""
    if way.behind and _of_police(way):
        yield _("No number known: %(names)s", names=phrasing.listed(way.behind))
    elif way.own and way.behind:
        yield _("Ask for: %(names)s", names=phrasing.listed(way.behind))


def _of_police(way: _Way) -> bool:
    """Whether the police answer there: any other door can put her in touch with who has no number."""
    return way.contact.label in {"emergency", "non-emergency"}


def _state(way: _Way, now: dt.datetime, *, always: bool) -> str:
    """Whether the number answers now; unless `always`, nothing of what is unknown, or of an open front door."""
    state = hours.opening(way.contact.hours, now)
    if state.state == "open" and state.changes is None:
        return DAY_AND_NIGHT if (way.own or always) and DAY_AND_NIGHT not in way.own else ""
    plain = {"unknown"} if way.own else {"unknown", "open"}
    return phrasing.opening(state, now) if always or state.state not in plain else ""


def _shut(way: _Way, now: dt.datetime, *, brief: bool) -> str:
    """That the number does not answer now, and unless `brief` when it will; nothing where it may answer."""
    state = hours.opening(way.contact.hours, now)
    if state.state != "closed":
        return ""
    return phrasing.opening(hours.Opening("closed") if brief else state, now)
