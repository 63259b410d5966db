"""A folder of YAML files, one for each borough or keeper, read as if it were one file.

Knows which files count and how the line of a fault leads back to its file. Reading one file is `yamlfile`'s, what
the entries mean `catalogue`'s.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from directory import yamlfile
from directory.yamlfile import Document, Fault, Trail

STRIDE = 10_000_000  # more lines than a file within `yamlfile`'s limit can have


def files(folder: Path) -> list[Path]:
    """The files that count, by name: `*.yaml`, without an editor's hidden ones."""
    return sorted(path for path in folder.glob("*.yaml") if not path.name.startswith("."))


def read(folder: Path) -> Document:
    """All files as one document, a line being its file's number times STRIDE and its own; raises OSError alone."""
    data: list[Any] = []
    lines: dict[Trail, int] = {}
    faults: list[Fault] = []
    documents = [_a_list(yamlfile.read(path)) for path in files(folder)]
    if not documents:
        return Document(None, {}, (Fault(1, "-", "-", "no *.yaml file in it", "one file of services at least"),))
    for number, document in enumerate(documents):
        base, first = number * STRIDE, len(data)
        faults += [_shifted(fault, base, first) for fault in document.faults]
        if document.data is not None:
            lines |= {(int(t[0]) + first, *t[1:]): base + line for t, line in document.lines.items() if t}
            data += document.data
    whole = all(document.data is not None for document in documents)
    return Document(data if whole else None, lines, tuple(faults))


def placed(faults: Iterable[Fault], folder: Path) -> Iterator[Fault]:
    """The faults of such a document, each with its own file and its line there."""
    names = [f"{folder.name}/{path.name}" for path in files(folder)]
    for fault in faults:
        number, line = divmod(fault.line, STRIDE)
        yield replace(fault, line=line, file=names[number] if number < len(names) else folder.name)


def _a_list(document: Document) -> Document:
    if isinstance(document.data, list) or document.faults:
        return document if isinstance(document.data, list) else replace(document, data=None)
    fault = Fault(1, "-", "-", "not a list of services", "a list of services, each beginning with “- id:”")
    return Document(None, {}, (fault,))


def _shifted(fault: Fault, base: int, first: int) -> Fault:
    index, dot, rest = fault.field.partition(".")
    field = f"{int(index) + first}{dot}{rest}" if index.isdecimal() else fault.field
    return replace(fault, line=base + fault.line, field=field)
