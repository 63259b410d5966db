"""The records of somebody else's file, one after the other: a JSON feed of any size, JSON lines, or a CSV.

Knows files and where in them a record begins; holds one record at a time. What a record says is `imported`'s.
"""

import codecs
import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

LISTS = ("contents", "content", "items", "services", "results", "data")  # under which feeds put what is on a page
CHUNK = 1 << 16  # characters read at once
_BLANK = re.compile(r"[ \t\r\n]+")
LONGEST = 2_000_000  # characters of one record: far more than any service needs
_MARKS = {codecs.BOM_UTF32_LE: "UTF-32", codecs.BOM_UTF16_LE: "UTF-16", codecs.BOM_UTF16_BE: "UTF-16"}


class Record(NamedTuple):
    """One record: its number from 1, the line on which it begins, what it holds, or what is wrong with it."""

    number: int
    line: int
    value: Any = None
    wrong: tuple[str, str] | None = None  # what is wrong, and what would be right
    table: bool = False  # a row, by the names of its columns


class NotReadError(Exception):
    """A file that cannot be read to its end; where, what is wrong, and what would be right."""

    def __init__(self, line: int, what: str, right: str) -> None:
        self.line, self.what, self.right = line, what, right
        super().__init__(what)


def read(path: Path) -> Iterator[Record]:
    """Each record of the file; raises NotReadError where it cannot go on, or OSError."""
    _is_utf8(path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        first = file.read(CHUNK).lstrip()[:1]
        file.seek(0)
        if first in {"{", "["}:
            yield from _lines(file) if _is_lines(file) else _Json(file).records()
        elif first:
            yield from _table(file)
        else:
            raise NotReadError(1, "the file is empty", "a feed as JSON, or a table as CSV")


def _is_utf8(path: Path) -> None:
    """Read it through once: what is written in another way is told before anything is made of it."""
    with path.open("rb") as file:
        start = file.read(4)
        for mark, name in _MARKS.items():
            if start.startswith(mark):
                raise NotReadError(1, f"the file is {name}", "save it as UTF-8")
        file.seek(0)
        decoder, lines, done = codecs.getincrementaldecoder("utf-8")(), 1, 0
        try:
            for raw in iter(lambda: file.read(CHUNK), b""):
                lines += decoder.decode(raw).count("\n")
                done += len(raw)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError as error:
            lines += error.object[: error.start].count(b"\n")
            right = "save it as UTF-8 (in Excel: “CSV UTF-8”); it may be Windows-1252"
            raise NotReadError(lines, f"byte {error.object[error.start]:#04x} is not UTF-8", right) from error


def _is_lines(file: io.TextIOBase) -> bool:
    """Whether its first line is a whole JSON object and another line follows."""
    line, more = file.readline(LONGEST), file.read(CHUNK).strip()
    file.seek(0)
    try:
        return isinstance(json.loads(line), dict) and bool(more)
    except (ValueError, RecursionError):
        return False


def _lines(file: io.TextIOBase) -> Iterator[Record]:
    """JSON lines: a line that is wrong does not stop the next."""
    number = line = total = 0
    for line, text in enumerate(iter(lambda: file.readline(LONGEST), ""), 1):
        if not text.strip():
            continue
        try:
            value = json.loads(text, parse_constant=_no_number)
        except (ValueError, RecursionError) as error:
            number += 1
            yield Record(number, line, wrong=(_said(error), "one JSON object on each line"))
            continue
        total = max(total, _total(value))
        for one in _unpacked(value):
            number += 1
            yield Record(number, line, one)
    yield from _missing(number, line, total)


def _unpacked(value: Any) -> list[Any]:
    """What a value holds: the list of a page, or itself."""
    if isinstance(value, dict) and "name" not in value:
        inner: list[Any] | None = next((value[name] for name in LISTS if isinstance(value.get(name), list)), None)
        if inner is not None:
            return inner
    return [value]


def _total(page: Any) -> int:
    """How many a page says that there are on all pages."""
    said = page.get("total_items", page.get("totalElements")) if isinstance(page, dict) else 0
    return said if isinstance(said, int) else 0


def _missing(number: int, line: int, total: int) -> Iterator[Record]:
    """A fault where the pages of a file are not all that there are."""
    if number < total:
        right = "all pages in one file, or one page with all (per_page)"
        yield Record(number, max(line, 1), wrong=(f"only {number:,} of {total:,} are in the file", right))


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no JSON number")


def _said(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"not JSON: {error.msg} (character {error.colno})"
    return "nested too deeply" if isinstance(error, RecursionError) else f"not JSON: {error}"


class _Json:
    """A list, or pages with a list in them, read piece by piece."""

    def __init__(self, file: io.TextIOBase) -> None:
        self._file, self._text, self._at, self._line = file, "", 0, 1
        self._decoder = json.JSONDecoder(parse_constant=_no_number)
        self._number = self._total = 0

    def records(self) -> Iterator[Record]:
        """Each service of each list."""
        while sign := self._next():
            if sign == "[":
                yield from self._list()
            elif sign == "{":
                yield from self._object()
            else:
                self._fail("a list or an object should begin here")
        yield from _missing(self._number, self._line, self._total)

    def _list(self) -> Iterator[Record]:
        self._take("[")
        while self._next() != "]":
            line, value = self._line, self._value()
            self._number += 1
            yield Record(self._number, line, value)
            if self._next() != "]":
                self._take(",")
        self._take("]")

    def _object(self) -> Iterator[Record]:
        """A page, whose list is read as it comes; or one service."""
        line, held, paged = self._line, {}, False
        self._take("{")
        while self._next() != "}":
            name = self._value()
            self._take(":")
            if name in LISTS and "name" not in held and self._next() == "[":
                paged = True
                yield from self._list()
            elif isinstance(name, str):
                held[name] = self._value()
            if self._next() != "}":
                self._take(",")
        self._take("}")
        self._total = max(self._total, _total(held))
        if not paged:
            self._number += 1
            yield Record(self._number, line, held)

    def _next(self) -> str:
        """The next sign that is no blank; empty at the end."""
        while True:
            blank = _BLANK.match(self._text, self._at)
            self._forth(blank.end() - self._at if blank else 0)
            if self._at < len(self._text) or not self._more():
                return self._text[self._at : self._at + 1]

    def _take(self, sign: str) -> None:
        if self._next() != sign:
            self._fail(f"“{sign}” should stand here" if self._next() else "the file ends in the middle")
        self._forth(1)

    def _value(self) -> Any:
        """The next value, however much must be read for it."""
        self._next()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except (ValueError, RecursionError) as error:
                if len(self._text) - self._at < LONGEST and self._more():
                    continue
                self._fail(f"not JSON: {error.msg}" if isinstance(error, json.JSONDecodeError) else _said(error))
            if end < len(self._text) or not self._more():  # a number could go on
                self._forth(end - self._at)
                return value

    def _forth(self, steps: int) -> None:
        self._line += self._text.count("\n", self._at, self._at + steps)
        self._at += steps

    def _more(self) -> bool:
        """Read on, at least as much again as is waiting; False at the end."""
        waiting = len(self._text) - self._at
        read = self._file.read(max(CHUNK, waiting))
        self._text, self._at = self._text[self._at :] + read, 0
        return bool(read)

    def _fail(self, what: str) -> NoReturn:
        raise NotReadError(
            self._line, f"record {self._number + 1}: {what}", "JSON: a list of services, or pages of them"
        )


def _table(file: io.TextIOBase) -> Iterator[Record]:
    """A CSV, with commas, semicolons or tabs: each row as the names of the columns with what stands in them."""
    head = file.readline(LONGEST)
    file.seek(0)
    rows = csv.reader(file, delimiter=max(",;\t", key=head.count), strict=True)
    number = line = 0
    try:
        columns = [name.strip() for name in next(rows)]
        for row in rows:
            line, begun = rows.line_num, line + 1
            if any(cell.strip() for cell in row):
                number += 1
                yield _row(number, max(begun, 2), columns, row)
    except csv.Error as error:
        right = "cells in quotes where they hold the sign between cells"
        raise NotReadError(rows.line_num, f"not CSV: {error}", right) from error


def _row(number: int, line: int, columns: list[str], row: list[str]) -> Record:
    if len(row) > len(columns) and any(cell.strip() for cell in row[len(columns) :]):
        return Record(number, line, wrong=(f"{len(row)} cells under {len(columns)} columns", "a name for each column"))
    return Record(number, line, dict(zip(columns, row, strict=False)), table=True)
