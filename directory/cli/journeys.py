"""Journeys through the pages in a real Chromium with a profile on disk, as somebody might make them.

Knows taps, words, the exit and the browser's Back; what is left on the disk is `directory.traces`' to find.
"""

import re
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from flask import Flask, request
from markupsafe import Markup
from playwright.sync_api import BrowserContext, Error, Page, Playwright
from werkzeug.serving import make_server

from directory import traces

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

NAMES = ("chromium", "chromium-browser", "google-chrome")
BEFORE = "https://before.example/"
WORDS = "Jolanta follows me everywhere, Kingston, xqzvwort"
LINGER = 3000  # milliseconds: the browser writes its session files after 2.5 seconds
SETTLE = 1000  # milliseconds in which Back shows what it shows
# The driver turns these on, and people's browsers do not.
NOT_PEOPLES = ["--disable-back-forward-cache", "--enable-automation"]
MARK = "document.body.old = true"
CHANGED = "() => document.body && !document.body.old && document.getElementById('exit')"
SHOWN = "[location.href, (document.querySelector('h1') || {}).innerText || '']"
TOLD = """[...document.querySelectorAll('main [data-service], main [data-line]')].flatMap(e => [e.dataset.service,
    e.dataset.line]).concat([...document.querySelectorAll('main [translate=no]')].map(e => e.innerText),
    [...document.querySelectorAll('main a[href^="tel:"]')].flatMap(e => [e.innerText, e.getAttribute('href').slice(4)]))
    .filter(Boolean)"""


@dataclass
class Tab:
    """One tab on the site; remembers what was hers, to be looked for later."""

    page: Page
    base: str
    hers: set[str] = field(default_factory=set)
    sealed: set[str] = field(default_factory=set)
    headings: set[str] = field(default_factory=set)

    def choose(self, *terms: str) -> None:
        """Tap the controls for these terms, one page after the other."""
        for term in terms:
            control = self.page.locator(f'main [data-term="{term}"]')
            self.hers |= {term, control.inner_text()}
            self.sealed.add(control.get_attribute("value") or "")
            self._lead_on(control.click)

    def write(self) -> None:
        """Write in the box, key by key, and send nothing yet."""
        self.hers |= {WORDS, *re.findall(r"\w+", WORDS)}
        self.page.locator("#words").press_sequentially(WORDS)

    def say(self) -> None:
        """Write in the box and press Enter."""
        self.write()
        self._lead_on(lambda: self.page.keyboard.press("Enter"))

    def read(self) -> None:
        """Tap the first service's way to more."""
        self._lead_on(self.page.locator("[data-service] button").first.click)

    def _lead_on(self, act: Callable[[], None]) -> None:
        self.page.evaluate(MARK)
        act()
        self.page.wait_for_function(CHANGED, polling=50)  # by the clock: a busy machine may paint no frame
        self.hers |= set(self.page.evaluate(TOLD))
        self.headings.add(self.page.locator("h1").inner_text())


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
    """What a journey left: files with what is hers, files with a sealed value, Back's pages, the history."""

    files: dict[str, set[str]]
    sealed: dict[str, set[str]]
    back: list[str]
    journey_back: bool
    history: list[traces.Visit]
    browser: str


def _taps(tab: Tab) -> None:
    tab.choose("safe-place", "kingston", "stalking")


def _reads(tab: Tab) -> None:
    tab.choose("safe-place", "kingston", "skip")
    tab.read()


def _middle(tab: Tab) -> None:
    tab.choose("safe-place")
    tab.write()


