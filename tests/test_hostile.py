"""Wild input to every address: never a fault of ours, always a page, and nothing of it said, logged or kept."""

import logging
from collections.abc import Iterator

import pytest
from browsing import Browser
from conftest import NOW, PUBLIC_URL, TOKEN
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator
from werkzeug.test import EnvironBuilder, run_wsgi_app

from directory import press
from directory.press import Press
from directory.saying import Look
from directory.situation import Question, Step

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW", "", "\x01", "GET\n")
PATHS = (
    "/",
    "/en/",
    "/zh-hans/",
    "/ur/",
    "/en/about/",
    "/ar/using/",
    "/healthz",
    "/professionals/",
    "/sms",
    "/nowhere",
    "/%00/",
    "/en/\0",
)
FORM = "application/x-www-form-urlencoded"
TYPES = (
    FORM,
    "multipart/form-data; boundary=x",
    "multipart/form-data",
    "application/json",
    "text/plain",
    "",
    "\x7f/\xff",
)
HEADERS = (
    "HTTP_HOST",
    "HTTP_ACCEPT",
    "HTTP_ACCEPT_LANGUAGE",
    "HTTP_ACCEPT_ENCODING",
    "HTTP_COOKIE",
    "HTTP_RANGE",
    "HTTP_IF_NONE_MATCH",
    "HTTP_IF_MODIFIED_SINCE",
    "HTTP_TRANSFER_ENCODING",
    "HTTP_X_FORWARDED_FOR",
    "HTTP_X_FORWARDED_HOST",
    "HTTP_X_TWILIO_SIGNATURE",
    "HTTP_ORIGIN",
    "HTTP_CONTENT_ENCODING",
    "CONTENT_TYPE",
    "CONTENT_LENGTH",
    "QUERY_STRING",
)
# What people and programs send to see what breaks; the last are legal and worse.
NASTY = (
    "\ud800 lone",
    "\u202erefuge\u202c",
    "\0\x01\x1b[31m\x7f",
    "a\u0301" * 400,
    "\U0001f9e8" * 400,
    "ﷺ" * 100,
    "%s%n{0}{{7*7}}${7}",
    "' OR 1=1; --",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "KT1 1AA " * 200,
    "٩٩٩ 999 ९९९",
    "zzzz " * 300,
)
wild_text = st.one_of(st.text(st.characters(), max_size=300), st.sampled_from(NASTY))
wild_header = st.one_of(
    st.text(st.characters(max_codepoint=255), max_size=60), st.sampled_from(("-1", "9" * 40, "a;q=x"))
)
wild = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture(autouse=True)
def _nothing_is_told(app: Flask, capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Whatever a test of this file sends, not a word of anything is printed or logged, not even that it came."""
    caplog.set_level(logging.DEBUG)
    app.logger.addHandler(caplog.handler)  # it hands nothing on, so it must be asked itself
    yield
    app.logger.removeHandler(caplog.handler)
    assert not [record for record in caplog.records if not record.name.startswith("hypothesis")]
    assert capfd.readouterr() == ("", "")


def sent(app: Flask, path: str, method: str, body: bytes = b"", **environ: str) -> tuple[int, bytes]:
    """The status and body of an answer to a request that no well-behaved client makes."""
    given = EnvironBuilder(path="/", method="POST", data=body, base_url=PUBLIC_URL).get_environ()
    given |= {"REQUEST_METHOD": method, "PATH_INFO": path, "CONTENT_LENGTH": str(len(body)), **environ}
    parts, status, _headers = run_wsgi_app(app, given)
    return int(status.split()[0]), b"".join(parts)


def wire_form(text: str) -> str:
    """Text as WSGI hands it over: each byte a character."""
    return text.encode("utf-8", "surrogatepass").decode("latin-1")


@pytest.mark.parametrize("method", METHODS)
def test_ten_thousand_bytes_to_every_address(app: Flask, method: str) -> None:
    """Ten thousand random bytes by any method, as any type, to any address: a page or a refusal, never a fault."""
    noise = bytes((i * 167 + i * i % 251) % 256 for i in range(10_000))
    for rule in sorted({rule.rule.replace("<slug>", "en") for rule in app.url_map.iter_rules()} | set(PATHS)):
        for kind in TYPES:
            status, _body = sent(app, rule, method, noise, CONTENT_TYPE=kind)
            assert status < 500, (rule, kind)


@given(st.sampled_from(PATHS), st.sampled_from(METHODS), st.binary(max_size=600), st.sampled_from(TYPES))
@wild
def test_any_bytes(app: Flask, path: str, method: str, body: bytes, kind: str) -> None:
    """Random bytes: never a fault."""
    assert sent(app, path, method, body, CONTENT_TYPE=kind)[0] < 500


@given(wild_text)
@wild
def test_any_address(app: Flask, text: str) -> None:
    """Whatever is asked for under any name, there is a page, and it does not repeat what was asked for."""
    for path in (f"/{wire_form(text)}", f"/en/{wire_form(text)}", f"/{wire_form(text)}/about/"):
        status, body = sent(app, path, "GET")
        assert status < 500
        assert len(text) < 8 or text.encode("utf-8", "replace") not in body


@given(st.sampled_from(PATHS), st.sampled_from(("GET", "POST")), st.dictionaries(st.sampled_from(HEADERS), wild_header))
@example("/professionals/", "GET", {"QUERY_STRING": "\x80"})
@example("/api/services", "GET", {"QUERY_STRING": "page=\x80"})
@wild
def test_any_headers(app: Flask, path: str, method: str, headers: dict[str, str]) -> None:
    """Headers with odd values, control characters and lies: never a fault."""
    assert sent(app, path, method, b"s=a", **{"CONTENT_TYPE": FORM, **headers})[0] < 500


@given(wild_text, wild_text)
@wild
def test_any_words(page: Browser, text: str, token: str) -> None:
    """Any words after a step of ours, and any token, lead to a page that keeps the house rules."""
    step = Press(Step(settled=frozenset({Question.NEED}), asking=Question.PLACE), Look())
    good = page.client.application.extensions["web-seal"].close(press.to_bytes(step), NOW.timestamp())

    assert page.post("/en/", {"t": good, "words": text.encode("utf-8", "surrogatepass")}).language == "en"
    assert page.client.post("/en/", data={"s": token.encode("utf-8", "surrogatepass")}).status_code in {200, 400}


@given(wild_text)
@wild
def test_any_text_message(client: FlaskClient, text: str) -> None:
    """Any text with Twilio's own signature is answered, and without it refused with nothing in the body."""
    assume(text.encode("utf-8", "replace").decode() == text)  # Twilio signs what is Unicode
    given = {"Body": text, "From": "+447700900123", "To": "+447700900000"}
    signature = RequestValidator(TOKEN).compute_signature(f"{PUBLIC_URL}/sms", given)
    answered = client.post("/sms", data=given, headers={"X-Twilio-Signature": signature})
    refused = client.post("/sms", data=given, headers={"X-Twilio-Signature": signature[::-1]})

    assert answered.status_code == 200
    assert (refused.status_code, refused.get_data()) == (403, b"")


@pytest.mark.parametrize("text", NASTY)
def test_what_is_known_to_break_programs(page: Browser, text: str) -> None:
    """Each of the known nasty texts, as her words, in the middle of a step: a page that does not repeat it."""
    after = page.get("/en/").press("talk")
    token = after.one("input", name="t").get("value")
    answer = page.post("/en/", {"t": token, "words": text.encode("utf-8", "surrogatepass")})

    assert text[:40].encode("utf-8", "replace").decode() not in answer.html.replace("999", "")


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("path", ["/en/", "/sms", "/healthz", "/en/about/"])
def test_a_megabyte(app: Flask, path: str, kind: str) -> None:
    """A body of a megabyte is refused before it is read."""
    status, body = sent(app, path, "POST", b"words=" + b"a" * 1_000_000, CONTENT_TYPE=kind)

    assert 400 <= status < 500
    assert b"aaaaaaaa" not in body


@pytest.mark.parametrize("parts", [21, 400])
def test_a_thousand_fields(page: Browser, parts: int) -> None:
    """More fields than any page of ours has: a plain page."""
    body = b"".join(b'--x\r\nContent-Disposition: form-data; name="a%d"\r\n\r\n1\r\n' % i for i in range(parts))

    page.post("/en/", body + b"--x--\r\n", 413, content_type="multipart/form-data; boundary=x")
