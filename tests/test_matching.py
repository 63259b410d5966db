"""A situation in, ordered services out: the tiers, the night, the border, and the number that always answers."""

import datetime as dt
import gc
import random
from collections.abc import Iterable
from itertools import pairwise
from typing import Any
from weakref import ref

import pytest
from asking import situations
from conftest import NOW
from facts import contact, edition_of, house, line
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory import hours, matching, places
from directory.catalogue import Catalogue
from directory.edition import Edition
from directory.hours import UK
from directory.situation import Match, Reason, Situation, Tier
from directory.vocabulary import BOROUGHS, Area, Harm, Need

NIGHT = dt.datetime(2026, 11, 24, 2, 0, tzinfo=UK)
CHRISTMAS = dt.datetime(2026, 12, 25, 11, 0, tzinfo=UK)
LINE = "national-domestic-abuse-helpline"
ALL_DAY = "the-line-of-all-hours"
moments = st.sampled_from([NOW, NIGHT, CHRISTMAS, dt.datetime(2026, 3, 29, 1, 30, tzinfo=dt.UTC)])


def ids(matches: Iterable[Match]) -> list[str]:
    return [match.service.id for match in matches]


def always(**changes: Any) -> dict[str, Any]:
    """A line for everyone at any hour, under an id that matching falls back on."""
    return line(id="samaritans", name="Samaritans", harms=[], **changes)


def local(name: str, **changes: Any) -> dict[str, Any]:
    """A service of Kingston with a number of its own."""
    office = contact(value="020 8547 5000", hours="Mo-Fr 09:00-17:00; PH off")
    return house(
        **{
            "id": name,
            "name": name,
            "contacts": [office],
            "place": "none",
            "front_door": None,
            "needs": ["housing"],
            **changes,
        }
    )


@given(situations, moments)
@trying(deadline=None, max_examples=120)
def test_somebody_confirmed_always_answers(edition: Edition, situation: Situation, now: dt.datetime) -> None:
    """Whatever is asked, whenever: one confirmed number in the answer is known to be open, and opens it."""
    matches = matching.match(situation, edition, now)

    answering = [match for match in matches if match.opening.state == "open" and match.service.reachable]
    assert answering
    numbers = [match.number for match in answering]
    assert all(number and number.confirmed for number in numbers)
    assert any(number and hours.opening(number.hours, now).state == "open" for number in numbers)


@given(situations, moments)
@trying(deadline=None, max_examples=120)
def test_tiers_come_in_their_order_and_nobody_twice(edition: Edition, situation: Situation, now: dt.datetime) -> None:
    """Danger, one line, local or special, wider; each service once, none that has ended, each with its reasons."""
    matches = matching.match(situation, edition, now)

    assert all(before.tier <= after.tier for before, after in pairwise(matches))
    assert len(set(ids(matches))) == len(matches)
    assert all(match.service.answers for match in matches)
    assert all(match.reasons for match in matches)
    in_danger = situation.crisis or "emergency" in situation.needs
    assert (matches[0].tier is Tier.DANGER) is in_danger
    assert sum(match.tier is Tier.LINE for match in matches) == 1
    assert sum(match.tier is Tier.WIDER for match in matches) <= matching.WIDEST + 1


@given(situations, moments)
@trying(deadline=None, max_examples=60)
def test_what_has_no_number_has_a_front_door(edition: Edition, situation: Situation, now: dt.datetime) -> None:
    """A match either has a number of its own or leads to a service that has one: never to nobody."""
    for match in matching.match(situation, edition, now):
        door = match.front_door
        assert bool(match.service.reachable) is (door is None), match.service.id
        assert door is None or door.reachable
        number = match.number
        assert number is not None
        assert number in (door or match.service).contacts
        assert number.label != "professionals"


