"""What changed between two editions, in words for people.

Knows how a change is told; reads plain services and nothing of files.
"""

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Any

from directory.model import Contact, Means, Service

BY: dict[Means, str] = {
    "read-copy": "in a copy of the page",
    "own-page": "on its own page",
    "rung": "by phone",
    "email": "by e-mail",
    "letter": "by letter",
}
LONG = frozenset({"referral", "sources", "note"})  # fields too long to be repeated
PLURAL = frozenset({"hours", "ages"})


def told(old: Iterable[Service], new: Iterable[Service]) -> Iterator[str]:
    """A line for each change, service by service in the new order, those taken out last."""
    before, after = {one.id: one for one in old}, {one.id: one for one in new}
    for name, service in after.items():
        if name not in before:
            yield f"{service.name}: new, for {', '.join(service.areas)}"
        else:
            yield from (f"{service.name}: {change}" for change in _between(before[name], service))
    yield from (f"{service.name}: taken out" for name, service in before.items() if name not in after)


def _between(old: Service, new: Service) -> Iterator[str]:
    yield from _contacts(old.contacts, new.contacts)
    for field in Service.model_fields:
        was, now = getattr(old, field), getattr(new, field)
        if field != "contacts" and was != now:
            yield _field(field, was, now)


def _field(field: str, was: Any, now: Any) -> str:
    label = field.replace("_", " ")
    if field in LONG:
        return f"{label} changed"
    if isinstance(was, tuple) and all(isinstance(one, str) for one in (*was, *now)):
        more, less = [one for one in now if one not in was], [one for one in was if one not in now]
        said = [f"{', '.join(more)} added"] * bool(more) + [f"{', '.join(less)} taken out"] * bool(less)
        return f"{label}: {'; '.join(said) or 'in another order'}"
    return f"{label} {_was(was, now, plural=field in PLURAL)}"


def _contacts(old: Sequence[Contact], new: Sequence[Contact]) -> Iterator[str]:
    """Contacts paired by kind and value; of those left over, one of a kind and label is a value that changed."""
    gone = list(old)
    twins = {index: one for index, contact in enumerate(new) if (one := _taken(gone, _same, contact))}
    for index, contact in enumerate(new):
        if index in twins:
            yield from _contact(twins[index], contact)
        elif was := _taken(gone, lambda one: (one.kind, one.label), contact):
            yield f"{contact.kind} {_was(was.value, contact.value)}, {_checked(contact)}"
        else:
            yield f"{contact.kind} added, {contact.value}, {_checked(contact)}"
    yield from (f"{one.kind} {one.value} taken out" for one in gone)
    if sorted(map(_same, old)) == sorted(map(_same, new)) and list(map(_same, old)) != list(map(_same, new)):
        yield "contacts in another order"


def _taken(gone: list[Contact], key: Callable[[Contact], Hashable], contact: Contact) -> Contact | None:
    """The first of those not paired yet that is like this contact, taken from them."""
    found = next((one for one in gone if key(one) == key(contact)), None)
    if found:
        gone.remove(found)
    return found


def _contact(old: Contact, new: Contact) -> Iterator[str]:
    name = f"{new.kind} {new.value}"
    if old.confirmed != new.confirmed:
        yield f"{name} {'now' if new.confirmed else 'no longer'} confirmed, {_checked(new)}"
    elif (old.checked, old.means) != (new.checked, new.means):
        yield f"{name} {_checked(new)}"
    if new.hours_checked and (old.hours_checked, old.hours_means) != (new.hours_checked, new.hours_means):
        yield f"hours of {name} checked {_day(new.hours_checked)} {BY[new.hours_means or new.means]}"
    told = {"checked", "means", *(["confidence"] if old.confirmed != new.confirmed else [])}
    told |= {"hours_checked", "hours_means"} if new.hours_checked else set()
    for field in Contact.model_fields:
        was, now = getattr(old, field), getattr(new, field)
        if was != now and field not in told:
            yield f"{field.replace('_', ' ')} of {name} {_was(was, now, plural=field in PLURAL)}"


def _was(was: Any, now: Any, *, plural: bool = False) -> str:
    verbs = ("were", "are") if plural else ("was", "is")
    return f"{verbs[0]} {_said(was)}, {verbs[1]} {_said(now)}"


def _said(value: Any) -> str:
    if isinstance(value, tuple):
        return " to ".join("any" if one is None else str(one) for one in value)
    return "not known" if value is None else str(value)


def _same(contact: Contact) -> tuple[str, str]:
    return contact.kind, contact.value


def _checked(contact: Contact) -> str:
    return f"checked {_day(contact.checked)} {BY[contact.means]}"


def _day(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"
