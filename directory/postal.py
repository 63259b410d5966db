"""A public address written in one line, taken apart into the lines that HSDS asks for.

Knows how the catalogue writes addresses. Invents nothing: a town that is neither written nor told by the outcode is
left empty. Whether an address may be shown at all is `hsds`'.
"""

import re
from typing import NamedTuple

from directory import places

_POSTCODE = re.compile(r"\b([A-Z]{1,2}[0-9][A-Z0-9]?) ?([0-9][A-Z]{2})$")
_TOWN = re.compile(r"^(?:E|EC|N|NW|SE|SW|W|WC)[0-9]")  # Royal Mail's post town London


class Address(NamedTuple):
    """An address in parts; `outcode` is the first half of its postcode."""

    lines: str
    city: str
    province: str
    postcode: str
    outcode: str


def address(text: str) -> Address:
    """The parts of an address like “145 King Street, W6 9JT”."""
    found = _POSTCODE.search(text)
    outcode = found[1] if found else ""
    parts = [part.strip() for part in text[: found.start() if found else None].split(",")]
    parts = [part for part in parts if part]
    city = "London" if _TOWN.match(outcode) else ""
    if len(parts) > 1:
        city = parts.pop()
    place = places.outcode_in(outcode) if outcode else None
    province = "Greater London" if place and place.in_london else ""
    return Address(", ".join(parts), city, province, f"{outcode} {found[2]}" if found else "", outcode)
