"""Open, closed or unknown at a moment, and when next: England's holidays, nights, the clock change, doubts."""

import datetime as dt
from itertools import pairwise
from pathlib import Path

import pytest
from conftest import NOW
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from directory import hours
from directory.hours import ALWAYS, UK, Opening, bank_holidays, opening

OFFICE = "Mo-Fr 09:00-17:00; PH off"
SILENT = "Mo-Fr 09:00-17:00"  # says nothing of bank holidays
NIGHT = "Mo-Su 20:00-04:00; PH off"
# When the last packaged holiday is nearer than this, the list is too old to trust for the next opening.
ENOUGH = dt.timedelta(days=180)
GOV_UK = Path(__file__).parents[2] / "shared" / "data" / "bank_holidays_england_wales.csv"


def uk(text: str) -> dt.datetime:
    """A moment in UK time."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=UK)


def says(hours_text: str, at: str) -> tuple[str, str | None]:
    """The state at a UK time, and the change to come."""
    state = opening(hours_text, uk(at))
    return state.state, f"{state.changes:%Y-%m-%dT%H:%M}" if state.changes else None


# 2026-11-24 is a Tuesday.
@pytest.mark.parametrize(
    ("text", "at", "state", "changes"),
    [
        (OFFICE, "2026-11-24T11:00", "open", "2026-11-24T17:00"),
        (OFFICE, "2026-11-24T09:00", "open", "2026-11-24T17:00"),
        (OFFICE, "2026-11-24T08:59", "closed", "2026-11-24T09:00"),
        (OFFICE, "2026-11-24T17:00", "closed", "2026-11-25T09:00"),
        (OFFICE, "2026-11-27T18:00", "closed", "2026-11-30T09:00"),
        ("Mo-Th 08:00-12:30,13:30-17:15; Fr 08:00-17:00", "2026-11-24T13:00", "closed", "2026-11-24T13:30"),
        ("Mo-Su 10:00-22:00", "2026-11-22T21:59", "open", "2026-11-22T22:00"),
        (ALWAYS, "2026-11-24T02:00", "open", None),
        ("Mo-Su 00:00-24:00", "2026-11-24T02:00", "open", None),
        ("Mo 10:00-12:00", "2026-11-23T12:00", "closed", "2026-11-30T10:00"),
        ("2027 Jan 12-31 Mo-Su 10:00-12:00", "2026-11-24T11:00", "closed", None),
        ("off", "2026-11-24T11:00", "closed", None),
    ],
)
def test_open_or_closed_and_until_or_from_when(text: str, at: str, state: str, changes: str | None) -> None:
    """A line is open from the minute it opens to the minute it shuts; the next change is within a week or untold."""
    assert says(text, at) == (state, changes)


@pytest.mark.parametrize(
    "day",
    [
        "2026-01-01",  # New Year's Day
        "2026-04-03",  # Good Friday
        "2026-04-06",  # Easter Monday
        "2026-05-04",
        "2026-05-25",
        "2026-08-31",  # the Summer holiday
        "2026-12-25",
        "2026-12-28",  # for Boxing Day, a Saturday
        "2027-03-29",  # Easter Monday
        "2027-08-30",
    ],
)
def test_a_bank_holiday_of_england(day: str) -> None:
    """Hours with “PH off” are shut all that day; hours that do not say are unknown; day and night is day and night."""
    at = uk(f"{day}T11:00")

    assert opening(OFFICE, at).state == "closed"
    assert opening(SILENT, at) == Opening("unknown", holiday=True)
    assert opening(ALWAYS, at).state == "open"


@pytest.mark.parametrize("day", ["2027-08-31", "2027-04-06", "2026-08-03", "2026-12-24", "2026-07-13", "2026-03-17"])
def test_an_ordinary_day_is_no_holiday(day: str) -> None:
    """Not last year's date again, not Scotland's holiday, nor Northern Ireland's."""
    assert opening(OFFICE, uk(f"{day}T11:00")).state == "open"


def test_the_next_opening_passes_over_holidays() -> None:
    """Before Easter an office opens on Tuesday; one that does not say may open on Friday, so nothing is promised."""
    assert says(OFFICE, "2026-04-02T18:00") == ("closed", "2026-04-07T09:00")
    assert says(SILENT, "2026-04-02T18:00") == ("closed", None)
    assert says(SILENT, "2026-03-31T18:00") == ("closed", "2026-04-01T09:00")


