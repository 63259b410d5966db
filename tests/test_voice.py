"""Who rings hears danger first, chooses by keys, and gets numbers to write down or to be connected to."""

from dataclasses import replace

import phonenumbers
import pytest
from caller import Call
from conftest import NOW, PUBLIC_URL, TOKEN
from flask import Flask
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st
from phone import OURS, Clock, matched

from directory import conversation, spoken, voice, webhook
from directory.app import create_app
from directory.contacts import digits
from directory.edition import Edition
from directory.i18n import BY_CODE, speaking
from directory.settings import Settings
from directory.situation import Answer, Ending
from directory.vocabulary import LANGUAGES, Language

NDAH = "08082000247"
KINGSTON = "5"


@pytest.fixture
def call(app: Flask) -> Call:
    """A call that has not begun."""
    return Call(app, PUBLIC_URL, TOKEN)


def keys_of(code: Language) -> list[str]:
    """The keys that choose a language."""
    place = spoken.VOICED.index(code)
    return [str(place + 1)] if place < 9 else ["0", str(place - 8)]


def reached(call: Call, code: Language, *keys: str) -> Call:
    """The call after a language and these keys."""
    call.ring()
    for key in (*keys_of(code), *keys):
        call.press(key)
    return call


def test_danger_comes_first(call: Call) -> None:
    """The first words are 999 and what works when one cannot speak, in English; each language is named in its own."""
    turn = call.ring()

    assert "999" in turn.lines[0][1]
    assert "55" in turn.lines[0][1]
    assert [line for line in turn.lines[1:16] if line[0] == "pl"] == [("pl", "Polski: 9.")]
    assert "Soomaali" in turn.words


@pytest.mark.parametrize("code", spoken.VOICED)
def test_every_voiced_language_leads_to_a_number(call: Call, app: Flask, code: Language) -> None:
    """In each language that has a voice: its danger line, its menus, and two numbers, each read twice and slowly."""
    call.ring()
    for key in keys_of(code):
        needs = call.press(key)
    places = call.press("2")
    turn = call.press(KINGSTON)

    with app.app_context(), speaking(code):
        assert needs.lines[0] == (code, spoken._danger())
    assert {language for language, _words in places.lines} == {code, "en"}
    assert len(turn.numbers) == 4
    assert turn.numbers[:2] == turn.numbers[2:]
    assert NDAH in turn.numbers


def test_the_languages_are_those_that_have_a_voice() -> None:
    """The menus hold each language with a voice once; what is told of the others names each of them."""
    assert tuple(voice.VOICES) == spoken.VOICED
    chosen = [spoken.language(key, page) for page in (0, 1) for key in range(1, 10)]
    assert [code for code in chosen if code] == list(spoken.VOICED)
    assert set(LANGUAGES) - set(spoken.VOICED) == {"fa", "so", "ur", "sq"}
    for name in ("Farsi", BY_CODE["so"].autonym, "Urdu", BY_CODE["sq"].autonym):
        assert name in spoken.UNVOICED


def test_the_same_conversation_as_by_text(call: Call) -> None:
    """8 and 9 change need and place, 0 tells of more, 2 tells the same again."""
    turn = reached(call, "en", "3", KINGSTON).turns[-1]
    assert call.press("2").words == turn.words
    assert not set(call.press("0").numbers) & set(turn.numbers)
    assert "Press a number" in call.press("8").lines[1][1]
    assert call.press("3").numbers
    assert "Where are you?" in call.press("9").words
    assert call.press("1").numbers


def test_all_numbers_come_in_turn(call: Call) -> None:
    """0 again and again tells every number and then begins anew, never an empty turn."""
    turn = reached(call, "en", "9", "6").turns[-1]
    heard = [call.press("0").numbers for _ in range(12)]

    assert all(heard)
    assert turn.numbers in heard


def test_no_key_pressed_ends_with_a_number(call: Call) -> None:
    """Who presses nothing at a menu hears it twice, then 999 and the line that helps anyone, in her language."""
    for turn in (call.ring(), *(call.press(key) for key in ("9", "2"))):
        assert [child.tag for child in turn.root][:2] == ["Gather", "Gather"]
        last = [child for child in turn.root if child.tag == "Say"]
        assert "999" in "".join(last[0].itertext())
        assert turn.numbers == [NDAH, NDAH]
    assert last[0].get("language") == "pl-PL"


@pytest.mark.parametrize("turns", [[], ["9"], ["9", "2"], ["9", "2", "5"], ["9", "2", "5", "1"]])
def test_the_star_key_ends_the_call_silently(call: Call, turns: list[str]) -> None:
    """At any point * hangs up with nothing said, and what Twilio kept is cleared."""
    call.ring()
    for key in turns:
        call.press(key)

    assert call.press("*").over
    assert call.cookie == "t="


def test_she_is_connected_to_the_first_number(call: Call) -> None:
    """1 dials the first number, which sees ours and not hers; star ends that too; afterwards the call is over."""
    first = reached(call, "pl", "2", KINGSTON).turns[-1].numbers[0]
    dial = call.press("1").root[0]

    assert [dial.tag, dial.get("callerId"), dial.get("hangupOnStar")] == ["Dial", OURS, "true"]
    assert [number.text for number in dial] == ["+44" + first[1:]]
    assert "record" not in dial.attrib
    assert call.press("", DialCallStatus="completed").over


