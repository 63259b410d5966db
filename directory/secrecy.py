"""What would give away where a service is whose place is not public.

Knows what a street, a postcode and a position look like, and looks for them in every word that was written of
such a service, before anything is made of it. Which services have a public place is the keeper's to say.
"""

import re
from collections.abc import Iterator
from typing import Any

Trail = tuple[str | int, ...]
KEPT = frozenset({"none", "confidential"})
# Where a fact was read is not where the service is.
READ_IN = frozenset({"source", "source_date", "sources"})
# A street with its number, a full postcode, or a pair of coordinates.
STREET = re.compile(
    r"\b\d{1,4}[a-z]?,? (?:[A-Z][\w’']+ ){1,3}"
    r"(?:Road|Rd|Street|St|Avenue|Lane|Gardens|Square|Terrace|Close|Place|Grove|Way|Rise|Hill|Mews|Crescent|Drive)\b"
    r"|(?i:\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b)"
    r"|-?\d{1,2}\.\d{3,}, ?-?\d{1,3}\.\d{3,}"
)


def given_away(given: dict[str, Any]) -> Iterator[tuple[Trail, str, str]]:
    """Where a service as it was written tells its place though it must not: the way there, what, what is right."""
    place = given.get("place")
    if str(place) not in KEPT:
        return
    addresses = list(_addresses(given.get("contacts")))
    for trail in addresses:
        yield trail, "an address", f"none while place is {place}"
    for trail, text in _texts(given, ()):
        located = STREET.search(text)
        if located and not READ_IN & set(trail) and trail[:2] not in addresses:
            yield trail, f"“{located.group()}” gives a place away", f"no street or postcode while place is {place}"


def _addresses(contacts: Any) -> Iterator[Trail]:
    for index, contact in enumerate(contacts if isinstance(contacts, list | tuple) else ()):
        if isinstance(contact, dict) and contact.get("kind") == "address":
            yield "contacts", index


def _texts(value: Any, trail: Trail) -> Iterator[tuple[Trail, str]]:
    """Every text in what was written, with the way to it."""
    if isinstance(value, str):
        yield trail, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _texts(inner, (*trail, str(name)))
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            yield from _texts(inner, (*trail, index))
