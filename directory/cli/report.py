"""`signpost report`: what was asked in a month, in sums that name nobody."""

import argparse
import csv
import datetime as dt
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from directory import chart, figures, settings
from directory.chart import Bar
from directory.figures import Figure
from directory.hours import UK
from directory.tallies import Tallies

HIDDEN = "hidden"
A_DAY = dt.timedelta(days=1)  # until the clocks of all servers agree that the month is over


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "report",
        help="what was asked in a month, in sums that name nobody",
        description="Prints the counts of a month that is over, and writes report-MONTH.csv and "
        "report-MONTH.svg here. Small figures are hidden, the others rounded. A month that is not over has no report.",
        epilog="example: signpost report 2026-10",
    )
    parser.add_argument("month", help="like 2026-10")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the table and write the two files; 1 where there is no report."""
    return report(options.month, dt.datetime.now(UK), Path())


def report(month: str, now: dt.datetime, folder: Path) -> int:
    """The report of a month as it may be told at `now`."""
    wrong = _refused(month, now)
    if wrong:
        print(wrong, file=sys.stderr)
        return 1
    try:
        chosen = settings.from_environment({**os.environ, "SIGNPOST_COUNTS": "1"})
        sums = Tallies(chosen).read(month)
    except (settings.BadSettingsError, SQLAlchemyError) as error:
        said = error.faults if isinstance(error, settings.BadSettingsError) else ["The counts cannot be read."]
        print("\n".join(said), file=sys.stderr)
        return 1
    if not sums:
        print(f"Nothing was counted in {month}.")
        return 1
    lines = figures.shown(sums)
    for line in lines:
        print(f"{line.kind:9} {line.code:24} {_told(line.asked):>8} {_told(line.unmet):>8}")
    _written(month, lines, folder)
    return 0


def _refused(month: str, now: dt.datetime) -> str:
    if not re.fullmatch("[0-9]{4}-(0[1-9]|1[0-2])", month):
        return f"“{month}” is no month: like 2026-10"
    if month >= f"{now - A_DAY:%Y-%m}":
        return f"{month} is not over: two reports of a month that goes on would tell what was asked between them"
    return ""


def _told(times: int | None) -> str:
    return HIDDEN if times is None else str(times)


def _written(month: str, lines: tuple[Figure, ...], folder: Path) -> None:
    with (folder / f"report-{month}.csv").open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["month", "kind", "code", "answers", "without_local_confirmed_service"])
        rows.writerows([month, line.kind, line.code, _told(line.asked), _told(line.unmet)] for line in lines)
    drawn = chart.svg(f"What was asked, {month}", _bars(lines))
    (folder / f"report-{month}.svg").write_text(drawn, encoding="utf-8")
    print(f"report-{month}.csv and report-{month}.svg written", file=sys.stderr)


def _bars(lines: tuple[Figure, ...]) -> Iterator[Bar]:
    before = ""
    for line in lines:
        if line.asked is not None:
            yield Bar(line.kind.capitalize() if line.kind != before else "", line.code, line.asked, line.unmet or 0)
            before = line.kind
