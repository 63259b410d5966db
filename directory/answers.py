"""What somebody said of a contact, and what that makes of its entry in the file.

Knows the answers there are, in a session or in a spreadsheet; how a line is changed is `editing`'s.
"""

import csv
import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal, get_args

from directory import editing
from directory.editing import Draft, NotSavedError
from directory.model import ContactKind, Means
from directory.rounds import Question

Said = Literal["right", "new", "hours", "unsure"]
COLUMNS = ("service", "kind", "value", "answer", "new", "date", "means", "question")
DAYS = ("%Y-%m-%d", "%d/%m/%Y", "%d.%m.%Y")


@dataclass(frozen=True)
class Reply:
    """One answer: of which contact (`value` None: of a service without any), what, on which day, by what means."""

    service: str
    kind: ContactKind
    value: str | None
    said: Said
    date: dt.date
    means: Means
    new: str = ""


def apply(draft: Draft, reply: Reply) -> Draft:
    """The draft with the answer in its place; raises NotSavedError where there is no such contact."""
    editing.readable(draft)
    entries: list[dict[str, Any]] = draft.document.data or []
    index = next((i for i, entry in enumerate(entries) if entry.get("id") == reply.service), None)
    if index is None:
        raise NotSavedError(f"no service “{reply.service}”")
    if reply.value is None:
        return editing.add_contact(draft, index, _new_contact(entries[index], reply))
    held = entries[index].get("contacts") or []
    at = next((i for i, one in enumerate(held) if (one["kind"], str(one["value"])) == (reply.kind, reply.value)), None)
    if at is None:
        raise NotSavedError(f"{reply.service} has no {reply.kind} “{reply.value}”")
    return editing.put(draft, (index, "contacts", at), _fields(reply, held[at]))


def _fields(reply: Reply, contact: dict[str, Any]) -> dict[str, Any]:
    dated = {"checked": reply.date, "means": reply.means}
    match reply.said:
        case "right":
            hours = {"hours_checked": reply.date, "hours_means": reply.means} if "hours_checked" in contact else {}
            return {"confidence": "high", **dated, **hours}
        case "new":
            return {"value": reply.new, "confidence": "high", **dated}
        case "hours":
            return {"hours": reply.new, "hours_checked": reply.date, "hours_means": reply.means}
    return {"confidence": "low", **dated}


def _new_contact(entry: dict[str, Any], reply: Reply) -> dict[str, Any]:
    source = entry["sources"][0]
    return {
        "kind": reply.kind,
        "value": reply.new,
        "confidence": "high",
        "source": source["url"],
        "source_date": str(source.get("date", "undated")),
        "checked": reply.date,
        "means": reply.means,
    }


def write(path: Path, questions: Iterable[Question]) -> int:
    """A spreadsheet of what to ask, its answers empty; how many rows."""
    rows = list(questions)
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        sheet = csv.writer(out)
        sheet.writerow(COLUMNS)
        for one in rows:
            kind, value = (one.contact.kind, one.contact.value) if one.contact else ("phone", "")
            sheet.writerow([one.service.id, kind, value, "", "", "", "", one.why])
    return len(rows)


def read(path: Path, today: dt.date) -> tuple[list[Reply], list[str]]:
    """The answers in a spreadsheet, and what is wrong with it, each with its row; rows without an answer wait."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as given:
            rows = list(csv.DictReader(given))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        return [], [f"{path.name}: cannot be read: {getattr(error, 'strerror', None) or error}"]
    missing = [name for name in (*COLUMNS[:3], "answer") if not rows or name not in rows[0]]
    if missing:
        return [], [f"{path.name}:1: no column “{missing[0]}”: the columns are {', '.join(COLUMNS)}"]
    replies: list[Reply] = []
    faults: list[str] = []
    for number, row in enumerate(rows, 2):
        cells = {name: (row.get(name) or "").strip() for name in COLUMNS}
        wrong = list(_wrong(cells, today)) if cells["answer"] else []
        faults += [f"{path.name}:{number}: {cells['service']}: {one}" for one in wrong]
        if cells["answer"] and not wrong:
            replies.append(_reply(cells, today))
    return replies, faults


def _wrong(cells: dict[str, str], today: dt.date) -> Iterator[str]:
    """What is wrong with a row that has an answer."""
    for name, allowed in (("answer", get_args(Said)), ("kind", get_args(ContactKind)), ("means", get_args(Means))):
        if cells[name] not in allowed and (cells[name] or name != "means"):
            yield f"{name} “{cells[name]}”: one of {', '.join(allowed)}"
    if cells["answer"] in {"new", "hours"} and not cells["new"]:
        yield "new is empty: what they said"
    day = day_of(cells["date"], today)
    if day is None or day > today:
        yield f"date “{cells['date']}”: a day that has been, like {today}"
    if not cells["value"] and cells["answer"] != "new":
        yield "value is empty: only a new contact has none"


def _reply(cells: dict[str, Any], today: dt.date) -> Reply:
    day = day_of(cells["date"], today) or today
    made = Reply(cells["service"], cells["kind"], cells["value"] or None, cells["answer"], day, "rung", cells["new"])
    return replace(made, means=cells["means"]) if cells["means"] else made


def day_of(text: str, today: dt.date) -> dt.date | None:
    """A day as a keeper or a spreadsheet writes it: 2026-11-03 or 3/11/2026; nothing written is today."""
    if not text:
        return today
    for form in DAYS:
        try:
            return dt.datetime.strptime(text, form).date()  # noqa: DTZ007  # a day has no zone
        except ValueError:
            continue
    return None
