"""From facts to phrases in the reader's language: opening hours, costs, languages, dates, distances.

Knows how a fact is said, from structured data and CLDR; which facts to say where is the coats'.
Every function needs a language to be in force (a request, or `i18n.speaking`).
"""

import datetime as dt
from collections.abc import Iterable, Sequence

from babel.dates import format_date, get_day_names
from babel.lists import format_list

from directory import wording
from directory.contacts import digits
from directory.freshness import Age
from directory.hours import ALWAYS, DAY, UK, Opening, spans
from directory.i18n import gettext as _
from directory.i18n import locale
from directory.model import Contact, Service

# A week without a bank holiday: what a line's hours are in an ordinary week.
ORDINARY_MONDAY = dt.datetime(2026, 11, 2, tzinfo=UK)
FREEPHONE = ("0800", "0808", "116")
Span = tuple[str, str]


def opening(state: Opening, now: dt.datetime) -> str:
    """Whether it answers now, and until or from when."""
    if state.state == "unknown":
        return _("Opening times not known")
    if state.state == "open" and state.changes is None:
        return _("Open now, day and night")
    if state.state == "open":
        tonight = state.changes is not None and state.changes - now < DAY
        return _("Open now, until %(time)s", time=_clock(state.changes)) if tonight else _("Open now")
    if state.changes is None:
        return _("Closed now")
    local = now.astimezone(UK)
    days = (state.changes.date() - local.date()).days
    if days == 0:
        return _("Closed now, opens today at %(time)s", time=_clock(state.changes))
    if days == 1:
        return _("Closed now, opens tomorrow at %(time)s", time=_clock(state.changes))
    day = get_day_names("wide", "stand-alone", locale())[state.changes.weekday()]
    return _("Closed now, opens again: %(day)s, %(time)s", day=day, time=_clock(state.changes))


def _clock(moment: dt.datetime | None) -> str:
    return f"{moment:%H:%M}" if moment else ""


def hours(text: str) -> str:
    """The opening hours of an ordinary week."""
    if text == ALWAYS:
        return _("Every day, day and night")
    days = [ORDINARY_MONDAY + day * DAY for day in range(7)]
    week = [_times_of(text, day) for day in days]
    lines = [
        _("%(days)s: %(times)s", days=_days(first, last), times=_times(week[first]))
        for first, last in _runs(week)
        if week[first]
    ]
    if not lines:
        return _("Opening times not known")
    if any(not span.sure for day in days for span in spans(text, day, day + DAY)):
        lines.append(_("at other times, ask"))
    if "PH off" in text:
        lines.append(_("closed on bank holidays"))
    return "; ".join(lines)


def _times_of(text: str, day: dt.datetime) -> tuple[Span, ...]:
    return tuple(
        (_clock(span.start), "24:00" if span.end == day + DAY else _clock(span.end))
        for span in spans(text, day, day + DAY)
        if span.sure
    )


def _runs(week: Sequence[tuple[Span, ...]]) -> list[tuple[int, int]]:
    """Days that follow each other with the same hours, as (first, last)."""
    runs: list[tuple[int, int]] = []
    for day in range(7):
        if runs and week[runs[-1][0]] == week[day]:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


def _days(first: int, last: int) -> str:
    names = get_day_names("wide", "stand-alone", locale())
    if (first, last) == (0, 6):
        return _("Every day")
    return str(names[first]) if first == last else _("%(first)s to %(last)s", first=names[first], last=names[last])


def _times(spans: Iterable[Span]) -> str:
    return ", ".join(f"{start}–{end}" for start, end in spans)


def cost(contact: Contact) -> str:
    """What ringing costs, and whether it shows on a bill (Ofcom General Condition C3 on free numbers)."""
    if contact.kind == "text":
        return {
            "free": _("Free. It stays in the phone’s messages."),
            "standard": _("Costs the same as an ordinary text, and may show on a bill."),
            "unknown": _("What it costs is not known. It may show on a bill."),
        }[contact.cost]
    if digits(contact.value).startswith(FREEPHONE):
        return _("Free. It should not show on a bill. It stays in the phone’s call list.")
    return {
        "free": _("Free. It stays in the phone’s call list."),
        "standard": _("Costs the same as an ordinary call, and may show on a bill."),
        "unknown": _("What it costs is not known. It may show on a bill."),
    }[contact.cost]


def languages(service: Service, *, signed: bool = True) -> str:
    """The languages its workers speak, in the reader's own words for them; empty where not known.

    Those that are `signed` are a riddle in a text to a woman who hears.
    """
    known = locale().languages
    spoken_there = (code for code in service.languages if signed or code not in _SIGNED)
    names = [known.get(code.replace("-", "_")) or _SIGNED.get(code) for code in spoken_there]
    spoken = listed(str(name) for name in names if name)
    if spoken and service.interpreters:
        return _("Speaks: %(languages)s. Interpreters too.", languages=spoken)
    if spoken:
        return _("Speaks: %(languages)s.", languages=spoken)
    return _("Has interpreters.") if service.interpreters else ""


_SIGNED = {"bfi": "BSL"}  # CLDR has no name for British Sign Language; its signers call it so in any language


def listed(phrases: Iterable[str]) -> str:
    """The phrases as a list in the reader's language."""
    return format_list(list(phrases), locale=locale())


def overdue() -> str:
    """What is said of a number that should have been checked again by now."""
    return _("Not checked lately: it may have changed.")


def checked(contact: Contact, age: Age = Age.FRESH) -> str:
    """When and how the contact was checked, and whether that is too long ago."""
    day = format_date(contact.checked, "long", locale=locale())
    told = _("Checked %(day)s: %(means)s.", day=day, means=wording.MEANS[contact.means])
    return f"{told} {overdue()}" if age > Age.FRESH else told


def kilometres(metres: int) -> str:
    """A distance, no more exact than an outcode is."""
    return _("about %(number)s km away", number=max(1, round(metres / 1000)))
