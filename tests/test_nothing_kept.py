"""Nothing of anybody outlives her request: not on disk, not in output, not in the environment, not in memory.

A marked number, address, place, sentence and cookie are sent through every route, by web and by text, well and with
a crash in the middle; then they are looked for wherever they could have stayed.
"""

import io
import logging
import os
import re
import sys
import time
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import leftovers
import pytest
from conftest import NOW, PUBLIC_URL
from flask import Flask
from leftovers import files, held, marks_in
from twilio.request_validator import RequestValidator

from directory import conversation
from directory.app import create_app
from directory.i18n import TONGUES
from directory.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
TOKEN = "marked-auth-token"


def _sentence() -> str:
    return (
        f"he hits me {leftovers.MARK} refuge in {leftovers.OUTCODE} or SW15 ring {leftovers.NUMBER} {leftovers.LETTER}"
    )


def _asked(app: Flask, path: str, form: dict[str, str] | None = None, **headers: str) -> bytes:
    """The body of an answer, asked for without a client: those of libraries keep the addresses they were given."""
    path, _, query = path.partition("?")
    body = urlencode(form or {}).encode()
    environ = {
        "REQUEST_METHOD": "GET" if form is None else "POST",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "REMOTE_ADDR": leftovers.ADDRESS,
        "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": str(len(body)),
        "HTTP_USER_AGENT": f"phone {leftovers.MARK}",
        "HTTP_ACCEPT_LANGUAGE": f"{leftovers.MARK}, pl;q=0.5",
        "HTTP_REFERER": f"https://{leftovers.MARK}.example/{leftovers.OUTCODE}",
        "HTTP_X_FORWARDED_FOR": leftovers.ADDRESS,
        "HTTP_COOKIE": f"{leftovers.MARK}={leftovers.MARK}",
        "wsgi.url_scheme": "https",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": sys.stderr,
        **headers,
    }
    return b"".join(app(environ, lambda *_: lambda _: None))


def _tokens(page: bytes, name: bytes) -> list[str]:
    return [part.partition(b'"')[0].decode() for part in page.split(b'name="%s" value="' % name)[1:]]


def by_web(app: Flask) -> None:
    """Every address by every method, and a journey with words and taps, in every language."""
    for rule in app.url_map.iter_rules():
        for slug in ("en", leftovers.MARK):
            path = rule.rule.replace("<slug>", slug)
            _asked(app, path)
            _asked(app, f"{path}?q={leftovers.MARK}")
            _asked(
                app, path, {"s": leftovers.MARK, "t": leftovers.NUMBER, "words": _sentence(), "Body": leftovers.MARK}
            )
    for path in (
        f"/{leftovers.MARK}",
        f"/en/{leftovers.MARK}/",
        f"/en/../{leftovers.MARK}",
        f"/\x00{leftovers.MARK}",
        f"//{leftovers.MARK}",
    ):
        _asked(app, path)
    for query in (
        f"search={leftovers.MARK}",
        f"postcode={leftovers.OUTCODE}+1AA",
        f"{leftovers.MARK}={leftovers.MARK}",
    ):
        _asked(app, f"/api/services?{query}")
    for tongue in TONGUES:
        home = _asked(app, f"/{tongue.slug}/")
        words = "".join(_tokens(home, b"t"))
        said = _asked(app, f"/{tongue.slug}/", {"t": words, "words": _sentence()})
        for token in [*_tokens(home, b"s"), *_tokens(said, b"s")][::9]:
            _asked(app, f"/{tongue.slug}/", {"s": token, "words": leftovers.MARK})


def by_text(app: Flask) -> None:
    """A thread of texts, signed and not, with every field marked."""
    signer = RequestValidator(TOKEN)
    fields = {
        "From": leftovers.NUMBER,
        "To": leftovers.NUMBER,
        "FromCity": leftovers.MARK,
        "FromZip": leftovers.OUTCODE,
        "ProfileName": leftovers.MARK,
    }
    for body in (
        _sentence(),
        "0",
        leftovers.MARK,
        leftovers.OUTCODE,
        "5",
        f"not kingston, {leftovers.MARK}",
        f"Liked “{leftovers.MARK}”",
        "angelou",
        "STOP",
    ):
        for query in ("", f"?{leftovers.MARK}=1"):
            form = {**fields, "Body": body}
            signature = signer.compute_signature(f"{PUBLIC_URL}/sms{query}", form)
            assert b"<Response" in _asked(app, f"/sms{query}", form, HTTP_X_TWILIO_SIGNATURE=signature)
            assert not _asked(app, f"/sms{query}", form, HTTP_X_TWILIO_SIGNATURE=leftovers.MARK)
    _asked(app, "/sms", {"Body": leftovers.MARK * 4000})
    by_whatsapp = {**fields, "From": f"whatsapp:{leftovers.NUMBER}", "Body": _sentence(), "WaId": leftovers.NUMBER}
    abroad = {**fields, "From": f"+33{leftovers.MARK}", "Body": _sentence()}
    for form in (by_whatsapp, abroad, {**by_whatsapp, "OptOutType": "STOP"}):
        signature = signer.compute_signature(f"{PUBLIC_URL}/sms", form)
        headers = {"HTTP_X_TWILIO_SIGNATURE": signature, "HTTP_I_TWILIO_IDEMPOTENCY_TOKEN": leftovers.MARK}
        assert b"<Response" in _asked(app, "/sms", form, **headers)


