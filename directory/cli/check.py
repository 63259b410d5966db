"""`signpost check`: every fault of a catalogue at once."""

import argparse
import datetime as dt
from pathlib import Path

from directory import catalogue
from directory.hours import UK
from directory.settings import Settings


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "check",
        help="say everything that is wrong with a catalogue",
        description="Prints each fault of a catalogue as FILE:LINE: service: field: what is wrong: what is right.",
        epilog="example: signpost check services.yaml",
    )
    parser.add_argument(
        "file", nargs="?", type=Path, default=Settings.catalogue, help="the catalogue (default: the project's own)"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the faults; 1 where there are any."""
    try:
        read = catalogue.load(options.file, dt.datetime.now(UK).date())
    except catalogue.BadCatalogueError as error:
        print("\n".join(error.lines(options.file.name)))
        return 1
    except OSError as error:
        print(f"{options.file}: cannot be read: {error.strerror}")
        return 1
    print(f"{options.file.name}: {len(read.services)} services, no faults")
    return 0
