"""Marks that stand for somebody, and the search for them in all that is still alive or written."""

import gc
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

from directory.cli.watched import texts

# Marks are put together at run time, so that no constant of this file's own code is taken for a leak.
MARK = "zq" + "xj" + "vw"
NUMBER = "+4477009" + "84736"
ADDRESS = "203.0.113." + "197"
OUTCODE = "ZQ" + "97"
LETTER = chr(0x12000 + 73)  # one that nobody writes: a cache of single letters would tell as well
MARKS = (MARK, NUMBER, ADDRESS, OUTCODE, LETTER)
UNREAD = {".git", ".venv", "__pycache__", ".hypothesis", ".mypy_cache", ".ruff_cache", ".pytest_cache"}


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
            found += [f"{type(thing).__name__} holds {_short(value)}" for value in texts(thing) if _marked(value)]
    return found


def _ours() -> set[int]:
    """The marks themselves, the frames of the test, and what they are made of."""
    frame: FrameType | None = sys._getframe()
    ours = {id(MARKS), id(globals())}
    while frame:
        ours |= {id(frame), id(frame.f_locals), id(frame.f_code)}
        frame = frame.f_back
    return ours


def _marked(value: str | bytes | bytearray) -> bool:
    text = value if isinstance(value, str) else bytes(value).decode("utf-8", "replace")
    return bool(marks_in(text))


def _short(value: object) -> str:
    text = repr(value)
    for mark in MARKS:
        text = text.replace(mark, "<mark>")
    return text[:160]


def files(folder: Path) -> Iterator[Path]:
    """Every file of the project, without what tools keep for themselves."""
    for path in sorted(folder.iterdir()):
        if path.name in UNREAD or path.is_symlink():
            continue
        if path.is_dir():
            yield from files(path)
        elif path.is_file():
            yield path
