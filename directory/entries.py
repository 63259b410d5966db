"""What a keeper is asked of a new service, what an answer stands for, and whether it fits: told as it is given.

Knows the questions, their order and the terms to pick from; asking is the command `add`'s, the rules are `model`'s,
putting the entry into the file is `editing`'s.
"""

import datetime as dt
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedSeq
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from directory import answers, doubts, places, postcodes, vocabulary, yamlfile
from directory import faults as faulty
from directory.contacts import digits
from directory.model import (
    Access,
    Confidence,
    Contact,
    ContactKind,
    ContactLabel,
    Cost,
    Fact,
    Means,
    Place,
    Route,
    Service,
)

WIDTH = 118
DIALLED = frozenset({"phone", "text"})
TIMED = DIALLED | {"chat", "address"}


@dataclass(frozen=True)
class Ask:
    """One question: the field it fills, the terms to pick from, whether several, whether it must be answered."""

    field: str
    words: str
    terms: tuple[str, ...] = ()
    many: bool = False
    needed: bool = False


FIRST = (
    Ask("name", "What does it call itself?", needed=True),
    Ask("id", "Its id: small letters and hyphens, never changed once given", needed=True),
    Ask("organization", "Who runs it?", needed=True),
    Ask("areas", "Where are the people whom it takes?", vocabulary.AREAS, many=True, needed=True),
    Ask("place", "Where it is: public, none (nowhere to go to), or confidential", get_args(Place), needed=True),
    Ask("sentence", "One plain sentence for somebody tired and frightened: what does it do?", needed=True),
    Ask("also_known_as", "Short, old and mistyped names, with commas between", many=True),
    Ask("needs", "For which needs? The best first", vocabulary.NEEDS, many=True, needed=True),
    Ask("harms", "For which harms?", vocabulary.HARMS, many=True, needed=True),
    Ask("audiences", "Only for whom? Enter: for everyone", vocabulary.AUDIENCES, many=True),
    Ask("focus", "Whom does it know especially well, while open to others?", vocabulary.AUDIENCES, many=True),
    Ask("ages", "For which ages? 16- or 13-25; Enter: any"),
    Ask("languages", "Which languages do its workers speak, beside English?", vocabulary.LANGUAGES[1:], many=True),
    Ask("interpreters", "Does it have interpreters?", ("yes", "no")),
    Ask("access", "How does one get to it?", get_args(Access), many=True),
)
SOURCE = (
    Ask("url", "A page that tells of it (https://...)", needed=True),
    Ask("date", "The page's own date; Enter: undated"),
)
CONTACT = (
    Ask("kind", "A way to reach it; Enter: no more", get_args(ContactKind)),
    Ask("value", "The number or address, as they write it", needed=True),
    Ask("label", "Which of its numbers is that?", get_args(ContactLabel)),
    Ask("keyword", "The word to send, if one is needed"),
    Ask("hours", "When is it answered? Like Mo-Fr 09:00-17:00; PH off. Enter: not known"),
    Ask("cost", "What does it cost?", get_args(Cost)),
    Ask("means", "How do you know it?", get_args(Means)),
    Ask("checked", "On which day? Enter: today"),
    Ask("confidence", "How sure is it? low is shown to professionals alone", get_args(Confidence)),
    Ask("source", "The page on which it stands"),
    Ask("source_date", "That page's own date"),
)
REFERRAL = (
    Ask("who", "Who may send somebody?", vocabulary.REFERRERS, many=True),
    Ask("risk", "Only at which risk?", vocabulary.RISKS, many=True),
    Ask("route", "By which route?", get_args(Route), many=True),
    Ask("documents", "With which papers? With commas between", many=True),
    Ask("note", "Anything else about sending somebody?"),
)
NOTE = Ask("note", "A note for keepers: what is doubtful, what to ask")


def meant(ask: Ask, typed: str) -> Any:
    """The value typed: a term by its number or its code, a list of them, ages, a day, true or false, else text.

    Raises ValueError, with what would be right.
    """
    if ask.field in {"ages", "checked"}:
        return _ages(typed) if ask.field == "ages" else _day(typed)
    if not ask.terms:
        return [one for one in map(str.strip, typed.split(",")) if one] if ask.many else typed
    picked = list(dict.fromkeys(_term(ask, one) for one in re.split(r"[,\s]+", typed) if one))
    if not ask.many and len(picked) > 1:
        raise ValueError(f"one of them, not {len(picked)}")
    return picked if ask.many else picked[0] == "yes" if ask.terms == ("yes", "no") else picked[0]


def _term(ask: Ask, typed: str) -> str:
    if typed.isascii() and typed.isdecimal() and 0 < int(typed[:4]) <= len(ask.terms):
        return ask.terms[int(typed[:4]) - 1]
    if typed not in ask.terms:
        raise ValueError(f"“{typed}” is not in the list: {faulty.nearest(typed, ask.terms)}")
    return typed


def _day(typed: str) -> dt.date:
    day = answers.day_of(typed, dt.date.min)
    if day is None:
        raise ValueError("a day, like 2026-11-20 or 20/11/2026")
    return day


