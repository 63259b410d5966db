"""Every reply that can be given, about every service of the catalogue: within budget, whole, and true.

The rules in `phone` are asked of each: budget, lock screen, links, numbers on lines of their own, 999.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import product

import pytest
from conftest import NOW
from flask import Flask
from phone import hold, matched

from directory import conversation, gazetteer, places, saying, sms_text
from directory.edition import Edition
from directory.hours import Opening, opening
from directory.i18n import speaking
from directory.saying import Look, Show
from directory.situation import Answer, Ending, Match, Question, Situation, Step, Tier, key
from directory.texting import Command
from directory.vocabulary import AREAS, AUDIENCES, BOROUGHS, HARMS, NEEDS

NIGHT = dt.datetime(2026, 11, 25, 2, 0, tzinfo=NOW.tzinfo)
CHRISTMAS = dt.datetime(2026, 12, 25, 12, 0, tzinfo=NOW.tzinfo)
TIMES = (NOW, NIGHT, CHRISTMAS)
SITE = "Local information"
ALWAYS_TOLD = {"18000", "999"}


@pytest.fixture(autouse=True)
def _english(app: Flask) -> Iterator[None]:
    with app.app_context(), speaking("en"):
        yield


@pytest.fixture(scope="session")
def published(edition: Edition) -> set[str]:
    """Every number that a text may hold."""
    return ALWAYS_TOLD | {contact.value for service in edition for contact in service.reachable}


def whole(reply: str, published: set[str]) -> None:
    """The reply keeps the rules, and its numbers are the catalogue's, not a digit cut."""
    hold(reply)
    numbers = [line for line in reply.split("\n") if line.replace(" ", "").isdigit()]
    strange = [number for number in numbers if number not in published]
    assert not strange, f"{strange} in\n{reply}"


def replies(step: Step, said: saying.Said, edition: Edition, now: dt.datetime) -> Iterator[str]:
    """The reply, and all that 0 brings after it."""
    after, answer = conversation.reply(step, said, edition, now, ())
    text = sms_text.compose(after, answer, now, SITE)
    yield text.body
    told, rest = text.told, text
    while "That is all" not in rest.body:
        rest = sms_text.more(Step(after.situation, shown=told), answer, now)
        assert rest.told or "That is all" in rest.body, "0 goes on for ever"
        told += rest.told
        yield rest.body


def told_in_full(first: str, rest: list[str], answer: Answer) -> list[str]:
    """The names of an answer that none of the replies holds."""
    said = "\n".join([first, *rest])
    return [match.service.name for match in answer.matches if match.service.name not in said]


def test_every_service_by_name(edition: Edition, published: set[str]) -> None:
    """Each service, active or ended, by day, by night and on Christmas Day: a number, and every rule kept."""
    for service, now in product(edition, TIMES):
        after, answer = conversation.reply(Step(), Show(key(service.id)), edition, now, ())
        reply = sms_text.compose(after, answer, now, SITE).body
        whole(reply, published)
        assert any(line in published for line in reply.split("\n")), f"{service.id}: no number"


@pytest.mark.parametrize("area", [*AREAS, None])
def test_every_borough_and_need(edition: Edition, published: set[str], area: str | None) -> None:
    """Each need in each area, by day and by night, and all that 0 brings: every rule kept, no service left out."""
    for need, now in product([*NEEDS, None], TIMES[:2]):
        situation = Situation(needs=(need,) if need else (), areas=(area,) if area else ())  # type: ignore[arg-type]
        first, *rest = replies(Step(situation), Look(), edition, now)
        for reply in (first, *rest):
            whole(reply, published)
        if need != "emergency":
            _, answer = conversation.reply(Step(situation), Look(), edition, now, ())
            assert not told_in_full(first, rest, answer)


@pytest.mark.parametrize("harm", HARMS)
def test_every_harm_and_audience(edition: Edition, published: set[str], harm: str) -> None:
    """Each harm told by each audience, in a place with a long name: every rule kept."""
    areas = ("kensington-and-chelsea", "hammersmith-and-fulham")
    for audience in AUDIENCES:
        situation = Situation(needs=("talk",), harms=(harm,), audiences=(audience,), areas=areas)  # type: ignore[arg-type]
        for reply in replies(Step(situation), Look(), edition, NOW):
            whole(reply, published)


