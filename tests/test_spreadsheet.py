"""The tables to download: what a spreadsheet shows, never runs, and may be told."""

import csv
import io
import zipfile

import openpyxl
import pytest
from facts import TODAY, contact, edition_of, house, line
from flask.testing import FlaskClient
from hypothesis import given, settings
from hypothesis import strategies as st

from directory import spreadsheet
from directory.catalogue import Catalogue
from directory.edition import Edition
from directory.secrecy import STREET

RUN = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def table(edition: Edition) -> list[dict[str, str]]:
    """The CSV, as a spreadsheet reads it."""
    return list(csv.DictReader(io.StringIO(spreadsheet.csv_of(edition).decode("utf-8-sig"), newline="")))


def test_each_service_that_answers_is_a_row(edition: Edition) -> None:
    """One row a service in the keeper's order, with its own words and codes."""
    rows = {row["id"]: row for row in table(edition)}

    assert list(rows) == [service.id for service in edition if service.answers]
    angelou = rows["angelou-partnership"]
    assert angelou["areas"] == "westminster; kensington-and-chelsea; hammersmith-and-fulham"
    assert (angelou["minimum_age"], angelou["maximum_age"], angelou["phones"]) == ("13", "", "")
    assert angelou["front_door"] == "national-domestic-abuse-helpline"


def test_excel_knows_the_letters() -> None:
    """The file begins with the mark of UTF-8, and lines end as RFC 4180 has them."""
    body = spreadsheet.csv_of(edition_of(line(name="Łucja’s Line")))

    assert body.startswith(b"\xef\xbb\xbfid,name,")
    assert "Łucja’s".encode() in body
    assert body.count(b"\r\n") == body.count(b"\n") == 2


def test_the_same_edition_gives_the_same_bytes(edition: Edition) -> None:
    """Nothing of the day or the machine is in a download: made twice, it is the same."""
    again = Edition(Catalogue(tuple(edition)))

    assert again is not edition
    for made in (spreadsheet.csv_of, spreadsheet.xlsx_of):
        assert made(again) == made(edition)
        made.cache_clear()
        assert made(again) == made(edition)


def test_the_workbook_opens(edition: Edition) -> None:
    """Three sheets: services as in the CSV, each confirmed contact with its date, and what both are."""
    book = openpyxl.load_workbook(io.BytesIO(spreadsheet.xlsx_of(edition)))
    services, contacts, about = book["Services"], book["Contacts"], book["About"]

    head = [cell.value for cell in services[1]]
    assert head == list(spreadsheet.COLUMNS)
    assert services.max_row == 1 + sum(service.answers for service in edition)
    assert contacts.max_row == 1 + sum(len(service.confirmed) for service in edition if service.answers)
    assert services.freeze_panes == "C2"
    assert "not rung" in "".join(str(row[0].value) for row in about)
    assert book.properties.modified.date() <= TODAY


def test_a_number_keeps_its_zeros(edition: Edition) -> None:
    """Every cell of the workbook is a text, in the way the helpline writes its number."""
    book = openpyxl.load_workbook(io.BytesIO(spreadsheet.xlsx_of(edition)))
    values = {row[3].value for row in book["Contacts"].iter_rows(min_row=2)}

    assert "0808 2000 247" in values
    assert all(cell.data_type in {"s", "n"} for row in book["Services"] for cell in row if cell.value is not None)
    assert all(isinstance(cell.value, str) for row in book["Services"] for cell in row if cell.value is not None)


@given(st.text(max_size=40), st.sampled_from(("", " ", *RUN)))
@settings(max_examples=300, deadline=None)
def test_no_cell_is_run(text: str, first: str) -> None:
    """No cell begins with a sign that a spreadsheet reckons by, nor breaks its line; no letter of it is lost."""
    cell = spreadsheet.safe(first + text)

    assert not cell.lstrip().startswith(RUN)
    assert "\n" not in cell
    assert "\r" not in cell
    letters = [letter for letter in text if letter.isalpha()]
    assert [letter for letter in cell if letter.isalpha()] == [letter for letter in first if letter.isalpha()] + letters


@pytest.mark.parametrize("bad", ["=HYPERLINK(0)", "+44", "-1", "@SUM(A1)", "\t=1", " =1"])
def test_a_formula_in_the_catalogue_stays_words(bad: str) -> None:
    """In both downloads, in any field, it is shown as it is written and does nothing."""
    edition = edition_of(line(organization=bad, sentence=f"{bad} "), house(name=f"{bad} house"))
    book = openpyxl.load_workbook(io.BytesIO(spreadsheet.xlsx_of(edition)))
    cells = [cell for sheet in book for row in sheet for cell in row]

    assert not [cell for cell in cells if cell.data_type == "f"]
    for row in table(edition):
        assert not [value for value in row.values() if value.startswith(RUN)]
    assert any(bad.strip() in str(cell.value) for cell in cells)


def test_only_what_is_confirmed_and_public_is_in_a_table() -> None:
    """No unconfirmed contact; no address unless the place is public; no page that could name a confidential one."""
    low = contact(value="020 7946 0001", confidence="low")
    there = contact(kind="address", value="12 High Street, KT1 1EU", hours=None)
    kept = contact(source="https://example.org/our-house")
    edition = edition_of(
        line(contacts=[contact(), low]), house(contacts=[kept]), line(id="c-office", place="public", contacts=[there])
    )
    book = zipfile.ZipFile(io.BytesIO(spreadsheet.xlsx_of(edition)))
    everything = spreadsheet.csv_of(edition) + b"".join(book.read(name) for name in book.namelist())

    assert b"0808 2000 247" in everything
    assert b"12 High Street" in everything
    assert b"020 7946 0001" not in everything
    assert b"our-house" not in everything


def test_no_kept_place_is_in_any_byte(edition: Edition) -> None:
    """Beside the addresses that services advertise, no street and no postcode is in either download."""
    public = [one.value for service in edition for one in service.confirmed if one.kind == "address"]
    book = zipfile.ZipFile(io.BytesIO(spreadsheet.xlsx_of(edition)))
    written = [name for name in book.namelist() if "theme" not in name]  # the theme is openpyxl's own colours
    bodies = [spreadsheet.csv_of(edition), *(book.read(name) for name in written)]
    for body in bodies:
        text = body.decode()
        for value in (*public, *(one.source for service in edition for one in service.contacts)):
            text = text.replace(value, "").replace(value.replace("&", "&amp;"), "")
        assert not STREET.search(text)


def test_the_downloads_are_named(client: FlaskClient) -> None:
    """A browser saves each under its name."""
    for name in ("services.csv", "services.xlsx"):
        assert client.get(f"/api/{name}").headers["Content-Disposition"] == f'attachment; filename="{name}"'