@pytest.mark.parametrize(
    ("at", "state", "changes"),
    [
        ("2026-11-24T23:59", "open", "2026-11-25T04:00"),
        ("2026-11-25T00:00", "open", "2026-11-25T04:00"),
        ("2026-11-25T03:59", "open", "2026-11-25T04:00"),
        ("2026-11-25T04:00", "closed", "2026-11-25T20:00"),
        ("2026-04-05T23:00", "open", "2026-04-06T04:00"),  # Easter Sunday's night goes on into Easter Monday
        ("2026-04-06T02:00", "open", "2026-04-06T04:00"),
        ("2026-04-06T21:00", "closed", "2026-04-07T20:00"),  # Easter Monday's own night is off
        ("2026-04-07T02:00", "closed", "2026-04-07T20:00"),
    ],
)
def test_a_night_belongs_to_the_day_it_began_on(at: str, state: str, changes: str) -> None:
    """Hours over midnight go on, and a holiday takes away the night that begins on it, not the one before."""
    assert says(NIGHT, at) == (state, changes)


def test_day_and_night_but_for_holidays() -> None:
    """What never shuts but on holidays shuts for the whole of them, and for nothing else."""
    assert says("24/7; PH off", "2026-12-24T23:00") == ("open", "2026-12-25T00:00")
    assert says("24/7; PH off", "2026-12-25T11:00") == ("closed", "2026-12-26T00:00")
    assert says("24/7; PH off", "2026-11-24T11:00") == ("open", None)


def test_a_silent_night_of_a_holiday_is_in_doubt() -> None:
    """Hours that do not speak of holidays are unknown on the holiday and in the night that began on it."""
    assert opening("Mo-Su 20:00-04:00", uk("2026-04-06T02:00")) == Opening("unknown", holiday=True)
    assert opening("Mo-Su 20:00-04:00", uk("2026-04-07T02:00")) == Opening("unknown", holiday=True)


@pytest.mark.parametrize(
    ("at", "state"),
    [
        ("2026-03-29T08:59+01:00", "closed"),  # the clocks have gone forward in the night
        ("2026-03-29T09:00+01:00", "open"),
        ("2026-03-29T08:00+00:00", "open"),
        ("2026-10-25T09:00+00:00", "open"),  # and back
        ("2026-10-25T09:00+01:00", "closed"),
        ("2026-10-25T08:00+00:00", "closed"),
        ("2026-07-01T08:00+00:00", "open"),  # in summer London is an hour ahead
        ("2026-07-01T03:00-05:00", "open"),
    ],
)
def test_hours_are_uk_hours(at: str, state: str) -> None:
    """Nine o'clock is nine in London, whatever the clock of the machine and the season."""
    assert opening("Mo-Su 09:00-17:00", dt.datetime.fromisoformat(at)).state == state


def test_the_change_after_the_clock_change_is_right() -> None:
    """On the Saturday before, the next opening is given in summer time."""
    changes = opening("Mo-Su 09:00-17:00", uk("2026-03-28T18:00")).changes

    assert changes == dt.datetime.fromisoformat("2026-03-29T08:00+00:00")
    assert changes is not None
    assert changes.utcoffset() == dt.timedelta(hours=1)


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        '"by appointment"',
        'unknown "by appointment"',
        'Mo-Fr 09:00-17:00 "by appointment"',
        "Mo-Fr 09:00-17:00 unknown",
        'Mo-Fr 09:00-17:00 "ask first"; PH off',
    ],
)
def test_a_doubt_is_never_open(text: str | None) -> None:
    """No hours, “by appointment” and any other remark are unknown."""
    assert opening(text, NOW) == Opening("unknown")


def test_closed_until_a_doubt_promises_nothing() -> None:
    """A shut line that may open on Monday, by appointment, is not said to open on Monday."""
    assert says('Mo 09:00-12:00 "by appointment"', "2026-11-24T11:00") == ("closed", None)


