"""A phone's screen in a real browser: taps, and what can be seen and measured on it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page

# A new page is a new body, whether a script or the browser brings it: the old one is marked where no markup shows it.
MARK = "document.body.old = true"
CHANGED = "() => document.body && !document.body.old && document.getElementById('exit')"
PATIENCE = 30_000  # milliseconds that a step may take on a busy machine


@dataclass(frozen=True)
class Screen:
    """One tab, on the site at `base`."""

    page: Page
    base: str
    scripts: bool

    def open(self, path: str = "/en/") -> "Screen":
        """Go to an address of the site."""
        self.page.goto(self.base + path)
        return self

    def step(self, control: Locator) -> "Screen":
        """Tap a control that leads on, and wait for what it leads to."""
        return self.after(control.click)

    def after(self, act: Callable[[], None]) -> "Screen":
        """Do something that leads on, and wait for what it leads to.

        Without scripts the browser itself goes on, so its own word for that is waited for; with them the page is
        looked at by the clock, because a page that is not painted (a busy machine) may never ask for a frame.
        """
        if not self.scripts:
            with self.page.expect_navigation(wait_until="domcontentloaded", timeout=PATIENCE):
                act()
            return self
        self.page.evaluate(MARK)
        act()
        self.page.wait_for_function(CHANGED, timeout=PATIENCE, polling=50)
        return self

    def choose(self, *terms: str) -> "Screen":
        """Tap the controls for these terms, one page after the other."""
        for term in terms:
            self.step(self.page.locator(f'main [data-term="{term}"]'))
        return self

    def tap(self, label: str) -> "Screen":
        """Tap what says `label`."""
        return self.step(self.page.locator("main, footer, header, nav").get_by_text(label, exact=True).first)

    def say(self, text: str) -> "Screen":
        """Write in the box and press Enter."""
        self.page.locator("#words").fill(text)
        return self.after(lambda: self.page.keyboard.press("Enter"))

    @property
    def heading(self) -> str:
        """The words of the first heading."""
        return self.page.locator("h1").inner_text()

    @property
    def services(self) -> list[str]:
        """The cards, in order."""
        return [str(card.get_attribute("data-service")) for card in self.page.locator("[data-service]").all()]

    def ask(self, script: str) -> Any:
        """What a line of script says of the page."""
        return self.page.evaluate(script)
