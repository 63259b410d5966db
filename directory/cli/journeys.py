"""Journeys through the pages in a real browser with a profile on disk, as somebody might make them.

Knows taps, words, the phone link, the exit and the browser's Back, whichever the browser; `chromium` and `firefox`
drive one each. What is left on the disk is `directory.traces`' to find.
"""

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from directory import traces
from directory.cli.elsewhere import elsewhere, served

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

BEFORE = "https://before.example/"
WORDS = "Jolanta stalks Zbigniew, Kingston, xqzvwort"
PATIENCE = 20  # seconds for a page to come, on a busy machine
POLL = 0.05  # seconds
LINGER = 3  # seconds: Chromium writes its session files after 2.5
SETTLE = 1  # second in which Back shows what it shows
ERRORS = ("chrome-error:", "about:neterror")
MARK = "document.body.old = true"
CHANGED = "!!(document.body && !document.body.old && document.getElementById('exit'))"
SHOWN = "[document.documentURI, (document.querySelector('h1') || {}).innerText || '']"
TOLD = """[...document.querySelectorAll('main [data-service], main [data-line]')].flatMap(e => [e.dataset.service,
    e.dataset.line]).concat([...document.querySelectorAll('main [translate=no]')].map(e => e.innerText),
    [...document.querySelectorAll('main a[href^="tel:"]')].flatMap(e => [e.innerText, e.getAttribute('href').slice(4)]))
    .filter(Boolean)"""


class Window(Protocol):
    """The one window of a browser that is driven."""

    version: str

    def open(self, address: str) -> None:
        """Go to an address, as if it were typed."""

    def tap(self, css: str) -> None:
        """Tap the first element that a selector finds."""

    def write(self, css: str, text: str) -> None:
        """Write in a box, key by key."""

    def enter(self) -> None:
        """Press Enter."""

    def ask(self, expression: str) -> Any:
        """What an expression of JavaScript is worth on the page; None between two pages."""

    def backs(self) -> Iterator[tuple[str, str]]:
        """Address and heading of each page that Back shows, until the one before ours."""

    def listed(self) -> list[str] | None:
        """The hosts on the browser's own history screen; None where it cannot be read."""

    def close(self, *, crash: bool) -> None:
        """Close the browser, or let it crash."""


# From the profile's folder, whether scripts run, our site's address, and the port of the stand-in for all others.
Launch = Callable[[Path, bool, str, int], Window]


@dataclass
class Tab:
    """The window on the site; remembers what was hers, to be looked for later."""

    window: Window
    base: str
    hers: set[str] = field(default_factory=set)
    sealed: set[str] = field(default_factory=set)
    headings: set[str] = field(default_factory=set)

    def choose(self, *terms: str) -> None:
        """Tap the controls for these terms, one page after the other."""
        for term in terms:
            control = f'main [data-term="{term}"]'
            label, value = self.window.ask(f"(e => [e.innerText, e.value])(document.querySelector('{control}'))")
            self.hers |= {term, label}
            self.sealed.add(value)
            self._lead_on(lambda css=control: self.window.tap(css))  # type: ignore[misc]

    def write(self) -> None:
        """Write in the box, key by key, and send nothing yet."""
        self.hers |= {WORDS, *re.findall(r"\w+", WORDS)}
        self.window.write("#words", WORDS)

    def say(self) -> None:
        """Write in the box and press Enter."""
        self.write()
        self._lead_on(self.window.enter)

    def read(self) -> None:
        """Tap the first service's way to more."""
        self._lead_on(lambda: self.window.tap("[data-service] button"))

    def ring(self) -> None:
        """Tap the first number; how a browser hands it on is the driver's to settle beforehand."""
        self.window.tap('main a[href^="tel:"]')

    def leave(self) -> None:
        """Tap the exit, and see the exit site."""
        self.window.tap("#exit")
        self._until("location.protocol == 'https:' && !!document.querySelector('h1')")

    def _lead_on(self, act: Callable[[], None]) -> None:
        self.window.ask(MARK)
        act()
        self._until(CHANGED)
        self.hers |= set(self.window.ask(TOLD))
        self.headings.add(self.window.ask("document.querySelector('h1').innerText"))

    def _until(self, expression: str) -> None:
        """Wait by the clock: a busy machine may paint no frame, and a tapped number ends no loading of a page."""
        end = time.monotonic() + PATIENCE
        while not self.window.ask(expression):
            if time.monotonic() > end:
                raise TimeoutError(expression)
            time.sleep(POLL)


