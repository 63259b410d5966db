"""Nothing of anybody outlives her request: not on disk, not in output, not in the environment, not in memory.

A marked number, address, place, sentence and cookie are sent through every route, by web and by text, well and with
a crash in the middle; then they are looked for wherever they could have stayed.
"""

import gc
import io
import logging
import os
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import urlencode

import pytest
from conftest import NOW, PUBLIC_URL
from flask import Flask
from twilio.request_validator import RequestValidator

from directory import conversation
from directory.app import create_app
from directory.i18n import TONGUES
from directory.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
TOKEN = "marked-auth-token"
# Marks are put together at run time, so that no constant of this file's own code is taken for a leak.
MARK = "zq" + "xj" + "vw"
NUMBER = "+4477009" + "84736"
ADDRESS = "203.0.113." + "197"
OUTCODE = "ZQ" + "97"
LETTER = chr(0x12000 + 73)  # one that nobody writes: a cache of single letters would tell as well
MARKS = (MARK, NUMBER, ADDRESS, OUTCODE, LETTER)
UNREAD = {".git", ".venv", "__pycache__", ".hypothesis", ".mypy_cache", ".ruff_cache", ".pytest_cache"}


def _sentence() -> str:
    return f"he hits me {MARK} refuge in {OUTCODE} or SW15 ring {NUMBER} {LETTER}"


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
        "REMOTE_ADDR": ADDRESS,
        "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": str(len(body)),
        "HTTP_USER_AGENT": f"phone {MARK}",
        "HTTP_ACCEPT_LANGUAGE": f"{MARK}, pl;q=0.5",
        "HTTP_REFERER": f"https://{MARK}.example/{OUTCODE}",
        "HTTP_X_FORWARDED_FOR": ADDRESS,
        "HTTP_COOKIE": f"{MARK}={MARK}",
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
        for slug in ("en", MARK):
            path = rule.rule.replace("<slug>", slug)
            _asked(app, path)
            _asked(app, f"{path}?q={MARK}")
            _asked(app, path, {"s": MARK, "t": NUMBER, "words": _sentence(), "Body": MARK})
    for path in (f"/{MARK}", f"/en/{MARK}/", f"/en/../{MARK}", f"/\x00{MARK}", f"//{MARK}"):
        _asked(app, path)
    for tongue in TONGUES:
        home = _asked(app, f"/{tongue.slug}/")
        words = "".join(_tokens(home, b"t"))
        said = _asked(app, f"/{tongue.slug}/", {"t": words, "words": _sentence()})
        for token in [*_tokens(home, b"s"), *_tokens(said, b"s")][::9]:
            _asked(app, f"/{tongue.slug}/", {"s": token, "words": MARK})


def by_text(app: Flask) -> None:
    """A thread of texts, signed and not, with every field marked."""
    signer = RequestValidator(TOKEN)
    fields = {"From": NUMBER, "To": NUMBER, "FromCity": MARK, "FromZip": OUTCODE, "ProfileName": MARK}
    for body in (_sentence(), "0", MARK, OUTCODE, "5", f"not kingston, {MARK}", f"Liked “{MARK}”", "angelou", "STOP"):
        for query in ("", f"?{MARK}=1"):
            form = {**fields, "Body": body}
            signature = signer.compute_signature(f"{PUBLIC_URL}/sms{query}", form)
            assert b"<Response" in _asked(app, f"/sms{query}", form, HTTP_X_TWILIO_SIGNATURE=signature)
            assert not _asked(app, f"/sms{query}", form, HTTP_X_TWILIO_SIGNATURE=MARK)
    _asked(app, "/sms", {"Body": MARK * 4000})


def crashing(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same once more, with every answer an exception that carries her words."""

    def broken(*given: Any) -> None:
        raise RuntimeError(f"could not answer {given!r} {_sentence()}")

    with monkeypatch.context() as patch:
        patch.setattr(conversation, "reply", broken)
        by_web(app)
        by_text(app)


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
    own = Settings(secret=settings.secret, public_url=PUBLIC_URL, twilio_token=TOKEN)
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
    crashing(watched, monkeypatch)

    out, err = capfd.readouterr()
    assert not marks_in(out + err)
    assert "event" in err or "error" in err, "a crash must be counted, in a word"
    assert not marks_in(caplog.text + repr([vars(record) for record in caplog.records]))
    assert not marks_in(repr(dict(os.environ)))
    assert not list(tmp_path.iterdir())
    written = [path for path in _files(ROOT) if path.stat().st_mtime > started]
    assert not [path for path in written if marks_in(path.read_text(encoding="utf-8", errors="replace"))]


def test_no_live_object_holds_anything(watched: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    """After every route and every crash no object that is still alive holds a mark, in no cache either."""
    by_web(watched)
    by_text(watched)
    words = "".join(_tokens(_asked(watched, "/en/"), b"t"))
    assert b'data-term="stalking"' in _asked(watched, "/en/", {"t": words, "words": _sentence()}), (
        "the journey went nowhere"
    )
    crashing(watched, monkeypatch)

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
        log.warning({"body": MARK})
        log.error(_sentence(), exc_info=RuntimeError(MARK), stack_info=True)

    out, err = capfd.readouterr()
    assert not marks_in(out + err)
    assert set((out + err).split()) <= {"event"}


def marks_in(text: str) -> list[str]:
    """The marks that a text holds."""
    return [mark for mark in MARKS if mark in text]


def held() -> list[str]:
    """What still holds a mark: each kind of thing, and the text that it holds, without the mark."""
    gc.collect()
    ours = _ours()
    found: list[str] = []
    for thing in gc.get_objects():
        if id(thing) not in ours and thing is not ours:
            found += [f"{type(thing).__name__} holds {_short(value)}" for value in _texts(thing) if _marked(value)]
    return found


def _ours() -> set[int]:
    """The marks themselves, the frames of the test, and what they are made of."""
    frame: FrameType | None = sys._getframe()
    ours = {id(MARKS), id(globals())}
    while frame:
        ours |= {id(frame), id(frame.f_locals), id(frame.f_code)}
        frame = frame.f_back
    return ours


def _texts(thing: Any) -> Iterator[Any]:
    """The texts that a thing refers to, through containers that the collector does not list by themselves."""
    try:
        waiting: list[Iterable[Any]] = [gc.get_referents(thing)]
    except ReferenceError:
        return
    while waiting:
        for value in waiting.pop():
            if isinstance(value, str | bytes | bytearray):
                yield value
            elif not gc.is_tracked(value) and isinstance(value, tuple | dict):
                waiting.append([*value.keys(), *value.values()] if isinstance(value, dict) else value)


def _marked(value: str | bytes | bytearray) -> bool:
    text = value if isinstance(value, str) else bytes(value).decode("utf-8", "replace")
    return bool(marks_in(text))


def _short(value: object) -> str:
    text = repr(value)
    for mark in MARKS:
        text = text.replace(mark, "<mark>")
    return text[:160]


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name in UNREAD or path.is_symlink():
            continue
        if path.is_dir():
            yield from _files(path)
        elif path.is_file():
            yield path
