"""A Chromium with a profile on disk, driven by Playwright."""

import json
import shutil
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from playwright.sync_api import Error, Playwright

from directory.cli.journeys import SETTLE, SHOWN, Launch

NAMES = ("chromium", "chromium-browser", "google-chrome")
# The driver turns these on, and people's browsers do not.
NOT_PEOPLES = ["--disable-back-forward-cache", "--enable-automation"]

HISTORY = "chrome://history/"
# The lines of the history screen: the host of each entry, through the shadows that the screen is built of.
LISTED = """(function entries(node) {
    if (node.localName === 'history-item') return [node.shadowRoot.querySelector('#domain').textContent.trim()];
    return [...(node.shadowRoot || node).children].flatMap(entries).concat(
        node.shadowRoot ? [...node.children].flatMap(entries) : []);
})(document.documentElement)"""


def executable(playwright: Playwright) -> str | None:
    """The system's Chromium, else the driver's own, else none."""
    own = playwright.chromium.executable_path
    return next(filter(None, map(shutil.which, NAMES)), own if Path(own).exists() else None)


def _handed_on(site: str) -> dict[str, Any]:
    return {"protocol_handler": {"allowed_origin_protocol_pairs": {site: {"tel": True}}}}


def launcher(playwright: Playwright, path: str) -> Launch:
    """What starts the Chromium at a path of the disk."""
    return partial(Chromium, playwright, path)


class Chromium:
    """One window, of a browser that may hand numbers on as a phone does.

    Where it has to ask first, its question lies over the page and takes every tap: nobody answers it here.
    """

    def __init__(
        self,
        playwright: Playwright,
        path: str,
        profile: Path,
        scripts: bool,
        site: str,
        others: int,
        *,
        asks: bool = False,
    ) -> None:
        if not asks:
            (profile / "Default").mkdir(parents=True)
            (profile / "Default" / "Preferences").write_text(json.dumps(_handed_on(site)))
        self._context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=path,
            java_script_enabled=scripts,
            ignore_default_args=NOT_PEOPLES,
            args=[
                "--no-sandbox",
                "--ignore-certificate-errors",
                f"--host-resolver-rules=MAP * 127.0.0.1:{others}, EXCLUDE 127.0.0.1",
            ],
        )
        self._scripts = scripts
        self._context.set_default_timeout(10_000)
        self._page = self._context.pages[0]
        self._session = self._context.new_cdp_session(self._page)
        self.version: str = self._session.send("Browser.getVersion")["product"]

    def open(self, address: str) -> None:
        """Go to an address."""
        self._page.goto(address)

    def tap(self, css: str) -> None:
        """Click the first element that a selector finds."""
        self._page.locator(css).first.click()

    def write(self, css: str, text: str) -> None:
        """Write in a box, key by key."""
        self._page.locator(css).press_sequentially(text)

    def enter(self) -> None:
        """Press Enter."""
        self._page.keyboard.press("Enter")

    def ask(self, expression: str) -> Any:
        """The worth of an expression; None between two pages.

        Asked of the browser itself: the driver's own asking waits for a page to load, which after a tap on a number
        it takes to be still going on.
        """
        for _ in range(2):
            try:
                told = self._session.send("Runtime.evaluate", {"expression": expression, "returnByValue": True})
                return told["result"].get("value")
            except Error:  # the browser has put another process behind the window
                self._session = self._context.new_cdp_session(self._page)
        return None

    def backs(self) -> Iterator[tuple[str, str]]:
        """What Back shows, as often as there are pages of the web behind."""
        past = self._session.send("Page.getNavigationHistory")
        for entry in reversed(past["entries"][: past["currentIndex"]]):
            if not entry["url"].startswith("http"):
                continue
            self._session.send("Page.navigateToHistoryEntry", {"entryId": entry["id"]})
            time.sleep(SETTLE)
            address, heading = self.ask(SHOWN)
            yield address, heading

    def listed(self) -> list[str] | None:
        """The hosts on the browser's own history screen; the screen itself needs scripts."""
        if not self._scripts:
            return None
        screen = self._context.new_page()
        screen.goto(HISTORY)
        time.sleep(SETTLE)
        lines: list[str] = screen.evaluate(LISTED)
        screen.close()
        return lines

    def close(self, *, crash: bool) -> None:
        """Close it, or let it crash."""
        if crash:
            with suppress(Error):  # it cannot answer any more
                self._session.send("Browser.crash")
        with suppress(Error):
            self._context.close()
