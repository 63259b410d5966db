"""What a text gets: the right service and a number, danger first.

Every reply is also held to the rules in `phone`: budget, lock screen, links, numbers, 999.
"""

import pytest
from phone import MENU, NDAH, Phone

from directory import conversation


@pytest.mark.parametrize(
    "body", ["refuge SW15", "need somewhere safe to stay tonight kt1", "housing w10", "legal help in Wandsworth"]
)
def test_need_and_place_get_a_number_at_once(phone: Phone, body: str) -> None:
    """A first text that says need and place is answered with a number to ring, with nothing remembered."""
    reply = phone.text(body)

    assert MENU not in reply
    assert {NDAH, "0800 970 2070"} & set(reply.split("\n"))
    assert phone.without_cookie().text(body) == reply


@pytest.mark.parametrize("body", ["refuge", "SW15", "hello there", "asdf", "5", "more", "back", "Ελληνικά"])
def test_any_first_text_gets_a_number(phone: Phone, body: str) -> None:
    """Even a first text that says little, or nothing that we know, gets one number to ring."""
    assert NDAH in phone.text(body)


def test_a_number_comes_in_the_third_reply_at_the_latest(phone: Phone) -> None:
    """By the menus alone: two digits lead to services."""
    phone.text("hello")
    phone.text("2")

    assert "For Hammersmith & Fulham." in phone.text("3")


def test_arabic_speaking_woman_in_w10_hears_of_al_hasaniya(phone: Phone) -> None:
    """The strategies' own example: she is told of Al-Hasaniya, and how to reach it, in the first reply."""
    reply = phone.text("I am an arabic speaking woman in W10 and I want to talk to someone")

    assert "Al-Hasaniya" in reply
    assert NDAH in reply


def test_a_midwife_gets_the_hospital_idva(phone: Phone) -> None:
    """“hospital IDVA kingston”: the service itself, who may refer, and the number that leads to it."""
    reply = phone.text("hospital IDVA kingston")

    assert "Hospital IDVA (Kingston Hospital)" in reply
    assert "hospital staff" in reply
    assert "08 08 16 89 111" in reply.split("\n")


@pytest.mark.parametrize("name", ["angelou", "Angelou Partnership", "the angelou project please", "anglou"])
def test_a_service_without_a_number_is_reached_through_its_front_door(phone: Phone, name: str) -> None:
    """Angelou, however it is written, comes with the confirmed line that can put her in touch."""
    reply = phone.text(name)

    assert "Angelou Partnership: through National Domestic Abuse Helpline" in reply
    assert NDAH in reply


def test_an_ended_name_leads_to_what_took_its_place(phone: Phone) -> None:
    """The Soho Angels hub has ended: Night Stars answers to its name."""
    reply = phone.text("soho angels")

    assert "Night Stars" in reply
    assert "Angels" not in reply


def test_after_a_name_more_is_the_ordinary_answer(phone: Phone) -> None:
    """0 after one service by name gives the lines that help anyone."""
    phone.text("angelou")

    assert "Numbers for you." in phone.text("0")


@pytest.mark.parametrize(
    "body",
    [
        "999",
        "55",
        "he has a knife",
        "hes going to kill me",
        "help he is here",
        "refuge kingston hes at my door",
        "i want to die",
    ],
)
@pytest.mark.parametrize("before", ["", "housing", "refuge SW15"])
def test_danger_comes_first_at_any_point(phone: Phone, body: str, before: str) -> None:
    """999, and what works when one cannot speak, stand in the first segment whatever went before."""
    if before:
        phone.text(before)
    first_segment = phone.text(body)[:153]

    assert first_segment.startswith("Ring 999")
    assert "press 55 when asked" in first_segment
    assert "does not tell them where you are" in first_segment


def test_after_danger_the_answer_goes_on(phone: Phone) -> None:
    """Danger does not lock her in: the next words are answered as usual, and 0 gives numbers."""
    phone.text("hes going to kill me")
    assert phone.text("0").startswith("Numbers for you.")
    assert "For Kingston." in phone.text("housing kingston")


def test_strangling_that_is_over_is_not_passed_by(phone: Phone) -> None:
    """Who was held by the throat last year is told to see a doctor or ring 111."""
    assert "ring 111" in phone.text("he strangled me last year, i want to talk, kingston")


def test_a_place_that_is_two_is_asked_about(phone: Phone) -> None:
    """Queen's Park is in Westminster and in Brent: the reply asks, with the digits of the menu."""
    reply = phone.text("housing queens park")
    assert "Which of these?" in reply
    assert any(line.startswith("1 Queen") and "Westminster" in line for line in reply.split("\n"))

    assert "For Westminster." in phone.text("1")


def test_outside_the_five_the_council_is_named(phone: Phone) -> None:
    """A postcode elsewhere gets numbers that cover it and the name of its council."""
    assert "Local help: ask Greenwich council." in phone.text("housing SE18")


def test_a_postcode_that_is_no_place_is_said_so(phone: Phone) -> None:
    """SW95 is a box: she is asked for another."""
    assert "cannot place that postcode" in phone.text("housing SW95")


def test_what_is_not_understood_is_said_so(phone: Phone) -> None:
    """Mid-way, words that say nothing to us get that said, and the answer so far."""
    phone.text("housing kingston")
    reply = phone.text("qwrtp zxcvb")

    assert "did not understand" in reply
    assert NDAH in reply


def test_a_crash_is_answered_and_says_nothing(phone: Phone, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where our program breaks she is asked to send it again, with 999, and no page comes."""

    def broken(*_: object) -> None:
        raise RuntimeError("Zanzibar")

    monkeypatch.setattr(conversation, "reply", broken)
    reply = phone.text("refuge kingston")

    assert "did not work" in reply
    assert "Zanzibar" not in reply
    assert phone.app.test_client().post("/sms", data={"Body": "refuge"}).status_code == 403
