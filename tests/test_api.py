"""The feed's addresses: open to every site, cacheable, silent on what was asked, and never a fault of ours."""

import gzip
import json
import logging
from typing import Any

import brotli
import pytest
from conftest import NOW
from facts import edition_of, house, line
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from werkzeug.test import EnvironBuilder, run_wsgi_app

from directory import feed, parameters
from directory.app import create_app
from directory.edition import Edition
from directory.settings import Settings

ADDRESSES = (
    "/api/",
    "/api/services",
    "/api/taxonomies",
    "/api/taxonomy_terms",
    "/api/service_at_locations",
    "/api/openapi.json",
    "/api/services.csv",
    "/api/services.xlsx",
)
FIRST_FLIGHT = 14_600
WRONG = [
    ("page=0", "page"),
    ("page=", "page"),
    ("page=1.5", "page"),
    ("page=-1", "page"),
    ("page=٣", "page"),
    ("page=99999999999999999999", "page"),
    ("per_page=1001", "per_page"),
    ("perPage=x", "perPage"),
    ("page=1&page=2", "page"),
    ("search=", "search"),
    ("search=" + "x" * 101, "search"),
    ("taxonomy_id=needs", "taxonomy_id"),
    ("taxonomy_term_id=x", "taxonomy_term_id"),
    ("minimum_age=old", "minimum_age"),
    ("maximum_age=151", "maximum_age"),
    ("day=Monday", "day"),
    ("start_time=9am", "start_time"),
    ("end_time=24:00", "end_time"),
    ("end_time=10:00%0A", "end_time"),
    ("full=yes", "full"),
    ("modified_after=yesterday", "modified_after"),
    ("modified_after=2026-02-30", "modified_after"),
    ("modified_after=2026-01-01T00:00:00", "modified_after"),
    ("postcode=Kingston", "postcode"),
    ("proximity=1", "proximity"),  # known only where places are
    ("name=Jane", "name"),
    ("day=%FF", "day"),
]


