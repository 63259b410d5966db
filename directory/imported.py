"""A record of somebody else's feed as an entry of a catalogue: what it says, and nothing that it does not.

Knows which field of HSDS is which of ours. What an import cannot know it leaves out, so that `signpost check` asks for
it: every contact is unconfirmed (`low`), a place is `none` unless the record itself calls it public, and a need, harm
or area is only one that a term or a name says. Reading files is `records`', writing them the command's.
"""

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any, get_args

from directory import ways
from directory.gazetteer import load
from directory.imports import Entry, Imported, Marked, Origin
from directory.loose import Loose, day, each, of, text
from directory.model import Access, Route
from directory.spelling import name_form
from directory.taxonomies import GSS, Term, terms
from directory.vocabulary import REFERRERS, RISKS

STATUS = {"active": "active", "inactive": "unconfirmed", "defunct": "ended", "temporarily closed": "unconfirmed"}
LONGEST, NOTED = 400, 2000  # characters of a sentence and of a note, as the model has them
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?")
# Values that the catalogue has a list for, by the name of their attribute.
_CLOSED = {
    "access": get_args(Access),
    "referral_who": REFERRERS,
    "referral_risk": RISKS,
    "referral_route": get_args(Route),
}
# Kinds of attributes that are facts of ours, and no terms.
_OURS = frozenset(
    {"identifier", "status", "place", "front_door", "referral_document"}
    | {"interpretation_services", "application_process", *_CLOSED, *ways.KINDS}
)


def imported(record: Any, origin: Origin) -> Imported:
    """The entry that a record makes; with faults, it must not be used."""
    made = Imported()
    if not isinstance(record, dict):
        made.faults.append(("-", "not a service", "an object with the fields of HSDS"))
        return made
    if isinstance(record.get("services"), list):
        made.faults.append(("services", "an organization, not a service", "the feed's services"))
    name = text(record, "name")
    if not name or len(name) > LONGEST:
        made.faults.append(("name", "missing" if not name else "too long", f"1 to {LONGEST} characters"))
    if made.faults:
        return made
    marked = list(_marked(record))
    made.entry |= {"id": _slug(marked, name), "name": name}
    made.entry["organization"] = text(of(record, "organization"), "name")[:LONGEST] or name
    made.entry["status"] = _status(record, marked)
    _describe(made, record)
    _classify(made, record, marked)
    _limit(made, record)
    ways.reach(made, record, marked, origin)
    _refer(made, marked)
    _close(made, record, origin)
    return made


def _marked(record: Loose) -> Iterator[Marked]:
    """Each attribute: its kind, its value, the term of ours that it is, if any."""
    for one in each(record, "attributes"):
        term = of(one, "taxonomy_term")
        kind, value = text(one, "link_type"), text(one, "value")
        found = next((t for t in map(_term, (text(term, "id"), text(term, "code"), text(term, "name"))) if t), None)
        yield kind, value or text(term, "name"), found or (None if kind in _OURS else _term(value, kind))


def _term(word: str, kind: str = "") -> Term | None:
    """The term of ours with this id, code or name; a code only where its kind or its name leaves no doubt."""
    exact = terms().get(("audience" if kind == "focus" else kind, word))
    if exact:
        return exact
    alike = _alike().get(word.casefold(), ())
    return alike[0] if len(alike) == 1 else None


@functools.cache
def _alike() -> dict[str, tuple[Term, ...]]:
    """The terms of each id, code and name, folded."""
    found: dict[str, tuple[Term, ...]] = {}
    for term in terms().values():
        for word in dict.fromkeys((term.id, term.code, term.label.casefold())):
            found[word] = (*found.get(word, ()), term)
    return found


@functools.cache
def _areas() -> dict[str, str]:
    """The area of each code, name, and code of the Office for National Statistics, folded."""
    areas = {code: term for (kind, code), term in terms().items() if kind == "area"}
    return {word.casefold(): code for code, term in areas.items() for word in (code, term.label, GSS[code])}


def _slug(marked: Iterable[Marked], name: str) -> str:
    own = next((value for kind, value, _ in marked if kind == "identifier" and _SLUG.fullmatch(value)), None)
    folded = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return own or "-".join(re.findall(r"[a-z0-9]+", folded.replace("'", "")))[:80].strip("-") or "service"


def _status(record: Loose, marked: Iterable[Marked]) -> str:
    if ("status", "unconfirmed") in {(kind, value) for kind, value, _ in marked}:
        return "unconfirmed"
    return STATUS.get(text(record, "status").casefold(), "unconfirmed")


def _describe(made: Imported, record: Loose) -> None:
    """The sentence: as much as fits of the description, to the end of one of its sentences; the rest is noted."""
    given = text(record, "description")
    short = _shortened(given)
    if short != given:
        made.remarks.append(("description", f"{len(given)} characters", "the note has what is more than a sentence"))
        made.notes.append(f"It went on: {given[len(short) :].strip()}")
    if short:
        made.entry["sentence"] = short


