"""How to be understood on the phone: what the facts say of her language comes before the one line to say."""

import pytest
from browsing import Browser, words_of
from flask import Flask
from phone import Phone, matched

from directory import interpreting, phrasing
from directory.edition import Edition
from directory.i18n import speaking
from directory.vocabulary import Language

LINE = "national-domestic-abuse-helpline"


def test_what_is_known_comes_before_the_line_to_say(app: Flask, edition: Edition) -> None:
    """A line with interpreters says so first; one of which nothing is known gives the line to say alone."""
    with app.app_context(), speaking("ta"):
        known = interpreting.lines(matched(edition[LINE], edition), "ta")
        unknown = interpreting.lines(matched(edition["karma-nirvana"], edition), "ta")
        assert edition[LINE].interpreters
        assert known == [
            phrasing.languages(edition[LINE], signed=False),
            f"Tamil interpreter, please {interpreting.sounds()}",
        ]
        assert unknown == known[1:]
        assert interpreting.lines(matched(edition[LINE], edition), "en") == []


def test_a_service_behind_another_number_is_asked_for_there(app: Flask, edition: Edition) -> None:
    """Where a front door answers, it is the front door's languages that count."""
    with app.app_context(), speaking("ar"):
        behind = matched(edition["angelou-partnership"], edition)
        assert interpreting.lines(behind, "ar") == interpreting.lines(matched(edition[LINE], edition), "ar")


def test_a_text_about_one_service_says_how_to_ask(phone: Phone) -> None:
    """By text too: the name asked for, its number, and what to say there."""
    phone.text("polski")
    assert "Polish interpreter, please" in phone.text("karma nirvana")


@pytest.mark.parametrize("slug", ["ta", "ar"])
def test_the_answer_page_says_it_in_that_order(app: Flask, page: Browser, slug: Language) -> None:
    """The first line's number, its interpreters once, then what to say in English."""
    answer = page.get(f"/{slug}/").press(term="safe-place").press(term="kingston").press(term="skip")
    said = words_of(answer.one("article", data_service=LINE))
    with app.app_context(), speaking(slug):
        known = phrasing.languages(page.edition[LINE], signed=False)

    assert said.count(known) == 1
    assert said.index("0808 2000 247") < said.index(known) < said.index("interpreter, please")


def test_signed_languages_are_shown_to_deaf_people(page: Browser) -> None:
    """“BSL” is a riddle to a woman who hears; on the service's own page everybody finds all that is known."""
    asked = page.get("/en/").press(term="safe-place").press(term="kingston")
    hearing = asked.press(term="skip")

    assert "BSL" not in words_of(hearing.one("article", data_service=LINE))
    assert "BSL" in asked.press(term="deaf").text
    assert "BSL" in hearing.press(service=LINE, label="More about it").text