@given(situations, moments)
@trying(deadline=None, max_examples=60)
def test_local_services_with_a_number_come_before_front_doors(
    edition: Edition, situation: Situation, now: dt.datetime
) -> None:
    """Among local services her own borough leads, and in it who can be rung comes before who cannot.

    The one service for Deaf people alone, which has no confirmed number, is told with its front door's.
    """
    border = {area: i for i, area in enumerate(situation.areas) if area in BOROUGHS}
    ranks = [
        (min((border[area] for area in match.service.areas if area in border), default=0), not match.service.reachable)
        for match in matching.match(situation, edition, now)
        if match.tier is Tier.LOCAL and "deaf" not in match.service.leads
    ]

    assert ranks == sorted(ranks)


@given(situations, moments, st.randoms(use_true_random=False))
@trying(deadline=None, max_examples=25)
def test_the_order_of_the_file_changes_nothing(
    edition: Edition, situation: Situation, now: dt.datetime, dice: random.Random
) -> None:
    """The same question has the same answer twice, and from a catalogue in any other order."""
    services = list(edition)
    dice.shuffle(services)
    shuffled = Edition(Catalogue(tuple(services)))

    matches = matching.match(situation, edition, now)
    assert matching.match(situation, edition, now) == matches
    assert matching.match(situation, shuffled, now) == matches


@given(situations, moments)
@trying(deadline=None, max_examples=60)
def test_reasons_are_of_what_she_said(edition: Edition, situation: Situation, now: dt.datetime) -> None:
    """A need, a harm, an audience and an area are reasons only where both she and the service named them."""
    said: dict[str, tuple[str, ...]] = {
        "need": situation.needs,
        "harm": situation.harms,
        "audience": situation.audiences,
        "language": (situation.language,),
        "area": situation.areas,
    }
    for match in matching.match(situation, edition, now):
        service = match.service
        known = {
            "need": service.needs,
            "harm": service.harms,
            "audience": (*service.audiences, *service.focus),
            "language": service.languages,
            "area": service.areas,
        }
        for kind, code in match.reasons:
            if kind in known:
                assert code in said[kind]
                assert code in known[kind]


def test_at_two_in_the_morning_a_line_that_answers_comes_first() -> None:
    """An office that is shut waits behind a line that is open; by day it may lead."""
    office = line(
        id="office",
        name="Office",
        contacts=[contact(value="0300 123 1110", hours="Mo-Fr 09:00-17:00; PH off")],
        leads=["domestic-abuse"],
    )
    edition = edition_of(office, line(id=ALL_DAY), always())
    asked = Situation(needs=("talk",), harms=("domestic-abuse",))

    assert ids(matching.match(asked, edition, NOW))[0] == "office"
    assert ids(matching.match(asked, edition, NIGHT))[0] == ALL_DAY
    assert ids(matching.match(asked, edition, CHRISTMAS))[0] == ALL_DAY


def test_hours_in_doubt_are_not_open() -> None:
    """A line with hours by appointment never stands as the one that answers now."""
    doubtful = line(id="doubtful", contacts=[contact(value="0300 123 1110", hours='24/7 "by appointment"')])
    asked = Situation(needs=("talk",), harms=("domestic-abuse",))
    matches = matching.match(asked, edition_of(doubtful, line(id=ALL_DAY), always()), NOW)

    assert ids(matches)[0] == ALL_DAY
    assert {match.service.id: match.opening.state for match in matches}["doubtful"] == "unknown"


def test_an_unconfirmed_number_rings_nowhere() -> None:
    """A number of low confidence is not offered and makes no line; the service is reached through its door."""
    unsure = local("unsure", contacts=[contact(confidence="low")], front_door="samaritans")
    edition = edition_of(unsure, always())
    matches = matching.match(Situation(needs=("housing",), areas=("kingston",)), edition, NOW)

    found = next(match for match in matches if match.service.id == "unsure")
    assert (found.tier, found.opening) == (Tier.LOCAL, hours.UNKNOWN)
    assert found.front_door == edition["samaritans"]
    assert found.number in edition["samaritans"].contacts