@pytest.mark.parametrize("area", [*AREAS, None])
@pytest.mark.parametrize("question", [Question.NEED, Question.PLACE])
def test_every_menu(edition: Edition, published: set[str], area: str | None, question: Question) -> None:
    """Both menus hold all their choices, with a number beside them."""
    step = Step(Situation(areas=(area,) if area else ()))  # type: ignore[arg-type]
    for now in TIMES:
        after, answer = conversation.reply(step, saying.Change(question), edition, now, (question,))
        reply = sms_text.compose(after, answer, now, SITE).body
        whole(reply, published)
        lines = reply.split("\n")
        assert all(any(line.startswith(f"{digit} ") for line in lines) for digit in range(1, 8))
        assert set(lines) & published


def test_every_danger(edition: Edition, published: set[str]) -> None:
    """In danger, in any area at any hour: 999 and the truth about 55 in the first segment, then a line, then 18000."""
    for area, now in product([*AREAS, None], TIMES):
        situation = Situation(areas=(area,) if area else (), crisis=True)
        after, answer = conversation.reply(Step(situation), Look(), edition, now, ())
        reply = sms_text.compose(after, answer, now, SITE).body
        whole(reply, published)
        assert reply.startswith("Ring 999 now")
        assert "does not tell them where you are" in reply[:153]
        assert len(published & set(reply.split("\n"))) == 2


def test_every_place_outside(edition: Edition, published: set[str]) -> None:
    """Every council's name, the longest too, fits beside a number."""
    known = gazetteer.load().places
    for place in {place.council: place for place in known if place.council}.values():
        step = Step(Situation(needs=("safe-place",), areas=place.areas, place=place.code))
        reply = next(replies(step, Look(), edition, NOW))
        whole(reply, published)
        assert f"ask {place.council} council" in reply


@pytest.mark.parametrize(("strangled", "council", "unplaced", "lost"), list(product([True, False], repeat=4)))
def test_every_note(
    edition: Edition, published: set[str], strangled: bool, council: bool, unplaced: bool, lost: bool
) -> None:
    """Whatever else must be said stands in the reply, with a number, in any of the boroughs; a doctor always."""
    for area in BOROUGHS:
        step = Step(Situation(needs=("talk",), areas=(area, "hammersmith-and-fulham"), past_strangling=strangled))
        _, answer = conversation.reply(step, Look(), edition, NOW, ())
        ending = Ending.NOT_UNDERSTOOD if lost else answer.ending
        name = "Bournemouth, Christchurch and Poole" if council else None
        said = Answer(ending, answer.matches, council=name, unplaced=unplaced, past_strangling=strangled)
        reply = sms_text.compose(step, said, NOW, SITE).body
        whole(reply, published)
        assert ("ring 111" in reply) == strangled
        assert ("cannot place" in reply) == unplaced


@pytest.mark.parametrize("name", ["Kew", "queens park", "Richmond", "Victoria"])
def test_places_that_could_be_meant(edition: Edition, published: set[str], name: str) -> None:
    """A name that is several places: each is shown under its digit, none twice."""
    found = places.find(name)
    answer = Answer(
        Ending.OPENING,
        conversation.reply(Step(), Look(), edition, NOW, ())[1].matches,
        ask=Question.PLACE,
        unclear=tuple(place.code for place in found),
    )
    reply = sms_text.compose(Step(), answer, NOW, SITE).body
    whole(reply, published)
    choices = [line for line in reply.split("\n") if line[:2] in {f"{digit} " for digit in range(1, 8)}]
    assert choices == sorted(set(choices))
    assert choices


def test_a_shut_line_says_when_it_opens(edition: Edition) -> None:
    """At two in the morning a line that answers now comes first, and one that is shut says so, as a door too."""
    step = Step(Situation(harms=("honour-based-abuse",), areas=("kingston",)))
    first, *rest = replies(step, Look(), edition, NIGHT)

    assert "24/7" in "\n".join(first.split("\n")[1:3])
    assert "Karma Nirvana helpline. Closed now, opens today at 09:00" in "\n".join([first, *rest])
    assert "through Karma Nirvana helpline. Closed now, opens today at 09:00" in "\n".join([first, *rest])


