"""Where to tell of a hole in this program: `/.well-known/security.txt`, as RFC 9116 asks for it."""

import datetime as dt
import re

import pytest
from browsing import Browser
from conftest import NOW
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory import settings
from directory.app import create_app
from directory.settings import BadSettingsError, Settings

PATH = "/.well-known/security.txt"
CONTACTS = ["mailto:security@example.org", "https://example.org/report"]


def told(contact: str, moment: dt.datetime = NOW) -> str:
    """What the file says of a contact at a moment."""
    app = create_app(Settings(secret=b"0" * 32, security_contact=contact), clock=lambda: NOW)
    app.config["CLOCK"] = lambda: moment
    answer = app.test_client().get(PATH)
    assert (answer.status_code, answer.content_type) == (200, "text/plain; charset=utf-8")
    assert answer.headers["Cache-Control"] == "no-store"
    return answer.get_data(as_text=True)


def fields(text: str) -> dict[str, str]:
    """The lines of the file, each field once."""
    lines = [line.partition(": ")[::2] for line in text.splitlines()]
    assert len(dict(lines)) == len(lines)
    return dict(lines)


def faults(contact: str) -> list[str]:
    """What is wrong with a contact in the settings."""
    try:
        settings.from_environment({"SIGNPOST_SECURITY_CONTACT": contact})
    except BadSettingsError as error:
        return error.faults
    return []


@pytest.mark.parametrize("contact", CONTACTS)
def test_the_contact_is_told(contact: str) -> None:
    """The contact of the settings and the day until which it holds, a field a line."""
    assert fields(told(contact)).items() >= {"Contact": contact, "Preferred-Languages": "en"}.items()


@pytest.mark.parametrize("moment", [NOW, NOW.replace(month=2, day=28), NOW.replace(year=2031, hour=0)])
def test_it_holds_for_months_and_for_less_than_a_year(moment: dt.datetime) -> None:
    """The day is in the future by at least a month, and under a year away, by the clock that is passed in."""
    expires = fields(told(CONTACTS[0], moment))["Expires"]

    assert re.fullmatch(r"[0-9-]{10}T[0-9:]{8}Z", expires)
    assert dt.timedelta(days=30) < dt.datetime.fromisoformat(expires) - moment < dt.timedelta(days=365)


def test_without_a_contact_there_is_no_file(page: Browser) -> None:
    """Where nobody is named the address is like any other that is not here."""
    assert page.get(PATH, 404).heading == "This page is not here"


@pytest.mark.parametrize(
    "contact",
    [
        "security@example.org",
        "mailto:",
        "mailto:somebody",
        "http://example.org",
        "https://",
        "https://example.org\nContact: https://example.com",
        "https://example.org/a b",
        "tel:+442079460000",
        "mailto:a@b@c",
    ],
)
def test_a_contact_that_is_none_is_refused(contact: str) -> None:
    """Anything but one address of a kind stops the start, in a sentence that names the setting."""
    (said,) = faults(contact)

    assert said.startswith("SIGNPOST_SECURITY_CONTACT")


@given(st.text(max_size=60))
@trying(deadline=None, max_examples=100)
def test_no_contact_can_write_another_line(text: str) -> None:
    """Whatever is set is refused, or stays within its one line."""
    contact = f"https://{text}"

    assert faults(contact) or contact.splitlines() == [contact]