def test_being_open_raises_a_service_within_its_tier() -> None:
    """Of two local offices that fit alike, the open one comes first; at night, the file decides nothing."""
    early = local("a-early", contacts=[contact(value="020 8547 5000", hours="Mo-Fr 06:00-10:00; PH off")])
    late = local("b-late", contacts=[contact(value="020 8547 5001", hours="Mo-Fr 10:30-18:00; PH off")])
    asked = Situation(needs=("housing",), areas=("kingston",))
    edition = edition_of(early, late, always())

    def of_kingston(now: dt.datetime) -> list[str]:
        return [one for one in ids(matching.match(asked, edition, now)) if one.startswith(("a-", "b-"))]

    assert of_kingston(NOW) == ["b-late", "a-early"]
    assert of_kingston(NOW.replace(hour=9)) == ["a-early", "b-late"]


def test_speaking_her_language_raises_a_service_within_its_tier() -> None:
    """Of two that fit alike, the one with workers who speak her language comes first, with that as a reason."""
    edition = edition_of(local("a-plain"), local("b-farsi", languages=["fa"]), always())

    def first_for(language: Any) -> Match:
        asked = Situation(needs=("housing",), areas=("kingston",), language=language)
        return next(match for match in matching.match(asked, edition, NOW) if match.tier is Tier.LOCAL)

    assert first_for("fa").service.id == "b-farsi"
    assert Reason("language", "fa") in first_for("fa").reasons
    assert first_for("en").service.id == "a-plain"
    assert all(reason.kind != "language" for reason in first_for("en").reasons)


def spot(text: str) -> int:
    return places.find(text)[0].code


def public(name: str, address: str) -> dict[str, Any]:
    numbers = [contact(value="020 8547 5000", hours=None), contact(kind="address", value=address, hours=None)]
    return local(name, contacts=numbers, place="public")


def test_of_two_public_places_the_nearer_comes_first() -> None:
    """Distance is measured from the middle of her place to that of an advertised address, and told in metres."""
    near, far = public("b-near", "Guildhall, KT1 1EU"), public("a-far", "Somewhere Street, KT9 1AA")
    asked = Situation(needs=("housing",), areas=("kingston",), place=spot("KT1"))
    matches = [m for m in matching.match(asked, edition_of(near, far, always()), NOW) if m.tier is Tier.LOCAL]

    told = [int(reason.code) for match in matches for reason in match.reasons if reason.kind == "near"]
    assert ids(matches) == ["b-near", "a-far"]
    assert told == sorted(told)
    assert told[0] < 500
    assert told[1] > 3000


def test_nearest_first_never_improves_further_down() -> None:
    """Of alike public places in every part of Kingston, each next one is as far or farther."""
    outcodes = ["KT1", "KT2", "KT3", "KT4", "KT5", "KT6", "KT9", "SW20", "SW15"]
    offices = [public(f"office-{i}", f"Office, {outcode} 1AA") for i, outcode in enumerate(outcodes)]
    asked = Situation(needs=("housing",), areas=("kingston",), place=spot("KT2"))
    matches = [m for m in matching.match(asked, edition_of(*offices, always()), NOW) if m.tier is Tier.LOCAL]

    told = [int(reason.code) for match in matches for reason in match.reasons if reason.kind == "near"]
    assert len(told) == len(outcodes)
    assert all(before <= after for before, after in pairwise(told) if after <= 5000)


def test_on_a_border_her_own_borough_comes_first(edition: Edition) -> None:
    """W10 is mostly Kensington and Chelsea: its own services stand before Westminster's."""
    asked = Situation(needs=("housing",), areas=("kensington-and-chelsea", "westminster"), place=spot("W10"))
    turned = Situation(needs=("housing",), areas=("westminster", "kensington-and-chelsea"), place=spot("W10"))

    def first(situation: Situation, area: Area) -> int:
        return next(
            i
            for i, match in enumerate(m for m in matching.match(situation, edition, NOW) if m.tier is Tier.LOCAL)
            if area in match.service.areas and len(set(match.service.areas) & set(BOROUGHS)) == 1
        )

    assert first(asked, "kensington-and-chelsea") < first(asked, "westminster")
    assert first(turned, "westminster") < first(turned, "kensington-and-chelsea")


