"""The web by taps, scripts off: what each question offers, where it leads, and what the answer holds."""

import pytest
from browsing import Browser, Page, links_of, words_of
from conftest import NOW

from directory import conversation
from directory.edition import Edition
from directory.pages import WHOLE
from directory.saying import Look
from directory.situation import Question, Situation, Step
from directory.vocabulary import AUDIENCES, BOROUGHS, HARMS, NEEDS, Borough, Need
from directory.wording import AREAS

ASKED: list[Need] = [need for need in NEEDS if need != "emergency"]


@pytest.fixture
def answer(page: Browser) -> Page:
    """The answer for a safe place in Kingston."""
    return page.get("/en/").press("safe-place").press("kingston").press("skip")


def tiers(page: Page) -> dict[str, list[str]]:
    """The services of each part of the answer, by its heading."""
    found: dict[str, list[str]] = {}
    heading = ""
    for element in page.one("main").iter():
        if element.tag == "h2":
            heading = words_of(element)
        elif element.tag == "article":
            found.setdefault(heading, []).append(element.get("data-service") or "")
    return found


def told(page: Page) -> list[str]:
    """What it says that she told: her need, her place, what is about her."""
    return [words_of(one) for one in page.one("dl", class_="told").iter("dd")][::2]


@pytest.mark.parametrize("path", ["/", "/en/", "/en"])
def test_home_asks_what_she_needs(page: Browser, path: str) -> None:
    """The first page answers 200 itself and offers every need but the emergency, which stands above, and to skip."""
    home = page.get(path)

    assert sorted(home.terms) == sorted([*ASKED, "skip"])
    assert home.one("input", id="words").get("autocomplete") == "off"
    assert all(button.get("type") is None for _form, button in home.buttons)


def test_the_words_box_waits_for_a_script(page: Browser) -> None:
    """Her own words can be written only where a script can send them: the box lies in a template."""
    home = page.get("/en/")

    assert home.one("template").find(".//input[@id='words']") is not None


def test_the_place_question_offers_the_boroughs(page: Browser) -> None:
    """The five boroughs, what lies beyond them, and to skip, once each; and each borough's whole list one tap on."""
    asked = page.get("/en/").press("talk")
    more = [words_of(button) for button in asked.all("button", class_="more")]

    assert asked.terms == [*BOROUGHS, "london", "england", "uk", "skip"]
    assert more[: len(BOROUGHS)] == [f"Everything in {AREAS[code]}" for code in BOROUGHS]


def test_the_last_question_offers_who_and_what(page: Browser) -> None:
    """To skip first, then every audience and every harm."""
    asked = page.get("/en/").press("talk").press("wandsworth")

    assert asked.terms == ["skip", *AUDIENCES, *HARMS]


def test_a_question_shows_a_line_and_an_answer_shows_cards(page: Browser, answer: Page) -> None:
    """A line that answers now stands on each question, marked as a line; cards are in the answer only."""
    home = page.get("/en/")
    for question in (home, home.press("talk"), home.press("talk").press("wandsworth")):
        line = question.one("div", data_line="national-domestic-abuse-helpline")
        assert links_of(line) == ["tel:08082000247"]
        assert "A line you can ring now" in words_of(line)
        assert not question.services

    assert answer.services
    assert not answer.having("data-line")


def test_somewhere_safe_in_kingston(answer: Page) -> None:
    """The line that answers now first, then Kingston's own, then wider ones; nobody else's borough; and the reasons."""
    found = tiers(answer)

    assert found["Ring first"] == ["national-domestic-abuse-helpline"]
    assert {"kingston-housing-options", "kingston-da-vawg-service"} <= set(found["Near you, or for you"])
    assert not {"wandsworth-hestia-domestic-abuse", "angelou-partnership"} & set(answer.services)
    assert "Here because you said: A safe place to stay and Kingston upon Thames." in answer.text
    assert told(answer) == ["A safe place to stay", "Kingston upon Thames", "not said"]


def test_talking_in_arabic_in_kensington(page: Browser, edition: Edition) -> None:
    """An Arabic speaker in Kensington finds Al-Hasaniya among the local ones, with who can put her in touch."""
    answer = page.get("/en/").press("talk").press("kensington-and-chelsea").press("arabic-speaking")
    card = answer.one("article", data_service="al-hasaniya")
    door = edition["al-hasaniya"].front_door

    assert "al-hasaniya" in tiers(answer)["Near you, or for you"][:3]
    assert door
    assert edition[door].name in words_of(card)
    assert links_of(card) == ["tel:08082000247"]


