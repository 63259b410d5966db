"""What may stand in the query of a feed's address: each parameter, how its value is written, what it means.

One table for reading and for the OpenAPI document, so that neither can say what the other does not. A full postcode
is cut to its first half before anything else looks at a value; no value is ever said again, in an error neither.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from directory import places
from directory.weekly import DAYS

PER_PAGE, MOST_PER_PAGE = 20, 1000
LAST_PAGE = 1_000_000
_NAME = re.compile(r"[a-zA-Z_]{1,30}")  # of an unknown parameter that may be said again: nobody's number or postcode
_NUMBER = re.compile(r"[0-9]{1,7}", re.ASCII)
_UUID = r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"
_TIME = r"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$"
_DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([0-9:]{8}(?:\.[0-9]+)?)([Zz]|[ +-][0-9]{2}:[0-9]{2})", re.ASCII)


class BadParameterError(Exception):
    """A parameter that cannot be used: its name, where it may be said, and what would be right."""

    def __init__(self, name: str, right: str) -> None:
        self.name, self.right = name, right
        super().__init__(right)


class UnknownPlaceError(BadParameterError):
    """A postcode that is written well, and lies nowhere that we know."""


@dataclass(frozen=True)
class Parameter:
    """One parameter: what it asks, the JSON Schema of its value, how that is read (ValueError: it is not)."""

    name: str
    about: str
    schema: Mapping[str, Any]
    read: Callable[[str], Any]
    right: str


def _whole(least: int, most: int) -> tuple[Mapping[str, Any], Callable[[str], int], str]:
    """A whole number of a range: its schema, its reader, and what would be right."""

    def read(text: str) -> int:
        if not _NUMBER.fullmatch(text) or not least <= int(text) <= most:
            raise ValueError
        return int(text)

    schema = {"type": "integer", "minimum": least, "maximum": most}
    return schema, read, f"a whole number from {least:,} to {most:,}"


def _shaped(pattern: str, made: Callable[[str], Any]) -> tuple[Mapping[str, Any], Callable[[str], Any]]:
    def read(text: str) -> Any:
        if not re.match(pattern.replace("$", r"\Z"), text):
            raise ValueError
        return made(text)

    return {"type": "string", "pattern": pattern}, read


def _one_of(*words: str) -> tuple[Mapping[str, Any], Callable[[str], str], str]:
    def read(text: str) -> str:
        return words[words.index(text)]

    return {"type": "string", "enum": list(words)}, read, f"one of {', '.join(words)}"


def _search(text: str) -> str:
    if not 1 <= len(text) <= 100:
        raise ValueError
    return text


def _moment(text: str) -> dt.datetime:
    """A day, or a moment with its zone; a plus that an address turned into a blank is one again."""
    if re.fullmatch(_DAY[1:-1], text):
        return dt.datetime.combine(dt.date.fromisoformat(text), dt.time(), dt.UTC)
    found = _MOMENT.fullmatch(text)
    if not found:
        raise ValueError
    zone = found[3].upper().replace(" ", "+")
    time = f"{found[2][:6]}59" if found[2][6:8] == "60" else found[2]  # a leap second
    return dt.datetime.fromisoformat(f"{found[1]}T{time[:15]}{zone}")


def _place(text: str) -> places.Place:
    """The outcode, as one of ours knows it; LookupError for one that lies nowhere."""
    shape = re.fullmatch(r"[A-Za-z]{1,2}[0-9][0-9A-Za-z]?", text.strip())
    if not shape:
        raise ValueError
    found = places.outcode_in(text)
    if found is None:
        raise LookupError
    return found


def _parameters() -> Iterable[Parameter]:
    uuid = ({**_shaped(_UUID, str)[0], "format": "uuid"}, _shaped(_UUID, str.lower)[1], "a UUID, as the lists give it")
    time = (*_shaped(_TIME, lambda text: f"{text}:00"[:8]), "a time like 09:00")
    moment = {"type": "string", "anyOf": [{"format": "date-time"}, {"format": "date", "pattern": _DAY}]}
    yield Parameter("page", "The number of the page, from 1.", *_whole(1, LAST_PAGE))
    yield Parameter("per_page", f"How many to a page; {PER_PAGE} where it is not said.", *_whole(1, MOST_PER_PAGE))
    yield Parameter(
        "perPage", "The same, as an older validator writes it; per_page goes first.", *_whole(1, MOST_PER_PAGE)
    )
    text = {"type": "string", "minLength": 1, "maxLength": 100}
    yield Parameter(
        "search", "Words that must all stand in names or description.", text, _search, "1 to 100 characters"
    )
    yield Parameter("taxonomy_id", "Only services with a term of this taxonomy.", *uuid)
    yield Parameter("taxonomy_term_id", "Only services with this term.", *uuid)
    yield Parameter("minimum_age", "Only services whose minimum age is at least this.", *_whole(0, 150))
    yield Parameter("maximum_age", "Only services whose maximum age is at most this.", *_whole(0, 150))
    yield Parameter("day", "Only services with hours on this day of the week.", *_one_of(*DAYS))
    yield Parameter("start_time", "Only services with hours that begin at this time (UK) or later.", *time)
    yield Parameter("end_time", "Only services with hours that end at this time (UK) or earlier.", *time)
    about = "With `true`, each service with all that belongs to it."
    yield Parameter("full", about, *_one_of("true", "false"))
    about = "Only what was looked at on or after this moment, and what has no date."
    yield Parameter("modified_after", about, moment, _moment, "a date, or a date-time with its zone (RFC 3339)")
    about = "The first half of a postcode: only services for where it lies. A whole one is cut before it is looked at."
    half = {"type": "string", "pattern": r"^[A-Za-z]{1,2}[0-9][0-9A-Za-z]?$"}
    yield Parameter("postcode", about, half, _place, "the first half of a postcode, like KT1")
    about = "With `postcode`: only places within so many metres of its middle. Says nothing alone."
    yield Parameter("proximity", about, *_whole(1, 200_000))


PARAMETERS = {parameter.name: parameter for parameter in _parameters()}
PAGED = ("page", "per_page", "perPage")
SIFTED = (
    *("search", "taxonomy_id", "taxonomy_term_id", "minimum_age", "maximum_age"),
    *("day", "start_time", "end_time", "full", "modified_after", "postcode"),
)


def read(query: Iterable[tuple[str, str]], known: Iterable[str]) -> dict[str, Any]:
    """The values of the parameters that are known here; raises BadParameterError for the first that is wrong."""
    asked: dict[str, Any] = {}
    names = tuple(known)
    for name, value in ((name, places.cut(value)) for name, value in query):
        if name not in names:
            said = name if _NAME.fullmatch(name) else ""
            raise BadParameterError(said, f"there is no such parameter here: {', '.join(names) or 'there are none'}")
        if name in asked:
            raise BadParameterError(name, "it is given more than once")
        asked[name] = _value(PARAMETERS[name], value)
    return asked


def _value(parameter: Parameter, text: str) -> Any:
    try:
        return parameter.read(text)
    except LookupError as error:
        raise UnknownPlaceError(parameter.name, "no such postcode is known") from error
    except ValueError as error:
        raise BadParameterError(parameter.name, f"it must be {parameter.right}") from error
