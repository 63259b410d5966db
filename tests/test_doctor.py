"""`signpost doctor` says what is right and wrong about an account, asked of a server that answers as Twilio does."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from flask import Flask
from phone import hold
from twilio_standin import ACCOUNT, TOKEN, Standin, number, running

from directory import account, spending
from directory.account import Finding
from directory.cli import main
from directory.cli.elsewhere import served
from directory.contacts import digits
from directory.edition import Edition
from directory.reaching import always_free
from directory.settings import Settings

TODAY = dt.date(2026, 11, 24)
DOCS = Path(__file__).parents[1] / "docs"
DAILY = {"recurring": "daily", "trigger_by": "price", "trigger_value": "20", "usage_category": "totalprice"}


def elsewhere() -> Flask:
    """Another host, with the file for the day that this server is down, and one that says nothing of 999."""
    site = Flask("elsewhere")
    text = (DOCS / "fallback.xml").read_text(encoding="utf-8")
    site.add_url_rule("/fallback.xml", "right", lambda: (text, {"Content-Type": "text/xml"}), methods=["POST"])
    site.add_url_rule("/empty.xml", "wrong", lambda: "<Response/>", methods=["GET", "POST"])
    return site


@pytest.fixture
def other() -> Iterator[str]:
    """The other host's address."""
    with served(elsewhere()) as port:
        yield f"http://localhost:{port}"


@pytest.fixture
def public(app: Flask) -> Iterator[str]:
    """Our own server's address."""
    with served(app) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def held(public: str, other: str) -> Standin:
    """An account that is set up as the guide says."""
    ours = number(public, f"{other}/fallback.xml")
    usage = [{"start_date": f"2026-11-{day}", "usage": "120", "category": "sms-outbound"} for day in (23, 22, 21)]
    return Standin(public=public, fallback=f"{other}/fallback.xml", numbers=[ours], triggers=[DAILY], usage=usage)


def asked(held: Standin, token: str = TOKEN, **other: Any) -> list[Finding]:
    """What the doctor finds of an account."""
    with running(held) as api:
        own = Settings(
            public_url=held.public,
            twilio_token=token,
            twilio_account=ACCOUNT,
            twilio_api=api,
            number="020 7946 0123",
            number_until=dt.date(2027, 6, 30),
        )
        chosen = replace(own, **other)
        return list(account.examine(account.client(chosen), chosen, TODAY))


def wrong(found: list[Finding]) -> list[str]:
    """The words of what is not right."""
    return [finding.words for finding in found if finding.state != "right"]


def test_an_account_set_up_as_the_guide_says_is_right(held: Standin) -> None:
    """Nothing is wrong, everything was asked, nobody's message was, and each day's cost is told by its count."""
    found = asked(held)

    assert not wrong(found)
    assert len(found) > 15
    assert not [path for _method, path in held.asked if "Messages" in path or "Calls" in path]
    assert [one.words for one in found][-4] == "2026-11-21: 120 segments sent, about £4.80 at 4 p"


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"sms_url": "https://old.example/sms"}, "texts go to https://old.example/sms"),
        ({"sms_url": ""}, "texts go to nowhere"),
        ({"sms_method": "GET"}, "by GET; they must come to"),
        ({"voice_method": "GET"}, "calls go to"),
        ({"sms_application_sid": "AP1"}, "texts go to a TwiML application"),
        ({"sms_fallback_url": None}, "no fallback address for texts"),
        ({"voice_fallback_method": "GET"}, "the fallback address for calls (GET)"),
        ({"capabilities": {"sms": True, "voice": False}}, "it cannot take calls"),
        ({"phone_number": "+442079460999"}, "is not a number of this account"),
    ],
)
def test_a_number_that_does_not_lead_here_is_told(held: Standin, changed: dict[str, Any], said: str) -> None:
    """Each way in which texts or calls would not come here is named."""
    held.numbers[0].update(changed)

    assert [words for words in wrong(asked(held)) if said in words]


def test_a_fallback_must_be_elsewhere_and_say_999(held: Standin) -> None:
    """A fallback on this very server, or one that answers nothing useful, is wrong."""
    held.numbers[0]["sms_fallback_url"] = f"{held.public}/sms"
    held.numbers[0]["voice_fallback_url"] = held.fallback.replace("fallback", "empty")
    told = "\n".join(wrong(asked(held)))

    assert "texts is on this server, which would be down too" in told
    assert "the fallback address for calls (POST) answers 200 and no TwiML that says 999" in told