def test_another_borough_s_services_do_not_appear(edition: Edition) -> None:
    """What names boroughs of the five, and not hers, is not for her."""
    for area in BOROUGHS:
        for match in matching.match(Situation(areas=(area,)), edition, NOW):
            named = set(match.service.areas) & set(BOROUGHS)
            assert not named or area in named, (area, match.service.id)


@pytest.mark.parametrize("area", ["london", "england", "uk"])
def test_outside_the_five_only_wider_services_appear(edition: Edition, area: Area) -> None:
    """A place elsewhere gets what covers it, and nothing of a borough alone."""
    for match in matching.match(Situation(areas=(area,)), edition, NOW):
        assert not set(match.service.areas) <= set(BOROUGHS), match.service.id


def test_in_danger_what_works_without_a_voice_comes_too(edition: Edition) -> None:
    """999 first, then the ways for who cannot speak or hear, then the line."""
    matches = matching.match(Situation(crisis=True, areas=("kingston",)), edition, NOW)

    assert ids(matches)[: len(matching.EMERGENCY)] == list(matching.EMERGENCY)
    assert all(match.reasons == (Reason("danger", ""),) for match in matches[: len(matching.EMERGENCY)])
    assert matches[len(matching.EMERGENCY)].tier is Tier.LINE
    assert ids(matching.match(Situation(needs=("emergency",)), edition, NOW))[0] == matching.EMERGENCY[0]


def test_a_wish_to_die_leads_to_those_who_listen(edition: Edition) -> None:
    """Danger heard and a need to be listened to: Samaritans, behind the line for her harm where she told one."""

    def told(*needs: Need, harms: tuple[Harm, ...] = (), crisis: bool = True) -> list[str]:
        situation = Situation(needs=("emergency", *needs), harms=harms, crisis=crisis)
        return [match.service.id for match in matching.match(situation, edition, NOW) if match.tier is not Tier.DANGER]

    assert told("talk")[0] == told("counselling", "health")[0] == "samaritans"
    assert told("talk", harms=("domestic-abuse",))[:2] == [LINE, "samaritans"]
    assert told("talk", crisis=False)[0] == told("police", harms=("domestic-abuse",))[0] == LINE
    assert "samaritans" not in told("talk", harms=("stalking",))[:2]


def test_who_listens_stays_first_after_a_wish_to_die(edition: Edition) -> None:
    """She says where she is, no more: those who listen are still the first to ring, until it is over."""
    asked = Situation(needs=("talk", "counselling"), areas=("westminster",), despair=True)
    told = Situation(needs=("talk",), harms=("domestic-abuse",), areas=("westminster",), despair=True)

    assert ids(matching.match(asked, edition, NOW))[0] == "samaritans"
    assert ids(matching.match(told, edition, NOW))[:2] == [LINE, "samaritans"]
    assert ids(matching.match(Situation(needs=("talk",), areas=("westminster",)), edition, NOW))[0] == LINE


def test_all_of_a_borough_are_all_of_it(edition: Edition) -> None:
    """The list of a borough holds each of its services for people, numbers first, and none of another's alone."""
    for area in BOROUGHS:
        matches = matching.of_borough(area, edition, NOW)
        expected = {s.id for s in edition if s.answers and area in s.areas and "professional" not in s.audiences}
        assert set(ids(matches)) == expected
        reachable = [bool(match.service.reachable) for match in matches]
        assert reachable == sorted(reachable, reverse=True)


