"""`signpost pictures`: what the README shows, taken from the running program with a real browser."""

import argparse
import base64
import datetime as dt
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask
from markupsafe import Markup, escape
from werkzeug.serving import make_server

from directory import exchange, paper, segments
from directory.app import create_app
from directory.cli import leaflet
from directory.hours import UK
from directory.i18n import BY_CODE, TONGUES
from directory.settings import HERE, Settings
from directory.situation import Situation, Step
from directory.vocabulary import Language

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
WIDTH, HEIGHT, SHARPNESS = 360, 740, 2
# An ordinary Tuesday: the same pictures whenever they are taken.
MOMENT = "2026-11-24T11:00"
# What is tapped, and what stands on the page that it leads to.
TAPS = (("safe-place", "[data-term=kingston]"), ("kingston", "[data-term=stalking]"), ("skip", "[data-service]"))
TEXTS = ("I speak arabic and want to talk. W10", "hospital IDVA kingston", "thanks")
FOR_PROFESSIONALS = {
    "finder": "",
    "pathway": "?area=kingston&setting=midwifery&risk=high&harm=domestic-abuse&about=pregnant#kingston-marac",
    "sheet": "boroughs/kingston/",
}
# What is printed: in which language, and how sharp. The number is one that Ofcom keeps for films.
PAPER: tuple[tuple[paper.Kind, Language, int], ...] = (("card", "ar", 2), ("poster", "en", 1))
SITE = paper.Site("https://example.org", "07700 900123")
SHEET = 1488  # pixels: the two pages of four languages side by side
CELLS = "<!doctype html><style>body{margin:4px}img{width:180px;margin:2px;border:1px solid #999}</style>"
PHONE = """<!doctype html><meta charset="utf-8"><style>
body{margin:0;padding:14px;background:#e9ebee;font:16px/1.4 system-ui,sans-serif;color:#111}
p{margin:0 0 4px;padding:9px 13px;border-radius:16px;white-space:pre-line;max-width:84%;width:fit-content}
.hers{background:#cfe3ff;margin-left:auto}.ours{background:#fff}
small{display:block;color:#444;margin:0 0 12px 8px}
</style>"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "pictures",
        help="take the README's pictures again",
        description="Starts the program, opens it in a browser of a phone's size and writes home.png, answer.png, "
        "finder.png, pathway.png, sheet.png, card.png, poster.png, texts.png and languages.png. Needs the tools for "
        "tests and a Chromium (`make browser`).",
        epilog="example: signpost pictures --into docs",
    )
    parser.add_argument("--into", type=Path, default=HERE / "docs", help="the folder to write to (default: docs)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the pictures; 1 where there is no Playwright."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        print("signpost pictures needs Playwright: `make setup` brings it", file=sys.stderr)
        return 1
    moment = dt.datetime.fromisoformat(MOMENT).replace(tzinfo=UK)
    app = create_app(Settings(secret=b"0" * 32), clock=lambda: moment)
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    with _served(app) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        view = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=SHARPNESS)
        _take(view, address, options.into)
        phone = browser.new_page(viewport={"width": WIDTH, "height": 1}, device_scale_factor=SHARPNESS)
        phone.set_content(PHONE + "".join(_bubbles(app, moment)))
        phone.screenshot(path=options.into / "texts.png", full_page=True)
        small = browser.new_page(viewport={"width": 320, "height": 640})
        sheet = browser.new_page(viewport={"width": SHEET, "height": 1})
        sheet.set_content(CELLS + "".join(_all_languages(small, address)))
        sheet.screenshot(path=options.into / "languages.png", full_page=True)
        _print(browser, app, options.into)
        browser.close()
    print(f"The pictures are in {options.into}")
    return 0


@contextmanager
def _served(app: Flask) -> Iterator[str]:
    """The address at which the application is served meanwhile."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _take(view: "Page", address: str, into: Path) -> None:
    view.goto(f"{address}/en/")
    view.screenshot(path=into / "home.png")
    for term, next_page in TAPS:
        view.click(f"[data-term={term}]")
        view.wait_for_selector(next_page)
    view.screenshot(path=into / "answer.png")
    for name, path in FOR_PROFESSIONALS.items():
        view.goto(f"{address}/professionals/{path}")
        view.screenshot(path=into / f"{name}.png")


def _print(browser: "Browser", app: Flask, into: Path) -> None:
    """A purse card and a poster, as they come out of the printer."""
    for kind, language, sharpness in PAPER:
        view = browser.new_page(viewport={"width": 794, "height": 1123}, device_scale_factor=sharpness)
        leaflet.lay(view, paper.page(app, kind, "kingston", BY_CODE[language], SITE), leaflet.LEAST[kind])
        view.locator("body").screenshot(path=into / f"{kind}.png")


def _all_languages(view: "Page", address: str) -> Iterator[str]:
    """The first page and an answer in every language, as small pictures that stand in the sheet itself."""
    for tongue in TONGUES:
        view.goto(f"{address}/{tongue.slug}/")
        shots = [view.screenshot()]
        for term, next_page in TAPS:
            view.click(f"[data-term={term}]")
            view.wait_for_selector(next_page)
        for shot in (*shots, view.screenshot()):
            yield Markup('<img alt="" src="data:image/png;base64,{}">').format(base64.b64encode(shot).decode())


def _bubbles(app: Flask, moment: dt.datetime) -> Iterator[str]:
    """The conversation as a phone shows it, with what each reply costs."""
    step = Step(Situation())
    with app.app_context():
        for text in TEXTS:
            after, reply = exchange.answer(step, text, moment)
            step = after or Step(Situation())
            cost = segments.count(reply)
            yield Markup('<p class="hers">{}</p>').format(text)
            yield Markup('<p class="ours">{}</p>').format(escape(reply))
            yield Markup("<small>{} of at most 2 segments</small>").format(cost.segments)