def _shortened(given: str) -> str:
    if len(given) <= LONGEST:
        return given
    ends = [found.end() for found in re.finditer(r"[.!?](?= )", given) if found.end() <= LONGEST]
    words = given[:LONGEST].rpartition(" ")[0] or given[:LONGEST]
    return given[: ends[-1]] if ends else words


def _classify(made: Imported, record: Loose, marked: Iterable[Marked]) -> None:
    """Areas, needs, harms and audiences that a term or a name says; of others only that there were some."""
    found: dict[str, list[str]] = {"area": [], "need": [], "harm": [], "audience": [], "focus": []}
    unknown: list[str] = []
    for area in each(record, "service_areas"):
        said = [text(area, name) for name in ("uri", "name", "service_area", "extent")]
        code = next((code for code in map(_area, said) if code), None)
        found["area"] += [code] if code else []
        unknown += [] if code else [said[1] or said[2]]
    for kind, value, term in marked:
        if term:
            found["focus" if kind == "focus" else term.taxonomy.code].append(term.code)
        elif kind == "area" and (code := _area(value)):
            found["area"].append(code)
        elif kind in found or kind not in _OURS:
            unknown.append(value)
    for kind, codes in found.items():
        if codes:
            made.entry["focus" if kind == "focus" else f"{kind}s"] = list(dict.fromkeys(codes))
    if unknown := [word for word in dict.fromkeys(unknown) if word]:
        made.notes.append(f"Terms of the feed that are none of ours: {', '.join(unknown)}.")


def _area(word: str) -> str | None:
    """The area that a name, a code or an address of the Office for National Statistics says."""
    known = _areas().get(word.casefold()) or _areas().get(word.rpartition("/")[2].casefold())
    council = load().offices.get(name_form(word)) if word and not known else None
    return known or (council.areas[0] if council and council.ours else None)


def _limit(made: Imported, record: Loose) -> None:
    """Ages and languages."""
    ages = [record.get("minimum_age"), record.get("maximum_age")]
    for index, age in enumerate(ages):
        whole = not isinstance(age, bool) and isinstance(age, int | float) and 0 <= age <= 150
        if age is not None and not (whole and int(age) == age):
            made.remarks.append(("ages", f"“{str(age)[:40]}” is no age", "left out"))
        ages[index] = int(age) if whole and int(age) == age else None  # type: ignore[arg-type]
    if ages != [None, None]:
        made.entry["ages"] = ages
    codes = [text(one, "code") or text(one, "language") for one in each(record, "languages")]
    spoken = [code for code in dict.fromkeys(codes) if _LANGUAGE.fullmatch(code) and code != "en"]
    if spoken:
        made.entry["languages"] = spoken


def _refer(made: Imported, marked: Iterable[Marked]) -> None:
    """Who may refer and how, where the words are the catalogue's; the front door by its name in this file."""
    listed = {kind: [v for k, v, _ in marked if k == kind and v in known] for kind, known in _CLOSED.items()}
    if listed["access"]:
        made.entry["access"] = list(dict.fromkeys(listed["access"]))
    referral: Entry = {name: listed[f"referral_{name}"] for name in ("who", "risk", "route")}
    referral = {name: list(dict.fromkeys(codes)) for name, codes in referral.items() if codes}
    documents = [value[:LONGEST] for kind, value, _ in marked if kind == "referral_document"]
    notes = [value for kind, value, _ in marked if kind == "application_process"]
    referral |= {"documents": documents} if documents else {}
    referral |= {"note": notes[0][:LONGEST]} if notes else {}
    if referral:
        made.entry["referral"] = referral
    if any(kind == "interpretation_services" for kind, _, _ in marked):
        made.entry["interpreters"] = True
    door = next((value for kind, value, _ in marked if kind == "front_door"), None)
    if door:
        made.entry["front_door"] = door


def _close(made: Imported, record: Loose, origin: Origin) -> None:
    """The source, and a note of what has no field."""
    if origin.source:
        made.entry["sources"] = [{"url": origin.source, "date": day(record) or "undated"}]
    for name in ("eligibility_description", "fees", "alert"):
        if said := text(record, name):
            made.notes.append(f"The feed's {name}: {said}")
    times = [_schedule(one) for one in each(record, "schedules")]
    if any(times) and not any("hours" in one for one in made.entry["contacts"]):
        made.notes.append(f"Hours in the feed: {'; '.join(one for one in times if one)}")
    if own := text(record, "id"):
        made.notes.append(f"In the feed: {own}.")
    note = " ".join(made.notes)
    if len(note) > NOTED:
        made.remarks.append(("note", f"{len(note)} characters", f"cut to {NOTED:,}"))
    if note:
        made.entry["note"] = note[:NOTED]


def _schedule(one: dict[str, Any]) -> str:
    days, opens, closes = (text(one, name) for name in ("byday", "opens_at", "closes_at"))
    return f"{days} {opens[:5]}-{closes[:5]}".strip() if opens and closes else text(one, "description")
