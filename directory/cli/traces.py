"""`signpost traces`: what a visit leaves on the disk of whoever made it, found with a real browser."""

import argparse
import datetime as dt
import logging
import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from directory.app import create_app
from directory.hours import UK
from directory.settings import Settings

if TYPE_CHECKING:
    from directory.cli.journeys import Journey, Launch, Left

# An ordinary Tuesday: the same pages whenever they are visited.
MOMENT = "2026-11-24T11:00"
# The part of a file's name that is another each time.
NUMBERED = re.compile(r"(?<=_)[0-9]{10,}|[0-9a-f]{16}(?=_)")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "traces",
        help="what a visit leaves in the browser's files",
        description="Makes journeys through the program in a real Chromium, and in a Firefox where there is one, each "
        "with a new profile on disk, then reads every file of the profile for anything that was chosen, written or "
        "read. Prints a Markdown table for each browser, and the same for the usual kind of exit page. Exits 1 where "
        "anything is found or Back shows a page of a journey. Needs the tools for tests and a Chromium (`make "
        "browser`).",
        epilog="example: signpost traces --only words",
    )
    parser.add_argument("--only", default="", metavar="WORD", help="only the journeys whose name has this in it")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the tables; 1 where something of hers is left, 2 where there is no browser."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        print("signpost traces needs Playwright: `make setup` brings it", file=sys.stderr)
        return 2
    from directory.cli import chromium, firefox

    with sync_playwright() as playwright:
        path = chromium.executable(playwright)
        if path is None:
            print("signpost traces needs a Chromium: `make browser` gets one", file=sys.stderr)
            return 2
        clean = _clean("Chromium", chromium.launcher(playwright, path), options.only)
        if firefox.executable():
            clean &= _clean("Firefox", firefox.Firefox, options.only)
        else:
            print("Firefox was not tried: it is not on this machine.")
    return 0 if clean else 1


def _clean(browser: str, launch: "Launch", only: str) -> bool:
    """Make the journeys and print what they leave; whether ours left nothing."""
    from directory.cli import elsewhere, journeys

    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    moment = dt.datetime.fromisoformat(MOMENT).replace(tzinfo=UK)
    sites = {
        "Signpost": (create_app(Settings(secret=b"0" * 32), clock=lambda: moment), journeys.JOURNEYS),
        "The usual page": (elsewhere.usual(), journeys.USUAL),
    }
    clean = True
    for title, (site, every) in sites.items():
        rows = []
        for journey in every:
            if only in journey.name:
                with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
                    rows.append((journey, journeys.make(launch, journey, site, Path(profile))))
        print("\n".join(table(f"{title}, {browser}", rows)), end="\n\n", flush=True)
        clean &= title != "Signpost" or not any(left.files or left.journey_back for _journey, left in rows)
    return clean


def table(title: str, rows: "list[tuple[Journey, Left]]") -> Iterator[str]:
    """What each journey left, in Markdown."""
    columns = ("Files with anything of hers", "Back after the exit shows", "Addresses and titles in the history's file")
    yield f"| {title} | {' | '.join(columns)} | Lines of ours on the history screen |"
    yield "|---|---|---|---|---|"
    for journey, left in rows:
        yield f"| {journey.name} | {_files(left)} | {_back(journey, left)} | {_history(left)} | {_listed(left)} |"
    yield from (f"\n{left.browser}" for _journey, left in rows[:1])


def _files(left: "Left") -> str:
    sealed = f"; {len(left.sealed)} with a sealed value" if left.sealed else ""
    names = sorted(NUMBERED.sub("…", name) for name in left.files)
    return f"{len(names)}{': ' if names else ''}{', '.join(names)}{sealed}"


def _back(journey: "Journey", left: "Left") -> str:
    shown = "; ".join(dict.fromkeys(left.back)) if journey.exits else "not pressed"
    return f"**a page of the journey**: {shown}" if left.journey_back else shown


def _history(left: "Left") -> str:
    return "; ".join(f"`{one.address}` “{one.title}”" for one in left.history) or "none written yet"


def _listed(left: "Left") -> str:
    return "not read" if left.listed is None else str(left.listed)