@pytest.mark.parametrize("area", BOROUGHS)
def test_no_reply_keeps_it_back_that_a_line_is_shut(edition: Edition, area: str) -> None:
    """However short a reply at night: beside a number that does not answer now stands that it is shut."""
    for harm in HARMS:
        situation = Situation(harms=(harm,), areas=(area,))  # type: ignore[arg-type]
        _, answer = conversation.reply(Step(situation), Look(), edition, NIGHT, ())
        numbers = [match.number for match in answer.matches if match.number]
        shut = {one.value for one in numbers if opening(one.hours, NIGHT).state == "closed"}
        for reply in replies(Step(situation), Look(), edition, NIGHT):
            assert reply.count("Closed now") == len(shut & set(reply.split("\n"))), reply


def test_polite_replies(published: set[str]) -> None:
    """Thanks, “who is this?” and our own faults: every rule kept, and nothing about anybody."""
    for reply in (sms_text.polite(Command.THANKS, SITE), sms_text.polite(Command.WHO, SITE), sms_text.failed()):
        whole(reply, published)


@pytest.mark.parametrize("length", [1, 60, 150, 250, 300, 400])
def test_no_name_can_break_a_reply(edition: Edition, published: set[str], length: int) -> None:
    """A keeper may write a name of any length: the name goes, or the hours, and the number stays whole."""
    long = "Überlange Straße ".ljust(length, "m")[:length]
    offered = [service for service in edition if service.answers]
    for service in offered[::4]:
        match = matched(service.model_copy(update={"name": long}), edition, Tier.LOCAL)
        other = matched(edition["national-domestic-abuse-helpline"].model_copy(update={"name": long}), edition)
        answers = [
            Answer(ending, (match, other), past_strangling=True, council=council)
            for ending in (Ending.NAMED, Ending.FOUND, Ending.DANGER, Ending.OUTSIDE)
            for council in (None, long[:60])
        ]
        bodies = [sms_text.compose(Step(), answer, NOW, SITE).body for answer in answers]
        bodies += [sms_text.more(Step(), answer, NOW).body for answer in answers]
        for body in bodies:
            whole(body, published)
            assert set(body.split("\n")) & published, body


def test_a_cyrillic_name_still_fits(edition: Edition, published: set[str]) -> None:
    """One letter outside GSM-7 turns the text into UCS-2, whose budget holds then."""
    services = [service.model_copy(update={"name": service.name + " Дім"}) for service in list(edition)[:60]]
    for service in services:
        match = matched(service, edition)
        for body in (
            sms_text.compose(Step(), Answer(Ending.NAMED, (match,)), NOW, SITE).body,
            sms_text.compose(
                Step(), Answer(Ending.FOUND, (match, *[matched(one, edition) for one in services])), NOW, SITE
            ).body,
        ):
            whole(body, published)


def test_a_service_without_any_way_leads_to_one_that_has(edition: Edition) -> None:
    """A name that ended with no successor: we say that we know no number, and give one that may help."""
    gone = edition["soho-angels-night-hub"].model_copy(update={"successor": None})
    line = matched(edition["national-domestic-abuse-helpline"], edition)
    answer = Answer(Ending.NAMED, (Match(gone, Tier.LOCAL, (), Opening("unknown")), line))

    reply = sms_text.compose(Step(), answer, NOW, SITE).body

    assert "We know no number for that" in reply
    assert "0808 2000 247" in reply.split("\n")
    hold(reply)


def test_the_menu_promises_free_calls_only_where_they_are(edition: Edition) -> None:
    """“free, day and night” is said of a number that is both, and of no other."""
    line = edition["national-domestic-abuse-helpline"]
    shut = line.model_copy(update={"contacts": (line.contacts[0].model_copy(update={"hours": "Mo-Fr 09:00-17:00"}),)})
    for service, promised in ((line, True), (shut, False)):
        answer = Answer(Ending.OPENING, (matched(service, edition),), ask=Question.NEED)
        assert ("free, day and night" in sms_text.compose(Step(), answer, NOW, SITE).body) == promised