@pytest.mark.parametrize("status", ["busy", "no-answer", "failed", "canceled"])
def test_where_nobody_answers_the_numbers_come_again(call: Call, status: str) -> None:
    """After a call that was not answered she hears so, and the same numbers."""
    before = reached(call, "en", "2", KINGSTON).turns[-1]
    call.press("1")
    after = call.press("", DialCallStatus=status)

    assert after.words == f"Nobody answered. Here are the numbers again.\n{before.words}"


def test_only_whole_numbers_are_dialled(edition: Edition) -> None:
    """A short number is read but never dialled by us; every other confirmed one is a number that can be dialled."""
    answer = Answer(Ending.FOUND, tuple(matched(service, edition) for service in edition))
    told = spoken.numbers(answer, NOW)

    assert len(told) > 20

    assert not [one for one in told if one.contact.value.startswith("18001")]
    for one in told:
        short = len(digits(one.contact.value)) < 8
        assert bool(one.dialled) is not short
        assert short or phonenumbers.is_valid_number(phonenumbers.parse(one.dialled))


@pytest.mark.parametrize(("ending", "number"), [(Ending.FOUND, "101"), (Ending.DANGER, "999")])
def test_999_is_told_for_the_police_in_danger_only(edition: Edition, ending: Ending, number: str) -> None:
    """Who rings about what is over hears the number of the police for that, as pages and texts say it."""
    answer = Answer(ending, (matched(edition["metropolitan-police"], edition),))

    assert [one.contact.value for one in spoken.numbers(answer, NOW)] == [number]


def test_a_call_without_its_cookie_gets_the_number(call: Call) -> None:
    """Where Twilio lost the cookie she is not led in circles: 999 and the line that helps anyone, and the end."""
    call.ring()
    call.cookie = ""
    turn = call.press("9")

    assert turn.numbers == [NDAH, NDAH]
    assert "999" in turn.lines[0][1]
    assert "Gather" not in [child.tag for child in turn.root]


def test_a_step_is_for_its_own_call(call: Call) -> None:
    """Another call, or another caller, that brings her cookie begins as if it had none."""
    reached(call, "pl", "2")
    other_call = replace(call, turns=list(call.turns), sid="CA1")
    other_caller = replace(call, turns=list(call.turns), caller="+447700900456")
    for thief in (other_call, other_caller):
        assert thief.press(KINGSTON).numbers == [NDAH, NDAH]
    assert len(call.press(KINGSTON).numbers) == 4


def test_a_text_s_cookie_is_none_of_a_call_s(call: Call) -> None:
    """A step sealed for the one webhook does not open at the other."""
    reached(call, "pl", "2")
    form = {"From": call.caller, "To": OURS, "CallSid": call.sid, "Body": "5"}
    with call.app.test_request_context("/sms", method="POST", data=form, headers={"Cookie": call.cookie}):
        assert webhook.step("/voice")
        assert webhook.step("/sms") is None


@pytest.mark.parametrize("number", ["+33612345678", "+15005550006"])
def test_other_countries_get_one_fixed_line(call: Call, number: str) -> None:
    """From abroad: one line with 999, and the end."""
    call.caller = number

    assert call.ring().words == spoken.FOREIGN


@pytest.mark.parametrize("number", ["+266696687", "anonymous", "Restricted", ""])
def test_a_withheld_number_is_answered(call: Call, number: str) -> None:
    """Who withholds her number is answered as anyone."""
    call.caller = number

    assert "Polski: 9." in call.ring().words


def test_a_flood_of_calls_gets_the_number_alone(settings: Settings) -> None:
    """Over the limit a new call hears 999 and the line that helps anyone; one that is under way goes on."""
    app = create_app(replace(settings, texts_per_number=1), clock=Clock(NOW))
    first, second = Call(app, PUBLIC_URL, TOKEN), Call(app, PUBLIC_URL, TOKEN, sid="CA2")
    first.ring()

    assert second.ring().numbers == [NDAH, NDAH]
    assert "Gather" not in [child.tag for child in second.turns[0].root]
    assert first.press("1").words


def test_only_twilio_is_answered(call: Call) -> None:
    """A wrong signature, one for texts, and a browser get an empty 403."""
    wrong = [call.send("/voice", {}, signature=signature) for signature in ("", "x", "RSOYDt4T1cUTdK1PDd93/VVr8B8=")]
    got = call.app.test_client().get("/voice")

    assert {(answer.status_code, answer.data) for answer in (*wrong, got)} == {(403, b"")}
    assert call.send("/voice", {"Body": "x" * 20_000}).status_code == 403


def test_a_crash_is_answered_with_999(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where our program breaks the caller hears 999, and not Twilio's words about an error."""

    def broken(*_: object) -> None:
        raise RuntimeError("Zanzibar")

    monkeypatch.setattr(conversation, "reply", broken)
    turn = call.ring()

    assert "999" in turn.words
    assert "Zanzibar" not in turn.words
    assert call.send("/voice", {}, signature="x").status_code == 403


@effort(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(st.sampled_from([*"0123456789*#", "", "12", "a", "٣", "²"]), max_size=8))
def test_any_keys_are_answered(call: Call, keys: list[str]) -> None:
    """Whatever is pressed in whatever order: a turn within the rules, or the end."""
    one = replace(call, turns=[], cookie="")
    one.ring()
    for key in keys:
        turn = one.turn("/voice?on", {"Digits": key})
        assert turn.over or turn.words or turn.root[0].tag == "Dial"
        assert turn.over is ("*" in key)
