"""What a visit leaves on the disk: a real profile, every file of it read. All journeys: `make traces`."""

import gzip
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import brotli
import pytest
from flask import Flask
from playwright.sync_api import Playwright

from directory import traces
from directory.cli import chromium, firefox, journeys
from directory.cli.elsewhere import elsewhere, served, usual
from directory.cli.journeys import JOURNEYS, USUAL, Launch, Left

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

pytestmark = pytest.mark.browser
Leave = Callable[..., Left]
OURS = {journey.name: journey for journey in JOURNEYS}
ERROR = "an error page of the browser"
WORD = "xqzvwort é"


@pytest.fixture
def chromium_launch(playwright: Playwright, chromium_path: str) -> Launch:
    """What starts a Chromium with a profile on disk."""
    return chromium.launcher(playwright, chromium_path)


@pytest.fixture(params=["chromium", "firefox"])
def launch(request: pytest.FixtureRequest) -> Launch:
    """What starts each browser; a Firefox only where there is one, with a profile on disk."""
    if request.param == "firefox":
        if firefox.executable() is None:
            pytest.skip("there is no Firefox here: `make traces` gets one")
        return firefox.Firefox
    found: Launch = request.getfixturevalue("chromium_launch")
    return found


@pytest.fixture
def leave(launch: Launch, tmp_path: Path) -> Leave:
    """Makes a journey on a site, with a new profile."""

    def made(journey: journeys.Journey, site: "WSGIApplication") -> Left:
        return journeys.make(launch, journey, site, tmp_path / "profile")

    return made


def test_typed_words_leave_nothing(leave: Leave, app: Flask) -> None:
    """With scripts: no file holds a word or code of hers, Back passes by, one bare address is left."""
    left = leave(OURS["Typed words"], app)

    assert left.files == {}
    assert left.sealed == {}
    assert left.back == ["“The page before”"]
    assert [visit.address for visit in left.history][1:-1] == ["/en/"]
    assert left.listed in {0, None}, "after the exit the history screen lists nothing of ours"


def test_taps_without_scripts_leave_nothing_readable(leave: Leave, app: Flask) -> None:
    """Without scripts: no file holds a label or code of hers, and Back shows the first page at most."""
    left = leave(OURS["Taps, without scripts"], app)

    assert left.files == {}
    assert set(left.back) == {ERROR, "“What do you need?”", "“The page before”"}
    assert {visit.address for visit in left.history[1:-1]} == {"/en/"}


def test_a_number_tapped_is_in_no_file(leave: Leave, app: Flask) -> None:
    """The number of a service that was read and rung is nowhere in the browser's files, and the exit still leaves."""
    left = leave(OURS["A number tapped"], app)

    assert left.files == {}
    assert left.back == ["“The page before”"]


def test_the_usual_page_is_found_out(leave: Leave) -> None:
    """The same search finds what the usual page leaves: in the history, the form memory and the cache."""
    left = leave(USUAL[0], usual())

    assert left.journey_back
    assert {"Default/History", "Default/Web Data"} <= left.files.keys() or {
        "places.sqlite",
        "formhistory.sqlite",
        "sessionstore.jsonlz4",
    } <= left.files.keys()
    assert left.listed in {2, None}
    assert any("cache" in name.lower() for name in left.files)


def test_while_the_browser_asks_about_a_number_the_page_is_deaf(
    playwright: Playwright, chromium_path: str, app: Flask, tmp_path: Path
) -> None:
    """What “Using this safely” warns of: on a computer the browser's own question about a call takes every tap.

    It is the browser's and not the page's, so the exit waits until it is answered. Where a phone hands the number on
    without asking, the exit works: see above.
    """
    with served(app) as port, served(elsewhere(), tls=True) as other:
        base = f"http://127.0.0.1:{port}"
        window = chromium.Chromium(playwright, chromium_path, tmp_path / "profile", True, base, other, asks=True)
        tab = journeys.Tab(window, base)
        window.open(f"{base}/en/")
        tab.ring()
        time.sleep(journeys.LINGER)
        window.tap("#exit")
        time.sleep(journeys.SETTLE)
        assert window.ask("[location.pathname, document.documentElement.className]") == ["/en/", ""]
        window.close(crash=False)


@pytest.mark.parametrize(
    "raw",
    [
        WORD.upper().replace("É", "é").encode(),
        b"\0" + WORD.encode("utf-16-le"),
        b"...?q=xqzvwort+%C3%A9&",
        b"......" + gzip.compress(WORD.encode()),
        traces.MOZILLA + bytes(4) + b"\xb1xqzvwort \xc3\xa9\x01\x00\x20..",
        traces.CACHED + b"\5\0\0\0\4\0\0\0" + bytes(8) + b"http" + brotli.compress(WORD.encode()) + b"end",
    ],
    ids=["utf-8", "utf-16", "address", "gzip", "lz4", "brotli"],
)
def test_every_way_of_writing_is_read(tmp_path: Path, raw: bytes) -> None:
    """A word is found however the browser writes it down, and what is not there is not found."""
    (tmp_path / "file").write_bytes(raw)

    assert traces.found(tmp_path, [WORD, "nowhere"]) == {"file": {WORD}}
    assert traces.history(tmp_path) == []
