"""One import from its first record to its last word: entries written as they come, faults and omissions told.

Knows how a catalogue is written and what is said of an import; what a record means is `imported`'s, where the file
goes the command's. Holds one record at a time, and of those before it only their ids.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TextIO

import yaml

from directory import records, tabular
from directory.imported import imported
from directory.imports import Entry, Origin
from directory.kinship import Kinship
from directory.loose import Loose

MOST_TOLD = 200  # faults, and things left out, that are told one by one
TELL_EVERY = 2.0  # seconds
BIG = 5_000_000  # bytes: more than `yamlfile` reads
FLOWING = frozenset(
    {"areas", "needs", "harms", "audiences", "focus", "ages", "languages", "access", "who", "risk", "route"}
)


class Work:
    """One import: what was read, what was written, what was wrong."""

    def __init__(self, path: Path, origin: Origin, clock: Callable[[], float], say: Callable[[str], None]) -> None:
        """`clock` counts seconds; `say` is told how far it is, every two of them."""
        self._path, self._origin, self._clock, self._say = path, origin, clock, say
        self._begun = self._told = clock()
        self._kin = Kinship()
        self._ids: dict[str, int] = {}
        self._seen: dict[str, int] = {}
        self._columns: set[str] = set()
        self.faults, self.remarks = Told(), Told()
        self.read = self.written = 0
        self.broken = False  # the file could not be read to its end

    def write(self, file: TextIO) -> None:
        """Every record as an entry, one after the other."""
        file.write(f"# Imported from {_plain(self._path.name)} on {self._origin.day}. Nothing in it is confirmed.\n")
        try:
            for record in records.read(self._path):
                self.read = record.number
                self._progress()
                if entry := self._entry(record):
                    file.write(dumped(entry))
                    self.written += 1
        except records.NotReadError as error:
            self.broken = True
            self.faults.add(f"{self._at(error.line)}: {error.what}: {error.right}")
        for number, circle in self._kin.circles():
            self.faults.add(f"{self._at()}: record {number}: its own ancestor: {circle}: parents that end")

    def _entry(self, record: records.Record) -> Entry | None:
        where = f"{self._at(record.line)}: record {record.number}"
        if record.wrong:
            self.faults.add(f"{where}: {record.wrong[0]}: {record.wrong[1]}")
            return None
        value = self._as_service(record.value) if record.table else record.value
        self._kin.note(value, record.number)
        made = imported(value, self._origin)
        if twin := self._twin(record.value, record.number):
            made.faults.append(("id", f"record {twin} has the same id", "each its own"))
        for told, wrong in ((self.faults, made.faults), (self.remarks, made.remarks)):
            for field, what, right in wrong:
                told.add(f"{where}: {field}: {what}: {right}")
        return None if made.faults else self._own(made.entry)

    def _as_service(self, value: dict[str, str]) -> Loose:
        """A row of a table as the record of a feed; its strange columns are told once."""
        for column in sorted(set(tabular.unknown(list(value))) - self._columns):
            self._columns.add(column)
            self.remarks.add(f"{self._at(1)}: column “{column[:60]}”: not known: left out")
        return tabular.record(value)

    def _twin(self, value: Any, number: int) -> int | None:
        """The earlier record with the same id of the feed's, if any."""
        own = value.get("id") if isinstance(value, dict) else None
        first = self._seen.setdefault(own, number) if isinstance(own, str) and own else number
        return first if first != number else None

    def _own(self, entry: Entry) -> Entry:
        """The entry with an id that no other has: the second of a name is `name-2`."""
        name = entry["id"]
        while entry["id"] in self._ids:
            self._ids[name] += 1
            entry["id"] = f"{name}-{self._ids[name]}"
        self._ids[entry["id"]] = 1
        return entry

    def _progress(self) -> None:
        now = self._clock()
        if now - self._told >= TELL_EVERY:
            self._told = now
            self._say(f"{self.read:,} records read, {now - self._begun:.0f} s")

    def _at(self, line: int | None = None) -> str:
        return f"{self._path.name}:{line}" if line else self._path.name

    def sound(self, *, leave: bool) -> bool:
        """Whether what was written may be kept; `leave`: even without the faulty records."""
        if not self.written and not self.faults.count:
            self.faults.add(f"{self._at(1)}: no service in it: a list of services")
        return bool(self.written) and not self.broken and (leave or not self.faults.count)

    def told(self, to: Path, done: bool) -> Iterator[str]:
        """What was wrong, what was left out and what is to be done."""
        yield from self.faults.lines("faults")
        yield from self.remarks.lines("things left out")
        if not done:
            yield f"{self.faults.count:,} faults in {self.read:,} records: nothing was written"
            return
        yield f"{self.written:,} services of {self.read:,} records, none confirmed: {to}"
        if to.stat().st_size > BIG:
            yield "It is larger than a catalogue may be (5 MB): keep only what is for your area."
        yield f"What is to be done now: signpost check {to}"


class Told:
    """Lines to be told: the first of them, and how many there were."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self.count = 0

    def add(self, line: str) -> None:
        """Remember a line, made safe for a terminal."""
        self.count += 1
        if len(self._lines) < MOST_TOLD:
            self._lines.append(_plain(line))

    def lines(self, name: str) -> Iterator[str]:
        """The lines, and how many more there are."""
        yield from self._lines
        if self.count > len(self._lines):
            yield f"and {self.count - len(self._lines):,} more {name}"


def _plain(line: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in line)


class _Flow(list[Any]):
    """A list that is written on one line."""


class _Dumper(yaml.CSafeDumper):
    """Writes no aliases, which a catalogue may not have."""

    def ignore_aliases(self, _data: Any) -> bool:
        """Never the same thing by a name."""
        return True


_Dumper.add_representer(_Flow, lambda dumper, value: dumper.represent_sequence("tag:yaml.org,2002:seq", value, True))


def dumped(entry: Entry) -> str:
    """The entry as the keeper would write it."""
    text: str = yaml.dump([_flowing(entry)], Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=118)
    return text


def _flowing(value: Any, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _flowing(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return _Flow(value) if name in FLOWING else [_flowing(inner) for inner in value]
    return value
