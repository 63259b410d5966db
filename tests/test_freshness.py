"""How old a fact may be, and what an old one costs: words beside it, and then its place."""

import datetime as dt
from functools import partial

import pytest
from conftest import NOW
from facts import contact, edition_of, house, line, made, number
from flask import Flask

from directory import fitting, freshness, i18n, matching, phrasing, reaching, replies, settings
from directory.app import create_app
from directory.edition import Edition
from directory.freshness import Age, Limits
from directory.i18n import TONGUES, Tongue
from directory.settings import Settings
from directory.situation import Situation, Tier

TODAY = NOW.date()
LIMITS = Limits()
DAY = dt.timedelta(days=1)
WORDS = "Not checked lately: it may have changed."
TALK = Situation(needs=("talk",), areas=("kingston",))


def ago(days: int) -> dt.date:
    return TODAY - days * DAY


@pytest.mark.parametrize(
    ("about", "limit"),
    [
        ({"kind": "phone"}, 90),
        ({"kind": "text", "value": "85258"}, 90),
        ({"kind": "website", "value": "https://example.org/"}, 180),
        ({"kind": "phone", "label": "emergency", "value": "999"}, 30),
    ],
    ids=["phone", "text", "website", "emergency"],
)
def test_a_fact_is_overdue_the_day_after_its_limit(about: dict[str, str], limit: int) -> None:
    """Numbers 90 days, emergency lines 30, the rest 180; twice over at twice as many."""
    ages = [
        freshness.of_contact(number(**about, checked=ago(days)), LIMITS, TODAY)
        for days in (limit, limit + 1, 2 * limit, 2 * limit + 1)
    ]

    assert ages == [Age.FRESH, Age.OVERDUE, Age.OVERDUE, Age.TWICE]


def test_hours_and_referral_rules_have_dates_of_their_own() -> None:
    """Old hours are told with a number checked yesterday; a rule grows old by itself."""
    fresh = number(checked=ago(1))
    old = number(checked=ago(1), hours_checked=ago(181), hours_means="own-page")
    service = made(line(contacts=[contact(hours_checked=ago(2))], referral={"checked": ago(200), "means": "rung"}))

    assert freshness.of_contact(fresh, LIMITS, TODAY) is Age.FRESH
    assert freshness.of_contact(old, LIMITS, TODAY) is Age.OVERDUE
    assert [(fact.trail, fact.age(TODAY)) for fact in freshness.dated(service, LIMITS)] == [
        (("contacts", 0), Age.FRESH),
        (("contacts", 0, "hours"), Age.FRESH),
        (("referral",), Age.OVERDUE),
    ]


def test_the_limits_are_settings() -> None:
    """Who runs it says how long a fact holds; a slip is told."""
    given = {"SIGNPOST_FRESH_NUMBERS": "7", "SIGNPOST_FRESH_REST": "8", "SIGNPOST_FRESH_EMERGENCY": "9"}

    assert settings.from_environment(given).limits == Limits(7, 8, 9)
    assert settings.from_environment({}).limits == Limits(90, 180, 30)
    with pytest.raises(settings.BadSettingsError, match="SIGNPOST_FRESH_NUMBERS"):
        settings.from_environment({"SIGNPOST_FRESH_NUMBERS": "a while"})


def local(days: int) -> dict[str, object]:
    """A service of Kingston's whose number was checked so many days ago."""
    return house(needs=["talk"], place="none", front_door=None, contacts=[contact(checked=ago(days))])


@pytest.mark.parametrize(("days", "tier"), [(180, Tier.LOCAL), (181, Tier.WIDER)])
def test_twice_overdue_stands_below_a_confirmed_line(days: int, tier: Tier) -> None:
    """A local number nobody has checked for two limits comes after the national lines that somebody has."""
    found = matching.match(TALK, edition_of(line(), line(id="c-line", areas=["england"]), local(days)), NOW)

    order = [match.service.id for match in found]
    assert order[0] != "b-house"
    assert next(match.tier for match in found if match.service.id == "b-house") is tier
    assert order.index("b-house") == (1 if tier is Tier.LOCAL else 2)
    assert {match.service.id: match.overdue for match in found} == {"a-line": False, "c-line": False, "b-house": True}


def test_a_line_twice_overdue_gives_way_to_a_fresh_one() -> None:
    """The first line is one that somebody has checked, even where an old one fits better."""
    old = line(leads=["domestic-abuse"], contacts=[contact(checked=ago(181))])
    found = matching.match(TALK, edition_of(old, line(id="c-line")), NOW)

    assert [match.service.id for match in found] == ["c-line", "a-line"]


def test_where_everything_is_old_nothing_is_lost(edition: Edition) -> None:
    """A catalogue that nobody kept for two years answers as before, and says how old it is."""
    asked = Situation(needs=("talk",), areas=("kingston",), harms=("domestic-abuse",))
    later = NOW + 7 * 104 * DAY

    now, then = matching.match(asked, edition, NOW), matching.match(asked, edition, later)
    assert [match.service.id for match in then] == [match.service.id for match in now]
    assert not any(match.overdue for match in now)
    assert all(match.overdue for match in then if match.number)


def test_overdue_is_said_and_only_then(app: Flask) -> None:
    """In a text below the number; nothing of it while the fact is fresh."""
    found = matching.match(TALK, edition_of(line(), local(91)), NOW)
    with app.app_context(), i18n.speaking("en"):
        told = {match.service.id: reaching.lines([match], NOW) for match in found}

    assert WORDS not in told["a-line"]
    assert told["b-house"].index(WORDS) == told["b-house"].index("0808 2000 247") + 1


def test_pages_say_that_a_number_is_overdue(settings: Settings) -> None:
    """Beside the date: nothing today, the words in half a year."""
    for days, said in ((0, False), (120, True)):
        app = create_app(settings, clock=partial(NOW.__add__, days * DAY))
        with app.test_request_context("/en/"), i18n.speaking("en"):
            shown = app.jinja_env.filters["checked"](number())
            assert shown.startswith(phrasing.checked(number()))
            assert (WORDS in shown) is said


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_an_old_catalogue_s_texts_still_fit(app: Flask, edition: Edition, tongue: Tongue) -> None:
    """With every number overdue each reply stays within its segments, and some say it."""
    with app.app_context():
        every = list(replies.every(tongue.code, iter(list(edition)[::9]), edition, NOW + 200 * DAY))
        with i18n.speaking(tongue.code):
            words = phrasing.overdue()

    assert not [name for name, body in every if not fitting.fits(body)]
    assert any(words in body for _, body in every)
