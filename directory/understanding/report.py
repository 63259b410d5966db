"""How well messages are understood: hits, misses and false alarms, by language.

Knows how the project's test messages are counted; `signpost understand` prints it.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from directory.understanding import Heard, hear
from directory.vocabulary import LANGUAGES

Row = dict[str, Any]
COMMONEST = "domestic-abuse"


class Measure(NamedTuple):
    """One thing counted: its name, which messages it is counted on, and when one counts as right."""

    name: str
    counts: Callable[[Row], bool]
    right: Callable[[Row, Heard], bool]


MEASURES = (
    Measure("crisis found", lambda row: row["crisis"], lambda _row, heard: heard.crisis),
    Measure("no false alarm", lambda row: not row["crisis"], lambda _row, heard: not heard.crisis),
    Measure(
        "first need",
        lambda row: bool(row["needs"]) and not row["crisis"],
        lambda row, heard: bool(heard.needs) and heard.needs[0] in row["needs"],
    ),
    Measure(
        "specific harm first",
        lambda row: bool(row["harms"]) and row["harms"][0] != COMMONEST,
        lambda row, heard: bool(heard.harms) and heard.harms[0] == row["harms"][0],
    ),
    Measure("place", lambda _row: True, lambda row, heard: heard.area == row["area"]),
    Measure("language", lambda _row: True, lambda row, heard: heard.language == row["language"]),
    Measure("left alone", lambda row: not row["understood"], lambda _row, heard: not heard.understood),
    Measure("understood", lambda row: row["understood"], lambda _row, heard: heard.understood),
)


def table(rows: Sequence[Row]) -> str:
    """A Markdown table: for each language and for all, how many of how many were right."""
    heard = [hear(row["text"]) for row in rows]
    names = [
        f"| {' | '.join(['language', *(measure.name for measure in MEASURES)])} |",
        "|---" * (len(MEASURES) + 1) + "|",
    ]
    lines = [_line(code, rows, heard, {code}) for code in LANGUAGES]
    beside = {code for code in LANGUAGES if code != "en"}
    return "\n".join(
        [*names, *lines, _line("all but English", rows, heard, beside), _line("all", rows, heard, set(LANGUAGES))]
    )


def _line(name: str, rows: Sequence[Row], heard: Sequence[Heard], languages: Iterable[str]) -> str:
    among = set(languages)
    pairs = [(row, said) for row, said in zip(rows, heard, strict=True) if row["language"] in among]
    cells = [_cell([measure.right(row, said) for row, said in pairs if measure.counts(row)]) for measure in MEASURES]
    return f"| {' | '.join([name, *cells])} |"


def _cell(outcomes: Sequence[bool]) -> str:
    return f"{sum(outcomes) / len(outcomes):.1%} of {len(outcomes)}" if outcomes else "-"
