"""Open, closed or unknown at a moment, and when it opens next, in UK time.

Knows opening hours as OpenStreetMap writes them and England's bank holidays; the library's own holidays
for GB are not England's, so `PH` is turned into dates here. Never takes the time from the machine.
How hours are said in words is left to the coats.
"""

import datetime as dt
import functools
from dataclasses import dataclass
from typing import Literal
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
# How far ahead to look for the next opening: a line that opens later than this is no help tonight.
HORIZON = dt.timedelta(days=14)
OpenState = Literal["open", "closed", "unknown"]


@dataclass(frozen=True)
class Opening:
    """`state` now; `changes` is when an open line shuts or a shut one opens (UK time), if known.

    `holiday`: unknown only because the hours do not say what holds on a bank holiday.
    """

    state: OpenState
    changes: dt.datetime | None = None
    holiday: bool = False


UNKNOWN = Opening("unknown")


@functools.cache
def bank_holidays() -> tuple[dt.date, ...]:
    """England's bank holidays as the packaged copy of gov.uk's list has them (OGL v3); no network."""
    division = BankHolidays.ENGLAND_AND_WALES
    listed = BankHolidays(use_cached_holidays=True).get_holidays(division=division)
    return tuple(sorted(day["date"] for day in listed))


def checked(text: str) -> str:
    """The same text where it parses; otherwise an error that says what would be right."""
    try:
        _parsed(text)
    except ParserError as error:
        right = "opening hours as OpenStreetMap writes them, e.g. Mo-Fr 09:00-17:00; PH off"
        raise PydanticCustomError(
            "catalogue", "{what}: {right}", {"what": f"“{text}” does not parse", "right": right}
        ) from error
    return text


def opening(text: str | None, now: dt.datetime) -> Opening:
    """Whether a line with these hours answers at `now` (aware); no hours, or hours with a doubt, are unknown.

    On a bank holiday hours that do not mention `PH` are unknown: the page they came from did not say.
    """
    if not text:
        return UNKNOWN
    local = now.astimezone(UK)
    rules = _parsed(text)
    state, _comment = rules.state(local)
    if _holiday(local) and not _says_holidays(text):
        return Opening("unknown", holiday=True)
    if state == State.UNKNOWN:
        return UNKNOWN
    changes = _next_change(rules, local)
    if changes and _holiday(changes) and not _says_holidays(text):
        changes = None
    return Opening("open" if state == State.OPEN else "closed", changes)


def _next_change(rules: OpeningHours, local: dt.datetime) -> dt.datetime | None:
    changes: dt.datetime | None = rules.next_change(local)
    if changes is None or changes - local > HORIZON:
        return None
    return changes


def _holiday(local: dt.datetime) -> bool:
    return local.date() in bank_holidays()


def _says_holidays(text: str) -> bool:
    return text == ALWAYS or "PH" in text


@functools.lru_cache(maxsize=1024)
def _parsed(text: str) -> OpeningHours:
    dates = ",".join(f"{day:%Y %b %d}" for day in bank_holidays())
    dated = text.replace("PH off", f"{dates} off") if "PH off" in text else text
    return OpeningHours(dated, timezone=UK)