def test_the_number_to_ring_is_one_that_is_open() -> None:
    """Of several numbers the open one is given, whatever the keeper's order; at night the one for the night."""
    day = contact(value="020 8547 5000", hours="Mo-Fr 09:00-17:00; PH off")
    night = contact(value="020 8770 5000", hours="Mo-Fr 17:00-09:00, Sa-Su 00:00-24:00; PH off", label="out-of-hours")
    edition = edition_of(local("office", contacts=[day, night]), always())

    def value(now: dt.datetime) -> str:
        number = matching.one(edition["office"], Situation(areas=("kingston",)), edition, now).number
        assert number
        return number.value

    assert value(NOW) == "020 8547 5000"
    assert value(NIGHT) == "020 8770 5000"


@pytest.mark.parametrize(("crisis", "number"), [(False, "101"), (True, "999")])
def test_999_is_the_number_of_the_police_in_danger_only(edition: Edition, crisis: bool, number: str) -> None:
    """Who wants to report something that is over is not told to ring 999."""
    situation = Situation(needs=("police",), harms=("image-based-abuse",), areas=("westminster",), crisis=crisis)

    (police,) = [one for one in matching.match(situation, edition, NOW) if one.service.id == "metropolitan-police"]

    assert police.number
    assert police.number.value == number


def test_a_catalogue_without_any_line_that_answers_still_answers() -> None:
    """Where nobody is known to be open, the best that may be is given, whoever asks, and nothing is raised."""
    edition = edition_of(local("office"), local("womens-office", audiences=["women"]))

    for now in (NOW, NIGHT):
        assert set(ids(matching.match(Situation(areas=("kingston",)), edition, now))) == {"office", "womens-office"}
        assert ids(matching.match(Situation(areas=("wandsworth",), audiences=("men",)), edition, now))[0] == "office"
    assert matching.match(Situation(audiences=("perpetrator",)), edition_of(local("office")), NIGHT)


def test_of_numbers_for_nobody_in_particular_the_open_one_comes_first() -> None:
    """Where nothing is near, a number that is open is given before one that would fit better."""
    shut = local("a-shut", contacts=[contact(value="020 8547 5000", hours="Sa 09:00-10:00")])
    unsure = local("b-unsure", contacts=[contact(value="020 8547 5001", hours=None)])
    edition = edition_of(shut, unsure, local("c-open", needs=["legal"]))
    asked = Situation(needs=("housing",), areas=("wandsworth",))

    assert ids(matching.match(asked, edition, NOW)) == ["c-open"]
    assert ids(matching.match(asked, edition_of(shut, unsure), NOW)) == ["b-unsure"]


def test_what_serves_other_boroughs_and_london_is_not_for_hers() -> None:
    """A service that names Wandsworth is not Kingston's, though it names London too; who has not said may see it."""
    project = local("project", areas=["wandsworth", "london"])
    edition = edition_of(project, always())

    def seen(*areas: Area) -> bool:
        return "project" in ids(matching.match(Situation(needs=("housing",), areas=areas), edition, NOW))

    assert not seen("kingston")
    assert seen("kingston", "wandsworth")
    assert seen("london")
    assert seen()


def test_what_is_cut_off_does_not_count_as_an_answer() -> None:
    """The only line that is open now is in the answer though many better ones that may be open stand before it."""
    asked = Situation(needs=("talk",), harms=("stalking",))
    doubtful = [
        line(id=f"line-{i}", harms=["stalking"], contacts=[contact(value="0300 123 1110", hours=None)])
        for i in range(matching.WIDEST + 3)
    ]
    last = line(id="open", needs=["legal"], harms=["stalking"], interpreters=False)
    matches = matching.match(asked, edition_of(*doubtful, last), NOW)

    assert any(match.opening.state == "open" for match in matches)


def test_what_is_kept_of_an_edition_goes_with_it() -> None:
    """What matching works out of an edition's services is the edition's own: another with the same ids has another."""
    asked = Situation(needs=("housing",), areas=("kingston",))
    first = edition_of(local("office"), always())
    assert "office" in ids(matching.match(asked, first, NOW))
    again = edition_of(local("office", needs=["legal"], harms=["fgm"]), always())
    assert "office" not in ids(matching.match(asked, again, NOW))
    held = ref(first)
    del first
    gc.collect()

    assert held() is None
