"""What a service and a contact are: frozen, closed, and only as sure as their source."""

from typing import Any

import pytest
from facts import contact, house, line, made, number
from pydantic import ValidationError

from directory.model import Service


def fields_wrong(entry: dict[str, Any]) -> list[str]:
    """The innermost fields that the model refuses."""
    with pytest.raises(ValidationError) as caught:
        made(entry)
    trails = [error["loc"] for error in caught.value.errors()]
    around = {trail[:end] for trail in trails for end in range(len(trail))}
    return [".".join(map(str, trail)) for trail in trails if trail not in around]


@pytest.mark.parametrize(
    ("changes", "confirmed", "reachable"),
    [
        ({}, True, True),
        ({"confidence": "medium"}, True, True),
        ({"confidence": "low"}, False, False),
        ({"kind": "text", "value": "85258"}, True, True),
        ({"kind": "email", "value": "a@example.org"}, True, False),
        ({"kind": "website", "value": "https://example.org/"}, True, False),
        ({"kind": "chat", "value": "https://example.org/"}, True, False),
        ({"label": "professionals"}, True, False),
        ({"label": "professionals", "confidence": "low"}, False, False),
    ],
)
def test_who_may_see_a_contact_and_ring_it(changes: dict[str, Any], confirmed: bool, reachable: bool) -> None:
    """High and medium are for everyone; only a number of a person's own kind can be rung or texted."""
    shown = number(**changes)

    assert (shown.confirmed, shown.reachable) == (confirmed, reachable)


def test_a_service_s_contacts_stay_in_the_keeper_s_order() -> None:
    """Unconfirmed ones are left out, the others keep their order."""
    values = ["0808 2000 247", "101", "020 7946 0958", "116 123"]
    sure = ["medium", "low", "high", "high"]
    service = made(
        line(contacts=[contact(value=value, confidence=one) for value, one in zip(values, sure, strict=True)])
    )

    assert [one.value for one in service.confirmed] == ["0808 2000 247", "020 7946 0958", "116 123"]
    assert service.reachable == service.confirmed


@pytest.mark.parametrize("status", ["ended", "listed-elsewhere", "active", "unconfirmed"])
def test_what_has_ended_is_not_offered(status: str) -> None:
    """Only what is active, or may be, answers."""
    assert made(line(status=status, successor="b")).answers is (status in {"active", "unconfirmed"})


@pytest.mark.parametrize("missing", ["source", "source_date", "checked", "means", "confidence", "kind", "value"])
def test_a_contact_without_source_and_date_is_none(missing: str) -> None:
    """Each part of where a contact comes from must be given."""
    part = contact()
    del part[missing]

    assert fields_wrong(line(contacts=[part])) == [f"contacts.0.{missing}"]


@pytest.mark.parametrize(
    "missing", ["id", "name", "organization", "sentence", "areas", "needs", "harms", "place", "sources"]
)
def test_a_service_says_what_it_must(missing: str) -> None:
    """No service without these."""
    entry = line()
    del entry[missing]

    assert fields_wrong(entry) == [missing]


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"id": "Two Words"}, "id"),
        ({"areas": []}, "areas"),
        ({"areas": ["Kingston"]}, "areas.0"),
        ({"needs": ["talking"]}, "needs.0"),
        ({"audiences": ["everyone"]}, "audiences.0"),
        ({"focus": ["ladies"]}, "focus.0"),
        ({"leads": ["kingston"]}, "leads.0"),
        ({"languages": ["Arabic"]}, "languages.0"),
        ({"ages": [13]}, "ages.1"),
        ({"place": "secret"}, "place"),
        ({"status": "closed"}, "status"),
        ({"access": ["by-phone"]}, "access.0"),
        ({"referral": {"who": ["teacher"]}}, "referral.who.0"),
        ({"referral": {"risk": ["very-high"]}}, "referral.risk.0"),
        ({"sources": []}, "sources"),
        ({"sources": [{"url": "a page somewhere"}]}, "sources.0.url"),
        ({"sentence": "x" * 401}, "sentence"),
        ({"address": "somewhere"}, "address"),
        ({"status": "listed-elsewhere"}, "status"),
        ({"contacts": [contact(cost="cheap")]}, "contacts.0.cost"),
        ({"contacts": [contact(means="heard")]}, "contacts.0.means"),
        ({"contacts": [contact(hours="9 to 5")]}, "contacts.0.hours"),
    ],
)
def test_words_outside_the_vocabulary_are_refused(changes: dict[str, Any], field: str) -> None:
    """Every list is closed, and every field is one that the model knows."""
    assert fields_wrong(line(**changes)) == [field]


def test_facts_do_not_change() -> None:
    """A service once read stays as it was read."""
    service = made(line())

    with pytest.raises(ValidationError):
        service.name = "Another"  # type: ignore[misc]
    assert hash(service) == hash(made(line()))


def test_faults_between_fields_stand_beside_faults_in_them() -> None:
    """A wrong word does not hide an address that must not be there."""
    wrong = house(needs=["bed"], contacts=[contact(kind="address", value="12 High Street")], sentence="At KT1 1EU.")

    assert set(fields_wrong(wrong)) == {"needs.0", "contacts.0", "sentence"}


def test_an_address_is_for_public_places_only() -> None:
    """What advertises its address may show it."""
    address = contact(kind="address", value="145 King Street, W6 9JT", hours=None)

    assert made(line(place="public", contacts=[address])).confirmed[0].kind == "address"
    for place in ("none", "confidential"):
        assert fields_wrong(line(place=place, contacts=[address])) == ["contacts.0"]


def test_what_was_written_comes_back_from_json() -> None:
    """An edition keeps services as JSON: nothing is lost on the way."""
    service = made(line(also_known_as=["ex"], ages=[13, None], languages=["ar", "zh-Hans"]))

    assert Service.model_validate_json(service.model_dump_json()) == service
