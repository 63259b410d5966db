"""What goes on paper: confirmed numbers with their hours, and no word by which anybody knows what they are for."""

import datetime as dt
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import pytest
import segno
from flask import Flask
from page_rules import NEVER_SAID, TELLING
from unsure import found_in, unconfirmed

from directory import contacts, i18n, leaflet, paper, phrasing, wording
from directory.cli.leaflet import site_on
from directory.edition import Edition
from directory.i18n import TONGUES, Tongue
from directory.paper import Kind, Site
from directory.settings import Settings
from directory.vocabulary import BOROUGHS, HARMS, Borough

SITE = Site("https://example.org", "07700 900123")
BARE = Site("", "")
KINDS: tuple[Kind, ...] = ("card", "poster")
NEEDS_THAT_TELL = ("emergency", "advocacy", "safe-place", "police", "counselling", "change-behaviour")
by_language = pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
by_borough = pytest.mark.parametrize("area", BOROUGHS)


def text_of(html: str) -> str:
    """What stands on a sheet, in one line."""
    bare = re.sub(r"<(style|svg).*?</\1>", "", html, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", bare).split())


def sheets(app: Flask, tongue: Tongue) -> Iterator[str]:
    """Each kind for each borough."""
    for area in BOROUGHS:
        for kind in KINDS:
            yield paper.page(app, kind, area, tongue, SITE)


@by_language
def test_no_word_tells(app: Flask, edition: Edition, tongue: Tongue) -> None:
    """Nothing on a card or a poster says what the numbers are for: no service, no harm, no need that tells."""
    telling = [service.name for service in edition if " " in service.name]
    with app.app_context(), i18n.speaking(tongue.code):
        telling += [str(wording.HARMS[code]) for code in HARMS]
        telling += [str(wording.NEEDS[code]) for code in NEEDS_THAT_TELL]
    for html in sheets(app, tongue):
        text = text_of(html)
        assert not TELLING.search(text), text
        assert not NEVER_SAID.search(text)
        assert not [word for word in telling if word.lower() in text.lower()]


@by_language
def test_999_first_and_every_number_with_its_hours(app: Flask, edition: Edition, tongue: Tongue) -> None:
    """The first number is 999; behind each is when it answers, or that this is not known, in her language."""
    for area in BOROUGHS:
        html = paper.page(app, "card", area, tongue, SITE)
        rows = [text_of(row) for row in re.findall(r"<dt>.*?</dd>", html, re.DOTALL)]
        with app.app_context(), i18n.speaking(tongue.code):
            always = phrasing.hours("24/7")
            unknown, night = i18n.gettext("Opening times not known"), str(wording.CONTACT_LABELS["out-of-hours"])
            lines = leaflet.lines(area, tongue.code, edition)
            said = [_hours(line, unknown, night) for line in lines]
        assert rows[0].startswith("999 ")
        assert always in rows[0]
        assert len(rows) == len(lines) + 2
        for row, line, hours in zip(rows[1:], lines, said, strict=False):
            assert row.startswith(line.contact.value)
            assert hours in row
        assert rows[-1].startswith(SITE.number)


def _hours(line: leaflet.Line, unknown: str, night: str) -> str:
    if line.contact.hours:
        return phrasing.hours(line.contact.hours)
    return night if line.contact.label == "out-of-hours" else unknown


@by_borough
def test_only_what_is_confirmed_and_no_place(app: Flask, edition: Edition, area: Borough) -> None:
    """No contact that nobody has confirmed, no street or postcode; every number is one of the facts."""
    unsure = unconfirmed(edition)
    addresses = [one.value for service in edition for one in service.contacts if one.kind == "address"]
    for tongue in TONGUES:
        for line in leaflet.lines(area, tongue.code, edition):
            assert line.contact.reachable
            assert line.contact.label not in {"emergency", "relay", "professionals"}
        for kind in KINDS:
            text = text_of(paper.page(app, kind, area, tongue, SITE))
            assert not found_in(text, unsure)
            assert not [one for one in addresses if one in text]


@by_borough
def test_the_choice_of_numbers(edition: Edition, area: Borough) -> None:
    """Lines for any hour come first; then the borough's own, or where it has none, everybody's; the night's last."""
    lines = leaflet.lines(area, "en", edition)
    night = [line.contact.label == "out-of-hours" for line in lines]
    printed = [
        (contacts.digits(line.contact.value), line.contact.hours, is_night)
        for line, is_night in zip(lines, night, strict=True)
    ]

    assert [line.contact.hours for line in lines[:3]] == ["24/7"] * 3
    assert {topic for line in lines for topic in line.topics} == {"talk", "health", "housing", "children", "adults"}
    assert night == sorted(night)
    assert len(set(printed)) == len(printed) <= leaflet.MOST


def test_one_number_for_two_things_stands_there_once(edition: Edition) -> None:
    """Only where its hours are the same for both; with other hours it stands there for each."""
    kingston, westminster = (leaflet.lines(area, "en", edition) for area in ("kingston", "westminster"))

    assert [line.topics for line in kingston if line.contact.value == "020 8770 5000"] == [("children", "adults")]
    assert [line.topics for line in westminster if line.contact.value == "020 7641 6000"] == [
        ("adults",),
        ("children",),
    ]


def test_a_line_in_her_language(edition: Edition) -> None:
    """A line that speaks the reader's language is on the card, and on no other language's."""
    polish = [line.contact.value for line in leaflet.lines("kingston", "pl", edition)]
    english = [line.contact.value for line in leaflet.lines("kingston", "en", edition)]

    assert set(polish) - set(english) == {"0300 365 1700"}


def test_without_an_address_no_square_and_without_a_number_none(app: Flask) -> None:
    """What the site does not have stands on no sheet, and nothing stands in its place."""
    for kind in KINDS:
        html = paper.page(app, kind, "kingston", i18n.BY_CODE["en"], BARE)
        assert "<svg" not in html
        assert "example.org" not in html
        assert "text message" not in text_of(html)


def test_the_square_holds_the_dull_address() -> None:
    """The QR code is that of the first page in the language, with a margin of four; no other word is in it."""
    address = leaflet.address("https://example.org", "zh-hans")
    drawn = ET.fromstring(leaflet.square(address))

    assert address == "https://example.org/zh-hans/"
    assert not TELLING.search(address)
    size = segno.make(address, error="l", micro=False).symbol_size(border=4)
    assert drawn.get("viewBox") == f"0 0 {size[0]} {size[1]}"
    assert leaflet.address("", "en") == ""


def test_a_draft_says_so_and_the_age_of_the_facts(app: Flask) -> None:
    """Paper is kept for long: it says when its numbers were checked, and that nobody has read the translation."""
    english = text_of(paper.page(app, "card", "kingston", i18n.BY_CODE["en"], SITE))
    polish = text_of(paper.page(app, "card", "kingston", i18n.BY_CODE["pl"], SITE))

    assert "Checked 20 November 2026: read in a copy of the page, not rung." in english
    assert "not checked" not in english
    with app.app_context(), i18n.speaking("pl"):
        assert i18n.gettext("Translation not checked yet.") in polish


def test_a_number_to_text_only_while_it_is_ours(capsys: pytest.CaptureFixture[str]) -> None:
    """From the day on which the number has to be renewed it is on no paper, and the command says why."""
    ours = Settings(public_url="https://example.org", number="07700 900123", number_until=dt.date(2026, 12, 1))

    assert site_on(ours, dt.date(2026, 11, 30)) == SITE
    assert not capsys.readouterr().out
    assert site_on(ours, dt.date(2026, 12, 1)) == Site("https://example.org", "")
    assert capsys.readouterr().out == "No number to text: SIGNPOST_NUMBER_UNTIL is 2026-12-01.\n"
    assert site_on(Settings(), dt.date(2026, 11, 30)) == BARE
    assert "No QR code: SIGNPOST_PUBLIC_URL is not set" in capsys.readouterr().out
