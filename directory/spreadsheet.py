"""The catalogue as tables for people who live in spreadsheets: CSV, and a workbook of the same with every contact.

Knows columns and cells: confirmed contacts only, addresses only of public places, the codes of the vocabulary, and
no cell that a spreadsheet would run. The same edition gives the same bytes.
"""

import csv
import datetime as dt
import functools
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from directory.edition import Edition
from directory.model import Contact, Service

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
BETWEEN, WAYS = "; ", " | "
_RUN = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # with which a spreadsheet begins to reckon
_UNPRINTED = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]+")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the day on which zip's calendar begins: no file in it has a time of its own
_WIDTHS = {"name": 34, "organization": 28, "description": 60, "referral_note": 50}
ABOUT = (
    "Services for people hurt by abuse in five London boroughs, and for those who help them.",
    "Only contacts that were confirmed. “checked” is the day somebody looked, “means” is how.",
    "Most were read in a copy of the page and not rung.",
    "A service without a number is reached through its front door.",
    "“professionals” beside a contact: not for anybody else.",
    "An address is given only where the service advertises it. Never write one beside another service.",
    "Hours are UK time, as OpenStreetMap writes them. An empty cell means: not known.",
)


def _joined(read: Callable[[Service], Iterable[str]]) -> Callable[[Service], str]:
    return lambda service: BETWEEN.join(read(service))


def _ways(kind: str) -> Callable[[Service], str]:
    return lambda service: WAYS.join(way(one) for one in service.confirmed if one.kind == kind)


def way(contact: Contact) -> str:
    """A contact in one cell: its value, and in brackets what else is known of it."""
    more: list[str] = [contact.label] if contact.label != "main" else []
    more += [f"word {contact.keyword}"] if contact.keyword else []
    more += [contact.hours] if contact.hours else []
    more += ["free"] if contact.cost == "free" else []
    return f"{contact.value} ({', '.join(more)})" if more else contact.value


def _addresses(service: Service) -> str:
    return _ways("address")(service) if service.place == "public" else ""


def _age(value: int | None) -> str:
    return "" if value is None else str(value)


COLUMNS: dict[str, Callable[[Service], str]] = {
    "id": lambda service: service.id,
    "name": lambda service: service.name,
    "organization": lambda service: service.organization,
    "status": lambda service: service.status,
    "description": lambda service: service.sentence,
    "areas": _joined(lambda service: service.areas),
    "needs": _joined(lambda service: service.needs),
    "harms": _joined(lambda service: service.harms),
    "audiences": _joined(lambda service: service.audiences),
    "focus": _joined(lambda service: service.focus),
    "minimum_age": lambda service: _age(service.ages[0]),
    "maximum_age": lambda service: _age(service.ages[1]),
    "phones": _ways("phone"),
    "texts": _ways("text"),
    "emails": _ways("email"),
    "websites": _ways("website"),
    "chats": _ways("chat"),
    "addresses": _addresses,
    "front_door": lambda service: service.front_door or "",
    "languages": _joined(lambda service: service.languages),
    "interpreters": lambda service: "yes" if service.interpreters else "",
    "place": lambda service: service.place,
    "access": _joined(lambda service: service.access),
    "referral_who": _joined(lambda service: service.referral.who),
    "referral_risk": _joined(lambda service: service.referral.risk),
    "referral_route": _joined(lambda service: service.referral.route),
    "referral_documents": _joined(lambda service: service.referral.documents),
    "referral_note": lambda service: service.referral.note or "",
    "checked": lambda service: min((one.checked.isoformat() for one in service.confirmed), default=""),
}
CONTACT_COLUMNS = (
    *("id", "name", "kind", "value", "label", "keyword", "hours", "cost"),
    *("confidence", "checked", "means", "source_date", "source"),
)


def safe(text: str) -> str:
    """A cell that a spreadsheet shows and does not run, on one line."""
    plain = _UNPRINTED.sub(" ", text)
    return f"'{plain}" if plain.lstrip().startswith(_RUN) else plain


def rows(services: Iterable[Service]) -> Iterator[list[str]]:
    """The head of the table, then each service."""
    yield list(COLUMNS)
    for service in services:
        yield [safe(read(service)) for read in COLUMNS.values()]


def contact_rows(services: Iterable[Service]) -> Iterator[list[str]]:
    """The head of the second table, then each confirmed contact; no source that could name a confidential place."""
    yield list(CONTACT_COLUMNS)
    for service in services:
        for one in service.confirmed:
            if one.kind == "address" and service.place != "public":
                continue
            source = "" if service.place == "confidential" else one.source
            known = (one.value, one.label, one.keyword or "", one.hours or "", one.cost, one.confidence)
            told = (service.id, service.name, one.kind, *known, str(one.checked), one.means, one.source_date, source)
            yield [safe(cell) for cell in told]


@functools.lru_cache(maxsize=2)
def csv_of(edition: Edition) -> bytes:
    """The services as CSV (RFC 4180) in UTF-8, with the mark by which Excel knows it."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows(_offered(edition)))
    return text.getvalue().encode("utf-8-sig")


@functools.lru_cache(maxsize=2)
def xlsx_of(edition: Edition) -> bytes:
    """A workbook: services, contacts, and what both are."""
    services = _offered(edition)
    book = Workbook()
    _sheet(book.active, "Services", rows(services))
    _sheet(book.create_sheet(), "Contacts", contact_rows(services))
    about = book.create_sheet("About")
    for line in (*ABOUT, f"Edition {edition.hash}"):
        about.append([line])
    days = [one.checked for service in services for one in service.confirmed]
    looked = dt.datetime.combine(max(days, default=dt.date(1980, 1, 1)), dt.time())
    book.properties.creator = "Signpost"
    book.properties.created = looked
    raw = io.BytesIO()
    book.save(raw)
    return _repacked(raw, looked)


def _offered(edition: Edition) -> tuple[Service, ...]:
    return edition.page(1, max(1, len(edition)))[0]


def _sheet(sheet: Worksheet, title: str, lines: Iterable[list[str]]) -> None:
    sheet.title = title
    for line in lines:
        sheet.append(line)
    for cell in sheet[1]:
        cell.font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(cell.column)].width = _WIDTHS.get(cell.value, 18)
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.data_type = "s"  # a text, whatever it looks like: 0800 1111 keeps its zeros
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = sheet.dimensions


def _repacked(raw: io.BytesIO, looked: dt.datetime) -> bytes:
    """The same workbook without the time at which it was made."""
    packed = io.BytesIO()
    with zipfile.ZipFile(raw) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in sorted(old.namelist()):
            body = old.read(name)
            if name == "docProps/core.xml":
                stamp = f"{looked:%Y-%m-%dT%H:%M:%SZ}".encode()
                body = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + stamp, body)
            new.writestr(zipfile.ZipInfo(name, _LONG_AGO), body, zipfile.ZIP_DEFLATED)
    return packed.getvalue()
