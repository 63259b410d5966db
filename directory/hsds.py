"""A service of the catalogue as HSDS-UK 3.0 writes it: pure, from the model to dictionaries.

Knows the names of HSDS's fields. Confirmed contacts only; a place only where it is public and an address of it is
confirmed; the keeper's note never. Where the profile has no field, as for languages' names and phones, HSDS core's is
used; what neither can say is an attribute with a plain value.
"""

from collections.abc import Iterator
from typing import Any

from babel import Locale

from directory import attributes, weekly, wording
from directory.attributes import PROFESSIONALS
from directory.identity import identified
from directory.model import Contact, Service
from directory.postal import Address, address
from directory.taxonomies import GSS, Record, terms

UNCONFIRMED = "It is not confirmed that this service still runs. Ask before you send anybody there."
_ONS = "http://statistics.data.gov.uk/id/statistical-geography/"


def service_id(slug: str) -> str:
    """The id of the service that the catalogue calls `slug`."""
    return identified("service", slug)


def row(service: Service, organization: Record) -> Record:
    """A service as it stands in a list: its one-to-one fields and its organization."""
    ways = {kind: _first(service, kind) for kind in ("website", "email")}
    youngest, oldest = service.ages
    days = [contact.checked.isoformat() for contact in service.confirmed]
    return _given(
        id=service_id(service.id),
        organization_id=organization["id"],
        name=service.name,
        description=service.sentence,
        url=ways["website"],
        email=ways["email"],
        status="active",
        minimum_age=youngest,
        maximum_age=oldest,
        assured_date=min(days, default=None),
        alert=UNCONFIRMED if service.status == "unconfirmed" else None,
        last_modified=f"{max(days)}T00:00:00.000Z" if days else None,
        organization=organization,
    )


def nested(service: Service, organization: Record, door: Service | None) -> Record:
    """A service with all that belongs to it; `door` is the service through which it is reached."""
    whole = row(service, organization)
    whole |= {
        "phones": [_phone(service, one) for one in _public(service) if one.kind in {"phone", "text"}],
        "schedules": [one for contact in _public(service) for one in _schedules(service, contact)],
        "service_areas": [_area(service, area) for area in service.areas],
        "languages": [_language(service, code) for code in service.languages],
        "contacts": list(_contacts(service)),
        "attributes": attributes.of_service(service, door),
    }
    place = location(service)
    whole["service_at_locations"] = [{**link(service, place), "location": place}] if place else []
    return whole


def organization(name: str, runs: list[str]) -> Record:
    """The organization of this name; `runs` are the names of its services."""
    return {
        "id": identified("organization", name),
        "name": name,
        "description": f"Runs {', '.join(runs)}.",
    }


def link(service: Service, place: Record) -> Record:
    """The tie between a service and its location."""
    return {
        "id": identified("service-at-location", service.id),
        "service_id": service_id(service.id),
        "location_id": place["id"],
    }


def location(service: Service) -> Record | None:
    """Where a service is: only where its place is public and a confirmed contact is its address."""
    given = advertised(service)
    if given is None:
        return None
    here = identified("location", service.id)
    lines = {"address_1": given.lines, "city": given.city, "state_province": given.province}
    return {
        "id": here,
        "location_type": "physical",
        "name": service.name,
        "addresses": [
            {
                "id": identified("address", service.id),
                "location_id": here,
                **lines,
                "postal_code": given.postcode,
                "country": "GB",
                "address_type": "physical",
            }
        ],
    }


def advertised(service: Service) -> Address | None:
    """The address that a service advertises to the public."""
    if service.place != "public":
        return None
    return next((address(one.value) for one in _public(service) if one.kind == "address"), None)


def _public(service: Service) -> list[Contact]:
    """The confirmed contacts that are for everybody."""
    return [contact for contact in service.confirmed if contact.label != PROFESSIONALS]


def _first(service: Service, kind: str) -> str | None:
    return next((contact.value for contact in _public(service) if contact.kind == kind), None)


def _given(**fields: Any) -> Record:
    return {name: value for name, value in fields.items() if value is not None}


def _phone(service: Service, contact: Contact) -> Record:
    own = identified("phone", service.id, contact.kind, contact.label, contact.value)
    said = [str(wording.CONTACT_LABELS[contact.label])]
    said += [f"text the word {contact.keyword}"] if contact.keyword and contact.kind == "text" else []
    said += ["free"] if contact.cost == "free" else []
    return {
        "id": own,
        "service_id": service_id(service.id),
        "number": contact.value,
        "type": "text" if contact.kind == "text" else "voice",
        "description": ", ".join(said),
        "attributes": list(attributes.of_phone(service, contact, own)),
    }


def _schedules(service: Service, contact: Contact) -> Iterator[Record]:
    """The hours of one contact in an ordinary week, one entry for days alike."""
    for one in weekly.times(contact.hours or ""):
        yield {
            "id": identified("schedule", service.id, contact.kind, contact.label, contact.value, one.days, one.opens),
            "service_id": service_id(service.id),
            "freq": "WEEKLY",
            "byday": one.days,
            "opens_at": one.opens,
            "closes_at": one.closes,
            "description": f"{contact.value}: {contact.hours}",
            "attending_type": contact.kind,
            "notes": one.notes,
        }


def _area(service: Service, area: str) -> Record:
    label = terms()["area", area].label
    return {
        "id": identified("service-area", service.id, area),
        "service_id": service_id(service.id),
        "name": label,
        "service_area": label,
        "uri": _ONS + GSS[area],
    }


def _language(service: Service, code: str) -> Record:
    names = {**Locale("en").languages, "bfi": "British Sign Language"}
    return {
        "id": identified("language", service.id, code),
        "service_id": service_id(service.id),
        "name": names.get(code.replace("-", "_"), code),
        "code": code,
    }


def _contacts(service: Service) -> Iterator[Record]:
    """Numbers that are for professionals only, apart from those that a person may be given."""
    numbers = [c for c in service.confirmed if c.label == PROFESSIONALS and c.kind in {"phone", "text"}]
    if numbers:
        yield {
            "id": identified("contact", service.id, PROFESSIONALS),
            "service_id": service_id(service.id),
            "name": str(wording.CONTACT_LABELS[PROFESSIONALS]),
            "phones": [_phone(service, one) for one in numbers],
        }
