"""Whether a service takes such a person: gender, role, identity, age, community."""

from typing import Any

import pytest
from asking import situations
from facts import house, line, made
from hypothesis import given
from hypothesis import settings as trying

from directory import eligibility
from directory.edition import Edition
from directory.situation import Situation


def takes(service: dict[str, Any], **said: Any) -> bool:
    """Whether this service takes somebody who has said this."""
    return eligibility.fits(made(service), Situation(**said))


@pytest.mark.parametrize(
    ("audiences", "person", "fits"),
    [
        ([], (), True),
        ([], ("men",), True),
        (["women"], (), True),
        (["women"], ("women",), True),
        (["women"], ("men",), False),
        (["men"], ("men",), True),
        (["men"], (), False),
        (["men"], ("women",), False),
        (["women", "men"], ("men",), True),
        (["women"], ("women", "men"), True),
        (["women", "young-person"], ("women",), False),
        (["women", "young-person"], ("young-person",), True),
        (["women", "young-person"], ("young-person", "men"), False),
        (["older"], (), False),
        (["older"], ("older",), True),
        (["lgbt"], (), False),
        (["lgbt"], ("lgbt",), True),
        (["deaf"], (), False),
        (["sex-worker"], (), False),
        (["rough-sleeper"], ("rough-sleeper",), True),
        (["black-and-minoritised"], (), True),
        (["professional"], (), False),
        (["professional"], ("professional",), True),
        (["perpetrator"], (), False),
        (["perpetrator"], ("perpetrator",), True),
    ],
)
def test_whom_a_service_takes(audiences: list[str], person: tuple[str, ...], fits: bool) -> None:
    """A man is not sent to a women-only service, nobody to one for professionals, who says nothing to most."""
    assert takes(house(audiences=audiences), audiences=person, areas=("kingston",)) is fits


@pytest.mark.parametrize(
    ("ages", "person", "fits"),
    [
        ([None, None], ("young-person",), True),
        ([18, None], ("young-person",), False),
        ([16, None], ("young-person",), True),
        ([13, 24], ("young-person",), True),
        ([60, None], (), True),
        ([18, None], (), True),
    ],
)
def test_who_is_young_is_not_sent_to_adults(ages: list[int | None], person: tuple[str, ...], fits: bool) -> None:
    """Only what takes no one under 18 is out of reach for a young person."""
    assert takes(line(ages=ages), audiences=person) is fits


@pytest.mark.parametrize(
    ("service", "fits"),
    [
        (line(audiences=["perpetrator"], needs=["change-behaviour"]), True),
        (line(needs=["change-behaviour", "talk"]), True),
        (line(harms=[]), True),
        (line(), False),
        (line(audiences=["women"]), False),
    ],
)
@pytest.mark.parametrize("said", [{"audiences": ("perpetrator",)}, {"needs": ("change-behaviour",)}])
def test_who_wants_to_stop_hurting_is_sent_where_that_is_meant(
    service: dict[str, Any], fits: bool, said: dict[str, Any]
) -> None:
    """By what he says of himself or by what he needs: never to a victims' service."""
    assert takes(service, **said) is fits


@pytest.mark.parametrize(
    ("said", "audience"),
    [
        ({"harms": ("elder-abuse",)}, "older"),
        ({"harms": ("fgm",)}, "black-and-minoritised"),
        ({"harms": ("forced-marriage",)}, "black-and-minoritised"),
        ({"harms": ("honour-based-abuse",)}, "black-and-minoritised"),
        ({"needs": ("change-behaviour",)}, "perpetrator"),
        ({"audiences": ("deaf",)}, "deaf"),
    ],
)
def test_a_harm_may_say_who_she_is(said: dict[str, Any], audience: str) -> None:
    """Who tells of a harm to older people need not say that she is older."""
    assert eligibility.said(Situation(**said)) == {audience}


def community(**changes: Any) -> dict[str, Any]:
    """A service of all London for an Arabic-speaking community, with no borough of its own."""
    return line(areas=["london"], audiences=["women"], focus=["arabic-speaking"], languages=["ar"], **changes)


@pytest.mark.parametrize(
    ("said", "fits"),
    [
        ({}, False),
        ({"language": "ar"}, True),
        ({"audiences": ("arabic-speaking",)}, True),
        ({"audiences": ("arabic-speaking",), "language": "en"}, True),
        ({"language": "pl"}, False),
        ({"audiences": ("men", "arabic-speaking")}, False),
    ],
)
def test_a_community_s_service_is_for_that_community(said: dict[str, Any], fits: bool) -> None:
    """By what she said or by her language; in its own borough it is offered to whoever has not said."""
    assert takes(community(), **said) is fits
    assert takes({**community(), "areas": ["kingston"]}, areas=("kingston",)) is True


def test_what_she_shares_with_a_service_is_what_she_said() -> None:
    """Reasons are of her own words: not that she is a woman, nor what a harm said for her."""
    service = made(line(audiences=["women", "deaf"], focus=["older", "perpetrator"]))

    assert eligibility.shared(service, Situation(audiences=("deaf", "women", "older", "lgbt"))) == ("deaf", "older")
    assert eligibility.shared(service, Situation(harms=("elder-abuse",))) == ()
    assert eligibility.shared(service, Situation(audiences=("perpetrator",))) == ()


@pytest.mark.parametrize(
    ("service_id", "said", "fits"),
    [
        ("angelou-partnership", {"audiences": ("men",)}, False),
        ("mens-advice-line", {"audiences": ("men",)}, True),
        ("mens-advice-line", {}, False),
        ("childline", {"audiences": ("young-person",)}, True),
        ("respect-phoneline", {"needs": ("change-behaviour",)}, True),
        ("respect-phoneline", {}, False),
        ("national-domestic-abuse-helpline", {"audiences": ("perpetrator",)}, False),
        ("al-hasaniya", {"language": "ar"}, True),
        ("samaritans", {"audiences": ("perpetrator",)}, True),
        ("samaritans", {"audiences": ("men", "young-person")}, True),
    ],
)
def test_shipped_services_take_whom_they_are_for(
    edition: Edition, service_id: str, said: dict[str, Any], fits: bool
) -> None:
    """What the strategies ask for by name."""
    assert eligibility.fits(edition[service_id], Situation(**said)) is fits


@given(situations)
@trying(deadline=None, max_examples=100)
def test_rules_that_hold_for_everybody(edition: Edition, situation: Situation) -> None:
    """A man sees nothing for women only, an abuser no victims' line, no one but a professional their services."""
    for service in edition:
        if not eligibility.fits(service, situation):
            continue
        audiences, person = set(service.audiences), eligibility.said(situation)
        if "men" in person and "women" not in person:
            assert not ("women" in audiences and "men" not in audiences), service.id
        if "perpetrator" in person and service.harms:
            assert "perpetrator" in audiences or "change-behaviour" in service.needs, service.id
        if audiences == {"professional"}:
            assert "professional" in person, service.id
