"""Changes to the keeper's file that touch only the lines they mean, and saving it so that nothing is ever lost.

Knows lines, indents and how to write a value; every change is read again and must have changed what was meant and
nothing else. A YAML writer would fold long lines anew and make of one date a change of forty lines. What a change
means is left to `answers` and `entries`.
"""

import copy
import datetime as dt
import fcntl
import os
import re
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import yaml

from directory import catalogue, yamlfile
from directory.yamlfile import Document, Trail


class NotSavedError(Exception):
    """A change that was not made, and why, in words; the file is as it was."""


class LostError(NotSavedError):
    """A change that cannot be made by answering otherwise: the file or the disk is not as it has to be."""


class ChangedError(LostError):
    """A change that was made to a file which somebody else has changed since."""


@dataclass(frozen=True)
class Draft:
    """A file with changes that are not saved yet: `read` is what stood in it, `text` what will, with its values."""

    path: Path
    read: bytes
    text: str
    document: Document


def load(path: Path) -> Draft:
    """The file at `path`, to be changed; raises LostError where it cannot be read as text."""
    if path.is_dir():
        raise LostError(f"{path} is a folder: name the one file in it that is to be changed")
    try:
        path = path.resolve()
        raw = path.read_bytes()
        text = raw.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LostError(f"{path.name} cannot be read: {getattr(error, 'strerror', None) or 'not UTF-8'}") from error
    return Draft(path, raw, text, yamlfile.parse(text))


def readable(draft: Draft) -> None:
    """Nothing where the file can be read as YAML; raises NotSavedError with its line where it cannot (any more)."""
    if draft.document.faults:
        fault = draft.document.faults[0]
        raise NotSavedError(
            f"not saved: {draft.path.name}:{fault.line}: {fault.what}: mend that first, then say it again"
        )


def put(draft: Draft, trail: Trail, values: Mapping[str, Any]) -> Draft:
    """The draft with these fields of the mapping at `trail` set, new ones below the last; raises NotSavedError."""
    readable(draft)
    wanted = copy.deepcopy(draft.document.data)
    held = _at(wanted, trail)
    last = next(reversed(held))
    new = {field: value for field, value in values.items() if field not in held}
    held.update(values)
    lines, places = draft.text.splitlines(keepends=True), draft.document.lines
    at = {places[(*trail, field)]: field for field in values.keys() - new.keys()}
    if new:
        _insert(lines, places[(*trail, last)], new)
    for number in sorted(at, reverse=True):  # from below, so that the lines above keep their numbers
        _replace_value(lines, number, at[number], values[at[number]])
    return _meant(draft, lines, wanted)


def add_contact(draft: Draft, index: int, contact: Mapping[str, Any]) -> Draft:
    """The draft with one more contact below those of the service at this position."""
    wanted, places = copy.deepcopy(draft.document.data), draft.document.lines
    service = wanted[index]
    held = service.get("contacts") or []
    lines = draft.text.splitlines(keepends=True)
    if held:
        number = places[(index, "contacts", len(held) - 1, next(reversed(held[-1])))]
        lead, at = _extent(lines, number)
        indent = " " * (lead - 2)
    else:
        at = places[(index, "place")] - 1
        indent = " " * _extent(lines, at + 1)[0]
    body = [f"{field}: {scalar(value)}" for field, value in contact.items()]
    block = [
        *([] if held else [f"{indent}contacts:"]),
        f"{indent}- {body[0]}",
        *(f"{indent}  {one}" for one in body[1:]),
    ]
    lines[at:at] = [f"{line}\n" for line in block]
    service["contacts"] = [*held, dict(contact)]
    return _meant(draft, lines, wanted)


def append(draft: Draft, entry: str) -> Draft:
    """The draft with a service's entry, as YAML, below all others."""
    readable(draft)
    wanted = [*draft.document.data, *yamlfile.parse(entry).data]
    text = draft.text if draft.text.endswith("\n") else f"{draft.text}\n"
    return _meant(draft, [text, entry], wanted)


def scalar(value: Any) -> str:
    """A plain value or a list of them as YAML on one line."""
    if isinstance(value, list | tuple):
        return f"[{', '.join(scalar(one) for one in value)}]"
    written: str = yaml.safe_dump(value, width=10**6, allow_unicode=True, default_flow_style=True)
    return written.removesuffix("\n").removesuffix("\n...")


def save(draft: Draft, today: dt.date) -> Draft:
    """Put the draft in the file's place, at once or not at all.

    Raises NotSavedError where the draft has a fault, ChangedError where somebody has changed the file since it was
    read, LostError where the disk does not take it.
    """
    try:
        catalogue.build(draft.document, today)
    except catalogue.BadCatalogueError as error:
        raise NotSavedError("\n".join(["not saved, it would have a fault:", *error.lines(draft.path.name)])) from error
    new = draft.text.encode()
    try:
        with _alone(draft.path.parent):
            if draft.path.read_bytes() != draft.read:
                raise ChangedError(f"not saved: somebody changed {draft.path.name} meanwhile; begin again from theirs")
            _swap(draft.path, new)
    except OSError as error:
        raise LostError(f"not saved: {error.strerror}; {draft.path.name} is as it was") from error
    return replace(draft, read=new)


def _insert(lines: list[str], number: int, values: Mapping[str, Any]) -> None:
    """New fields below the one on this line (from 1)."""
    lead, end = _extent(lines, number)
    lines[end:end] = [f"{' ' * lead}{field}: {scalar(value)}\n" for field, value in values.items()]


def _replace_value(lines: list[str], number: int, field: str, value: Any) -> None:
    """Another value for the field on this line; a comment beside the old one stays."""
    lead, end = _extent(lines, number)
    old = lines[number - 1].rstrip("\n")
    quoted = re.match(rf"\s*(?:- )?{field}:\s*[\"']", old)  # a # in quotes begins no comment
    note = re.search(r"\s+#.*$", old) if end == number and not quoted else None
    lines[number - 1 : end] = [f"{old[:lead]}{field}: {scalar(value)}{note[0] if note else ''}\n"]


def _extent(lines: Sequence[str], number: int) -> tuple[int, int]:
    """Where the field on this line begins in it, and the last line of its value, that may be folded over several."""
    held = re.match(r" *(?:- )?(?=[a-z_]+:)", lines[number - 1])
    if not held:
        raise NotSavedError(f"line {number} holds several fields: write each on a line of its own first")
    lead, end = len(held[0]), number
    while end < len(lines) and re.match(rf" {{{lead + 1},}}\S", lines[end]):
        end += 1
    return lead, end


def _meant(draft: Draft, lines: Sequence[str], wanted: Any) -> Draft:
    """The draft with these lines, where reading them gives what was wanted and nothing else."""
    text = "".join(lines)
    document = yamlfile.parse(text)
    if document.faults or document.data != wanted:
        raise NotSavedError("this entry is written in a way that only a person can change: use an editor")
    return replace(draft, text=text, document=document)


def _at(data: Any, trail: Sequence[str | int]) -> Any:
    for step in trail:
        data = data[step]
    return data


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Nobody else who saves through here does so meanwhile; leaves no file behind."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _swap(path: Path, content: bytes) -> None:
    """Another content for the file, whole or not at all, with its rights."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        Path(name).chmod(path.stat().st_mode)
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise
