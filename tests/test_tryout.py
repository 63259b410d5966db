"""The phone to try the bot on: what it shows, that it keeps nothing, and that a real server has none."""

import base64
import hashlib
from dataclasses import replace
from html import unescape
from xml.etree.ElementTree import Element

import html5lib
import pytest
from conftest import NOW
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given
from hypothesis import settings as effort
from hypothesis import strategies as st
from phone import Clock

from directory.app import create_app
from directory.settings import Settings

ODD = ("[" * 3000, '[["<b>","x"]]', "{}", "[1]", "")


def sent(client: FlaskClient, body: str, before: Element | None = None) -> Element:
    """The phone after one text more."""
    hidden = before.iter("input") if before is not None else []
    data = {one.attrib["name"]: one.get("value", "") for one in hidden if one.get("type") == "hidden"}
    answer = client.post("/phone", data={**data, "Body": body})
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root: Element = parser.parse(answer.get_data(as_text=True))
    assert (answer.status_code, parser.errors) == (200, [])
    style = base64.b64encode(hashlib.sha256((root.findtext(".//style") or "").encode()).digest()).decode()
    assert f"style-src 'sha256-{style}'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers
    return root


def said(root: Element, which: str) -> list[str]:
    """The words of each bubble, or of what is written below them."""
    return [one.text or "" for one in root.iter() if which in (one.get("class"), one.tag)]


def test_a_thread_goes_on(client: FlaskClient) -> None:
    """A need, then a digit: two replies below each other, each with its segments, alphabet and cost."""
    thread = sent(client, "5", sent(client, "housing"))
    first, second = said(thread, "ours")

    assert "Where are you?" in first
    assert second.startswith("For Kingston.")
    assert said(thread, "hers") == ["housing", "5"]
    assert all("of at most 2 segments, GSM-7" in cost and " p" in cost for cost in said(thread, "small"))


def test_silence_is_shown(client: FlaskClient) -> None:
    """STOP gets no reply, and the next text is a first one."""
    stopped = sent(client, "STOP", sent(client, "housing"))

    assert said(stopped, "small")[1] == "no reply"
    assert "What do you need?" in said(sent(client, "5", stopped), "ours")[1]


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_real_server_has_no_phone(settings: Settings, method: str) -> None:
    """In production the address is not there."""
    client = create_app(replace(settings, production=True), clock=Clock(NOW)).test_client()

    assert client.open("/phone", method=method.upper()).status_code == 404


@effort(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.text(st.characters(codec="utf-8"), max_size=60),
    thread=st.one_of(
        st.text(max_size=40), st.just("[" * 3000), st.just('[["<b>","x"]]'), st.just("{}"), st.just("[1]")
    ),
)
def test_anything_can_be_typed(client: FlaskClient, body: str, thread: str) -> None:
    """Whatever is written, or brought back as the thread, is shown as words and never as markup."""
    data = {"Body": body.encode(), "thread": thread.encode("utf-8", "replace"), "s": "x"}
    html = client.post("/phone", data=data).get_data(as_text=True)

    assert "<b>" not in html
    assert body.strip() in unescape(html) or not body.isprintable()
