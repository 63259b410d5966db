"""`signpost publish`: a valid catalogue into the database that servers read."""

import argparse
import datetime as dt
import os
import sys
from pathlib import Path

from directory import catalogue, published, settings
from directory.catalogue import BadCatalogueError
from directory.cli.waiting import waiting
from directory.hours import UK
from directory.settings import Settings
from directory.source import SourceError


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "publish",
        help="write a valid catalogue into the database that servers read",
        description="Checks a file or folder and puts it in place of the edition in SIGNPOST_DATABASE_URL; servers "
        "take it within two seconds. With --after it refuses where somebody else has published since.",
        epilog="example: signpost publish services.yaml --after 2b1f0c9d8e7a6543",
    )
    parser.add_argument("file", nargs="?", type=Path, default=Settings.catalogue, help="a catalogue: file or folder")
    parser.add_argument("--after", metavar="HASH", help="the edition that this one follows, as /healthz names it")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print what was published; 1 where the catalogue is bad, the database away, or somebody was first."""
    now = dt.datetime.now(UK)
    try:
        url = settings.from_environment(os.environ).database_url
        if not url:
            print("SIGNPOST_DATABASE_URL is not set: where to?", file=sys.stderr)
            return 1
        with waiting(f"Reading {options.file.name}"):
            services = catalogue.load(options.file, now.date())
        with waiting(f"Writing {len(services.services)} services"):
            name, before = published.publish(url, services, now, options.after)
    except (BadCatalogueError, settings.BadSettingsError, SourceError, OSError, published.OvertakenError) as error:
        print("\n".join(_lines(error, options)), file=sys.stderr)
        return 1
    print(f"{name} published, in place of {before or 'nothing'}" if name != before else f"{name} is there already")
    return 0


def _lines(error: Exception, options: argparse.Namespace) -> list[str]:
    match error:
        case BadCatalogueError():
            return error.lines(options.file.name)
        case settings.BadSettingsError():
            return error.faults
        case published.OvertakenError():
            return [f"{error} was published since, not {options.after}: bring its changes into yours, then --after it"]
    return [str(error)]
