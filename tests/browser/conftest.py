"""A server on a free port, a Chromium, and a screen of any width with scripts on or off."""

import os
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Playwright, Route, sync_playwright
from werkzeug.serving import make_server

from browser.screen import Screen
from directory.cli import chromium as chromiums

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

ELSEWHERE = "<!doctype html><title>Weather</title><h1>Sunny</h1>"
Open = Callable[..., Screen]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A browser that a busy machine holds up is asked once more; what it shows wrongly is never asked twice."""
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.flaky(reruns=2, only_rerun=["TimeoutError"]))


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
def playwright() -> Iterator[Playwright]:
    """The driver of browsers, one for all tests."""
    with sync_playwright() as driver:
        yield driver


@pytest.fixture(scope="session")
def chromium_path(playwright: Playwright) -> str:
    """Where the browser is; where there is none the tests are left out, but never where CI asks for them."""
    path = chromiums.executable(playwright)
    if path is None:
        reason = "there is no Chromium here: `make browser` gets one"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return path


@pytest.fixture(scope="session")
def chromium(playwright: Playwright, chromium_path: str) -> Iterator[Browser]:
    """A real browser."""
    browser = playwright.chromium.launch(executable_path=chromium_path, args=["--no-sandbox"])
    yield browser
    browser.close()


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