def _ages(typed: str) -> list[int | None]:
    found = re.fullmatch(r"(\d{1,3})?\s*-\s*(\d{1,3})?", typed, re.ASCII)
    if not found or typed == "-":
        raise ValueError("like 16- or 13-25 or -18")
    first, last = (int(one) if one else None for one in found.groups())
    if first is not None and last is not None and first > last:
        raise ValueError("the youngest first")
    return [first, last]


def id_for(name: str, taken: Iterable[str]) -> str:
    """An id made of a name, other than those that are taken."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = "-".join(re.findall(r"[a-z0-9]+", plain.replace("'", ""))) or "service"
    used = set(taken)
    return next(one for one in (base, *(f"{base}-{n}" for n in range(2, len(used) + 3))) if one not in used)


def wrong(entry: dict[str, Any], services: Sequence[Service], today: dt.date) -> list[str]:
    """What is wrong with an entry so far; what has not been asked yet is not."""
    told = [f"id: {entry['id']} is another service's"] if entry.get("id") in {one.id for one in services} else []
    try:
        Service.model_validate(entry, context={"today": today})
    except ValidationError as error:
        errors = error.errors(include_url=False)
        for one in errors:
            if one["type"] != "missing" and not faulty.echo(one, errors):
                what, right = faulty.worded(one, lambda _trail: ())
                told.append(f"{'.'.join(map(str, one['loc']))}: {what}: {right}")
    return told


def odd(entry: dict[str, Any], services: Sequence[Service]) -> Iterator[str]:
    """What may be right and looks wrong about the last thing that was said."""
    names = {alias.casefold(): one.id for one in services for alias in (one.name, *one.also_known_as)}
    if not entry.get("contacts"):
        if (known := names.get(str(entry.get("name")).casefold())) and len(entry) == 1:
            yield f"{known} is called that already"
        return
    last = Contact.model_validate(entry["contacts"][-1])
    if last.kind == "address":
        yield from _postcode(last.value, entry["areas"])
    if said := doubts.odd_hours(last):
        yield f"hours: {said}"
    if last.kind in DIALLED:
        theirs = {one.id for one in services for held in one.contacts if digits(held.value) == digits(last.value)}
        yield from (f"{last.value} is {name}'s number too" for name in sorted(theirs))


def _postcode(address: str, areas: Sequence[str]) -> Iterator[str]:
    whole = next((sight for sight in postcodes.sights(address) if sight.whole), None)
    found = places.outcode_in(address)
    if whole is None:
        yield "no postcode in it"
    elif found is None or found.outcode != whole.outcode:
        yield f"there is no postcode that begins with {whole.outcode}"
    elif set(areas) & set(vocabulary.BOROUGHS) and not set(found.areas) & set(areas):
        yield f"{whole.outcode} does not lie in {', '.join(areas)}"


def left_out(contact: dict[str, Any], ask: Ask) -> bool:
    """Whether a question is not to be asked of this contact."""
    kinds = {"keyword": {"text"}, "hours": TIMED, "cost": DIALLED, "label": {*DIALLED, "email"}}
    return ask.field in kinds and contact.get("kind") not in kinds[ask.field]


def usual(entry: dict[str, Any], contact: dict[str, Any], today: dt.date) -> dict[str, str]:
    """What Enter stands for in a contact, by field."""
    page = entry["sources"][0]
    sure = "medium" if contact.get("means") == "read-copy" else "high"
    dated = {"means": "rung", "checked": str(today), "confidence": sure}
    return {"label": "main", "cost": "unknown", **dated, "source": page["url"], "source_date": page["date"]}


def reachable(entry: dict[str, Any]) -> bool:
    """Whether it has a confirmed number of its own that a person can ring or text."""
    return any(Contact.model_validate(one).reachable for one in entry.get("contacts", ()))


def doors(entry: dict[str, Any], services: Iterable[Service]) -> tuple[str, ...]:
    """Services that could put somebody in touch with one that has no number, the nearest first."""
    areas, about = set(entry["areas"]), {*entry["needs"], *entry["harms"]}

    def nearness(one: Service) -> tuple[int, int, str]:
        near = len(areas & set(one.areas)) or bool(set(vocabulary.WIDER_AREAS) & set(one.areas))
        return -near, -len(about & {*one.needs, *one.harms}), one.id

    able = [one for one in services if one.answers and one.reachable]
    return tuple(one.id for one in sorted(able, key=nearness))


def written(entry: dict[str, Any]) -> str:
    """The entry as YAML that reads back as itself, its terms on one line."""
    fields = _ordered(Service, entry)
    fields |= {"contacts": [_ordered(Contact, one) for one in entry["contacts"]]} if entry.get("contacts") else {}
    writer, out = YAML(), io.StringIO()
    writer.width, writer.allow_unicode, writer.default_flow_style = WIDTH, True, False
    writer.dump([_plain(fields)], out)
    return out.getvalue()


def _ordered(model: type[Fact], said: dict[str, Any]) -> dict[str, Any]:
    """In the model's order, without what is empty or goes without saying."""
    known = model.model_fields
    return {name: said[name] for name in known if said.get(name) and said[name] != known[name].default}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        made = CommentedSeq(map(_plain, value))
        if not any(isinstance(one, dict) for one in value):
            made.fa.set_flow_style()
        return made
    alone = isinstance(value, str) and yamlfile.parse(f"- {value}").data != [value]
    return DoubleQuotedScalarString(value) if alone else value
