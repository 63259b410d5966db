"""The contacts and the place that a record of somebody else's feed gives: all of them unconfirmed.

Knows how HSDS writes phones and addresses. An address is taken only where the record, or whoever imports it, calls the
place public; a number that the catalogue would not print is left out, and said so.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any, get_args

from pydantic_core import PydanticCustomError

from directory import contacts, hours
from directory.imports import Imported, Marked, Origin
from directory.loose import Loose, day, each, of, text
from directory.model import ContactLabel, Place

Way = dict[str, Any]
LONGEST = 400
PROFESSIONALS = "_for_professionals"
# The kinds of attributes that are contacts.
KINDS = frozenset(kind + end for kind in ("website", "email", "chat") for end in ("", PROFESSIONALS))
_ABROAD = re.compile(r"^(?:\+|00) ?44 ?(?:\(0\)|0)?")


def reach(made: Imported, record: Loose, marked: Iterable[Marked], origin: Origin) -> None:
    """Contacts, all unconfirmed, and the place."""
    ways = [*_numbers(record), *_others(record, marked)]
    place = next((value for kind, value, _ in marked if kind == "place" and value in get_args(Place)), "none")
    addresses = list(_addresses(record))
    if origin.public and addresses and place != "confidential":
        place = "public"
    if place == "public":
        ways += [{"kind": "address", "value": address} for address in addresses]
    elif addresses:
        made.remarks.append(("address", "an address of a place that is not called public", "left out"))
        made.notes.append("The feed gives an address; it was left out. Is the place public?")
    kept = [one for one in ways if _sound(made, one)]
    told = {"source": origin.source} if origin.source else {}
    date = {"source_date": day(record) or "undated", "checked": origin.day, "means": "read-copy"}
    unique = {(one["kind"], one["value"]): one for one in reversed(kept)}
    made.entry["contacts"] = [{**one, "confidence": "low", **told, **date} for one in reversed(unique.values())]
    made.entry["place"] = place


def _numbers(record: Loose) -> Iterator[Way]:
    """Every phone of the service and of its contacts, written as in this country."""
    spoken = [("main", one) for one in each(record, "phones")]
    for contact in each(record, "contacts"):
        label = "professionals" if "professional" in text(contact, "name").casefold() else "main"
        spoken += [(label, one) for one in each(contact, "phones")]
    for label, phone in spoken:
        said = {text(one, "link_type"): text(one, "value") for one in each(phone, "attributes")}
        number = _ABROAD.sub("0", text(phone, "number"))
        made: Way = {"kind": "text" if text(phone, "type") in {"text", "sms"} else "phone"}
        made["value"] = " ".join(re.sub(r"[-().–]", " ", number).split())
        if said.get("label", label) in get_args(ContactLabel) and said.get("label", label) != "main":
            made["label"] = said.get("label", label)
        if made["kind"] == "text" and said.get("keyword"):
            made["keyword"] = said["keyword"]
        made |= {"hours": said["opening_hours"]} if said.get("opening_hours") else {}
        made |= {"cost": said["cost"]} if said.get("cost") in {"free", "standard"} else {}
        yield made


def _others(record: Loose, marked: Iterable[Marked]) -> Iterator[Way]:
    """E-mails, websites and chats."""
    for kind, value in (("website", text(record, "url")), ("email", text(record, "email"))):
        yield from ({"kind": kind, "value": value},) if value else ()
    for kind, value, _ in marked:
        if kind in KINDS:
            own = kind.removesuffix(PROFESSIONALS)
            yield {"kind": own, "value": value} | ({"label": "professionals"} if own != kind else {})


def _addresses(record: Loose) -> Iterator[str]:
    for link in each(record, "service_at_locations"):
        place = of(link, "location")
        if text(place, "location_type") in {"physical", ""}:
            for one in each(place, "addresses"):
                parts = [text(one, name) for name in ("address_1", "city", "postal_code")]
                if parts[0]:
                    yield ", ".join(part for part in parts if part)[:LONGEST]


def _sound(made: Imported, way: Way) -> bool:
    """Whether a contact may be written down; hours that cannot be read are left out of it."""
    wrong = contacts.wrong(way["kind"], way["value"])
    if wrong:
        made.remarks.append((way["kind"], wrong[0], f"left out: {wrong[1]}"))
        return False
    try:
        hours.checked(way.get("hours", hours.ALWAYS))
    except PydanticCustomError:
        made.remarks.append(("hours", f"“{way.pop('hours')[:60]}” cannot be read", "left out"))
    return True
