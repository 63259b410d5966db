"""A server on a free port, a Chromium, and a screen of any width with scripts on or off."""

import os
import re
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Playwright, Route, sync_playwright
from werkzeug.serving import make_server

from browser.screen import Screen

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

NAMES = ("chromium", "chromium-browser", "google-chrome")
ELSEWHERE = "<!doctype html><title>Weather</title><h1>Sunny</h1>"
Open = Callable[..., Screen]


@pytest.fixture(scope="session")
def server(app: Flask) -> Iterator[str]:
    """The application, really served; its address."""
    with serving(app) as address:
        yield address


@contextmanager
def serving(app: "WSGIApplication") -> Iterator[str]:
    """A server on a free port of this machine, while it is needed; its address."""
    served = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=served.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{served.server_port}"
    finally:
        served.shutdown()
        thread.join()
        served.server_close()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A real browser; where there is none the tests are left out, but never where CI asks for them."""
    with sync_playwright() as playwright:
        path = _executable(playwright)
        if path is None:
            reason = "there is no Chromium here: `make browser` gets one"
            pytest.fail(reason) if os.environ.get("CI") == "true" else pytest.skip(reason)
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


def _executable(playwright: Playwright) -> str | None:
    own = playwright.chromium.executable_path
    return next(filter(None, map(shutil.which, NAMES)), own if Path(own).exists() else None)


@pytest.fixture
def screen(chromium: Browser, server: str) -> Iterator[Open]:
    """Opens a screen; the world outside is one dull page, and every complaint of the browser is a fault."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def opened(width: int = 360, *, scripts: bool = True, expected: str = "\0") -> Screen:
        context = chromium.new_context(
            viewport={"width": width, "height": 640},
            java_script_enabled=scripts,
            color_scheme="light",
        )
        contexts.append(context)
        context.set_default_timeout(10_000)
        context.route(re.compile("^https:"), _elsewhere)
        page = context.new_page()
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda line: None if expected in line.text else complaints.append(line.text))
        return Screen(page, server, scripts)

    yield opened
    for context in contexts:
        context.close()
    assert not complaints


def _elsewhere(route: Route) -> None:
    route.fulfill(status=200, content_type="text/html", body=ELSEWHERE)
