"""How services are told of in a text: together behind one number, honestly, each number as it is to be used."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from conftest import NOW
from flask import Flask
from phone import matched

from directory import matching, reaching, standing
from directory.edition import Edition
from directory.i18n import speaking
from directory.situation import Situation


@pytest.fixture(autouse=True)
def _english(app: Flask) -> Iterator[None]:
    with app.app_context(), speaking("en"):
        yield


def test_services_behind_one_number_are_told_together(edition: Edition) -> None:
    """A number stands once in a reply, with the names to ask for there, in order."""
    ids = ("national-domestic-abuse-helpline", "angelou-partnership", "al-hasaniya")
    lines = reaching.lines([matched(edition[one], edition) for one in ids], NOW)

    assert lines[1:] == [
        "0808 2000 247",
        "Ask for: Angelou Partnership and Al-Hasaniya Moroccan Women's Centre",
    ]


def test_two_services_with_one_number_are_told_together(edition: Edition) -> None:
    """A number of two services stands once, under the first, with the second to ask for."""
    ids = ("asian-womens-resource-centre", "iris-hf-westminster")
    one, two = (matched(edition[service], edition) for service in ids)
    lines = reaching.lines([one, two], NOW)

    assert lines.count(*reaching.number(one)) == 1
    assert lines[-1] == f"Ask for: {two.service.name}"


def test_who_may_have_ended_is_said_to(edition: Edition) -> None:
    """A service that may no longer run is never told as if it did."""
    for service in edition:
        if service.status == "unconfirmed" and (service.reachable or service.front_door):
            assert "(may have ended)" in "\n".join(reaching.lines([matched(service, edition)], NOW)), service.id


def test_a_number_for_texts_is_not_told_as_one_to_ring(edition: Edition) -> None:
    """Shout and others that take texts only say so, with the word to send."""
    texts = [(service, contact) for service in edition for contact in service.reachable if contact.kind == "text"]
    assert texts
    for _, contact in texts:
        before, number = reaching.dial(contact)
        assert number == contact.value
        assert (contact.keyword or "text") in before


def test_matches_and_texts_agree_on_the_number(edition: Edition) -> None:
    """The number told of a service is the one that matching would ring."""
    for service in edition:
        match = matching.one(service, Situation(), edition, NOW)
        first = match.number
        assert reaching.number(match)[-1:] == ([first.value] if first else [])


def test_nobody_is_reached_through_the_police(edition: Edition) -> None:
    """Who has no number is told so where the police answer in its place, at 101 and in danger at 999."""
    for danger in (False, True):
        match = matched(edition["wandsworth-safe-havens"], edition)
        numbers = edition["metropolitan-police"].reachable
        match = replace(match, number=standing.number_first(numbers, NOW, danger=danger))
        told = reaching.lines([match], NOW)

        assert told == ["Metropolitan Police", "999" if danger else "101", "No number known: Wandsworth Safe Havens"]
