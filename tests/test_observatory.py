"""What MDN's HTTP Observatory would give our headers: computed here from a production application, not scanned.

The points are those of the Observatory's own chart (mdn/mdn-http-observatory, `src/grader/charts.js`), for the results
that a site like ours can have. From 100, what is missing takes points away, and what is better than asked adds some.
Not in the headers, and so not computed: the certificate and the proxy's redirection from http (both 0 where they are
right), and the five points for a host that stands in the browsers' own preload list, which no header earns.
"""

import re
from collections.abc import Mapping

import pytest
from conftest import NOW
from flask import Flask

from directory.app import create_app
from directory.settings import Settings

START, BONUS_FROM, BEST_GRADE = 100, 90, 100  # bonuses count from 90 up; A+ is 100 or more
SIX_MONTHS = 15_552_000
PRIVATE_REFERRERS = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
BROAD = {"*", "http:", "https:", "ftp:", "'unsafe-inline'", "'unsafe-eval'", "data:"}
EXPECTED = {
    "content policy: default-src 'none', nothing unsafe, forms limited": 10,
    "framing denied by frame-ancestors": 5,
    "referrer private": 5,
    "cross-origin resource policy": 10,
    "cross-origin embedder policy": 10,
    "cross-origin opener policy": 10,
    "strict transport security, six months or more": 0,
    "nosniff": 0,
    "no cookie": 0,
    "no cross-origin sharing": 0,
}
PAGES = [("GET", "/"), ("GET", "/en/"), ("GET", "/ar/using/"), ("GET", "/en/nowhere/"), ("POST", "/en/"), ("PUT", "/")]


@pytest.fixture(scope="module")
def production() -> Flask:
    """The application as it runs on a real server."""
    return create_app(Settings(production=True, secret=b"0" * 32), clock=lambda: NOW)


def directives(policy: str) -> dict[str, set[str]]:
    """A content policy: what each directive allows."""
    parts = [part.split() for part in policy.split(";") if part.strip()]
    return {name: set(allowed) for name, *allowed in parts}


def content_policy(headers: Mapping[str, str]) -> int:
    """10 for the strictest; 5 where the default is not 'none'; 20 off for what is unsafe, 25 for none."""
    allows = directives(headers.get("Content-Security-Policy", ""))
    if not allows:
        return -25
    default = allows.get("default-src", {"*"})
    active = allows.get("script-src", default) | allows.get("style-src", default) | allows.get("object-src", default)
    if active & BROAD:
        return -20
    return 10 if default == {"'none'"} and allows.get("form-action", {"*"}) <= {"'self'", "'none'"} else 5


def framing(headers: Mapping[str, str]) -> int:
    """5 where the content policy says who may frame us, nothing for the old header, 20 off for neither."""
    allowed = directives(headers.get("Content-Security-Policy", "")).get("frame-ancestors", {"*"})
    if not allowed & BROAD:
        return 5
    return 0 if headers.get("X-Frame-Options") in {"DENY", "SAMEORIGIN"} else -20


def transport(headers: Mapping[str, str]) -> int:
    """Nothing for six months or more; 10 off for less; 20 off where it is missing."""
    age = re.match(r"max-age=([0-9]+)", headers.get("Strict-Transport-Security", ""))
    if age is None:
        return -20
    return 0 if int(age[1]) >= SIX_MONTHS else -10


def points(headers: Mapping[str, str]) -> dict[str, int]:
    """What each of the Observatory's tests would give."""
    resource = headers.get("Cross-Origin-Resource-Policy")
    given = (
        content_policy(headers),
        framing(headers),
        5 if headers.get("Referrer-Policy") in PRIVATE_REFERRERS else 0,
        10 if resource in {"same-origin", "same-site"} else 0,
        10 if headers.get("Cross-Origin-Embedder-Policy") in {"require-corp", "credentialless"} else 0,
        10 if headers.get("Cross-Origin-Opener-Policy") == "same-origin" else 0,
        transport(headers),
        0 if headers.get("X-Content-Type-Options") == "nosniff" else -5,
        -40 if "Set-Cookie" in headers else 0,
        -50 if "Access-Control-Allow-Credentials" in headers else 0,
    )
    return dict(zip(EXPECTED, given, strict=True))


def score(headers: Mapping[str, str]) -> int:
    """The score: what is wrong first, then the bonuses where the rest is good enough."""
    given = points(headers).values()
    base = max(0, START + sum(one for one in given if one < 0))
    return base + (sum(one for one in given if one > 0) if base >= BONUS_FROM else 0)


@pytest.mark.parametrize(("method", "path"), PAGES)
def test_the_headers_earn_150(production: Flask, method: str, path: str) -> None:
    """Every page, errors too, earns 150 points and so an A+: computed from the headers, not scanned."""
    headers = dict(production.test_client().open(path, method=method).headers)

    assert points(headers) == EXPECTED
    assert score(headers) == START + sum(EXPECTED.values()) == 150
    assert score(headers) >= BEST_GRADE


@pytest.mark.parametrize(
    ("header", "left"),
    [
        ("Content-Security-Policy", 75),
        ("Referrer-Policy", 145),
        ("Cross-Origin-Resource-Policy", 140),
        ("Cross-Origin-Embedder-Policy", 140),
        ("Cross-Origin-Opener-Policy", 140),
        ("Strict-Transport-Security", 80),
        ("X-Content-Type-Options", 145),
    ],
)
def test_each_header_counts(production: Flask, header: str, left: int) -> None:
    """Without any one of them the score falls: no header is counted that is not there."""
    headers = dict(production.test_client().get("/en/").headers)
    del headers[header]

    assert score(headers) == left


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Content-Security-Policy", "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'"),
        ("Content-Security-Policy", "default-src 'self'; form-action 'self'; frame-ancestors 'none'"),
        ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
        ("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors *"),
        ("Strict-Transport-Security", "max-age=3600"),
        ("Referrer-Policy", "unsafe-url"),
        ("Cross-Origin-Resource-Policy", "cross-origin"),
        ("Set-Cookie", "session=1"),
        ("Access-Control-Allow-Credentials", "true"),
    ],
)
def test_a_weaker_header_costs(production: Flask, header: str, value: str) -> None:
    """A looser value, a cookie or open sharing costs points: the computing is not blind to it."""
    headers = dict(production.test_client().get("/en/").headers)

    assert score({**headers, header: value}) < 150


def test_the_preload_header_is_fit_for_the_list(production: Flask) -> None:
    """Two years, all hosts below and the word preload: what the browsers' list asks of a host before it takes it."""
    headers = production.test_client().get("/en/").headers

    assert headers["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains; preload"
