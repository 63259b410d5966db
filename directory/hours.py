"""Open, closed or unknown at a moment, and when it opens next, in UK time.

Knows opening hours as OpenStreetMap writes them and England's bank holidays; the library's own holidays
for GB are not England's, so `PH off` is understood here. Never takes the time from the machine.
How hours are said in words is left to the coats.
"""

import datetime as dt
import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo

from govuk_bank_holidays.bank_holidays import BankHolidays
from opening_hours import (  # type: ignore[attr-defined]  # its stub forgets the error
    OpeningHours,
    ParserError,
    State,
)
from pydantic_core import PydanticCustomError

UK = ZoneInfo("Europe/London")
ALWAYS = "24/7"
# How far ahead to look: a day of the week names a day only within the next seven.
HORIZON = dt.timedelta(days=7)
DAY = dt.timedelta(days=1)
OpenState = Literal["open", "closed", "unknown"]
# The order in which lines are tried: one that answers, one that nobody knows of, one that is shut.
ORDER: dict[OpenState, int] = {"open": 0, "unknown": 1, "closed": 2}


@dataclass(frozen=True)
class Opening:
    """`state` now; `changes` is when an open line shuts or a shut one opens (UK time), if known.

    `holiday`: unknown only because the hours do not say what holds on a bank holiday.
    """

    state: OpenState
    changes: dt.datetime | None = None
    holiday: bool = False


UNKNOWN, OPEN = Opening("unknown"), Opening("open")
_CLOSED_ON_HOLIDAYS = re.compile(r"(?:^|;)\s*PH off\s*(?=;|$)")
# What the library passes over or makes up: other words on holidays, school holidays, the sun without a place, and
# another rule "or else", which it takes by the day and not by the hour.
_UNREAD = re.compile(r"\b(?:PH|SH|sunrise|sunset|dawn|dusk)\b|\|\|")
_COMMENT = re.compile(r'"[^"]*"')


@functools.cache
def bank_holidays() -> tuple[dt.date, ...]:
    """England's bank holidays as the packaged copy of gov.uk's list has them (OGL v3); no network."""
    division = BankHolidays.ENGLAND_AND_WALES
    listed = BankHolidays(use_cached_holidays=True).get_holidays(division=division)
    return tuple(sorted(day["date"] for day in listed))


def checked(text: str) -> str:
    """The same text where it parses; otherwise an error that says what would be right."""
    try:
        _rules(text)
    except ParserError as error:
        right = "opening hours as OpenStreetMap writes them, e.g. Mo-Fr 09:00-17:00; PH off"
        raise _not_read(f"“{text}” does not parse", right) from error
    if unread := _UNREAD.search(_COMMENT.sub("", _ordinary(text))):
        raise _not_read(f"“{unread.group()}” in “{text}” cannot be relied on", "days and times, then “; PH off”")
    return text


def _not_read(what: str, right: str) -> PydanticCustomError:
    return PydanticCustomError("catalogue", "{what}: {right}", {"what": what, "right": right})


def opening(text: str | None, now: dt.datetime) -> Opening:
    """Whether a line with these hours answers at `now` (aware); no hours, or hours with a doubt, are unknown.

    On a bank holiday hours that do not mention `PH` are unknown: the page they came from did not say.
    """
    if not text:
        return UNKNOWN
    return OPEN if text == ALWAYS else _minute.opening(text, now)


class _Minute:
    """What is open within one minute: no hours change state within one, and many ask in it."""

    def __init__(self) -> None:
        self._held: tuple[int, dict[str, Opening]] = (0, {})

    def opening(self, text: str, now: dt.datetime) -> Opening:
        """The same as of the whole minute, worked out for the first who asks in it."""
        number = int(now.timestamp() // 60)
        held, known = self._held
        if held != number:
            known = {}
            self._held = number, known
        if text not in known:
            known[text] = _opening(text, now)
        return known[text]


_minute = _Minute()


def _opening(text: str, now: dt.datetime) -> Opening:
    local = now.astimezone(UK)
    spans = _spans(text, local.date())
    here = next((span for span in spans if span.start <= local < span.end), None)
    if _in_doubt(text, local) or (here and _in_doubt(text, here.start)):
        return Opening("unknown", holiday=True)
    if here:
        return Opening("open", _soon(here.end, local)) if here.sure else UNKNOWN
    following = next((span for span in spans if span.start > local), None)
    if following is None or not following.sure or _in_doubt(text, following.start):
        return Opening("closed")
    return Opening("closed", _soon(following.start, local))


class Span(NamedTuple):
    """A time without a break in which a line answers; `sure` is false where its hours leave a doubt."""

    start: dt.datetime
    end: dt.datetime
    sure: bool


def spans(text: str, start: dt.datetime, end: dt.datetime) -> Iterator[Span]:
    """When a line with these hours is open between two moments, or may be, were there no bank holidays."""
    for begin, stop, state, note in _rules(text).intervals(start, end):
        if state != State.CLOSED:
            yield Span(begin, stop, state == State.OPEN and not note)


@functools.lru_cache(maxsize=1024)
def _spans(text: str, day: dt.date) -> tuple[Span, ...]:
    """When it is open from two days before this day; a bank holiday takes away what begins on it."""
    start = dt.datetime.combine(day, dt.time(), UK) - 2 * DAY
    found = spans(text, start, start + 3 * DAY + HORIZON)
    if not _CLOSED_ON_HOLIDAYS.search(text):
        return tuple(found)
    return tuple(_joined(part for span in found for part in _by_day(span) if not _holiday(part.start)))


def _by_day(span: Span) -> Iterator[Span]:
    """A night belongs to the day on which it began; what lasts a day or longer belongs to each of its days."""
    start = span.start
    while span.end - start >= DAY and span.end - span.start >= DAY:
        midnight = dt.datetime.combine(start.date() + DAY, dt.time(), UK)
        yield Span(start, midnight, span.sure)
        start = midnight
    if start < span.end:
        yield Span(start, span.end, span.sure)


def _joined(parts: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for part in parts:
        if joined and joined[-1].end == part.start and joined[-1].sure == part.sure:
            joined[-1] = Span(joined[-1].start, part.end, part.sure)
        else:
            joined.append(part)
    return joined


def _soon(moment: dt.datetime, local: dt.datetime) -> dt.datetime | None:
    return moment if moment - local <= HORIZON else None


def _holiday(local: dt.datetime) -> bool:
    return local.date() in bank_holidays()


def _in_doubt(text: str, local: dt.datetime) -> bool:
    """Whether it is a bank holiday of which the hours say nothing."""
    return _holiday(local) and not _CLOSED_ON_HOLIDAYS.search(text)


def _ordinary(text: str) -> str:
    """The hours without what they say of bank holidays."""
    return _CLOSED_ON_HOLIDAYS.sub("", text).strip("; ")


@functools.lru_cache(maxsize=1024)
def _rules(text: str) -> OpeningHours:
    return OpeningHours(_ordinary(text), timezone=UK)
