"""How well messages are understood: hits, misses and false alarms, by language and by term; and what it costs.

Knows how the project's test messages are counted; `signpost understand` prints it.
"""

import gc
import itertools
import json
import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from directory import understanding
from directory.understanding import LONGEST, hear
from directory.understanding.heard import Heard
from directory.vocabulary import AUDIENCES, HARMS, LANGUAGES, NEEDS

Row = dict[str, Any]
COMMONEST = "domestic-abuse"
AMONG = "among.yaml"  # beside the messages: sentences of danger and of calm, and clauses that change neither


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


def messages(folder: Path) -> list[Row]:
    """The labelled messages in the files of a folder, one JSON object a line."""
    files = sorted(folder.glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines() if line]


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


def among(folder: Path) -> str:
    """A Markdown table: danger beside a harmless clause that is found, and calm that stays calm beside one."""
    names = ["| language | danger beside another clause found | calm beside one left calm |", "|---|---|---|"]
    return "\n".join(
        [*names, *(f"| {code} | {_cell(found)} | {_cell(calm)} |" for code, found, calm in _among(folder))]
    )


def _among(folder: Path) -> Iterator[tuple[str, list[bool], list[bool]]]:
    """For each language, and for all, how each text of two clauses came out."""
    said: dict[str, dict[str, list[str]]] = yaml.safe_load((folder / AMONG).read_text("utf-8"))
    all_found, all_calm = [], []
    for code in LANGUAGES:
        found = [hear(text).crisis for text in beside(said[code]["danger"], said[code]["beside"])]
        calm = [not hear(text).crisis for text in beside(said[code]["calm"], said[code]["beside"])]
        all_found += found
        all_calm += calm
        yield code, found, calm
    yield "all", all_found, all_calm


def beside(told: Iterable[str], others: Sequence[str]) -> Iterator[str]:
    """Each sentence with each other clause, before it and after."""
    for one, other in itertools.product(told, others):
        yield f"{one}. {other}"
        yield f"{other}. {one}"


def terms(rows: Sequence[Row]) -> str:
    """A Markdown table: for each need, harm and audience its hits, misses and false alarms.

    Of needs only the first one heard is counted: a hit where any person would offer it first, a miss where the
    message's own first need went unheard. Harms and audiences count wherever they are heard.
    """
    heard = [hear(row["text"]) for row in rows]
    names = ["| term | said in | hits | misses | false alarms |", "|---|---|---|---|---|"]
    return "\n".join(
        [
            *names,
            *_needs(rows, heard),
            *_others(rows, heard, "harms", HARMS),
            *_others(rows, heard, "audiences", AUDIENCES),
        ]
    )


def _needs(rows: Sequence[Row], heard: Sequence[Heard]) -> Iterator[str]:
    pairs = [(row["needs"], said.needs[:1]) for row, said in zip(rows, heard, strict=True)]
    for code in NEEDS:
        first = [said for wanted, said in pairs if wanted[:1] == [code]]
        hits = sum(said == (code,) and code in wanted for wanted, said in pairs)
        misses = sum(not said or said[0] not in wanted for wanted, said in pairs if wanted[:1] == [code])
        false = sum(said == (code,) and code not in wanted for wanted, said in pairs)
        yield f"| need: {code} | {len(first)} | {hits} | {misses} | {false} |"


def _others(rows: Sequence[Row], heard: Sequence[Heard], kind: str, codes: Sequence[str]) -> Iterator[str]:
    for code in codes:
        said = [code in row[kind] for row in rows]
        found = [code in getattr(one, kind) for one in heard]
        hits = sum(map(bool.__and__, said, found))
        yield f"| {kind[:-1]}: {code} | {sum(said)} | {hits} | {sum(said) - hits} | {sum(found) - hits} |"


def cost(rows: Sequence[Row]) -> str:
    """What hearing costs this process: memory added in MB by everything read, milliseconds for a message.

    To be called before anything else was heard. The longest messages are made of all others of a language, cut to
    LONGEST letters; the slowest language is told.
    """
    before = _resident()
    understanding.load()
    added = _resident() - before
    gc.freeze()  # as the server does, and `signpost hear`
    times = [_milliseconds(row["text"]) for row in rows]
    together = {code: " ".join(row["text"] for row in rows if row["language"] == code)[:LONGEST] for code in LANGUAGES}
    longest = max(min(_milliseconds(text) for _ in range(3)) for text in together.values())
    return (
        f"memory added: {added:.0f} MB; a message: median {statistics.median(times):.2f} ms, "
        f"worst {max(times):.1f} ms; {LONGEST} characters: {longest:.1f} ms at most (processor time)"
    )


def _milliseconds(text: str) -> float:
    began = time.process_time()
    hear(text)
    return (time.process_time() - began) * 1000


def _resident() -> float:
    """Memory of the process in MB, as Linux counts it."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 1e6
