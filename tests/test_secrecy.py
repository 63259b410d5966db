"""What gives a place away, in whatever field it is written, and what does not."""

from typing import Any

import pytest
from facts import contact, house

from directory import secrecy

STREETS = [
    "12 High Street",
    "145 King St",
    "2a Old Brompton Road",
    "90, Putney Bridge Road",
    "7 St Mary’s Gardens",
    "KT1 1EU",
    "kt1 1eu",
    "SW181HR",
    "W1D 4NN",
    "51.4085, -0.3064",
    "51.40851,-0.30644",
]
HARMLESS = [
    "Since 2015 in Kingston",
    "24 hours a day",
    "for ages 13 to 24",
    "Mo-Fr 09:00-17:00",
    "at 4 5pm",
    "the W10 area",
    "KT1, KT2 and SW15",
    "a 12 week course on The Way Forward",
    "020 8547 5000",
    "1.5 million pounds",
    "H1N1 2UK",
]


@pytest.mark.parametrize("text", STREETS)
@pytest.mark.parametrize("place", ["none", "confidential"])
def test_a_street_a_postcode_and_a_position_are_found(text: str, place: str) -> None:
    """Written in a sentence, each gives a place away."""
    (told,) = secrecy.given_away(house(place=place, sentence=f"Meets at {text} on Mondays."))

    assert told[0] == ("sentence",)
    assert text in told[1]
    assert place in told[2]


@pytest.mark.parametrize("text", HARMLESS)
def test_other_numbers_give_nothing_away(text: str) -> None:
    """Hours, ages, outcodes and phone numbers tell no address."""
    assert list(secrecy.given_away(house(sentence=f"{text}."))) == []


@pytest.mark.parametrize(
    ("changes", "trail"),
    [
        ({"name": "The KT1 1EU House"}, ("name",)),
        ({"organization": "Example, KT1 1EU"}, ("organization",)),
        ({"also_known_as": ["example", "the house at KT1 1EU"]}, ("also_known_as", 1)),
        ({"note": "Seen at KT1 1EU."}, ("note",)),
        ({"referral": {"note": "Write to KT1 1EU."}}, ("referral", "note")),
        ({"referral": {"documents": ["a letter to KT1 1EU"]}}, ("referral", "documents", 0)),
        ({"contacts": [contact(keyword="KT1 1EU")]}, ("contacts", 0, "keyword")),
        ({"contacts": [contact(value="https://example.org/KT1 1EU")]}, ("contacts", 0, "value")),
        ({"contacts": [contact(), contact(kind="address", value="KT1 1EU")]}, ("contacts", 1)),
    ],
)
def test_every_word_of_a_service_is_looked_at(changes: dict[str, Any], trail: secrecy.Trail) -> None:
    """No field is a place to write an address in; an address is told once."""
    assert [told[0] for told in secrecy.given_away(house(**changes))] == [trail]


def test_where_a_fact_was_read_gives_nothing_away() -> None:
    """A source may name an address in its own address."""
    read_in = "https://example.org/KT1-1EU/12 High Street"
    told = house(
        contacts=[contact(source=read_in, source_date="KT1 1EU")], sources=[{"url": read_in, "date": "KT1 1EU"}]
    )

    assert list(secrecy.given_away(told)) == []


def test_a_public_place_may_be_told() -> None:
    """What sources advertise is no secret."""
    assert list(secrecy.given_away(house(place="public", note="At 12 High Street, KT1 1EU."))) == []


@pytest.mark.parametrize("place", [None, [], {}, 3, "secret"])
def test_a_place_that_is_no_word_is_left_to_the_model(place: object) -> None:
    """Nothing is raised over a value of another shape."""
    assert list(secrecy.given_away(house(place=place, contacts=12))) == []
