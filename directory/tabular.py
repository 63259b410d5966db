"""A row of somebody's table as the record of a feed: which column means what, in our own download and in plain ones.

Knows columns and cells; what a record means is `imported`'s.
"""

import re
from collections.abc import Iterator
from typing import Any

from directory.model import ContactLabel
from directory.spreadsheet import WAYS

Record = dict[str, Any]
# What people write above a column, folded to letters, and what it is to us.
_MEANT = {
    "id": "id identifier serviceid",
    "name": "name service servicename title",
    "organization": "organization organisation provider charity organisationname organizationname runby",
    "description": "description sentence summary about whatitdoes details",
    "status": "status",
    "areas": "areas area borough boroughs servicearea",
    "needs": "needs need",
    "harms": "harms harm",
    "audiences": "audiences audience whofor",
    "focus": "focus",
    "minimum_age": "minimumage minage agefrom",
    "maximum_age": "maximumage maxage ageto",
    "phones": "phones phone telephone tel phonenumber contactnumber number helpline",
    "texts": "texts text sms",
    "emails": "emails email emailaddress",
    "websites": "websites website url web webaddress link",
    "chats": "chats chat",
    "addresses": "addresses address",
    "front_door": "frontdoor",
    "languages": "languages language",
    "interpreters": "interpreters interpreter",
    "place": "place",
    "access": "access",
    "referral_who": "referralwho",
    "referral_risk": "referralrisk",
    "referral_route": "referralroute",
    "referral_document": "referraldocuments",
    "application_process": "referralnote referral howtorefer",
    "checked": "checked assureddate lastchecked lastupdated",
}
MEANT = {word: column for column, words in _MEANT.items() for word in words.split()}
_TERMS = {"areas": "area", "needs": "need", "harms": "harm", "audiences": "audience", "focus": "focus"}
_PLAIN = ("place", "access", "referral_who", "referral_risk", "referral_route", "referral_document")
_KINDS = {"phones": "voice", "texts": "text"}
_WAYS = {"emails": "email", "websites": "website", "chats": "chat"}
_MADE_SAFE = re.compile(r"'(?=\s*[=+\-@＝＋－＠])")
_YES = frozenset({"yes", "true", "1", "y"})


def unknown(columns: list[str]) -> list[str]:
    """The columns that mean nothing to us."""
    return [column for column in columns if column and _folded(column) not in MEANT]


def record(row: dict[str, str]) -> Record:
    """The row as a service of a feed."""
    cells = _cells(row)
    made: Record = {name: cells[name] for name in ("name", "description", "status") if name in cells}
    made["organization"] = {"name": cells.get("organization", "")}
    made |= {name: _age(cells[name]) for name in ("minimum_age", "maximum_age") if name in cells}
    made["phones"] = [_phone(one, kind) for column, kind in _KINDS.items() for one in _ways(cells.get(column, ""))]
    made["attributes"] = list(_attributes(cells))
    made["languages"] = [{"code": code} for code in _listed(cells.get("languages", ""))]
    addresses = [{"address_1": one} for one in _ways(cells.get("addresses", ""))]
    made["service_at_locations"] = [{"location": {"location_type": "physical", "addresses": addresses}}]
    made["assured_date"] = cells.get("checked")
    return made


def _cells(row: dict[str, str]) -> dict[str, str]:
    """What is filled in, by what its column means; the first of two columns that mean the same."""
    cells: dict[str, str] = {}
    for column, cell in row.items():
        meaning = MEANT.get(_folded(column))
        if meaning and cell.strip():
            cells.setdefault(meaning, _MADE_SAFE.sub("", cell.strip(), count=1))
    return cells


def _folded(column: str) -> str:
    return re.sub(r"[^a-z]", "", column.casefold())


def _age(cell: str) -> int | str:
    return int(cell) if re.fullmatch(r"[0-9]{1,3}", cell) else cell


def _listed(cell: str) -> list[str]:
    return [part.strip() for part in re.split(r"[;|\n]", cell) if part.strip()]


def _ways(cell: str) -> list[str]:
    """The contacts of a cell: parted as in our own download, by lines, or by semicolons that stand in no brackets."""
    parts = cell.split(WAYS) if WAYS in cell else re.split(r"\n|;(?![^(]*\))", cell)
    return [part.strip() for part in parts if part.strip()]


def _parted(way: str) -> tuple[str, list[str]]:
    """A contact of our own download: its value, and what stands in brackets behind it."""
    found = re.fullmatch(r"(.*?) \((.*)\)", way, re.DOTALL)
    return (found[1], found[2].split(", ")) if found else (way, [])


def _phone(way: str, kind: str) -> Record:
    value, more = _parted(way)
    labels = set(ContactLabel.__args__)  # type: ignore[attr-defined]  # a Literal has them
    said = [("label", one) for one in more if one in labels]
    said += [("cost", one) for one in more if one == "free"]
    said += [("keyword", one.removeprefix("word ")) for one in more if one.startswith("word ")]
    hours = [one for one in more if one not in labels and one != "free" and not one.startswith("word ")]
    said += [("opening_hours", ", ".join(hours))] if hours else []
    attributes = [{"link_type": name, "value": one} for name, one in said]
    return {"number": value, "type": kind, "attributes": attributes}


def _attributes(cells: dict[str, str]) -> Iterator[Record]:
    if "id" in cells:
        yield {"link_type": "identifier", "value": cells["id"]}
    for column, kind in _TERMS.items():
        yield from ({"link_type": kind, "value": one} for one in _listed(cells.get(column, "")))
    for column in _PLAIN:
        yield from ({"link_type": column, "value": one} for one in _listed(cells.get(column, "")))
    for column, kind in _WAYS.items():
        for value, more in map(_parted, _ways(cells.get(column, ""))):
            yield {"link_type": f"{kind}_for_professionals" if "professionals" in more else kind, "value": value}
    if cells.get("interpreters", "").casefold() in _YES:
        yield {"link_type": "interpretation_services", "value": "yes"}
    for name in ("application_process", "front_door"):
        if name in cells:
            yield {"link_type": name, "value": cells[name]}
