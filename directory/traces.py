"""What a browser's profile still holds of a visit: every file of it read, for words that should not be there.

Knows files, text encodings and compression, and Chromium's history; which words to look for is the caller's.
"""

import re
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import closing
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
            inside = _words_in(f"{file.relative_to(profile)}".encode() + b"\n" + file.read_bytes(), sought)
            if inside:
                holding[str(file.relative_to(profile))] = inside
    return holding


def _words_in(raw: bytes, sought: dict[str, list[bytes]]) -> set[str]:
    inside: set[str] = set()
    for piece in (raw, *_opened(raw)):
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
    # A cache entry's file name stands before it: see `found`.
    head = raw.find(CACHED)
    if head >= 0:
        address = int.from_bytes(raw[head + 12 : head + 16], "little")
        yield _unbrotlied(raw[head + CACHE_HEAD + address :])


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


def history(profile: Path) -> list[Visit]:
    """The addresses and titles in Chromium's history, in order of arrival; hidden rows too."""
    file = profile / "Default" / "History"
    if not file.is_file():
        return []
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as database:
        return [Visit(*row) for row in database.execute("SELECT url, title FROM urls ORDER BY id")]
