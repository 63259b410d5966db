"""`signpost check`: every fault of a catalogue and of its pathways at once."""

import argparse
import datetime as dt
from pathlib import Path

from directory import catalogue, folder, yamlfile
from directory.hours import UK
from directory.pathways import loading
from directory.settings import Settings


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "check",
        help="say everything that is wrong with a catalogue and its pathways",
        description="Prints each fault of a catalogue, and of the pathways.yaml beside it, as "
        "FILE:LINE: entry: field: what is wrong: what is right.",
        epilog="example: signpost check services.yaml",
    )
    parser.add_argument(
        "file", nargs="?", type=Path, default=Settings.catalogue, help="the catalogue (default: the project's own)"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the faults of both files; 1 where there are any."""
    today = dt.datetime.now(UK).date()
    try:
        services, faults = _services(options.file, today)
        rules, more = _rules(options.file, services, today)
    except OSError as error:
        print(f"{error.filename or options.file}: cannot be read: {error.strerror}")
        return 1
    if faults or more:
        print("\n".join([*faults, *more]))
        return 1
    print(f"{options.file.name}: {len(services)} services, no faults")
    if rules:
        print(f"{loading.NAME}: {rules} rules, no faults")
    return 0


def _services(file: Path, today: dt.date) -> tuple[set[str], list[str]]:
    """The ids of the catalogue, those of a faulty one too, and its faults."""
    try:
        return {service.id for service in catalogue.load(file, today).services}, []
    except catalogue.BadCatalogueError as error:
        data = (folder if file.is_dir() else yamlfile).read(file).data
        entries = data if isinstance(data, list) else []
        return {str(entry.get("id")) for entry in entries if isinstance(entry, dict)}, error.lines(file.name)


def _rules(file: Path, services: set[str], today: dt.date) -> tuple[int, list[str]]:
    """How many rules are kept beside the catalogue, and their faults."""
    try:
        return len(loading.load(file, services, today).rules), []
    except loading.BadPathwaysError as error:
        return 0, error.lines(loading.NAME)
