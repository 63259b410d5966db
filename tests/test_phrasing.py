"""Facts said in English: hours, whether it is open, what it costs, languages, dates, distances."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import NOW
from facts import line, made, number
from flask import Flask

from directory import i18n, phrasing
from directory.hours import UK, Opening, opening


@pytest.fixture(autouse=True)
def english(app: Flask) -> Iterator[None]:
    """Everything is said in English."""
    with app.app_context(), i18n.speaking("en"):
        yield


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=UK)


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (Opening("unknown"), "Opening times not known"),
        (Opening("unknown", holiday=True), "Opening times not known"),
        (Opening("open"), "Open now, day and night"),
        (Opening("open", at("2026-11-24T17:00")), "Open now, until 17:00"),
        (Opening("open", at("2026-11-25T04:00")), "Open now, until 04:00"),
        (Opening("open", at("2026-11-28T00:00")), "Open now"),
        (Opening("closed"), "Closed now"),
        (Opening("closed", at("2026-11-24T17:05")), "Closed now, opens today at 17:05"),
        (Opening("closed", at("2026-11-25T09:00")), "Closed now, opens tomorrow at 09:00"),
        (Opening("closed", at("2026-11-30T09:00")), "Closed now, opens again: Monday, 09:00"),
    ],
)
def test_whether_it_is_open(state: Opening, sentence: str) -> None:
    """One whole sentence for each way it can be; a bare time is only ever of the next day and night."""
    assert phrasing.opening(state, NOW) == sentence


def test_tomorrow_is_told_by_the_uk_s_day() -> None:
    """At half past midnight in London, summer's nine o'clock is today's, whatever the day in UTC."""
    now = dt.datetime(2026, 6, 30, 23, 30, tzinfo=dt.UTC)

    assert phrasing.opening(opening("Mo-Su 09:00-17:00", now), now) == "Closed now, opens today at 09:00"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("24/7", "Every day, day and night"),
        ("Mo-Su 10:00-22:00", "Every day: 10:00–22:00"),
        ("Mo-Fr 09:00-17:00", "Monday to Friday: 09:00–17:00"),
        ("Mo-Fr 10:00-16:00; PH off", "Monday to Friday: 10:00–16:00; closed on bank holidays"),
        ("Mo-Th 08:00-17:15; Fr 08:00-17:00", "Monday to Thursday: 08:00–17:15; Friday: 08:00–17:00"),
        ("Tu 10:00-12:00,14:00-16:00", "Tuesday: 10:00–12:00, 14:00–16:00"),
        ("Mo,We 09:00-12:00", "Monday: 09:00–12:00; Wednesday: 09:00–12:00"),
        ("Mo-Su 20:00-04:00", "Every day: 00:00–04:00, 20:00–24:00"),
        ("Sa 20:00-24:00", "Saturday: 20:00–24:00"),
        ('Mo 09:00-12:00; We 09:00-12:00 "by appointment"', "Monday: 09:00–12:00; at other times, ask"),
        ('Mo-Fr 09:00-17:00 "by appointment"', "Opening times not known"),
        ('"by appointment"', "Opening times not known"),
    ],
)
def test_the_hours_of_an_ordinary_week(text: str, sentence: str) -> None:
    """Days that are alike stand together; what is by appointment is no opening time."""
    assert phrasing.hours(text) == sentence


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"value": "0808 2000 247"}, "Free. It should not show on a bill. It stays in the phone’s call list."),
        ({"value": "0800 1111"}, "Free. It should not show on a bill. It stays in the phone’s call list."),
        ({"value": "116 123"}, "Free. It should not show on a bill. It stays in the phone’s call list."),
        ({"value": "101", "cost": "free"}, "Free. It stays in the phone’s call list."),
        ({"value": "111", "cost": "free"}, "Free. It stays in the phone’s call list."),
        (
            {"value": "020 7946 0958", "cost": "standard"},
            "Costs the same as an ordinary call, and may show on a bill.",
        ),
        ({"value": "020 7946 0958", "cost": "unknown"}, "What it costs is not known. It may show on a bill."),
        ({"kind": "text", "value": "85258", "cost": "free"}, "Free. It stays in the phone’s messages."),
        (
            {"kind": "text", "value": "07970 350366", "cost": "standard"},
            "Costs the same as an ordinary text, and may show on a bill.",
        ),
        ({"kind": "text", "value": "60777", "cost": "unknown"}, "What it costs is not known. It may show on a bill."),
    ],
)
def test_what_it_costs_and_what_it_leaves(changes: dict[str, Any], sentence: str) -> None:
    """Free numbers do not show on a bill by law; nothing is promised of the phone itself."""
    assert phrasing.cost(number(**changes)) == sentence


@pytest.mark.parametrize(
    ("codes", "interpreters", "sentence"),
    [
        ([], False, ""),
        ([], True, "Has interpreters."),
        (["ar"], False, "Speaks: Arabic."),
        (["ar", "fa"], True, "Speaks: Arabic and Persian. Interpreters too."),
        (["en", "zh-Hans", "bfi"], False, "Speaks: English, Simplified Chinese and BSL."),
    ],
)
def test_the_languages_spoken(codes: list[str], interpreters: bool, sentence: str) -> None:
    """By their names in the reader's language; nothing where nothing is known."""
    assert phrasing.languages(made(line(languages=codes, interpreters=interpreters))) == sentence


@pytest.mark.parametrize(
    ("phrases", "sentence"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_a_list_is_said_as_the_language_says_it(phrases: list[str], sentence: str) -> None:
    """Commas and “and” are the language's own."""
    assert phrasing.listed(phrases) == sentence


def test_how_old_a_contact_is() -> None:
    """The day, and how it was checked: never more than was done."""
    assert phrasing.checked(number()) == "Checked 20 November 2026: read in a copy of the page, not rung."


@pytest.mark.parametrize(
    ("metres", "sentence"), [(0, "about 1 km away"), (1499, "about 1 km away"), (3600, "about 4 km away")]
)
def test_a_distance_is_no_more_exact_than_it_is(metres: int, sentence: str) -> None:
    """Whole kilometres, and never nought."""
    assert phrasing.kilometres(metres) == sentence


def test_every_shipped_opening_time_is_said(edition: Any) -> None:
    """No hours in the catalogue come out empty or with a mark of the notation in them."""
    texts = {contact.hours for service in edition for contact in service.contacts if contact.hours}

    assert texts
    for text in texts:
        said = phrasing.hours(text)
        assert said
        assert not any(mark in said for mark in ("PH", "24/7", "Mo-", "-Su"))
