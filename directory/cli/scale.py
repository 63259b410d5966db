"""`signpost scale`: how long it all takes with many services, and how much memory."""

import argparse
import datetime as dt
import itertools
import json
import os
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import yaml

from directory import catalogue, kept, matching, published, settings
from directory.catalogue import Catalogue
from directory.cli.waiting import waiting
from directory.edition import Edition
from directory.hours import UK
from directory.published import Published
from directory.settings import Settings
from directory.situation import Situation
from directory.vocabulary import BOROUGHS, NEEDS
from directory.yamlfile import Document

HEAD = "| services | through | written | read and checked | built | new edition | answer | 95 in 100 | most memory |"
A_FILE = 1000  # services in each made-up file
T = TypeVar("T")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "scale",
        help="how long it all takes with thousands of services, and how much memory",
        description="Makes up services from the shipped ones, reads them from files or through SIGNPOST_DATABASE_URL (a"
        " database for trying: its edition is replaced; SQLite where none is set), and prints one row of a table.",
        epilog="example: signpost scale --services 10000 --through files",
    )
    parser.add_argument("--services", type=int, default=10_000)
    parser.add_argument("--through", choices=("files", "database"), default="files")
    parser.set_defaults(run=run)


class Plain(yaml.CSafeDumper):
    """Writes equal values out each time: the catalogue takes no aliases."""

    def ignore_aliases(self, _data: Any) -> bool:
        """Never one."""
        return True


class Times(NamedTuple):
    """Seconds that it took to write and to read again, and what was read."""

    through: str
    written: float
    read: float
    services: Catalogue


def run(options: argparse.Namespace) -> int:
    """Print the row."""
    today = dt.datetime.now(UK).date()
    with tempfile.TemporaryDirectory() as folder:
        work = _files if options.through == "files" else _database
        took = work(made_up(options.services, today), Path(folder), today)
    built, edition = _timed("Building", lambda: Edition(took.services))
    answers = sorted(_answer_times(edition))
    print(HEAD)
    print(f"| {len(edition):,} | {took.through} | {took.written:.1f} s | {took.read:.1f} s | {built:.1f} s ", end="")
    print(f"| {took.read + built:.1f} s | {answers[len(answers) // 2] * 1000:.0f} ms ", end="")
    print(f"| {answers[len(answers) * 95 // 100] * 1000:.0f} ms | {_memory():,.0f} MB |")
    return 0


def made_up(count: int, today: dt.date) -> list[dict[str, Any]]:
    """So many services, each one of the shipped under another id and name; front doors lead to the shipped ones."""
    shipped = [json.loads(body) for body in kept.bodies(catalogue.load(Settings.catalogue, today))]
    copies = itertools.islice(itertools.cycle(shipped), max(0, count - len(shipped)))
    return shipped + [
        {**entry, "id": f"{entry['id']}-{number}", "name": f"{entry['name']} {number}", "also_known_as": []}
        for number, entry in enumerate(copies)
    ]


def _files(entries: list[dict[str, Any]], folder: Path, today: dt.date) -> Times:
    def write() -> None:
        for start in range(0, len(entries), A_FILE):
            with (folder / f"{start:07}.yaml").open("w", encoding="utf-8") as file:
                yaml.dump(entries[start : start + A_FILE], file, Dumper=Plain, sort_keys=False, allow_unicode=True)

    written, _ = _timed("Writing", write)
    read, there = _timed("Reading", lambda: catalogue.load(folder, today))
    return Times("files", written, read, there)


def _database(entries: list[dict[str, Any]], folder: Path, today: dt.date) -> Times:
    url = settings.from_environment(os.environ).database_url or f"sqlite:///{folder}/scale.db"

    def write() -> None:
        published.publish(url, catalogue.build(Document(entries, {}, ()), today), dt.datetime.now(UK))

    written, _ = _timed("Checking and publishing", write)
    entries.clear()
    read, there = _timed("Reading", lambda: Published(url).read(today))
    return Times(url.partition(":")[0], written, read, there)


def _timed(what: str, task: Callable[[], T]) -> tuple[float, T]:
    began = time.monotonic()
    with waiting(what):
        done = task()
    return time.monotonic() - began, done


def _answer_times(edition: Edition) -> Iterator[float]:
    now = dt.datetime.now(UK)
    for area, need in itertools.product(BOROUGHS, NEEDS):
        began = time.monotonic()
        matching.match(Situation(needs=(need,), areas=(area,)), edition, now)
        yield time.monotonic() - began


def _memory() -> float:
    """The most that this process ever held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
