"""`signpost diff`: what changed between two editions of the catalogue, in words."""

import argparse
import datetime as dt
from pathlib import Path

from directory import catalogue, changes
from directory.hours import UK


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "diff",
        help="say in words what changed between two catalogues",
        description="Prints a line for each change from one catalogue, a file or a folder, to another.",
        epilog="example: signpost diff services-october.yaml services.yaml",
    )
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the changes; 1 where either is no catalogue."""
    today = dt.datetime.now(UK).date()
    read = []
    for path in (options.old, options.new):
        try:
            read.append(catalogue.load(path, today).services)
        except catalogue.BadCatalogueError as error:
            print("\n".join(error.lines(path.name)))
            return 1
        except OSError as error:
            print(f"{path}: cannot be read: {error.strerror}")
            return 1
    print("\n".join(list(changes.told(*read)) or ["nothing changed"]))
    return 0
