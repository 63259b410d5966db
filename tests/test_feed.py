"""The feed as an integrator reads it: official schemas, the validator's rules, exact pages, filters, no kept place."""

import datetime as dt
import io
import json
import os
import re
import uuid
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from facts import contact, edition_of, house, line, made
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from directory import feed, hsds, postal, sifting, weekly
from directory.edition import Edition
from directory.secrecy import STREET
from directory.taxonomies import TAXONOMIES, terms
from directory.vocabulary import AREAS, AUDIENCES, HARMS, NEEDS

SHARED = Path(__file__).resolve().parents[2] / "shared"
FACTS = SHARED / "facts" / "services.yaml"
OFFICIAL = SHARED / "data" / "hsds-uk" / "v3.0"
LONDON, FIVE = "Greater London", "17:00:00"
LISTS = ("services", "taxonomies", "taxonomy_terms", "service_at_locations")
WRAPPER = {"total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents"}


def official(name: str) -> Any:
    """One of the official files; skipped where they are not beside this project, but never where all must be tested."""
    if not OFFICIAL.is_dir():
        assert os.environ.get("CI") != "true", "the official schemas must be beside the project here"
        pytest.skip("the official schemas are not beside this project")
    return json.loads((OFFICIAL / name).read_text(encoding="utf-8"))


def valid(schema: str, answer: Any) -> None:
    """Fail with every fault that the official schema finds, formats too."""
    checker = Draft202012Validator(official(schema), format_checker=FormatChecker())
    faults = [f"{'/'.join(map(str, error.path))}: {error.message}" for error in checker.iter_errors(answer)]
    assert not faults, "\n".join(faults[:10])


def got(client: FlaskClient, path: str) -> Any:
    answer = client.get(f"/api{path}")
    assert answer.status_code == 200, answer.text
    assert answer.mimetype == "application/json"
    return answer.get_json()


def test_the_format_checker_knows_the_formats() -> None:
    """The official schemas' formats are checked and not passed over."""
    for kind, wrong in (("uuid", "angelou"), ("email", "nobody"), ("date-time", "yesterday")):
        assert list(Draft202012Validator({"format": kind}, format_checker=FormatChecker()).iter_errors(wrong)), kind


def test_every_answer_is_as_the_official_schemas_say(client: FlaskClient) -> None:
    """Each endpoint of the validator's profile, each page and each id, in the profile's own schema."""
    valid("api_details.json", got(client, "/"))
    for name, single in zip(LISTS, ("service", "taxonomy", "taxonomy_term", "service_at_location"), strict=True):
        whole = got(client, f"/{name}?per_page=1000")
        valid(f"{single}_list.json", whole)
        for entry in whole["contents"]:
            valid(f"{single}.json", got(client, f"/{name}/{entry['id']}"))


def test_a_full_list_holds_what_each_id_does(client: FlaskClient) -> None:
    """`full=true` gives every service as its own address does, in the official schema."""
    for name, single in (("services", "service"), ("service_at_locations", "service_at_location")):
        for entry in got(client, f"/{name}?full=true&per_page=1000")["contents"]:
            assert entry == got(client, f"/{name}/{entry['id']}")
            valid(f"{single}.json", entry)


def test_the_validator_s_profile_holds(client: FlaskClient) -> None:
    """Every check of the official test profile, of both levels: the endpoint, its ids, its pages."""
    profile = official("test_profile.json")
    ids: dict[str, str] = {}
    assert profile["profile"] == got(client, "/")["version"] == "HSDS-UK-3.0"
    for check in (check for group in profile["testGroups"] for check in group["tests"]):
        path = check["endpoint"]
        if check.get("useIdFrom"):
            path += ids[check["useIdFrom"].removesuffix("-id")]
        answer = got(client, path)
        valid(check["schema"].partition("/")[2], answer)
        if check.get("saveIds"):
            ids[check["endpoint"]] = answer[check["saveIdField"]][0]["id"]
        if check.get("pagination"):
            keeps_the_rules_of_pages(client, path)


