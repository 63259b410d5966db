"""What is wrong with an entry of a keeper's file, worded for the keeper.

Knows how an error that pydantic tells is said, and what would be right; which file and which line it is about
is left to who reads that file.
"""

import datetime as dt
import difflib
from collections.abc import Callable, Iterable

from pydantic_core import ErrorDetails

from directory.yamlfile import Fault, Trail

MANY = 10  # dates still to come that are a clock's fault rather than a keeper's
# What would be right, by the kind of error that pydantic tells.
SHAPES = {
    "string_type": "text, in quotes where it is a number or a date",
    "string_too_short": "at least a word",
    "string_pattern": "small letters, figures and hyphens for an id or a language, a web address for a source",
    "tuple_type": "a list, like [talk, legal]",
    "too_short": "one or more",
    "too_long": "fewer",
    "model": "a field, a colon and a value on each line",
    "date": "a day, like 2026-11-20",
    "int": "a whole number, or null",
    "bool": "true or false",
}


class BadFileError(Exception):
    """A file that must not be used; carries all its faults, in the order of their lines."""

    file = "services.yaml"

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults, key=lambda fault: (fault.file, fault.line, fault.field)))
        super().__init__(f"{len(self.faults)} faults")

    def lines(self, name: str) -> list[str]:
        """Each fault as `name:LINE: entry: field: what is wrong: what would be right`, each on one line."""
        told = (f"{f.file or name}:{f.line}: {f.service}: {f.field}: {f.what}: {f.right}" for f in self.faults)
        return ["".join(sign if sign.isprintable() else " " for sign in line) for line in told]


def clock(faults: Iterable[Fault], today: dt.date) -> list[str]:
    """A line for whoever reads many faults that one wrong clock makes; none otherwise."""
    early = sum("has not come yet" in fault.what for fault in faults)
    return (
        [f"{early} dates have not come yet: this machine's clock says {today}. Is it right?"] if early >= MANY else []
    )


def echo(error: ErrorDetails, errors: list[ErrorDetails]) -> bool:
    """Whether a list is said to be too short only because what stands in it is wrong."""
    trail = error["loc"]
    return error["type"] == "too_short" and any(
        len(other["loc"]) > len(trail) and other["loc"][: len(trail)] == trail for other in errors
    )


def worded(error: ErrorDetails, fields: Callable[[Trail], Iterable[str]]) -> tuple[str, str]:
    """What is wrong and what would be right; `fields` are those that may stand where an unknown one does."""
    context = error.get("ctx", {})
    match error["type"]:
        case "catalogue":
            return context["what"], context["right"]
        case "literal_error":
            return f"“{error['input']}” is not in the vocabulary", nearest(
                str(error["input"]), context["expected"].split("'")[1::2]
            )
        case "missing":
            return "missing", "it must be given"
        case "extra_forbidden":
            return "no such field", nearest(str(error["loc"][-1]), fields(tuple(error["loc"])))
    right = next((words for kind, words in SHAPES.items() if error["type"].startswith(kind)), error["msg"])
    if isinstance(error["input"], dict) and error["type"] == "string_type":
        right = "text, in quotes where a colon or a comma stands in it"
    return "it is empty" if error["input"] is None else f"“{_as_written(error['input'])[:60]}” does not fit", right


def _as_written(value: object) -> str:
    """A value about as it stands in the file."""
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_as_written(inner)}" for name, inner in value.items())
    return f"[{', '.join(map(_as_written, value))}]" if isinstance(value, list) else str(value)


def nearest(word: str, known: Iterable[str]) -> str:
    """What would be right for a mistyped word: the one like it, or all there are."""
    allowed = list(known)
    near = difflib.get_close_matches(word, allowed, n=1, cutoff=0.6)
    return f"perhaps “{near[0]}”" if near else f"one of {', '.join(allowed)}"
