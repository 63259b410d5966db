"""`signpost leaflet`: purse cards, posters and sheets for staff rooms as PDF, printed by a real browser."""

import argparse
import datetime as dt
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from flask import Flask

from directory import catalogue, paper, settings
from directory.app import create_app
from directory.hours import UK
from directory.i18n import Tongue
from directory.paper import Site
from directory.settings import Settings
from directory.vocabulary import BOROUGHS, LANGUAGES, Borough

if TYPE_CHECKING:
    from playwright.sync_api import Page

KINDS = ("card", "poster", "staff")
POINT = 4 / 3  # of the browser's pixels
# The smallest letters, in points, that may be printed: held in a hand, or hanging on a wall.
LEAST = {"card": 5.5, "poster": 11}
# Makes the letters smaller until everything is within its box; says whether it is.
FIT = """least => {
    const root = document.documentElement;
    const boxes = [document.body, ...document.querySelectorAll('main, aside p')];
    const over = () => boxes.some(b => b.scrollHeight > b.clientHeight + 1 || b.scrollWidth > b.clientWidth + 1);
    let size = parseFloat(getComputedStyle(root).fontSize);
    while (over() && size > least) root.style.fontSize = (size -= 0.1) + 'px';
    return !over();
}"""


class TooFullError(Exception):
    """What has to be on a sheet cannot be read at the size that it would take."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "leaflet",
        help="cards, posters and sheets for staff rooms, as PDF",
        description="Writes a purse card (85 by 55 mm) and a tear-off poster (A4) for each borough and language, and a "
        "sheet of referral pathways (A4, English) for the staff rooms of each borough. Only confirmed numbers, each "
        "with its hours, and no word that tells what they are for, except on the sheet for staff. The QR code leads to "
        "SIGNPOST_PUBLIC_URL. Needs the tools for tests and a Chromium (`make browser`).",
        epilog="example: signpost leaflet --area kingston --language ar --kind card --into leaflets",
    )
    parser.add_argument("--area", action="append", choices=BOROUGHS, metavar="AREA", help="default: all five")
    parser.add_argument("--language", action="append", choices=LANGUAGES, metavar="LANGUAGE", help="default: all")
    parser.add_argument("--kind", action="append", choices=KINDS, metavar="KIND", help="card, poster or staff")
    parser.add_argument("--into", type=Path, default=Path("leaflets"), help="the folder to write to")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the files; 1 where settings, catalogue or a sheet are not right, 2 where there is no browser."""
    try:
        from playwright.sync_api import sync_playwright

        from directory.cli.chromium import executable
        from directory.cli.elsewhere import served
    except ImportError:
        print("signpost leaflet needs Playwright: `make setup` brings it", file=sys.stderr)
        return 2
    chosen = _settings()
    if chosen is None:
        return 1
    app = create_app(chosen)
    options.into.mkdir(parents=True, exist_ok=True)
    with served(app) as port, sync_playwright() as playwright:
        path = executable(playwright)
        if path is None:
            print("signpost leaflet needs a Chromium: `make browser` gets one", file=sys.stderr)
            return 2
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        try:
            written = _write(
                browser.new_page(),
                app,
                site_on(chosen, dt.datetime.now(UK).date()),
                options,
                f"http://127.0.0.1:{port}",
            )
        except TooFullError as error:
            print(error, file=sys.stderr)
            return 1
        finally:
            browser.close()
    print(f"{written} files are in {options.into}")
    return 0


def _settings() -> Settings | None:
    """The settings; what is wrong with them, or with the catalogue, goes to standard error."""
    try:
        chosen = settings.from_environment(os.environ)
        catalogue.load(chosen.catalogue, dt.datetime.now(UK).date())
    except settings.BadSettingsError as error:
        print("\n".join(error.faults), file=sys.stderr)
        return None
    except catalogue.BadCatalogueError as error:
        print("\n".join(error.lines("services.yaml")), file=sys.stderr)
        return None
    return chosen


def site_on(chosen: Settings, day: dt.date) -> Site:
    """What may be printed of the site itself on this day; what may not is said, and why."""
    number = chosen.number_on(day)
    if not chosen.public_url:
        print("No QR code: SIGNPOST_PUBLIC_URL is not set, so there is no address that it could lead to.")
    if not number:
        why = f"SIGNPOST_NUMBER_UNTIL is {chosen.number_until}" if chosen.number else "SIGNPOST_NUMBER is not set"
        print(f"No number to text: {why}.")
    return Site(chosen.public_url, number)


def _write(view: "Page", app: Flask, site: Site, options: argparse.Namespace, address: str) -> int:
    """Write every sheet that was asked for; returns how many."""
    kinds = options.kind or KINDS
    written = 0
    for name, pdf in _sheets(view, app, site, options, kinds, address):
        (options.into / name).write_bytes(pdf)
        written += 1
        if sys.stderr.isatty():
            print(f"\r{written} {name:<60}", end="\r", file=sys.stderr, flush=True)
    return written


def _sheets(
    view: "Page", app: Flask, site: Site, options: argparse.Namespace, kinds: tuple[str, ...], address: str
) -> Iterator[tuple[str, bytes]]:
    offered = [tongue for tongue in app.config["TONGUES"].values() if not options.language or _asked(tongue, options)]
    for area in options.area or BOROUGHS:
        for kind in (kind for kind in paper.TEMPLATES if kind in kinds):
            for tongue in offered:
                html = paper.page(app, kind, area, tongue, site)
                yield f"{area}-{tongue.slug}-{kind}.pdf", printed(view, html, LEAST[kind])
        if "staff" in kinds:
            yield f"{area}-staff.pdf", staff_sheet(view, address, area)


def _asked(tongue: Tongue, options: argparse.Namespace) -> bool:
    return tongue.code in options.language


def printed(view: "Page", html: str, least: float) -> bytes:
    """A page of ours as PDF, its letters as large as its sheet allows; TooFullError below `least` points."""
    lay(view, html, least)
    return view.pdf(prefer_css_page_size=True, print_background=True)


def lay(view: "Page", html: str, least: float) -> None:
    """Show a sheet as it will be printed."""
    view.emulate_media(media="print")
    view.set_content(html)
    if not view.evaluate(FIT, least * POINT):
        raise TooFullError(f"It does not fit with letters of {least} points: {view.title()}")


def staff_sheet(view: "Page", address: str, area: Borough) -> bytes:
    """A borough's pathways as they stand on the page for professionals, on one A4 sheet."""
    view.emulate_media(media="print")
    view.goto(f"{address}/professionals/boroughs/{area}/")
    return view.pdf(format="A4", prefer_css_page_size=True)
