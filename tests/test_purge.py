"""`signpost purge` takes our number's messages and calls out of Twilio's records, and nobody else's."""

import datetime as dt
import re

import pytest
from twilio_standin import ACCOUNT, NUMBER, TOKEN, Standin, call, message, running

from directory import account
from directory.cli import main, purge
from directory.settings import Settings

NOW = dt.datetime(2026, 11, 24, 11, 0, tzinfo=dt.UTC)
BEFORE = NOW - dt.timedelta(minutes=15)
OLD, NEW = NOW - dt.timedelta(hours=1), NOW - dt.timedelta(minutes=5)
THEIRS = "+442079460999"


@pytest.fixture
def held() -> Standin:
    """An account with messages and calls of ours, of another number, old and young, by text and WhatsApp."""
    return Standin(
        messages=[
            message("SM1", OLD),
            message("SM2", OLD, **{"to": "+447700900123", "from": NUMBER, "status": "delivered"}),
            message("SM3", OLD, to=f"whatsapp:{NUMBER}", num_media="1"),
            message("SM4", OLD, to=THEIRS),
            message("SM5", NEW),
            message("SM6", OLD, **{"to": "+447700900123", "from": NUMBER, "status": "sending"}),
            message("SM7", OLD),
        ],
        media=["ME1"],
        calls=[call("CA1", OLD), call("CA2", OLD, to=THEIRS), call("CA3", NEW), call("CA4", OLD, status="in-progress")],
    )


def purged(held: Standin, *, bodies: bool = False, dry: bool = False) -> dict[str, int]:
    """What the command does to an account."""
    with running(held) as api:
        own = Settings(twilio_account=ACCOUNT, twilio_token=TOKEN, twilio_api=api)
        return dict(purge.purge(account.client(own), NUMBER, BEFORE, bodies=bodies, dry=dry))


def left(found: list[dict[str, str]]) -> set[str]:
    """The names of what is still there."""
    return {one["sid"] for one in found}


def test_ours_go_and_no_others(held: Standin) -> None:
    """Messages both ways, by text and WhatsApp, their pictures and calls go; young, unfinished and others' stay."""
    assert purged(held) == {"messages removed": 4, "calls removed": 1}
    assert left(held.messages) == {"SM4", "SM5", "SM6"}
    assert left(held.calls) == {"CA2", "CA3", "CA4"}
    assert not held.media


def test_words_alone_can_go(held: Standin) -> None:
    """With --bodies the words and pictures go and the records stay; what is empty already is not asked for again."""
    assert purged(held, bodies=True) == {"messages emptied": 4}
    assert {one["sid"] for one in held.messages if not one["body"]} == {"SM1", "SM2", "SM3", "SM7"}
    assert len(held.calls) == 4
    assert purged(held, bodies=True) == {}


def test_a_dry_run_removes_nothing(held: Standin) -> None:
    """It counts, and asks for nothing to be changed."""
    assert purged(held, dry=True) == {"messages seen": 4, "calls seen": 1}
    assert {method for method, _path in held.asked} == {"GET"}


def test_what_twilio_will_not_remove_yet_is_said(held: Standin) -> None:
    """A message that Twilio is not done with is counted as left; one that is gone already is as good as removed."""
    held.too_early = {"SM1"}

    assert purged(held) == {"messages removed": 3, "messages left": 1, "calls removed": 1}


def test_the_command_tells_counts_only(
    held: Standin, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No number and no word is printed; without our own number nothing is asked; 1 where something was left."""
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", ACCOUNT)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    held.too_early = {"SM1"}
    with running(held) as api:
        monkeypatch.setenv("SIGNPOST_TWILIO_API", api)
        assert main(["purge"]) == 2
        assert not held.asked
        monkeypatch.setenv("SIGNPOST_NUMBER", "020 7946 0123")
        monkeypatch.setenv("SIGNPOST_NUMBER_UNTIL", "2027-06-30")
        assert main(["purge", "--minutes", "15"]) == 1
        monkeypatch.setenv("TWILIO_AUTH_TOKEN", "another")
        assert main(["purge"]) == 2
    told = capsys.readouterr()

    assert re.fullmatch(r"\d calls removed, 1 messages left, \d messages removed\n", told.out)
    assert "marked" not in told.err
    assert "Twilio answered 401" in told.err
