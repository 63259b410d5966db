"""Contacts that only professionals may see, so that every other coat can be searched for them."""

from collections.abc import Iterable

from directory.contacts import digits
from directory.edition import Edition
from directory.model import Contact

NUMBERS = {"phone", "text"}


def unconfirmed(edition: Edition) -> list[Contact]:
    """Each contact of low confidence whose value no confirmed contact has."""
    every = [one for service in edition for one in service.contacts]
    known = {_plain(one) for one in every if one.confirmed}
    return [one for one in every if not one.confirmed and _plain(one) not in known]


def _plain(contact: Contact) -> str:
    return digits(contact.value) if contact.kind in NUMBERS else contact.value


def found_in(text: str, contacts: Iterable[Contact]) -> list[str]:
    """Which of these contacts stand in a text: numbers however they are spaced, the rest as it is written."""
    bare = "".join(text.split())
    return [one.value for one in contacts if (_spaceless(one) in bare if one.kind in NUMBERS else one.value in text)]


def _spaceless(contact: Contact) -> str:
    return "".join(contact.value.split())