@pytest.mark.parametrize("path", ADDRESSES)
def test_every_answer_is_open_and_may_be_kept(client: FlaskClient, edition: Edition, path: str) -> None:
    """Any site may read it; it is kept for minutes, named by its edition, and not sent twice; no cookie."""
    answer = client.get(path)

    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
    assert answer.headers["Cache-Control"] == "public, max-age=300"
    assert edition.hash in answer.headers["ETag"]
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert "Set-Cookie" not in answer.headers
    again = client.get(path, headers={"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["Access-Control-Allow-Origin"] == "*"
    assert client.head(path).data == b""


def test_only_the_feed_is_open_to_other_sites(client: FlaskClient) -> None:
    """No page of hers says that another site may read it, whatever is asked."""
    for path in ("/", "/en/", "/ar/using/", "/healthz", "/en/nowhere/", "/apis/", "/nowhere", "/sms"):
        for method in ("GET", "POST", "OPTIONS"):
            headers = client.open(path, method=method, headers={"Origin": "https://other.example"}).headers
            assert not [name for name, _ in headers if name.startswith("Access-Control")], (path, method)


def test_another_edition_has_another_name() -> None:
    """A fact that changes changes the name by which a cache asks."""
    one, other = (feed.of(edition_of(line(name=name), house())) for name in ("The Line", "The Other Line"))

    assert one.hash != other.hash


@pytest.mark.parametrize("path", [path for path in ADDRESSES if not path.endswith("xlsx")])
def test_an_answer_is_light_and_the_same_in_every_encoding(client: FlaskClient, path: str) -> None:
    """Packed as the reader asks; every page of twenty, and the document, within a first flight."""
    plain = client.get(path, headers={"Accept-Encoding": "identity"})
    for name, unpack in (("br", brotli.decompress), ("gzip", gzip.decompress)):
        packed = client.get(path, headers={"Accept-Encoding": name})
        body = unpack(packed.data) if packed.headers.get("Content-Encoding") == name else packed.data
        assert body == plain.data
        assert len(packed.data) < (FIRST_FLIGHT if not path.endswith("csv") else 25_000)


@pytest.mark.parametrize(("query", "name"), WRONG)
def test_a_wrong_parameter_is_named(client: FlaskClient, query: str, name: str) -> None:
    """400 with the parameter and what would be right; the value is not said again, and nothing is kept of it."""
    answer = client.get(f"/api/services?{query}")
    told = answer.get_json()

    assert answer.status_code == 400
    assert told["status"] == 400
    assert told["parameter"] == name
    assert len(told["message"]) > 10
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    value = query.partition("=")[2]
    assert len(value) < 5 or value not in answer.text


@pytest.mark.parametrize("path", ADDRESSES)
@pytest.mark.parametrize("name", ["name", "email", "KT1 1EU", "07400 123456", "jane@example.org"])
def test_an_unknown_parameter_is_refused_everywhere(client: FlaskClient, path: str, name: str) -> None:
    """Nobody's name, number or postcode goes by unseen; a parameter is named only where it is a plain word."""
    answer = client.get(path, query_string={name: "Jane Doe"})

    assert answer.status_code == 400
    assert "no such parameter" in answer.get_json()["message"]
    assert answer.get_json().get("parameter") == (name if name.isalpha() else None)
    assert "Jane" not in answer.text
    assert name.isalpha() or name not in answer.text


@pytest.mark.parametrize("path", ["/api/nowhere", "/api/services/x", "/api/taxonomies/x/y", "/api/services.xml"])
def test_what_is_not_there_is_told_as_data(client: FlaskClient, path: str) -> None:
    """404 as JSON that names nothing of the address."""
    answer = client.get(path)

    assert answer.status_code == 404
    assert answer.get_json() == {"status": 404, "message": "Not Found"}
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW"])
@pytest.mark.parametrize("path", ["/api/", "/api/services", "/api/services/x", "/api/nowhere"])
def test_the_feed_is_only_read(client: FlaskClient, path: str, method: str) -> None:
    """Any other method is refused with those that are allowed."""
    answer = client.open(path, method=method)

    assert answer.status_code == 405
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"
    assert answer.is_json


def test_a_browser_may_ask_beforehand(client: FlaskClient) -> None:
    """A preflight is answered: read only, with the header by which a cache asks."""
    answer = client.options("/api/services", headers={"Access-Control-Request-Headers": "if-none-match"})

    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"
    assert answer.headers["Access-Control-Allow-Headers"] == "If-None-Match"


def test_the_address_of_the_document_is_the_setting_s(settings: Settings) -> None:
    """Whatever host a request names, the feed says where it is from the setting alone: no cache can be poisoned."""
    app = create_app(settings, clock=lambda: NOW)
    about = app.test_client().get("/api/", headers={"Host": "evil.example", "X-Forwarded-Host": "evil.example"})

    assert about.get_json()["openapi_url"] == "https://example.org/api/openapi.json"
    assert "evil" not in about.text + repr(dict(about.headers))


def test_a_fault_of_ours_is_told_as_data(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A crash says neither where nor why, writes one word, and is not kept."""
    app = create_app(settings, clock=lambda: NOW)

    def broken(*_given: Any) -> None:
        raise RuntimeError("Jane Doe")

    monkeypatch.setattr("directory.sifting.sifted", broken)
    answer = app.test_client().get("/api/services?search=Jane")

    assert (answer.status_code, answer.headers["Cache-Control"]) == (500, "no-store")
    assert answer.get_json() == {"status": 500, "message": "Internal Server Error"}
    assert "Jane" not in "".join(capfd.readouterr())


def test_per_page_goes_before_perpage(client: FlaskClient) -> None:
    """Where both spellings are given, HSDS's own counts."""
    assert client.get("/api/services?perPage=3").get_json()["size"] == 3
    assert client.get("/api/services?perPage=3&per_page=2").get_json()["size"] == 2


def test_every_parameter_is_read_as_its_schema_says() -> None:
    """The table that the document is made from is the one that reads."""
    for parameter in parameters.PARAMETERS.values():
        for value in parameter.schema.get("enum", ()):
            assert parameter.read(value) == value
        for edge in ("minimum", "maximum"):
            if edge in parameter.schema:
                assert parameter.read(str(parameter.schema[edge])) == parameter.schema[edge]


# -- hostile

NAMES = st.sampled_from([*parameters.PARAMETERS, "", "page[]", "__proto__", "\x00", "Page", "ＰＡＧＥ"])
VALUES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["1", "0", "-1", "1e9", "NaN", "null", "true", "%00", "KT1 1EU", "' OR 1=1 --", "../../etc", "２", "24:00"]
    ),
    st.datetimes().map(lambda day: day.isoformat() + "Z"),
    st.uuids().map(str),
)


@given(st.lists(st.tuples(NAMES, VALUES), max_size=4), st.sampled_from(ADDRESSES))
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_query_breaks_the_feed(
    client: FlaskClient, caplog: pytest.LogCaptureFixture, query: list[tuple[str, str]], path: str
) -> None:
    """Whatever is asked is answered, or refused in words that do not say it again; nothing is logged."""
    caplog.set_level(logging.DEBUG)
    answer = client.get(path, query_string=[(name.encode("utf-8", "replace"), value) for name, value in query])

    assert answer.status_code in {200, 400, 404}
    if answer.status_code != 200:
        told = answer.get_json()
        assert told.keys() <= {"status", "message", "parameter"}
        assert not [value for _, value in query if len(value) > 12 and value in answer.text]
    assert not [record for record in caplog.records if record.name != "asyncio"]


@given(raw=st.binary(max_size=60), tail=st.binary(max_size=20))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_bytes_break_the_feed(app: Flask, raw: bytes, tail: bytes) -> None:
    """Any bytes as the query or the end of the address: an answer that a program can read."""
    environ = EnvironBuilder(path="/api/services").get_environ()
    environ["QUERY_STRING"] = raw.decode("latin-1")
    environ["PATH_INFO"] = "/api/services/" + tail.decode("latin-1")
    body, status, headers = run_wsgi_app(app, environ)

    assert status[:3] in {"200", "400", "404"}
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert json.loads(b"".join(body))
