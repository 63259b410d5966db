"""What is remembered between two texts: one sealed cookie, a quarter of an hour, for one thread."""

from dataclasses import replace

import pytest
from phone import MENU, OURS, Phone

from directory import webhook
from directory.app import create_app
from directory.i18n import TONGUES, Tongue
from directory.settings import Settings
from directory.situation import Step


def test_a_cookie_opens_for_its_own_thread_only(phone: Phone) -> None:
    """Another number that brings her cookie is answered like a first text."""
    phone.text("housing")
    thief = phone.without_cookie()
    thief.sender, thief.cookies = "+447700900456", dict(phone.cookies)

    assert MENU in thief.text("5")
    assert "For Kingston." in phone.text("5")


@pytest.mark.parametrize("minutes", [0, 14, 15])
def test_fifteen_minutes_are_remembered(phone: Phone, minutes: int) -> None:
    """Up to a quarter of an hour later the next text goes on from the one before."""
    phone.text("housing")
    phone.clock.later(minutes)

    assert "For Kingston." in phone.text("5")


@pytest.mark.parametrize("minutes", [16, 29, 31, 60 * 24])
def test_later_each_text_stands_alone(phone: Phone, minutes: int) -> None:
    """From 16 minutes on the cookie says nothing, though Twilio may still bring it."""
    phone.text("housing")
    phone.clock.later(minutes)

    assert MENU in phone.text("5")


@pytest.mark.parametrize(
    "change",
    [lambda t: t[:-1], lambda t: t + "A", lambda t: "AB"[t[0] == "A"] + t[1:], lambda t: t[::-1], lambda _: "é"],
)
def test_a_changed_cookie_says_nothing(phone: Phone, change: object) -> None:
    """A cookie that was cut, grown or changed is no fault and no step."""
    assert callable(change)
    phone.text("housing")
    phone.cookies["t"] = change(phone.cookies["t"])

    assert MENU in phone.text("5")


def test_the_cookie_tells_nothing(phone: Phone) -> None:
    """Every cookie is equally long, and the same step is never the same bytes twice."""
    cookies = []
    for body in ("hi", "hi", "refuge SW15 arabic woman", "angelou"):
        phone.text(body)
        cookies.append(phone.cookies["t"])

    assert len({len(cookie) for cookie in cookies}) == 1
    assert len(set(cookies)) == len(cookies)


def test_the_cookie_is_bounded(phone: Phone) -> None:
    """The cookie is for this address alone, over TLS, for a quarter of an hour."""
    header = phone.send({"Body": "hi"}).headers["Set-Cookie"]

    assert {"Secure", "HttpOnly", "Path=/sms", "Max-Age=900"} <= set(header.split("; "))


def test_a_retry_gets_the_same_answer(phone: Phone) -> None:
    """The same text with the same cookie, sent again by Twilio, gives the same words."""
    phone.text("housing kingston")
    before = dict(phone.cookies)
    first = phone.text("0")
    phone.cookies = before

    assert phone.words(phone.send({"Body": "0"}, attempt="x")) == first


def test_another_server_with_the_same_key_goes_on(phone: Phone, settings: Settings) -> None:
    """A restart, or a second process, with the same secret knows the step; one with another secret begins anew."""
    phone.text("housing")
    for secret, expected in ((settings.secret, "For Kingston."), (b"1" * 32, MENU)):
        other = phone.without_cookie()
        other.app, other.cookies = create_app(replace(settings, secret=secret), clock=phone.clock), dict(phone.cookies)
        assert expected in other.text("5")


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_a_language_is_chosen_by_its_own_name(phone: Phone, tongue: Tongue) -> None:
    """The autonym alone changes the language and loses nothing else; a postcode afterwards does not change it back."""
    phone.text("housing")
    phone.text(tongue.autonym)
    phone.text("KT1")
    situation = _step_of(phone).situation

    assert situation.language == tongue.code
    assert (situation.needs, situation.areas[0]) == (("housing",), "kingston")


def _step_of(phone: Phone) -> Step:
    """What the cookie holds, read as the next request would."""
    form, cookie = {"From": phone.sender, "To": OURS}, f"t={phone.cookies['t']}"
    with phone.app.test_request_context("/sms", method="POST", data=form, headers={"Cookie": cookie}):
        step = webhook.step("/sms")
    assert step
    return step


@pytest.mark.parametrize(
    ("body", "language"),
    [
        ("SW15", "en"),
        ("hello", "en"),
        ("hospital IDVA kingston", "en"),
        ("asdf qwer", "en"),
        ("necesito ayuda con la vivienda en kingston", "es"),
        ("ayuda", "es"),
        ("potrzebuję pomocy z mieszkaniem", "pl"),
        ("أحتاج إلى مساعدة", "ar"),
        ("我需要帮助", "zh-Hans"),
    ],
)
def test_a_first_text_is_answered_in_its_language(phone: Phone, body: str, language: str) -> None:
    """Words that tell a language are answered in it; a postcode, a name or a slip is answered in English."""
    phone.text(body)

    assert _step_of(phone).situation.language == language
