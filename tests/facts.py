"""Small catalogues for tests: a sound line, a sound local service, and what a test changes of them."""

import datetime as dt
from typing import Any

from directory.catalogue import Catalogue
from directory.edition import Edition
from directory.model import Contact, Service

TODAY = dt.date(2026, 11, 24)


def contact(**changes: Any) -> dict[str, Any]:
    """A confirmed number that answers day and night."""
    return {
        "kind": "phone",
        "value": "0808 2000 247",
        "hours": "24/7",
        "cost": "free",
        "confidence": "high",
        "source": "https://example.org/contact",
        "source_date": "2 July 2015",
        "checked": dt.date(2026, 11, 20),
        "means": "read-copy",
        **changes,
    }


def line(**changes: Any) -> dict[str, Any]:
    """A helpline for everybody."""
    return {
        "id": "a-line",
        "name": "The Example Line",
        "organization": "Example",
        "sentence": "Listens and says what can be done.",
        "areas": ["uk"],
        "needs": ["talk"],
        "harms": ["domestic-abuse"],
        "contacts": [contact()],
        "place": "none",
        "sources": [{"url": "https://example.org/"}],
        **changes,
    }


def house(**changes: Any) -> dict[str, Any]:
    """A local service reached through the line."""
    return {
        **line(),
        "id": "b-house",
        "name": "Example House",
        "areas": ["kingston"],
        "needs": ["safe-place"],
        "contacts": [],
        "place": "confidential",
        "front_door": "a-line",
        **changes,
    }


def made(entry: dict[str, Any]) -> Service:
    """The service that an entry states."""
    return Service.model_validate(entry)


def number(**changes: Any) -> Contact:
    """The contact that `contact` states."""
    return Contact.model_validate(contact(**changes))


def edition_of(*entries: dict[str, Any]) -> Edition:
    """An edition of these entries."""
    return Edition(Catalogue(tuple(made(entry) for entry in entries)))
