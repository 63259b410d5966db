"""Opening hours as HSDS schedules: days alike, from when to when, in an ordinary week.

Knows weeks; what hours mean is `hours`'. Times that the hours themselves leave in doubt are left out.
"""

import datetime as dt
from collections.abc import Iterator
from typing import NamedTuple

from directory.hours import ALWAYS, DAY, UK, Span, spans

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
MONDAY = dt.datetime(2026, 11, 2, tzinfo=UK)  # of a week without a bank holiday
LAST = "23:59:59"  # a day has no 24:00 in HSDS


class Times(NamedTuple):
    """Days of the week (`MO,TU`) on which a line opens and closes at the same times (UK time)."""

    days: str
    opens: str
    closes: str
    notes: str


def times(text: str) -> Iterator[Times]:
    """The times of an ordinary week, in the order of its days; none where there are no hours."""
    alike: dict[tuple[str, str], list[str]] = {}
    for number, day in enumerate(DAYS if text else ()):
        start = MONDAY + number * DAY
        for span in spans(text, start, start + DAY):
            if span.sure:
                alike.setdefault(_clock(span, start), []).append(day)
    for (opens, closes), days in alike.items():
        yield Times(",".join(days), opens, closes, _notes(text))


def _clock(span: Span, day: dt.datetime) -> tuple[str, str]:
    return f"{span.start:%H:%M:%S}", LAST if span.end >= day + DAY else f"{span.end:%H:%M:%S}"


def _notes(text: str) -> str:
    if text == ALWAYS:
        return "UK time. Every day, bank holidays too."
    if "PH off" in text:
        return "UK time. Closed on bank holidays."
    return "UK time. Bank holidays are not known."