@pytest.mark.parametrize(
    "text",
    [
        ALWAYS,
        OFFICE,
        SILENT,
        NIGHT,
        "24/7; PH off",
        "PH off; Mo-Fr 09:00-17:00",
        "Mo-Th 08:00-17:15; Fr 08:00-17:00",
        "off",
    ],
)
def test_hours_that_are_read(text: str) -> None:
    """What is checked comes back as it was."""
    assert hours.checked(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "9am-5pm",
        "Mon-Fri",
        "0900-1700",
        "by appointment",
        "Mo-Fr 9:00-17:00 daily",
        "Mo-Fr 25:00-26:00",
        "PH off",
        "PH 10:00-12:00",
        "Mo-Fr,PH 09:00-17:00",
        "Mo-Fr 09:00-17:00; PH closed",
        "Mo-Fr 09:00-17:00; PH unknown",
        "Mo-Fr 09:00-17:00; Sa,Su,PH off",
        "SH Mo-Fr 09:00-17:00",
        "sunrise-sunset",
        "Mo-Fr 09:00-17:00 || unknown",
    ],
)
def test_hours_that_are_not_read_are_refused(text: str) -> None:
    """What does not parse, and what the library passes over or makes up, is a fault that says what would be right."""
    with pytest.raises(PydanticCustomError) as caught:
        hours.checked(text)
    assert caught.value.context
    assert caught.value.context["right"]


def test_the_holidays_are_gov_uk_s() -> None:
    """The packaged list and the one that was read from gov.uk name the same days."""
    if not GOV_UK.is_file():
        pytest.skip("the shared data are not beside this project")
    listed = {dt.date.fromisoformat(line.split(",")[0]) for line in GOV_UK.read_text().splitlines()[1:] if line}
    years = {day.year for day in listed}
    assert len(listed) >= 24

    assert listed == {day for day in bank_holidays() if day.year in years}


def test_the_list_of_holidays_is_long_enough() -> None:
    """The packaged list reaches well past today; where it does not, a newer one is needed."""
    left = bank_holidays()[-1] - NOW.date()

    assert left > ENOUGH, (
        f"the list of bank holidays ends in {left.days} days: take a newer govuk-bank-holidays (make lock), "
        "which copies https://www.gov.uk/bank-holidays.json"
    )
    assert all(one < another for one, another in pairwise(bank_holidays()))


TIMES = st.integers(0, 95).map(lambda quarter: f"{quarter // 4:02}:{quarter % 4 * 15:02}")
RULES = st.lists(
    st.tuples(st.sampled_from(["Mo-Fr", "Sa", "Su", "Mo-Su", "Tu,Th"]), TIMES, TIMES)
    .filter(lambda rule: rule[1] != rule[2])
    .map(lambda rule: f"{rule[0]} {rule[1]}-{rule[2]}"),
    min_size=1,
    max_size=3,
).map("; ".join)


@given(RULES, st.booleans(), st.integers(0, 7 * 96 - 1))
@trying(deadline=None, max_examples=150)
def test_a_change_is_a_change(rule: str, off: bool, quarter: int) -> None:
    """At the told change the state turns, and never before it; on no hour of a holiday does “PH off” begin."""
    text = f"{rule}; PH off" if off else rule
    now = uk("2026-12-21T00:00") + dt.timedelta(minutes=15 * quarter)
    state = opening(text, now)
    if state.changes is None:
        return
    after = opening(text, state.changes)
    until = [now + dt.timedelta(minutes=15 * step) for step in range(int((state.changes - now).total_seconds()) // 900)]

    assert now < state.changes <= now + hours.HORIZON
    assert after.state != state.state
    assert state.state == "closed" or {opening(text, moment).state for moment in until} <= {"open", "unknown"}
    if off and after.state == "open":
        assert state.changes.date() not in bank_holidays()


@given(st.integers(0, 59), st.integers(0, 7 * 24 * 60))
@trying(max_examples=60, deadline=None)
def test_a_state_is_the_same_for_a_whole_minute(second: int, minutes: int) -> None:
    """Whoever asks first in a minute, and at which second: what the next is told is what they would have worked out."""
    moment = NOW + dt.timedelta(minutes=minutes, seconds=second)
    for text in (OFFICE, SILENT, NIGHT):
        alone = hours._Minute().opening(text, moment)
        assert hours._Minute().opening(text, moment.replace(second=0)) == alone
        assert opening(text, moment) == alone