@pytest.mark.parametrize("area", BOROUGHS)
@pytest.mark.parametrize("need", ASKED)
def test_the_page_says_what_matching_found(page: Browser, edition: Edition, need: Need, area: Borough) -> None:
    """Every need in every borough: the services in matching's order, and a number to ring."""
    answer = page.get("/en/").press(need).press(area).press("skip")
    step = Step(Situation(needs=(need,), areas=(area,)), frozenset({Question.ABOUT}))
    _, expected = conversation.reply(step, Look(), edition, NOW)

    assert answer.services == [match.service.id for match in expected.matches]
    assert any(address.startswith("tel:") for card in answer.all("article") for address in links_of(card))


def test_a_long_answer_stays_light(page: Browser) -> None:
    """Of many services the first twelve are told in full; of the others the name, the number, and the way to more."""
    cards = page.get("/en/").press("advocacy").press("westminster").press("skip").all("article")
    full = ["Here because you said" in words_of(card) for card in cards]

    assert len(cards) > WHOLE
    assert full == [position < WHOLE for position in range(len(cards))]
    assert all("More about it" in words_of(card) for card in cards)


def test_everything_can_be_skipped(page: Browser) -> None:
    """Three taps on skip lead to an answer with a number, not to a wall."""
    answer = page.get("/en/").press("skip").press("skip").press("skip")

    assert answer.heading == "Who can help"
    assert any(address.startswith("tel:0") for card in answer.all("article") for address in links_of(card))


@pytest.mark.parametrize(("position", "asked"), [(0, "What do you need?"), (1, "Where are you?"), (2, "Anything that")])
def test_any_answer_can_be_changed(answer: Page, position: int, asked: str) -> None:
    """Each part of what she told opens its question again, and the other parts stay."""
    changes = [(form, button) for form, button in answer.buttons if words_of(button) == "Change"]
    question = answer.send(*changes[position])
    after = told(question.press("skip"))

    assert question.heading.startswith(asked)
    assert after[position] == "not said"
    expected = ["A safe place to stay", "Kingston upon Thames", "not said"]
    assert [*after[:position], *after[position + 1 :]] == [*expected[:position], *expected[position + 1 :]]


def test_starting_again_forgets(answer: Page) -> None:
    """Start again leads to the first question, and nothing of before is in what follows."""
    again = answer.press(label="Start again")

    assert again.heading == "What do you need?"
    assert told(again.press("skip").press("skip").press("skip")) == ["not said", "not said", "not said"]


def test_switching_language_keeps_the_step(page: Browser) -> None:
    """In the middle of the journey another language shows the same question, and the answer comes in it."""
    asked = page.get("/en/").press("safe-place")
    arabic = asked.press(label="العربية")

    assert (arabic.language, arabic.terms) == ("ar", asked.terms)
    assert arabic.press("kingston").press("skip").services[0] == "national-domestic-abuse-helpline"
    assert page.get("/en/").press("safe-place").press(label="简体中文").language == "zh-Hans"


def test_home_links_to_the_other_languages(page: Browser) -> None:
    """With nothing told, and on the two dull pages, a language is a plain link to the same page."""
    for path in ("", "about/", "using/"):
        here = page.get(f"/en/{path}")
        assert here.one("a", lang="fa", hreflang="fa", dir="rtl").get("href") == f"/fa/{path}"
        assert page.get(f"/fa/{path}").one("a", hreflang="zh-Hans").get("href") == f"/zh-hans/{path}"


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("ar", "ar"),
        ("tl-PH,en;q=0.5", "fil"),
        ("zh-TW", "zh-Hans"),
        ("xx,ta;q=0.3", "ta"),
        ("xx", "en"),
        ("", "en"),
        ("*", "en"),
        ("en-US,en;q=0.9,ar;q=0.1", "en"),
    ],
)
def test_the_first_page_speaks_the_browsers_language(page: Browser, asked: str, language: str) -> None:
    """`/` answers in the language the browser asks for most that we have, and in English where there is none."""
    assert page.get("/", headers={"Accept-Language": asked}).language == language


def test_pages_may_be_found_but_steps_may_not(page: Browser) -> None:
    """Search engines may list the addresses; what answers a step is kept out."""
    home = page.get("/en/")

    assert "X-Robots-Tag" not in home.response.headers
    assert home.press("talk").response.headers["X-Robots-Tag"] == "noindex, nosnippet"
