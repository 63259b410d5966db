"""The pages beside the journey: a service, a borough, the signs, the two dull ones; and her own words."""

import datetime as dt
from dataclasses import replace

import pytest
from browsing import Browser, Page, words_of
from conftest import NOW
from phone import Clock

from directory import i18n
from directory.app import create_app
from directory.contacts import digits
from directory.edition import Edition
from directory.model import Contact
from directory.settings import Settings
from directory.vocabulary import BOROUGHS, Borough
from directory.wording import AREAS

WRITTEN = "xqzvword"


def listed(page: Page) -> set[str]:
    """The names on a borough's list."""
    return {words_of(button) for button in page.one("ul", class_="all").iter("button")}


@pytest.mark.parametrize("area", BOROUGHS)
def test_a_borough_lists_all_its_services(page: Browser, edition: Edition, area: Borough) -> None:
    """One tap from the place question: every service of the borough that may be offered to her, and no other's."""
    borough = page.get("/en/").press("talk").press(label=f"Everything in {AREAS[area]}")
    everyone = {
        service.name
        for service in edition
        if service.answers and area in service.areas and "professional" not in service.audiences
    }

    assert borough.heading == AREAS[area]
    assert listed(borough) == everyone


def test_every_service_in_full(page: Browser, edition: Edition) -> None:
    """Each service of each borough opens: what it does, every confirmed contact, never an unconfirmed one."""
    seen: set[str] = set()
    for area in BOROUGHS:
        borough = page.get("/en/").press("talk").press(label=f"Everything in {AREAS[area]}")
        for name in sorted(listed(borough) - seen):
            full = borough.press(label=name)
            service = next(one for one in edition if one.name == name and area in one.areas)
            missing = [one.value for one in service.confirmed if one.label != "professionals" and not shown(one, full)]
            hidden = [one.value for one in service.contacts if not one.confirmed or one.label == "professionals"]
            assert full.heading == name
            assert service.sentence in full.text
            assert not missing, name
            assert not [value for value in hidden if value in full.html], name
            seen.add(name)
    assert len(seen) > 30


def shown(contact: Contact, page: Page) -> bool:
    """Whether the page shows this contact."""
    if contact.kind == "phone":
        return any(link.endswith(digits(contact.value)[-9:]) for link in page.having("href") if "tel:" in link)
    return contact.value in page.html or contact.value.replace("&", "&amp;") in page.html


def test_a_service_says_how_sure_and_how_it_is_reached(page: Browser) -> None:
    """A service in full says when its number was checked and how, its hours, its cost and who may be sent."""
    answer = page.get("/en/").press("safe-place").press("kingston").press("skip")
    full = answer.press(service="national-domestic-abuse-helpline")

    for said in (
        "Checked 20 November 2026: read in a copy of the page, not rung.",
        "Every day, day and night",
        "Free.",
    ):
        assert said in full.text
    assert full.press(label="Back to the list").services == answer.services
    assert full.press(label="Start again").heading == "What do you need?"


def test_the_signs_lead_to_somebody_to_talk_to(page: Browser) -> None:
    """Signs that something is wrong are one tap from home and lead on to the place question."""
    signs = page.get("/en/").press(label="Is something wrong? Signs to look for")

    assert signs.heading == "Is something wrong?"
    assert signs.terms == ["talk"]
    assert signs.press("talk").heading == "Where are you?"


@pytest.mark.parametrize("tongue", i18n.TONGUES, ids=lambda tongue: tongue.slug)
def test_every_page_in_every_language(page: Browser, tongue: i18n.Tongue) -> None:
    """Each kind of page keeps the house rules in each language, and stays in it."""
    home = page.get(f"/{tongue.slug}/")
    borough_asked = home.press("safe-place")
    answer = borough_asked.press("kingston").press("skip")
    pages = [page.get(f"/{tongue.slug}/{path}/") for path in ("about", "using")]
    pages += [answer, answer.press(service="national-domestic-abuse-helpline"), page.get(f"/{tongue.slug}/no/", 404)]
    everything = next(pair for pair in borough_asked.buttons if pair[1].get("class") == "more")
    pages += [borough_asked.send(*everything), home.say("zzzz qqqq"), home.say("Manchester")]

    assert {one.language for one in pages} == {tongue.code}


@pytest.mark.parametrize(
    ("text", "heading", "said"),
    [
        ("I need a safe place, Kingston", "Anything that helps us choose?", ""),
        ("safe place KT1 for a lesbian", "Who can help", "Lesbian, gay, bi or trans people"),
        ("qwfpzz", "What do you need?", "We did not understand that."),
        ("he is going to kill me", "Who can help", "may be in danger now"),
        ("Childline", "Childline", ""),
    ],
)
def test_her_own_words_lead_where_taps_lead(page: Browser, text: str, heading: str, said: str) -> None:
    """What she writes is heard like what she taps; what is not understood asks again and says so."""
    after = page.get("/en/").say(text)

    assert after.heading == heading
    assert said in after.text


def test_a_place_outside_gets_its_council_named(page: Browser) -> None:
    """Outside the five the page says so and still gives a number."""
    after = page.get("/en/").say("somebody to talk to in Manchester").press("skip")

    assert "outside the five boroughs" in after.text
    assert "Council: Manchester" in after.text
    assert after.services


def test_beyond_england_the_page_says_what_the_list_is_for(page: Browser) -> None:
    """Who is in Scotland is told that the list is England's, and sees no line that is for England alone."""
    after = page.get("/en/").say("somebody to talk to in Glasgow").press("skip")

    assert "Our list is for England." in after.text
    assert "samaritans" in after.services
    assert "national-domestic-abuse-helpline" not in after.services


def test_a_place_with_two_meanings_asks_which(page: Browser) -> None:
    """A name that two places share is asked about, and either can be chosen."""
    asked = page.get("/en/").press("talk").say("Queens Park")
    choices = [words_of(button) for button in asked.all("div", class_="choices")[0].iter("button")]

    assert "Which of these?" in asked.text
    assert len(choices) > 1
    assert asked.press(label=choices[0]).heading == "Anything that helps us choose?"


@pytest.mark.parametrize("text", [WRITTEN, f"safe place {WRITTEN} kingston", f"<b>{WRITTEN}</b>", f"kill me {WRITTEN}"])
def test_her_words_are_never_echoed(page: Browser, text: str) -> None:
    """No page that answers her words holds them."""
    assert WRITTEN not in page.get("/en/").say(text).html


def test_no_words_change_nothing(page: Browser) -> None:
    """An empty box, or blanks alone, leave the question as it was."""
    asked = page.get("/en/").press("talk")

    assert asked.say("").heading == asked.say("  \n ").heading == asked.heading


def test_a_number_is_shown_while_it_is_ours(settings: Settings, edition: Edition) -> None:
    """About shows the number to text and ring, in every language, and from the day of its renewal on it does not."""
    own = replace(settings, number="020 7946 0123", number_until=NOW.date() + dt.timedelta(days=1))
    for moment, shown in ((NOW, True), (NOW + dt.timedelta(days=1), False)):
        page = Browser(create_app(own, clock=Clock(moment)).test_client(), edition)
        links = [page.get(f"/{tongue.slug}/about/").all("a", href="tel:02079460123") for tongue in i18n.TONGUES]
        assert [len(found) for found in links] == [int(shown)] * len(i18n.TONGUES)
