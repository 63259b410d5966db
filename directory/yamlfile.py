"""Read a YAML file that a person keeps, strictly, remembering the line of everything in it.

Knows YAML and nothing of services: no aliases (they can grow without end), no tags, no duplicate keys,
no file over 5 MB. What the values mean is left to `catalogue`.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

LIMIT = 5_000_000
DEEPEST = 20  # lists in lists: the parser in C has no limit of its own, and runs out of stack
Trail = tuple[str | int, ...]


@dataclass(frozen=True)
class Fault:
    """One thing wrong with a file: where, of which service, in which field, and what would be right."""

    line: int
    service: str
    field: str
    what: str
    right: str
    file: str = ""  # where there are several


@dataclass(frozen=True)
class Document:
    """A file's values as plain Python, the line of each by its trail, and what was refused."""

    data: Any
    lines: dict[Trail, int]
    faults: tuple[Fault, ...]

    def line(self, trail: Trail) -> int:
        """The line of the value at `trail`, or of the nearest thing around it."""
        while trail and trail not in self.lines:
            trail = trail[:-1]
        return self.lines.get(trail, 1)

    def refused(self, trail: Trail) -> bool:
        """Whether the value at `trail` was refused, so that it is None here and told already."""
        return any(fault.field == ".".join(map(str, trail)) for fault in self.faults)


class _Loader(yaml.CSafeLoader):
    """The C parser; dates stay dates, and `yes` and `no` stay words."""


_BOOL = "tag:yaml.org,2002:bool"
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in {"tag:yaml.org,2002:merge", _BOOL}]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(_BOOL, re.compile(r"(?:true|false)\Z"), ["t", "f"])


def read(path: Path) -> Document:
    """The document in the file at `path`; never raises for what is in the file, only OSError."""
    if path.stat().st_size > LIMIT:
        return _refused(1, "the file is over 5 MB", "a file under 5 MB")
    raw = path.read_bytes()
    try:
        return parse(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return _refused(line, f"byte {error.start} is not UTF-8", "save the file as UTF-8")


def parse(text: str) -> Document:
    """The document in `text`."""
    if len(text) > LIMIT:
        return _refused(1, "the file is over 5 MB", "a file under 5 MB")
    try:
        if fault := _banned(text):
            return Document(None, {}, (fault,))
        loader = _Loader(text)
        node = loader.get_single_node()
    except (yaml.YAMLError, ValueError) as error:
        return _refused(
            _error_line(error, text), f"not YAML: {_reason(error)}", "check the indents, colons and quotes near here"
        )
    if node is None:
        return _refused(1, "the file is empty", "a list of services")
    walk = _Walk(loader)
    data = walk.value(node, ())
    return Document(data, walk.lines, tuple(walk.faults))


def _banned(text: str) -> Fault | None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 1
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            return Fault(line, "-", "-", "nested too deeply", "a flat list of services")
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            return Fault(line, "-", "-", "an anchor or alias (& or *)", "write the value out in full")
        if tag := getattr(event, "tag", None):
            return Fault(line, "-", "-", f"a tag ({tag})", "a plain value")
    return None


class _Walk:
    def __init__(self, loader: _Loader) -> None:
        self.loader = loader
        self.lines: dict[Trail, int] = {}
        self.faults: list[Fault] = []

    def value(self, node: yaml.Node, trail: Trail) -> Any:
        self.lines[trail] = node.start_mark.line + 1
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*trail, index)) for index, item in enumerate(node.value)]
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, trail)
        try:
            return self.loader.construct_object(node)
        except (yaml.YAMLError, ValueError) as error:
            self._fault(node, trail, f"“{node.value[:60]}”: {_reason(error)}", "put it in quotes if it is text")
            return None

    def _mapping(self, node: yaml.MappingNode, trail: Trail) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                self._fault(key_node, trail, "a list or a mapping as the name of a field", "a word and a colon")
                continue
            key = str(key_node.value)
            if key in values:
                self._fault(key_node, (*trail, key), f"“{key}” stands twice", "once")
            values[key] = self.value(value_node, (*trail, key))
            self.lines[(*trail, key)] = key_node.start_mark.line + 1
        return values

    def _fault(self, node: yaml.Node, trail: Trail, what: str, right: str) -> None:
        self.faults.append(Fault(node.start_mark.line + 1, "-", ".".join(map(str, trail)), what, right))


def _refused(line: int, what: str, right: str) -> Document:
    return Document(None, {}, (Fault(line, "-", "-", what, right),))


def _error_line(error: Exception, text: str) -> int:
    """The line of an error; the last one for what is missing at the end, where the parser points past it."""
    mark, position = getattr(error, "problem_mark", None), getattr(error, "position", None)
    if mark:
        return max(1, min(int(mark.line) + 1, len(text.splitlines())))
    return text.encode()[:position].count(b"\n") + 1 if isinstance(position, int) else 1


def _reason(error: Exception) -> str:
    return str(getattr(error, "problem", None) or getattr(error, "reason", None) or error).splitlines()[0][:100]
