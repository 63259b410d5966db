"""One text after another: menus and digits, MORE, BACK, STOP and HELP, politeness.

Every reply is also held to the rules in `phone`: budget, lock screen, links, numbers, 999.
"""

from itertools import pairwise

import pytest
from phone import MENU, PLACES, Phone


@pytest.mark.parametrize(
    "word", ["STOP", "Stop.", "stopall", "UNSUBSCRIBE", "END", "quit", "Cancel", "REVOKE", "optout"]
)
def test_stop_is_silence_and_forgets(phone: Phone, word: str) -> None:
    """Who texts STOP, perhaps because somebody came in, gets nothing; the next text is a first one."""
    phone.text("refuge SW15")
    assert phone.cookies

    phone.silent(word)

    assert not phone.cookies
    assert MENU in phone.text("1")


@pytest.mark.parametrize("word", ["HELP", "help!", "INFO", "START", "unstop", "hi"])
def test_help_is_the_menu(phone: Phone, word: str) -> None:
    """The words that Twilio would answer itself get our menu, at first and later."""
    assert MENU in phone.text(word)
    phone.text("refuge SW15")
    assert MENU in phone.text(word)


@pytest.mark.parametrize("word", ["YES", "yes please", "yeah", "oui", "tak", "نعم", "evet", "是的"])
def test_yes_is_the_menu_at_first_and_keeps_what_she_said_later(phone: Phone, word: str) -> None:
    """Twilio's word for being written to again asks for nothing new: need and place stay."""
    assert MENU in phone.text("YES")
    told = phone.text("refuge SW15")
    assert phone.text(word) == told


def test_more_tells_the_rest_and_then_says_so(phone: Phone) -> None:
    """0 and MORE tell of services not told yet, never the same twice, until there are no more."""
    told = [phone.text("legal kingston"), phone.text("0"), phone.text("MORE"), phone.text("more please")]
    while "That is all" not in told[-1]:
        assert len(told) < 15
        told.append(phone.text("0"))

    assert len(told) > 3
    assert all(one != two for one, two in pairwise(told))


def test_back_is_the_page_before(phone: Phone) -> None:
    """BACK goes through the numbers as they came, and from the first of them to the question where she is."""
    told = [phone.text("legal kingston"), phone.text("0"), phone.text("0"), phone.text("0")]

    assert [phone.text("back") for _page in told[1:]] == told[-2::-1]
    assert PLACES in phone.text("back")


@pytest.mark.parametrize(
    ("digit", "need"),
    [("1", "talk"), ("2", "place to stay"), ("8.", "visa"), ("Number 3", "housing"), ("٤", "legal"), ("Talk", "talk")],
)
def test_a_digit_means_what_the_menu_said(phone: Phone, digit: str, need: str) -> None:
    """After the menu of needs a digit is that need, in any way of writing it; then she is asked where."""
    assert need in phone.text("hi")
    assert PLACES in phone.text(digit)
    assert "For Kingston." in phone.text("5")


def test_after_the_places_digits_are_places(phone: Phone) -> None:
    """After the menu of places 2 is Kensington and Chelsea, not a place to stay; 6 and 7 are elsewhere."""
    phone.text("housing")
    assert "For Kensington & Chelsea." in phone.text("2")
    for elsewhere in ("6", "7"):
        assert PLACES in phone.text("9")
        assert "Numbers for you." in phone.text(elsewhere)


def test_after_an_answer_8_and_9_change_it(phone: Phone) -> None:
    """8 asks for the need again and 9 for the place; another digit shows the answer as it stands."""
    first = phone.text("housing kingston")
    assert phone.text("4") == first
    assert MENU in phone.text("8")
    assert "For Kingston." in phone.text("1")
    assert PLACES in phone.text("9")
    assert "For Wandsworth." in phone.text("4")


def test_back_goes_one_question_back(phone: Phone) -> None:
    """BACK after the answer asks for the place again, and from there for the need."""
    phone.text("housing")
    phone.text("5")
    assert PLACES in phone.text("BACK")
    assert MENU in phone.text("back")


def test_a_place_can_be_taken_back(phone: Phone) -> None:
    """“not kingston, W10” is W10."""
    phone.text("housing kingston")

    assert "Kensington & Chelsea" in phone.text("not kingston, W10")


@pytest.mark.parametrize("body", ["thanks", "Thank you so much x", "ok", "sorry", "Cheers", "ok thank you bye"])
def test_thanks_get_a_short_dull_reply(phone: Phone, body: str) -> None:
    """Thanks are no request: one segment, nothing that tells."""
    phone.text("refuge kingston")
    reply = phone.text(body)

    assert len(reply) < 80
    assert "Kingston" not in reply


@pytest.mark.parametrize("body", ["who is this", "Who's this?", "wrong number"])
def test_who_is_this_gets_a_dull_reply(phone: Phone, body: str) -> None:
    """Whoever holds the phone learns of a list of local services, and nothing that she asked."""
    phone.text("refuge kingston")
    reply = phone.text(body)

    assert "An automatic list of services near you." in reply
    assert not {"refuge", "Kingston", "stay"} & set(reply.split())
    assert "For Wandsworth" in phone.text("not kingston, SW15")


@pytest.mark.parametrize(
    "body",
    [
        "Liked “For Kingston. Send 0 for more”",
        'Loved "National Domestic Abuse Helpline"',
        "Reacted 👍 to “In danger 999.”",
    ],
)
def test_a_thumb_is_not_answered(phone: Phone, body: str) -> None:
    """A reaction quotes our own words: it is no request and costs no text; what she asked is still known."""
    phone.text("housing")
    phone.silent(body)

    assert "For Kingston." in phone.text("5")


def test_facts_come_in_the_order_of_the_numbers(phone: Phone) -> None:
    """Asked for a language, the line that has interpreters stands first, as it did before."""
    phone.text("mi marido me pega. Kingston")
    reply = phone.text("no hablo inglés")

    assert reply.startswith("0808 2000 247\nTiene intérpretes.\n")