def test_other_countries_are_told(held: Standin) -> None:
    """Whoever can be texted or rung beside the United Kingdom costs money: each list names them."""
    held.texting, held.ringing = ("GB", "FR", "US"), ("FR",)

    assert wrong(asked(held)) == [
        "it may text 2 more: FR, US",
        "this account may not ring numbers in the United Kingdom",
    ]


def test_no_alert_is_told(held: Standin) -> None:
    """A monthly alert, or one on counts, is none on what a day costs."""
    held.triggers = [{**DAILY, "recurring": "monthly"}, {**DAILY, "trigger_by": "count"}]

    assert wrong(asked(held)) == ["no daily alert on what is spent"]


@pytest.mark.parametrize(
    ("until", "said"),
    [
        (TODAY, "no page shows it any more"),
        (TODAY + dt.timedelta(days=30), "renew the number before 2026-12-24"),
        (None, "are not set"),
    ],
)
def test_a_number_that_runs_out_is_told(held: Standin, until: dt.date | None, said: str) -> None:
    """Thirty days before its date, on it and after it, and where there is none."""
    (told,) = wrong(asked(held, number_until=until))

    assert said in told


def test_a_server_that_does_not_answer_is_told(held: Standin) -> None:
    """Where the public address is another's, or nobody's, it is said, and the rest goes on."""
    found = asked(held, public_url=held.fallback.removesuffix("/fallback.xml"))
    assert [words for words in wrong(found) if "/healthz: 404" in words]
    assert [words for words in wrong(found) if "/sms answers 404 to what is not signed" in words]

    found = asked(held, public_url="http://127.0.0.1:9")
    assert "this server: no answer (ConnectionError)" in wrong(found)
    assert found[-1].state == "right"


def test_a_wrong_token_is_told(held: Standin) -> None:
    """With a token that is not the account's, what Twilio knows is unknown, and not called right or wrong."""
    found = asked(held, token="another")

    assert {finding.state for finding in found if "Twilio answered 401" in finding.words} == {"unknown"}
    assert len([finding for finding in found if "401" in finding.words]) == 6


def test_one_answer_that_fails_hides_no_other(held: Standin) -> None:
    """Where Twilio fails at one resource the others are still told."""
    held.refusing = "/Usage/Triggers"

    assert wrong(asked(held)) == ["alerts: Twilio answered 500"]


def test_a_key_is_as_good_as_the_token(held: Standin) -> None:
    """An API key with its secret asks the same account."""
    assert not wrong(asked(held, token="", twilio_key="SK1", twilio_key_secret="secret"))


def test_the_command_says_what_is_missing_and_what_to_look_at(
    held: Standin, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without an account it says so and exits 2; with one it prints each finding, and what no API tells; 1 if wrong."""
    for name in ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    assert main(["doctor"]) == 2
    assert "TWILIO_ACCOUNT_SID" in capsys.readouterr().err
    held.triggers = []
    with running(held) as api:
        monkeypatch.setenv("TWILIO_ACCOUNT_SID", ACCOUNT)
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
        monkeypatch.setenv("SIGNPOST_TWILIO_API", api)
        monkeypatch.setenv("SIGNPOST_PUBLIC_URL", held.public)
        assert main(["doctor"]) == 1
    told = capsys.readouterr().out

    assert "WRONG no daily alert on what is spent" in told
    assert "ok    the account is active" in told
    assert "- Redaction" in told


def test_what_a_flood_costs_at_most() -> None:
    """Limits, processes and the longest reply: as many segments as ten minutes let through, all day."""
    own = Settings(texts_overall=10, workers=2, pence_per_segment=2.5)

    assert spending.most_segments(own) == 10 * 2 * 144 * 3
    assert "£216.00" in spending.at_most(own)


@pytest.mark.parametrize(("name", "verb"), [("fallback.xml", "Message"), ("fallback-voice.xml", "Say")])
def test_the_files_for_the_day_this_server_is_down_are_right(edition: Edition, name: str, verb: str) -> None:
    """Each is TwiML of one kind, says 999 and one number, which is a confirmed one that answers day and night."""
    root = ET.fromstring((DOCS / name).read_bytes())
    said = "".join(root.itertext())
    (line,) = [one for one in edition["national-domestic-abuse-helpline"].reachable if one.label == "main"]

    assert {child.tag for child in root} == {verb}
    assert "999" in said
    assert digits(line.value) in re.sub(r"[^0-9\n]", "", said)
    assert always_free(line)


def test_the_file_for_texts_keeps_the_rules_of_texts() -> None:
    """It is a text like any other: budget, lock screen, numbers on lines of their own."""
    hold("".join(ET.fromstring((DOCS / "fallback.xml").read_bytes()).itertext()).strip())
