"""`signpost import`: somebody else's feed or table into a catalogue file, whole or not at all."""  # noqa: N999  # its name

import argparse
import datetime as dt
import re
import sys
import time
from pathlib import Path

from directory.hours import UK
from directory.importing import Work
from directory.imports import Origin

WEB = re.compile(r"https?://\S+")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "import",
        help="read another HSDS-UK feed or a CSV into a catalogue file",
        description="Makes a catalogue file of a feed (JSON or JSON lines) or a table (CSV). Every contact in it is "
        "unconfirmed; what a feed does not say is left out, and `signpost check` says what is to be done. With a fault "
        "nothing is written.",
        epilog="example: signpost import feed.json --source https://example.org/api/services",
    )
    parser.add_argument("file", type=Path, help="the feed or table")
    parser.add_argument("--to", type=Path, metavar="FILE", help="the catalogue file (default: beside it, as .yaml)")
    parser.add_argument("--source", metavar="URL", help="the address of the feed: the source of every contact")
    parser.add_argument(
        "--public-addresses", action="store_true", help="the feed's addresses are advertised to the public: take them"
    )
    parser.add_argument("--without-faulty", action="store_true", help="leave out the records that have faults")
    parser.add_argument("--replace", action="store_true", help="write over the catalogue file")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Import; 1 where there are faults, 2 where the command itself is wrong."""
    to: Path = options.to or options.file.with_suffix(".yaml")
    if refusal := _refused(options, to):
        print(refusal)
        return 2
    origin = Origin(options.source, dt.datetime.now(UK).date(), options.public_addresses)
    work = Work(options.file, origin, time.monotonic, lambda line: print(line, file=sys.stderr, flush=True))
    part = to.with_name(f"{to.name}.part")
    try:
        with part.open("w", encoding="utf-8") as file:
            work.write(file)
        done = work.sound(leave=options.without_faulty)
        if done:
            part.replace(to)
    except OSError as error:
        print(f"{error.filename or options.file}: {error.strerror}")
        return 1
    finally:
        part.unlink(missing_ok=True)
    print("\n".join(work.told(to, done)))
    return 0 if done else 1


def _refused(options: argparse.Namespace, to: Path) -> str:
    if to.exists() and not options.replace:
        return f"{to}: is there already; --to another, or --replace it"
    if to.resolve() == options.file.resolve():
        return f"{to}: cannot be written over itself; --to another"
    if options.source and not WEB.fullmatch(options.source):
        return "--source must be an address that begins with https://"
    return ""
