"""A Firefox with a profile on disk, driven by its own remote protocol, Marionette: it needs no other program."""

import json
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from directory.cli.journeys import BEFORE, SETTLE, SHOWN

NAMES = ("firefox-esr", "firefox")
PATIENCE = 60  # seconds for it to come up
ENTER = "\ue007"  # WebDriver's own character for the key
MOST_BACK = 10
# Nothing here changes what is kept of a visit: where other sites are, and no calls home while it is measured.
PREFERENCES = {
    "network.dns.forceResolve": "127.0.0.1",
    "datareporting.policy.dataSubmissionEnabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
}


class DriverError(Exception):
    """Firefox would not do what it was asked; carries WebDriver's name for the fault."""


def executable() -> str | None:
    """The system's Firefox, or none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


class Firefox:
    """One window."""

    def __init__(self, profile: Path, scripts: bool, _site: str, others: int) -> None:
        path = executable()
        assert path is not None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = int(free.getsockname()[1])
        own = {"marionette.port": port, "javascript.enabled": scripts, "network.socket.forcePort": f"443={others}"}
        lines = [f'user_pref("{name}", {json.dumps(value)});\n' for name, value in (PREFERENCES | own).items()]
        profile.mkdir(exist_ok=True)
        (profile / "user.js").write_text("".join(lines))
        command = [path, "--headless", "--marionette", "--no-remote", "--profile", str(profile)]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
        with _connected(port) as line:
            self._stream = line.makefile("rwb")
        self._told()
        self.version = f"Firefox/{self._do('NewSession', acceptInsecureCerts=True)['capabilities']['browserVersion']}"

    def open(self, address: str) -> None:
        """Go to an address."""
        self._do("Navigate", url=address)

    def tap(self, css: str) -> None:
        """Click the first element that a selector finds, away from the bar at the bottom."""
        self.ask(f"document.querySelector('{css}').scrollIntoView({{block: 'center'}})")
        self._do("ElementClick", id=self._element(css))

    def write(self, css: str, text: str) -> None:
        """Write in a box, key by key."""
        self._do("ElementSendKeys", id=self._element(css), text=text)

    def enter(self) -> None:
        """Press Enter in the box that has the focus."""
        self._do("ElementSendKeys", id=self._element(":focus"), text=ENTER)

    def ask(self, expression: str) -> Any:
        """The worth of an expression; None between two pages."""
        try:
            return self._do("ExecuteScript", script=f"return {expression}", args=[])["value"]
        except DriverError:
            return None

    def backs(self) -> Iterator[tuple[str, str]]:
        """What Back shows, until it shows the page before ours."""
        for _ in range(MOST_BACK):
            with suppress(DriverError):  # an error page is an answer too
                self._do("Back")
            time.sleep(SETTLE)
            address, heading = self.ask(SHOWN)
            yield address, heading
            if address == BEFORE:
                return

    def listed(self) -> list[str] | None:
        """Its history screen is no page that could be read here."""
        return None

    def close(self, *, crash: bool) -> None:
        """Close it, or let it crash."""
        if crash:
            self._process.kill()
        else:
            self._send("Marionette:Quit", {"flags": ["eAttemptQuit"]})
        try:
            self._process.wait(PATIENCE)
        finally:
            self._process.kill()
            self._stream.close()

    def _element(self, css: str) -> str:
        found: dict[str, str] = self._do("FindElement", using="css selector", value=css)["value"]
        return next(iter(found.values()))

    def _do(self, command: str, **given: Any) -> Any:
        self._send(f"WebDriver:{command}", given)
        _kind, _number, error, result = self._told()
        if error:
            raise DriverError(error["error"])
        return result

    def _send(self, command: str, given: dict[str, Any]) -> None:
        message = json.dumps([0, 1, command, given]).encode()
        self._stream.write(b"%d:%s" % (len(message), message))
        self._stream.flush()

    def _told(self) -> Any:
        length = b""
        while (letter := self._stream.read(1)) != b":":
            if not letter:
                raise DriverError("it is gone")
            length += letter
        return json.loads(self._stream.read(int(length)))


def _connected(port: int) -> socket.socket:
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        except OSError:
            if time.monotonic() > end:
                raise
            time.sleep(0.1)