@dataclass(frozen=True)
class Journey:
    """One way somebody goes through the pages, and how she ends it."""

    name: str
    steps: Callable[[Tab], None]
    scripts: bool = True
    exits: bool = True
    crashes: bool = False
    path: str = "/en/"


class Left(NamedTuple):
    """What a journey left: files with what is hers, files with a sealed value, Back's pages, the history.

    `listed` is how often our site stands on the history screen, None where that could not be read.
    """

    files: dict[str, set[str]]
    sealed: dict[str, set[str]]
    back: list[str]
    journey_back: bool
    history: list[traces.Visit]
    listed: int | None
    browser: str


def _taps(tab: Tab) -> None:
    tab.choose("safe-place", "kingston", "stalking")


def _reads(tab: Tab) -> None:
    tab.choose("safe-place", "kingston", "skip")
    tab.read()


def _rings(tab: Tab) -> None:
    _reads(tab)
    tab.ring()


def _middle(tab: Tab) -> None:
    tab.choose("safe-place")
    tab.write()


JOURNEYS = (
    Journey("Taps", _taps),
    Journey("Taps, without scripts", _taps, scripts=False),
    Journey("Typed words", Tab.say),
    Journey("Reading a service", _reads),
    Journey("Reading a service, without scripts", _reads, scripts=False),
    Journey("A number tapped", _rings),
    Journey("A number tapped, without scripts", _rings, scripts=False),
    Journey("Leaving in the middle, words written and not sent", _middle),
    Journey("Closing without leaving, after typed words", Tab.say, exits=False),
    Journey("Closing without leaving, words written and not sent", _middle, exits=False),
    Journey("Closing without leaving, taps without scripts", _taps, scripts=False, exits=False),
    Journey("The browser crashes, after typed words", Tab.say, exits=False, crashes=True),
    Journey("The browser crashes, words written and not sent", _middle, exits=False, crashes=True),
    Journey("The browser crashes, taps without scripts", _taps, scripts=False, exits=False, crashes=True),
)
USUAL = (
    Journey("Typed words", Tab.say, path="/"),
    Journey("Closing without leaving, after typed words", Tab.say, exits=False, path="/"),
    Journey("The browser crashes, after typed words", Tab.say, exits=False, crashes=True, path="/"),
)


def make(launch: Launch, journey: Journey, site: "WSGIApplication", profile: Path) -> Left:
    """What a journey leaves in a new profile."""
    with served(site) as port, served(elsewhere(), tls=True) as other:
        base = f"http://127.0.0.1:{port}"
        window = launch(profile, journey.scripts, base, other)
        tab = Tab(window, base)
        try:
            back, hosts = _made(tab, journey)
        finally:
            window.close(crash=journey.crashes)
    came_back = bool(tab.headings & {heading for _address, heading in back})
    files, sealed = traces.found(profile, tab.hers), traces.found(profile, tab.sealed)
    visits = [traces.Visit(one.address.replace(tab.base, ""), one.title) for one in traces.history(profile)]
    listed = None if hosts is None else sum(host in base for host in hosts)
    return Left(files, sealed, [_told(*one) for one in back], came_back, visits, listed, window.version)


def _made(tab: Tab, journey: Journey) -> tuple[list[tuple[str, str]], list[str] | None]:
    """What Back shows after the exit, and the hosts on the history screen."""
    tab.window.open(BEFORE)
    tab.window.open(tab.base + journey.path)
    journey.steps(tab)
    time.sleep(LINGER)
    if not journey.exits:
        return [], None if journey.crashes else tab.window.listed()
    tab.leave()
    listed = tab.window.listed()
    return list(tab.window.backs()), listed


def _told(address: str, heading: str) -> str:
    return "an error page of the browser" if address.startswith(ERRORS) else f"“{heading}”"
