"""A flood slows to the emergency line alone, and who sends it is not known by the counting."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from conftest import NOW, PUBLIC_URL, TOKEN
from hypothesis import given
from hypothesis import strategies as st
from phone import MENU, Clock, Phone

from directory import sms, understanding
from directory.app import create_app
from directory.flood import PERIOD, Flood
from directory.settings import Settings

SLOWED = "Too many texts. Wait ten minutes.\nIn danger 999."


def phone(settings: Settings, *, by_number: int = 3, overall: int = 100, whatsapp: bool = False) -> Phone:
    """A phone of a server with these limits."""
    limited = replace(settings, texts_per_number=by_number, texts_overall=overall, whatsapp=whatsapp)
    clock = Clock(NOW)
    return Phone(create_app(limited, clock=clock), PUBLIC_URL, TOKEN, clock)


def other(one: Phone, number: str) -> Phone:
    """Another phone that writes to the same server."""
    return replace(one, sender=number, cookies={})


def test_forty_texts_in_ten_minutes_are_answered(settings: Settings) -> None:
    """By default a number's fortieth text is answered in full, the next one is not; ten minutes later, again."""
    hers = phone(settings, by_number=Settings.texts_per_number)
    replies = [hers.text("hi") for _ in range(41)]

    assert all(MENU in reply for reply in replies[:40])
    assert replies[40] == SLOWED
    hers.clock.later(10)
    assert MENU in hers.text("hi")


def test_one_flood_slows_nobody_else(settings: Settings) -> None:
    """Texts beyond one number's limit do not count towards everybody's: others are answered as ever."""
    noisy = phone(settings, overall=5)
    assert [noisy.text("hi") == SLOWED for _ in range(9)] == [False] * 3 + [True] * 6

    assert MENU in other(noisy, "+447700900456").text("hi")


def test_a_flood_from_many_slows_everybody_to_the_emergency_line(settings: Settings) -> None:
    """Where many numbers together are over the limit even a new one gets 999, and the thread is not lost."""
    first = phone(settings, overall=4)
    first.text("housing")
    for number in range(3):
        assert MENU in other(first, f"+44770090010{number}").text("hi")

    assert other(first, "+447700900456").text("hi") == SLOWED
    assert first.text("5") == SLOWED
    first.clock.later(10)
    assert "For Kingston." in first.text("5")


def test_she_is_slowed_in_her_language(settings: Settings) -> None:
    """Who wrote in Polish reads it in Polish."""
    hers = phone(settings, by_number=1)
    hers.text("Polski")

    assert "Poczekaj" in hers.text("1")


def test_a_slowed_text_is_not_read(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of a text over the limit reaches understanding."""
    hers = phone(settings, by_number=1)
    hers.text("hi")
    monkeypatch.setattr(understanding, "hear", None)

    assert hers.text("refuge SW15") == SLOWED


def test_stop_is_silence_in_a_flood_too(settings: Settings) -> None:
    """Over the limit STOP gets nothing, and clears the cookie; so does a word that Twilio's opt-out took for it."""
    hers = phone(settings, by_number=1)
    hers.text("hi")
    hers.silent("STOP")
    assert not hers.cookies

    taken = phone(settings)
    taken.text("hi")
    assert not taken.words(taken.send({"Body": "ARRET", "OptOutType": "STOP"}))
    assert not taken.cookies


def test_a_retry_is_not_counted_again(settings: Settings) -> None:
    """The last text within the limit, sent again by Twilio with its idempotency token, gets the same answer."""
    hers = phone(settings, by_number=2)
    hers.text("hi")
    first, again = (hers.words(hers.send({"Body": "refuge SW15"}, attempt="token-1")) for _ in range(2))

    assert "Wandsworth" in first
    assert again == first
    assert hers.text("hi") == SLOWED


@pytest.mark.parametrize("number", ["+33612345678", "+15005550006", "+48600100200", "whatsapp:+33612345678"])
def test_other_countries_get_one_fixed_line(settings: Settings, number: str) -> None:
    """Whatever is written from abroad gets one line with 999, no cookie, and beyond the global limit silence."""
    abroad = other(phone(settings, by_number=9, overall=2, whatsapp=True), number)

    assert [abroad.text(body) for body in ("refuge SW15", "hi")] == [sms.FOREIGN] * 2
    assert not abroad.cookies
    abroad.silent("hi")


def test_whatsapp_is_off_unless_it_is_switched_on(settings: Settings) -> None:
    """By default who writes by WhatsApp is told to send a text; switched on, the same answers as by text."""
    off = other(phone(settings), "whatsapp:+447700900123")
    on = other(phone(settings, whatsapp=True), "whatsapp:+447700900123")
    by_text = phone(settings)

    assert off.text("refuge SW15") == sms.NO_WHATSAPP
    assert "For Wandsworth / Kingston." in on.words(on.send({"Body": "refuge SW15", "ProfileName": "N"}))
    assert on.text("hi") == by_text.text("hi")


def test_whatsapp_has_room_for_more(settings: Settings) -> None:
    """A message that costs no segments tells of more at once, beginning with the same words."""
    on = other(phone(settings, whatsapp=True), "whatsapp:+447700900123")
    long = on.words(on.send({"Body": "refuge SW15"}))
    short = phone(settings).text("refuge SW15")

    assert len(long) > len(short)
    assert long[:40] == short[:40]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 3 * PERIOD)), max_size=60))
def test_nobody_gets_more_than_the_limits(texts: list[tuple[str, int]]) -> None:
    """Whoever writes whenever: in no ten minutes more than the limits are admitted, and never fewer than they allow."""
    count = Flood(5, 8)
    admitted: dict[int, list[str]] = {}
    for who, when in sorted(texts, key=lambda text: text[1]):
        before = admitted.setdefault(when // PERIOD, [])
        wanted = before.count(who) < 5 and len(before) < 8
        assert count.admits(who, when) is wanted
        if wanted:
            before.append(who)


def test_only_keyed_hashes_are_held() -> None:
    """No number is in memory, the hashes are another key's after ten minutes, and all goes even if nobody writes."""
    waiting: list[tuple[float, Callable[[], None]]] = []
    count = Flood(5, 8, lambda seconds, what: waiting.append((seconds, what)))
    count.admits("+447700900123", 0, "attempt")
    first, key = set(count._counts), count._key
    count.admits("+447700900123", PERIOD)

    assert "7700900123" not in repr(vars(count))
    assert all(len(mark) == 8 for mark in first)
    assert (first & set(count._counts), count._key == key) == (set(), False)
    assert [seconds for seconds, _what in waiting] == [PERIOD, PERIOD]
    waiting[0][1]()
    assert count._counts, "the end of one ten minutes is not that of the next"
    waiting[1][1]()
    assert [*count._counts, *count._seen] == []


def test_a_withheld_number_counts_towards_the_whole_only() -> None:
    """Callers who withhold their numbers are not taken for one."""
    count = Flood(1, 3)

    assert [count.admits("", 0) for _ in range(4)] == [True, True, True, False]
