"""How well one service meets a situation: what counts, how much against what else, and with which reasons."""

import datetime as dt
from typing import Any

import pytest
from conftest import NOW
from facts import contact, house, line, made

from directory import places, scoring
from directory.edition import Edition
from directory.offers import Asked, Offer
from directory.scoring import Scored
from directory.situation import Reason, Situation

NIGHT = NOW.replace(hour=2)


def scored(entry: dict[str, Any], now: dt.datetime = NOW, **said: Any) -> Scored:
    """The service that an entry states, as it meets this."""
    return scoring.score(Offer(made(entry)), Asked(Situation(**said)), now)


@pytest.mark.parametrize(
    ("better", "worse", "said"),
    [
        ({"needs": ["legal"]}, {"needs": ["money"]}, {"needs": ("legal", "money")}),
        ({"needs": ["legal", "money"]}, {"needs": ["legal"]}, {"needs": ("legal", "money")}),
        ({"needs": ["legal", "talk", "work"]}, {"needs": ["talk", "work", "legal"]}, {"needs": ("legal",)}),
        ({"needs": ["legal", "talk"]}, {"needs": ["work", "talk", "legal"]}, {"needs": ("legal",)}),
        ({"leads": ["legal"]}, {"leads": ["talk"]}, {"needs": ("legal", "talk")}),
        ({"harms": ["stalking"]}, {"harms": ["fgm"]}, {"harms": ("stalking", "fgm")}),
        ({"leads": ["stalking"]}, {}, {"harms": ("stalking",)}),
        ({"leads": ["legal"]}, {}, {"needs": ("legal",)}),
        ({"leads": ["domestic-abuse"]}, {}, {}),
        ({"focus": ["lgbt"]}, {}, {"audiences": ("lgbt",)}),
        ({"harms": ["domestic-abuse"]}, {"harms": ["fgm"]}, {}),
        ({}, {"leads": ["modern-slavery"]}, {}),
        ({}, {"focus": ["women"]}, {"audiences": ("men",)}),
        ({"focus": ["young-person"]}, {}, {"audiences": ("young-person",)}),
        ({}, {"leads": ["child-abuse"], "harms": ["elder-abuse"]}, {"harms": ("elder-abuse",)}),
        ({"ages": [None, 18]}, {"ages": [16, None]}, {"harms": ("child-abuse",)}),
    ],
)
def test_what_fits_better(better: dict[str, Any], worse: dict[str, Any], said: dict[str, Any]) -> None:
    """What she put first counts most; leaders, specialists and the commonest harm count; what is for others waits."""
    assert scored(line(**better), **said).fit > scored(line(**worse), **said).fit


@pytest.mark.parametrize(
    ("easier", "harder", "said"),
    [
        ({"languages": ["fa"]}, {}, {"language": "fa"}),
        ({"interpreters": True}, {}, {"language": "fa"}),
        ({"languages": ["fa"]}, {"interpreters": True}, {"language": "fa"}),
        ({"areas": ["kingston"]}, {}, {"areas": ("kingston",)}),
        ({}, {"contacts": [contact(hours=None)]}, {}),
        ({"contacts": [contact(hours=None)]}, {"contacts": [contact(hours="Sa 09:00-10:00")]}, {}),
    ],
)
def test_what_is_easier_to_reach(easier: dict[str, Any], harder: dict[str, Any], said: dict[str, Any]) -> None:
    """Her language, her borough and an open line raise the score, and leave the fit as it is."""
    one, another = scored(line(**easier), **said), scored(line(**harder), **said)

    assert one.score > another.score
    assert one.fit == another.fit


@pytest.mark.parametrize(
    ("said", "near"),
    [
        ({"harms": ("domestic-abuse",), "needs": ("advocacy",)}, False),
        ({"harms": ("domestic-abuse",), "needs": ("advocacy",), "audiences": ("disabled",)}, True),
        ({"harms": ("elder-abuse",), "needs": ("advocacy",)}, True),
        ({"needs": ("advocacy",)}, False),
    ],
)
def test_care_for_adults_is_near_to_who_needs_care(said: dict[str, Any], near: bool) -> None:
    """A council's team for adults who need care is no help to everybody whom a partner hits."""
    team = house(
        areas=["kingston"],
        needs=["worried-about-someone", "advocacy"],
        harms=["elder-abuse", "domestic-abuse"],
        leads=["elder-abuse"],
        focus=["older", "disabled"],
    )

    assert scored(team, areas=("kingston",), **said).near is near


def test_reasons_say_all_that_she_and_the_service_share() -> None:
    """Needs, harms, who she is, her language, her borough, and the distance to an advertised address."""
    office = contact(kind="address", value="Guildhall, KT1 1EU", hours=None)
    kt1 = places.find("KT1")[0].code
    found = scored(
        line(areas=["kingston"], languages=["fa"], focus=["older"], place="public", contacts=[contact(), office]),
        needs=("talk", "legal"),
        harms=("domestic-abuse",),
        audiences=("older",),
        areas=("kingston",),
        place=kt1,
        language="fa",
    )

    assert [(reason.kind, reason.code) for reason in found.reasons[:-1]] == [
        ("need", "talk"),
        ("harm", "domestic-abuse"),
        ("audience", "older"),
        ("language", "fa"),
        ("area", "kingston"),
    ]
    assert found.reasons[-1].kind == "near"
    assert found.special
    assert found.local


def test_a_service_that_shares_nothing_is_there_for_its_area() -> None:
    """A reason is never missing: the widest area is one."""
    assert scored(line(areas=["london", "england"])).reasons == (Reason("wider", "england"),)


@pytest.mark.parametrize(
    ("areas", "border"),
    [((), None), (("kingston",), 0), (("wandsworth", "kingston"), 1), (("wandsworth",), None), (("london",), None)],
)
def test_which_of_her_boroughs_it_serves(areas: tuple[Any, ...], border: int | None) -> None:
    """The first of hers counts most; a wider area is no borough."""
    assert scoring.border(Offer(made(house(areas=["kingston", "london"]))), Asked(Situation(areas=areas))) == border


def test_the_state_is_that_of_the_number_she_would_ring() -> None:
    """An open number wins over an unknown one, that over a shut one; what may not be rung has no state."""
    day, night, unsure = (
        contact(hours="Mo-Fr 09:00-17:00; PH off"),
        contact(hours="Mo-Su 20:00-06:00"),
        contact(hours=None),
    )

    def state(*numbers: dict[str, Any]) -> str:
        return scored(line(contacts=numbers), NIGHT).opening.state

    assert [state(day, night), state(day, unsure), state(day), state()] == ["open", "unknown", "closed", "unknown"]
    assert state(contact(confidence="low"), day) == "closed"
    assert state(contact(label="professionals"), day) == "closed"


def test_only_a_public_address_has_a_distance(edition: Edition) -> None:
    """No distance without an advertised address, nor without a place of hers."""
    here = Asked(Situation(areas=("kingston",), place=places.find("KT1")[0].code))
    nowhere = Asked(Situation(areas=("kingston",)))
    told = {service.id: scoring.distance(Offer(service), here) for service in edition}

    assert all(edition[one].place == "public" for one, metres in told.items() if metres is not None)
    public = [edition[one] for one, metres in told.items() if metres is not None]
    assert public
    hidden = [Offer(one.model_copy(update={"place": "confidential"})) for one in public]
    assert all(scoring.distance(one, here) is None for one in hidden)
    assert all(scoring.distance(Offer(service), nowhere) is None for service in edition)
