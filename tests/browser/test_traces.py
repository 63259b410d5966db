"""What a visit leaves on the disk: a real profile, every file of it read. All journeys: `make traces`."""

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import brotli
import pytest
from flask import Flask
from playwright.sync_api import Playwright

from directory import traces
from directory.cli import journeys
from directory.cli.journeys import JOURNEYS, USUAL, Left

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

pytestmark = pytest.mark.browser
Leave = Callable[..., Left]
OURS = {journey.name: journey for journey in JOURNEYS}
ASKED_AGAIN = "the browser's question whether to send a form again"
WORD = "xqzvwort é"


@pytest.fixture
def leave(playwright: Playwright, chromium_path: str, tmp_path: Path) -> Leave:
    """Makes a journey on a site, with a new profile."""

    def made(journey: journeys.Journey, site: "WSGIApplication") -> Left:
        return journeys.make(playwright, chromium_path, journey, site, tmp_path / "profile")

    return made


def test_typed_words_leave_nothing(leave: Leave, app: Flask) -> None:
    """With scripts: no file holds a word or code of hers, Back passes by, one bare address is left."""
    left = leave(OURS["Typed words"], app)

    assert left.files == {}
    assert left.sealed == {}
    assert left.back == ["“The page before”"]
    assert [visit.address for visit in left.history][1:-1] == ["/en/"]


def test_taps_without_scripts_leave_nothing_readable(leave: Leave, app: Flask) -> None:
    """Without scripts: no file holds a label or code of hers, and Back shows the first page at most."""
    left = leave(OURS["Taps, without scripts"], app)

    assert left.files == {}
    assert set(left.back) == {ASKED_AGAIN, "“What do you need?”", "“The page before”"}
    assert {visit.address for visit in left.history[1:-1]} == {"/en/"}


def test_the_usual_page_is_found_out(leave: Leave) -> None:
    """The same search finds what the usual page leaves: in the history, the cache and the form memory."""
    left = leave(USUAL[0], journeys.usual())

    assert left.journey_back
    assert {"Default/History", "Default/Web Data"} <= left.files.keys()
    assert any("Cache_Data" in name for name in left.files)


@pytest.mark.parametrize(
    "raw",
    [
        WORD.upper().replace("É", "é").encode(),
        b"\0" + WORD.encode("utf-16-le"),
        b"...?q=xqzvwort+%C3%A9&",
        b"......" + gzip.compress(WORD.encode()),
        traces.CACHED + b"\5\0\0\0\4\0\0\0" + bytes(8) + b"http" + brotli.compress(WORD.encode()) + b"end",
    ],
    ids=["utf-8", "utf-16", "address", "gzip", "brotli"],
)
def test_every_way_of_writing_is_read(tmp_path: Path, raw: bytes) -> None:
    """A word is found however the browser writes it down, and what is not there is not found."""
    (tmp_path / "file").write_bytes(raw)

    assert traces.found(tmp_path, [WORD, "nowhere"]) == {"file": {WORD}}
    assert traces.history(tmp_path) == []