JOURNEYS = (
    Journey("Taps", _taps),
    Journey("Taps, without scripts", _taps, scripts=False),
    Journey("Typed words", Tab.say),
    Journey("Reading a service", _reads),
    Journey("Reading a service, without scripts", _reads, scripts=False),
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


def executable(playwright: Playwright) -> str | None:
    """The system's Chromium, else the driver's own, else none."""
    own = playwright.chromium.executable_path
    return next(filter(None, map(shutil.which, NAMES)), own if Path(own).exists() else None)


def make(playwright: Playwright, path: str, journey: Journey, site: "WSGIApplication", profile: Path) -> Left:
    """What a journey leaves in a new profile."""
    with served(site) as port, served(elsewhere(), tls=True) as other:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=path,
            java_script_enabled=journey.scripts,
            ignore_default_args=NOT_PEOPLES,
            args=[
                "--no-sandbox",
                "--ignore-certificate-errors",
                f"--host-resolver-rules=MAP * 127.0.0.1:{other}, EXCLUDE 127.0.0.1",
            ],
        )
        tab = Tab(context.pages[0], f"http://127.0.0.1:{port}")
        back, version = _made(context, tab, journey)
        _end(context, tab.page, journey)
    shown = [heading for _address, heading in back]
    came_back = bool(tab.headings & set(shown))
    files, sealed = traces.found(profile, tab.hers), traces.found(profile, tab.sealed)
    visits = [traces.Visit(one.address.replace(tab.base, ""), one.title) for one in traces.history(profile)]
    return Left(files, sealed, [_told(*one) for one in back], came_back, visits, version)


def _made(context: BrowserContext, tab: Tab, journey: Journey) -> tuple[list[tuple[str, str]], str]:
    context.set_default_timeout(10_000)
    tab.page.goto(BEFORE)
    tab.page.goto(tab.base + journey.path)
    journey.steps(tab)
    tab.page.wait_for_timeout(LINGER)
    version = context.new_cdp_session(tab.page).send("Browser.getVersion")["product"]
    if not journey.exits:
        return [], version
    tab.page.locator("#exit").click()
    tab.page.wait_for_url(re.compile("^https:"))
    return list(_backs(context, tab.page)), version


def _end(context: BrowserContext, page: Page, journey: Journey) -> None:
    """Close the browser, or let it crash."""
    if journey.crashes:
        with suppress(Error):  # it cannot answer any more
            context.new_cdp_session(page).send("Browser.crash")
    with suppress(Error):
        context.close()


def _backs(context: BrowserContext, page: Page) -> Iterator[tuple[str, str]]:
    """Address and heading of each page that Back shows, as often as it can be pressed on pages of the web."""
    session = context.new_cdp_session(page)
    past = session.send("Page.getNavigationHistory")
    for entry in reversed(past["entries"][: past["currentIndex"]]):
        if not entry["url"].startswith("http"):
            continue
        session.send("Page.navigateToHistoryEntry", {"entryId": entry["id"]})
        page.wait_for_timeout(SETTLE)
        try:
            shown = session.send("Runtime.evaluate", {"expression": SHOWN, "returnByValue": True})
        except Error:  # the browser has put another process behind the tab
            session = context.new_cdp_session(page)
            shown = session.send("Runtime.evaluate", {"expression": SHOWN, "returnByValue": True})
        address, heading = shown["result"]["value"]
        yield address, heading


def _told(address: str, heading: str) -> str:
    if address.startswith("chrome-error:"):
        return "the browser's question whether to send a form again"
    return f"“{heading}”"


@contextmanager
def served(site: "WSGIApplication", *, tls: bool = False) -> Iterator[int]:
    """The port of this machine at which a site is served meanwhile."""
    server = make_server("127.0.0.1", 0, site, threaded=True, ssl_context="adhoc" if tls else None)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def elsewhere() -> Flask:
    """A stand-in for every other site: the one before ours and the exit's."""
    site = Flask("elsewhere", static_folder=None)

    @site.get("/", defaults={"path": ""})
    @site.get("/<path:path>")
    def page(path: str) -> str:
        name = "Weather" if path else "The page before"
        return f"<!doctype html><title>{name}</title><h1>{name}</h1>"

    return site


def usual() -> Flask:
    """A page with the exit as it is commonly built: words in the address, left by `location.href`."""
    site = Flask("usual", static_folder=None)

    @site.get("/")
    def page() -> str:
        words = request.args.get("q", "")
        heading = Markup("Results for {}").format(words) if words else "Find help"
        return Markup(
            "<!doctype html><html lang=en><title>{0}</title><body><h1>{0}</h1>"
            "<main><form><label>Search <input id=words name=q></label></form></main>"
            "<button id=exit onclick=\"location.href='https://exit.example/weather'\">Exit</button>"
        ).format(heading)

    return site
