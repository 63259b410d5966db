"""What HSDS-UK has no field for, as attributes of a service or a phone: terms of the taxonomies, and plain values.

Knows the kinds of attributes, by the names of HSDS core where it has one; the fields themselves are `hsds`'.
"""

from collections.abc import Iterator

from directory.identity import identified
from directory.model import Contact, Service
from directory.taxonomies import Record, terms

PROFESSIONALS = "professionals"
# Contacts that HSDS has no list for.
WAYS = ("website", "email", "chat")


def of_service(service: Service, door: Service | None) -> list[Record]:
    """All attributes of a service; `door` is the one through which it is reached."""
    own = identified("service", service.id)
    return [*_terms(service, own), *_facts(service, own, door)]


def of_phone(service: Service, contact: Contact, own: str) -> Iterator[Record]:
    """How sure a number is and from where; the page could name the place, so it is not told of a confidential one."""
    said = {
        "label": contact.label,
        "cost": contact.cost,
        "keyword": contact.keyword,
        "opening_hours": contact.hours,
        "confidence": contact.confidence,
        "checked": contact.checked.isoformat(),
        "means": contact.means,
        "source_date": contact.source_date,
        "source": None if service.place == "confidential" else contact.source,
    }
    for name, value in said.items():
        if value:
            yield _attribute(own, "phone", name, value)


def _terms(service: Service, own: str) -> Iterator[Record]:
    """What a service is for, as terms of the four taxonomies."""
    kinds = ("need", service.needs), ("harm", service.harms), ("audience", service.audiences), ("area", service.areas)
    for kind, codes in (*kinds, ("focus", service.focus)):
        for code in dict.fromkeys(codes):
            term = terms()["audience" if kind == "focus" else kind, code]
            made = _attribute(own, "service", kind, code, term.label)
            yield {**made, "taxonomy_term_id": term.id, "taxonomy_term": term.record()}


def _way(contact: Contact) -> str:
    return f"{contact.kind}_for_professionals" if contact.label == PROFESSIONALS else contact.kind


def _facts(service: Service, own: str, door: Service | None) -> Iterator[Record]:
    """What neither the profile nor a taxonomy has a field for, by the names of HSDS core where it has one."""
    referral = service.referral
    plain: list[tuple[str, str]] = [("identifier", service.id), ("status", service.status), ("place", service.place)]
    plain += [(_way(one), one.value) for one in service.confirmed if one.kind in WAYS]
    plain += [("interpretation_services", "Has interpreters.")] if service.interpreters else []
    plain += [("application_process", referral.note)] if referral.note else []
    listed = {
        "access": service.access,
        "referral_who": referral.who,
        "referral_risk": referral.risk,
        "referral_route": referral.route,
        "referral_document": referral.documents,
    }
    plain += [(kind, value) for kind, values in listed.items() for value in values]
    for kind, value in dict.fromkeys(plain):
        yield _attribute(own, "service", kind, value)
    if door:
        yield _attribute(own, "service", "front_door", door.id, door.name)


def _attribute(link_id: str, entity: str, kind: str, value: str, label: str | None = None) -> Record:
    own = identified("attribute", link_id, kind, value)
    made = {"id": own, "link_id": link_id, "link_entity": entity, "link_type": kind, "value": value}
    return {**made, "label": label} if label else made