def by_phone(app: Flask) -> None:
    """A call with every field marked, and keys that lead on, nowhere, and to a number; signed and not."""
    signer = RequestValidator(TOKEN)
    fields = {"From": leftovers.NUMBER, "To": leftovers.NUMBER, "CallSid": leftovers.MARK, "CallerName": leftovers.MARK}
    for query, more in (
        ("", {}),
        ("?on", {"Digits": "1"}),
        ("?on", {"Digits": leftovers.MARK}),
        (f"?{leftovers.MARK}", {"DialCallStatus": leftovers.MARK, "DialCallSid": leftovers.MARK}),
        ("?on", {"Digits": "*"}),
    ):
        form = {**fields, **more}
        signature = signer.compute_signature(f"{PUBLIC_URL}/voice{query}", form)
        assert b"<Response" in _asked(app, f"/voice{query}", form, HTTP_X_TWILIO_SIGNATURE=signature)
        assert not _asked(app, f"/voice{query}", form, HTTP_X_TWILIO_SIGNATURE=leftovers.MARK)


def in_a_flood(app: Flask) -> None:
    """The same number over its limit, by text and by phone, without its counts being forgotten in between."""
    flood = app.extensions["twilio-flood"]
    flood._most = (1, 1)
    by_text(app)
    by_phone(app)
    assert flood._counts, "nothing was counted"


def crashing(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same once more, with every answer an exception that carries her words."""

    def broken(*given: Any) -> None:
        raise RuntimeError(f"could not answer {given!r} {_sentence()}")

    with monkeypatch.context() as patch:
        patch.setattr(conversation, "reply", broken)
        by_web(app)
        by_text(app)
        by_phone(app)


@pytest.fixture
def started() -> float:
    """When the test began, a little before."""
    return time.time() - 1


@pytest.fixture
def watched(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Flask:
    """An application made within the test, so that its output is the test's, in a folder of its own."""
    capfd.readouterr()
    monkeypatch.chdir(tmp_path)
    own = Settings(secret=settings.secret, public_url=PUBLIC_URL, twilio_token=TOKEN, whatsapp=True)
    return create_app(own, clock=lambda: NOW)


def test_nothing_is_written_anywhere(
    watched: Flask,
    tmp_path: Path,
    started: float,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    """After every route and every crash no mark is in the logs, the output, the environment or a file."""
    caplog.set_level(logging.DEBUG)
    by_web(watched)
    by_text(watched)
    by_phone(watched)
    crashing(watched, monkeypatch)
    in_a_flood(watched)

    out, err = capfd.readouterr()
    assert not marks_in(out + err)
    assert "event" in err or "error" in err, "a crash must be counted, in a word"
    assert not marks_in(caplog.text + repr([vars(record) for record in caplog.records]))
    assert not marks_in(repr(dict(os.environ)))
    assert not list(tmp_path.iterdir())
    written = [path for path in files(ROOT) if path.stat().st_mtime > started]
    assert not [path for path in written if marks_in(path.read_text(encoding="utf-8", errors="replace"))]


def test_no_live_object_holds_anything(watched: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """After every route and every crash no object that is still alive holds a mark, in no cache either."""
    by_web(watched)
    by_text(watched)
    words = "".join(_tokens(_asked(watched, "/en/"), b"t"))
    assert b'data-term="stalking"' in _asked(watched, "/en/", {"t": words, "words": _sentence()}), (
        "the journey went nowhere"
    )
    by_phone(watched)
    crashing(watched, monkeypatch)
    in_a_flood(watched)

    kept = held()
    assert not kept, "\n".join(kept)


def test_the_search_finds_what_is_kept() -> None:
    """The search itself works: a cache that keeps her words, an attribute, a tuple within a list are all found."""
    import functools

    @functools.lru_cache
    def remembering(words: str) -> int:
        return len(words)

    remembering(_sentence())
    assert held()
    remembering.cache_clear()
    assert not held()
    kept = [(1, (_sentence().encode(),))]
    assert held()
    kept.clear()
    assert not held()


def test_a_library_that_logs_her_words_is_silenced(watched: Flask, capfd: pytest.CaptureFixture[str]) -> None:
    """Whatever a library writes to its log, with whatever values, comes out as one word."""
    for name in (watched.logger.name, "some.library", "twilio.http", ""):
        log = logging.getLogger(name)
        log.error("no answer for %s", _sentence())
        log.warning({"body": leftovers.MARK})
        log.error(_sentence(), exc_info=RuntimeError(leftovers.MARK), stack_info=True)

    out, err = capfd.readouterr()
    assert not marks_in(out + err)
    lines = (out + err).splitlines()
    assert lines
    assert all(re.fullmatch(r"event [0-9]+", line) for line in lines)


def test_events_are_counted(watched: Flask, capfd: pytest.CaptureFixture[str]) -> None:
    """Each line is a code and how often it came since the start: enough to see that something goes wrong often."""
    for code in ("error", "error", "reloaded", "a sentence of hers", "error"):
        watched.logger.error(code)

    assert capfd.readouterr().err.splitlines() == ["error 1", "error 2", "reloaded 1", "event 1", "error 3"]