def keeps_the_rules_of_pages(client: FlaskClient, path: str) -> None:
    """The validator asks for the first, a middle and the last page."""
    total = got(client, path)["total_items"]
    size = max(1, total // 3)
    last = -(-total // size)
    for number in {1, max(1, last // 2), last}:
        page_is_right(got(client, f"{path}?page={number}&perPage={size}"), number, size, total)


def page_is_right(page: dict[str, Any], number: int, size: int, total: int) -> None:
    last = -(-total // size)
    expected = size if number < last else total - size * (last - 1) if number == last else 0
    assert page.keys() == WRAPPER
    assert page["total_items"] == total
    assert page["total_pages"] == last
    assert page["page_number"] == number
    assert page["size"] == len(page["contents"]) == expected
    assert page["first_page"] is (number == 1)
    assert page["last_page"] is (number >= last)
    assert page["empty"] is (expected == 0)


@given(size=st.integers(1, 1000), spelling=st.sampled_from(["per_page", "perPage"]), name=st.sampled_from(LISTS))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_pages_of_every_size_are_exact(client: FlaskClient, size: int, spelling: str, name: str) -> None:
    """First, middle, last and the page behind it: counted right, and together each thing once, in one order."""
    every = [entry["id"] for entry in got(client, f"/{name}?per_page=1000")["contents"]]
    last = -(-len(every) // size)
    for number in {1, (last + 1) // 2, last, last + 1}:
        page = got(client, f"/{name}?page={number}&{spelling}={size}")
        page_is_right(page, number, size, len(every))
        assert [entry["id"] for entry in page["contents"]] == every[(number - 1) * size : number * size]


def test_an_empty_list_says_so(client: FlaskClient) -> None:
    """Nothing found is one empty page, first and last, with no items."""
    page = got(client, "/services?search=zzzzzzzz")

    assert page == {
        "total_items": 0,
        "total_pages": 0,
        "page_number": 1,
        "size": 0,
        "first_page": True,
        "last_page": True,
        "empty": True,
        "contents": [],
    }


def test_ids_are_the_same_in_every_edition(edition: Edition) -> None:
    """An id is made from our own name alone: another edition, another machine, the same UUID."""
    assert hsds.service_id("angelou-partnership") == "3c7ac3cc-6f5c-5ee7-bd42-08e4c734c6ab"
    assert TAXONOMIES[0].id == "2107d963-6e8c-5d1e-970f-d030221eefe9"
    again = feed.of(edition_of(line(), house())).lists["services"]
    assert list(again) == [hsds.service_id("a-line"), hsds.service_id("b-house")]
    for entry in feed.of(edition).lists["services"].values():
        found = list(_ids(entry.whole))
        assert all(uuid.UUID(one).version == 5 for one in found)


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (one for name, one in value.items() if name == "id")
        value = list(value.values())
    for inner in value if isinstance(value, list) else ():
        yield from _ids(inner)


def test_no_id_stands_twice_for_two_things(edition: Edition) -> None:
    """Within a service each entry's id is its own, but for the terms that attributes share."""
    for entry in feed.of(edition).lists["services"].values():
        found = list(_ids({**entry.whole, "attributes": []}))
        found += [one["id"] for one in entry.whole["attributes"]]
        assert len(found) == len(set(found)), entry.row["name"]


def test_what_may_be_offered_is_served_and_no_other(edition: Edition, client: FlaskClient) -> None:
    """Each service that answers, in the keeper's order; one that has ended, or is listed elsewhere, is not there."""
    served = [entry["id"] for entry in got(client, "/services?per_page=1000")["contents"]]

    assert served == [hsds.service_id(service.id) for service in edition if service.answers]
    gone = next(service for service in edition if not service.answers)
    assert client.get(f"/api/services/{hsds.service_id(gone.id)}").status_code == 404


def test_only_confirmed_contacts_are_served(edition: Edition, client: FlaskClient) -> None:
    """Every confirmed number is there as the helpline writes it; nothing that is only unconfirmed is, in any table."""
    json_text = client.get("/api/services?full=true&per_page=1000").text
    csv_text = client.get("/api/services.csv").text
    for service in edition:
        for one in service.contacts if service.answers else ():
            if one.confirmed and one.kind in {"phone", "text"}:
                assert f'"number":"{one.value}"' in json_text
    confirmed = {one.value for service in edition for one in service.confirmed}
    known = {one.source for service in edition for one in service.confirmed} | confirmed
    unsure = {one.value for service in edition for one in service.contacts if not one.confirmed}
    for value in (one for one in unsure if not any(one in other for other in known)):
        assert value not in json_text
        assert value not in csv_text
    assert unsure


def test_a_low_contact_is_left_out_though_the_model_holds_it() -> None:
    """A number that is not confirmed is in no list, no field, no attribute."""
    low = contact(value="020 7946 0001", confidence="low")
    site = contact(kind="website", value="https://low.example.org", confidence="low", hours=None)
    entries = feed.of(edition_of(line(contacts=[contact(), low, site]))).lists["services"]
    text = json.dumps([entry.whole for entry in entries.values()])

    assert "0808 2000 247" in text
    assert "020 7946 0001" not in text
    assert "low.example.org" not in text


def test_a_number_for_professionals_stands_apart() -> None:
    """It is no phone of the service, but of a contact that says for whom it is."""
    own = contact(value="020 7946 0001", label="professionals")
    mail = contact(kind="email", value="staff@example.org", label="professionals", hours=None)
    whole = hsds.nested(made(line(contacts=[contact(), own, mail])), hsds.organization("Example", ["x"]), None)

    assert [phone["number"] for phone in whole["phones"]] == ["0808 2000 247"]
    (apart,) = whole["contacts"]
    assert apart["name"] == "For professionals only"
    assert [phone["number"] for phone in apart["phones"]] == ["020 7946 0001"]
    assert "email" not in whole
    kinds = [one["link_type"] for one in whole["attributes"] if one["value"] == "staff@example.org"]
    assert kinds == ["email_for_professionals"]


def test_no_place_of_a_service_that_keeps_it_leaves(edition: Edition, client: FlaskClient) -> None:
    """Only a public place with a confirmed address is told; of the rest no street, postcode or position is served."""
    told = {
        hsds.service_id(service.id)
        for service in edition
        if service.answers and service.place == "public" and any(one.kind == "address" for one in service.confirmed)
    }
    served = got(client, "/services?full=true&per_page=1000")["contents"]

    assert {one["service_id"] for one in got(client, "/service_at_locations?per_page=1000")["contents"]} == told
    assert {one["id"] for one in served if one["service_at_locations"]} == told
    for one in served:
        if one["id"] not in told:
            assert not STREET.search(_without_sources(one)), one["name"]
            assert "latitude" not in json.dumps(one)


def _without_sources(whole: dict[str, Any]) -> str:
    return re.sub(r'"link_type": "source", "value": "[^"]*"', "", json.dumps(whole))


def test_no_street_that_the_facts_know_leaves(edition: Edition, client: FlaskClient) -> None:
    """Beside the facts: what they know of kept places is in no byte of feed, tables or document."""
    if not FACTS.is_file():
        assert os.environ.get("CI") != "true", "the facts must be beside the project here"
        pytest.skip("the facts are not beside this project")
    told = {one.value for service in edition for one in service.confirmed if one.kind == "address"}
    streets = set(_streets(yaml.safe_load(FACTS.read_text(encoding="utf-8")), edition))
    paths = [rule.rule for rule in client.application.url_map.iter_rules() if rule.rule.startswith("/api/")]
    bodies = [client.get(path).data for path in paths if "<" not in path]
    bodies += [client.get(f"/api/{name}?full=true&per_page=1000").data for name in ("services", "service_at_locations")]
    book = zipfile.ZipFile(io.BytesIO(client.get("/api/services.xlsx").data))
    text = b"".join([*bodies, *map(book.read, book.namelist())]).decode(errors="replace").casefold()

    assert len(streets) >= 3
    assert not [street for street in streets if street.casefold() in text and not any(street in one for one in told)]


def _streets(facts: Any, edition: Edition) -> Iterator[str]:
    """The addresses, streets and postcodes in the facts of services whose place is not public."""
    for fact in facts:
        if fact["id"] in edition and edition[fact["id"]].place != "public":
            kept = {name: value for name, value in fact.items() if name not in {"sources", "contacts"}}
            yield from (found.group() for found in STREET.finditer(json.dumps(kept, default=str)))
            if len(str(fact.get("address") or "")) > 8:
                yield str(fact["address"])


def test_an_address_cannot_be_made_of_a_place_that_is_kept() -> None:
    """Even a service built past the catalogue's check gives no location where its place is not public."""
    there = contact(kind="address", value="12 High Street, KT1 1EU", hours=None)
    public = made(line(place="public", contacts=[contact(), there]))
    for place in ("none", "confidential"):
        kept = public.model_copy(update={"place": place})
        assert hsds.location(public) is not None
        assert hsds.location(kept) is None
        assert "KT1" not in json.dumps(hsds.nested(kept, hsds.organization("Example", ["x"]), None))


def test_the_page_that_told_of_a_confidential_service_is_not_named() -> None:
    """The address of a page could name the place, so no source is given for it; the dates are."""
    entry = house(contacts=[contact(source="https://example.org/our-house-at-12-high-street")])
    text = json.dumps(hsds.nested(made(entry), hsds.organization("Example", ["x"]), None))

    assert "high-street" not in text
    assert "2 July 2015" in text
    assert "2026-11-20" in text


def test_dates_say_what_was_looked_at() -> None:
    """Assured: the day on which all contacts had been looked at; modified: the last; without a contact, neither."""
    older = contact(value="020 7946 0958", checked=dt.date(2026, 3, 1))
    row = hsds.row(made(line(contacts=[contact(), older])), hsds.organization("Example", ["x"]))
    silent = hsds.row(made(house()), hsds.organization("Example", ["x"]))

    assert row["assured_date"] == "2026-03-01"
    assert row["last_modified"] == "2026-11-20T00:00:00.000Z"
    assert not {"assured_date", "last_modified"} & silent.keys()


def test_what_the_profile_has_no_field_for_is_an_attribute() -> None:
    """Referral, access, interpreters, place and front door are carried by name and value."""
    referral = {"who": ["self"], "risk": ["high"], "route": ["form"], "documents": ["DASH"], "note": "Only by form."}
    given_ = house(referral=referral, access=["phone"], interpreters=True, focus=["deaf"], status="unconfirmed")
    whole = hsds.nested(made(given_), hsds.organization("Example", ["x"]), made(line()))
    carried = {(one["link_type"], one["value"]) for one in whole["attributes"]}

    assert carried >= {
        ("identifier", "b-house"),
        ("place", "confidential"),
        ("status", "unconfirmed"),
        ("access", "phone"),
        ("interpretation_services", "Has interpreters."),
        ("application_process", "Only by form."),
        ("referral_who", "self"),
        ("referral_risk", "high"),
        ("referral_route", "form"),
        ("referral_document", "DASH"),
        ("front_door", "a-line"),
        ("focus", "deaf"),
    }
    assert whole["status"] == "active"
    assert "not confirmed" in whole["alert"]


def test_the_note_of_the_keeper_never_leaves(edition: Edition, client: FlaskClient) -> None:
    """What is written for keepers only is in no answer and in no table."""
    text = client.get("/api/services?full=true&per_page=1000").text + client.get("/api/services.csv").text
    notes = [service.note for service in edition if service.note and service.note != service.referral.note]

    assert notes
    assert not [note for note in notes if note[:60] in text]


def test_four_taxonomies_hold_the_vocabulary(client: FlaskClient) -> None:
    """Needs, harms, audiences and areas, each code once, in plain English whatever the browser speaks."""
    assert [taxonomy.codes for taxonomy in TAXONOMIES] == [NEEDS, HARMS, AUDIENCES, AREAS]
    assert got(client, "/taxonomy_terms")["total_items"] == len(terms()) == 57
    answer = client.get("/api/taxonomy_terms?per_page=1000", headers={"Accept-Language": "ar"}).get_json()
    names = {one["code"]: one["name"] for one in answer["contents"]}
    assert names["housing"] == "Housing"
    assert names["fgm"] == "Female genital cutting (FGM)"


# -- filters


def found(client: FlaskClient, query: str, name: str = "services") -> set[str]:
    page = got(client, f"/{name}?per_page=1000&full=true&{query}")
    return {one.get("name") or one["service"]["name"] for one in page["contents"]}


def test_words_must_all_be_there(client: FlaskClient) -> None:
    """A search looks into names, old names, organization and description, whatever the case."""
    assert "Angelou Partnership" in found(client, "search=ANGELOU") == found(client, "search=angelou")
    assert "Angelou Partnership" in found(client, "search=angelu+vawg")
    assert not found(client, "search=angelou+zzzz")


def test_a_term_and_a_taxonomy_filter(client: FlaskClient, edition: Edition) -> None:
    """Only the services with this term, or with any of this taxonomy."""
    term = terms()["need", "immigration"]
    expected = {service.name for service in edition if service.answers and "immigration" in service.needs}

    assert (
        found(client, f"taxonomy_term_id={term.id}") == found(client, f"taxonomy_term_id={term.id.upper()}") == expected
    )
    restricted = {service.name for service in edition if service.answers and (service.audiences or service.focus)}
    assert found(client, f"taxonomy_id={TAXONOMIES[2].id}") == restricted
    assert not found(client, f"taxonomy_term_id={uuid.UUID(int=7)}")


def test_ages_filter_as_the_profile_words_it(client: FlaskClient, edition: Edition) -> None:
    """A minimum age of at least, a maximum of at most; a service without a limit has 0 and no end."""
    offered = [service for service in edition if service.answers]

    assert found(client, "minimum_age=16") == {s.name for s in offered if (s.ages[0] or 0) >= 16}
    assert found(client, "maximum_age=25") == {s.name for s in offered if s.ages[1] is not None and s.ages[1] <= 25}
    assert found(client, "minimum_age=0") == {s.name for s in offered}
    assert not found(client, "minimum_age=100&maximum_age=10")


def test_hours_filter_by_one_schedule() -> None:
    """Day, start and end must hold of the same line of hours."""
    entry = line(contacts=[contact(hours="Mo-Fr 09:00-17:00; Sa 10:00-12:00")])
    services = feed.of(edition_of(entry)).lists["services"].values()
    met = [{"day": "MO"}, {"day": "SA", "start_time": "10:00:00"}, {"end_time": "12:00:00"}]
    missed = [{"day": "SU"}, {"day": "MO", "start_time": "10:00:00"}, {"day": "MO", "end_time": "12:00:00"}]

    assert all(sifting.sifted(services, asked) for asked in met)
    assert not any(sifting.sifted(services, asked) for asked in missed)


def test_what_has_no_date_is_always_among_the_changes(client: FlaskClient, edition: Edition) -> None:
    """From a moment on; what has no date is always there; a plus that became a blank is understood."""
    undated = {s.name for s in edition if s.answers and not s.confirmed}

    assert undated
    assert found(client, "modified_after=2030-01-01") == undated
    assert found(client, "modified_after=2026-11-20T00:00:00Z") == {s.name for s in edition if s.answers}
    assert found(client, "modified_after=2026-11-21T00:00:00+00:00") == undated


def test_a_place_filters_by_where_it_serves_and_by_distance(client: FlaskClient) -> None:
    """An outcode: services for its borough and wider; with metres, public places near its middle."""
    kingston = found(client, "postcode=KT1")
    assert "Kingston VAWG service" in kingston or any("Kingston" in name for name in kingston)
    assert "Angelou Partnership" not in kingston
    assert found(client, "postcode=W6&proximity=2000", "service_at_locations") == {
        "H&F housing help for people facing domestic abuse"
    }
    assert not found(client, "postcode=NW10&proximity=100", "service_at_locations")
    assert client.get("/api/services?postcode=ZZ9").status_code == 404


def test_a_whole_postcode_is_cut_before_anything_sees_it(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only its first half reaches the filters, from whichever parameter; neither half is ever said again."""
    seen: list[Any] = []

    def watching(_entries: Any, asked: Any) -> list[Any]:
        seen.append(repr(asked))
        return []

    monkeypatch.setattr(sifting, "sifted", watching)
    for query in ("postcode=SW15+2PG", "postcode=sw152pg", "search=near+SW15%202PG", "search=sw15%E2%80%912pg"):
        assert "2pg" not in client.get(f"/api/services?{query}").text.lower()
    for query in ("SW15+2PG=1", "page=SW15+2PG", "day=SW152PG", "taxonomy_id=SW15+2PG", "full=SW152PG"):
        answer = client.get(f"/api/services?{query}")
        assert answer.status_code == 400
        assert "sw15" not in answer.text.lower()

    assert len(seen) == 4
    assert not [asked for asked in seen if "2pg" in asked.lower()]


# -- the parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("145 King Street, W6 9JT", ("145 King Street", "London", LONDON, "W6 9JT", "W6")),
        ("Hall 2, Kingston upon Thames, KT1 1EU", ("Hall 2", "Kingston upon Thames", LONDON, "KT1 1EU", "KT1")),
        ("1 Long Row, High Street, London SW18 1HR", ("1 Long Row, High Street", "London", LONDON, "SW18 1HR", "SW18")),
        ("1 High Street, Leeds, LS1 1AA", ("1 High Street", "Leeds", "", "LS1 1AA", "LS1")),
        ("The Hall", ("The Hall", "", "", "", "")),
    ],
)  # fmt: skip
def test_an_address_comes_apart(text: str, expected: tuple[str, ...]) -> None:
    """Street, town, county, postcode; what is not known stays empty."""
    assert tuple(postal.address(text)) == expected


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ("24/7", [("MO,TU,WE,TH,FR,SA,SU", "00:00:00", "23:59:59")]),
        ("Mo-Th 08:00-17:15; Fr 08:00-17:00", [("MO,TU,WE,TH", "08:00:00", "17:15:00"), ("FR", "08:00:00", FIVE)]),
        ("Mo 09:00-12:00,14:00-16:00", [("MO", "09:00:00", "12:00:00"), ("MO", "14:00:00", "16:00:00")]),
        ("Sa 22:00-02:00", [("SA", "22:00:00", "23:59:59"), ("SU", "00:00:00", "02:00:00")]),
        ('Mo 09:00-17:00 unknown "by appointment"', []),
        ("", []),
    ],
)  # fmt: skip
def test_hours_become_schedules(hours: str, expected: list[tuple[str, str, str]]) -> None:
    """Days alike together; a night is parted at midnight; what is in doubt is not said."""
    assert [tuple(one)[:3] for one in weekly.times(hours)] == expected


def test_bank_holidays_are_said() -> None:
    """Closed, open or not known: each schedule says which."""
    notes = [next(weekly.times(hours)).notes for hours in ("24/7", "Mo 09:00-17:00; PH off", "Mo 09:00-17:00")]

    assert ["too" in notes[0], "Closed" in notes[1], "not known" in notes[2]] == [True] * 3
