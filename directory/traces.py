"""What a browser's profile still holds of a visit: every file of it read, for words that should not be there.

Knows files, text encodings and compression, and where Chromium and Firefox keep the history; which words to look for
is the caller's.
"""

import re
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, quote_plus

import brotli

SHORTEST = 6  # letters: a shorter word stands in some file of any browser
OPENED = 1 << 22  # bytes that one compressed piece may open to
DEFLATED = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")  # how gzip and zlib begin
CACHED = bytes.fromhex("305c72a71b6dfbfc")  # how an entry of Chromium's cache begins
CACHE_HEAD = 24  # bytes before the address of a cache entry; its length is in bytes 12 to 16
BROTLI_CHUNK = 64
MOZILLA = b"mozLz40\0"  # how Firefox's session files begin; four bytes of length follow


class Visit(NamedTuple):
    """One row of the browser's history."""

    address: str
    title: str


def found(profile: Path, words: Iterable[str]) -> dict[str, set[str]]:
    """Each file of the profile that holds any of the words, by its path in the profile, with what it holds."""
    sought = {word: list(_spellings(word)) for word in words if len(word) >= SHORTEST}
    holding = {}
    for file in sorted(profile.rglob("*")):
        if file.is_file():
            name = str(file.relative_to(profile))
            if inside := _words_in(name.encode(), file.read_bytes(), sought):
                holding[name] = inside
    return holding


def _words_in(name: bytes, raw: bytes, sought: dict[str, list[bytes]]) -> set[str]:
    inside: set[str] = set()
    for piece in (name, raw, *_opened(raw)):
        # Without its zeros, text in UTF-16 reads like any other.
        text = piece.lower().replace(b"\0", b"")
        inside |= {word for word, spellings in sought.items() if any(one in text for one in spellings)}
    return inside


def _spellings(word: str) -> Iterator[bytes]:
    """The bytes a word may be written with, zeros aside: UTF-8, UTF-16, and as in an address."""
    for text in dict.fromkeys((word, quote(word), quote_plus(word))):
        yield text.encode().lower()
    if not word.isascii():
        yield word.encode("utf-16-le").lower().replace(b"\0", b"")


def _opened(raw: bytes) -> Iterator[bytes]:
    """What is compressed inside a file."""
    view = memoryview(raw)
    for start in DEFLATED.finditer(raw):
        try:
            yield zlib.decompressobj(wbits=47).decompress(view[start.start() :], OPENED)
        except zlib.error:
            continue
    if raw.startswith(CACHED):
        yield _unbrotlied(raw[CACHE_HEAD + int.from_bytes(raw[12:16], "little") :])
    elif raw.startswith(MOZILLA):
        yield _unlz4(raw[len(MOZILLA) + 4 :])
    else:
        yield _unbrotlied(raw)  # an entry of Firefox's cache begins with the body


def _unbrotlied(raw: bytes) -> bytes:
    """As much as can be read as brotli from the beginning of some bytes."""
    decoder, text = brotli.Decompressor(), b""
    try:
        for start in range(0, len(raw), BROTLI_CHUNK):
            text += decoder.process(raw[start : start + BROTLI_CHUNK])
            if decoder.is_finished() or len(text) > OPENED:
                break
    except brotli.error:
        pass
    return text


def _unlz4(raw: bytes) -> bytes:
    """One block of LZ4: runs of bytes as they are, each followed by how far back to copy from, and how much."""
    text, at = bytearray(), 0
    with suppress(IndexError):  # a file that was not written to its end
        while at < len(raw) and len(text) < OPENED:
            token = raw[at]
            plain, at = _length(raw, at + 1, token >> 4)
            text += raw[at : at + plain]
            at += plain
            if at >= len(raw):  # the last run has nothing to copy
                break
            back = int.from_bytes(raw[at : at + 2], "little")
            copied, at = _length(raw, at + 2, token & 15)
            for _ in range(copied + 4):
                text.append(text[-back])
    return bytes(text)


def _length(raw: bytes, at: int, length: int) -> tuple[int, int]:
    """A length of LZ4 and where it ends: 15 goes on in the next bytes, until one is not 255."""
    more = length == 15
    while more:
        length, more, at = length + raw[at], raw[at] == 255, at + 1
    return length, at


HISTORIES = {
    "Default/History": "SELECT url, title FROM urls ORDER BY id",
    "places.sqlite": "SELECT DISTINCT url, coalesce(title, '') FROM moz_historyvisits v JOIN moz_places p "
    "ON p.id = v.place_id ORDER BY v.id",
}


def history(profile: Path) -> list[Visit]:
    """The addresses and titles in the browser's history, in order of arrival; hidden rows too."""
    visits = []
    for name, query in HISTORIES.items():
        if (profile / name).is_file():
            with closing(sqlite3.connect(f"file:{profile / name}?mode=ro", uri=True)) as database:
                visits += [Visit(*row) for row in database.execute(query)]
    return visits
