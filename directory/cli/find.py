"""`signpost find`: a situation in, the answer out, for people and for other programs."""

import argparse
import datetime as dt
import json
from pathlib import Path
from typing import Any

from directory import catalogue, conversation, places, saying
from directory.edition import Edition
from directory.hours import UK
from directory.model import Contact
from directory.saying import Look
from directory.settings import Settings
from directory.situation import Answer, Match, Situation, Step, key
from directory.vocabulary import AREAS, AUDIENCES, HARMS, LANGUAGES, NEEDS, RISKS, Area


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "find",
        help="find services for a situation",
        description="Says which services answer a situation, in order, with their reasons.",
        epilog="example: signpost find --area kingston --need safe-place --at 2026-11-20T02:00 --json",
    )
    for flag, codes in (("--area", AREAS), ("--need", NEEDS), ("--harm", HARMS), ("--audience", AUDIENCES)):
        parser.add_argument(
            flag,
            action="append",
            default=[],
            choices=codes,
            metavar=flag[2:].upper(),
            help=f"one of {', '.join(codes)}",
        )
    parser.add_argument("--place", help="a postcode, outcode or place name")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    parser.add_argument("--risk", choices=RISKS)
    parser.add_argument("--name", help="a service's name, a short one or an old one")
    parser.add_argument("--at", type=_moment, help="UK time, like 2026-11-20T02:00 (default: now)")
    parser.add_argument("--crisis", action="store_true", help="danger now")
    parser.add_argument("--json", action="store_true", help="write JSON")
    parser.add_argument("--catalogue", type=Path, default=Settings.catalogue)
    parser.set_defaults(run=run)


def _moment(text: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UK)


def run(options: argparse.Namespace) -> int:
    """Print the answer; 1 where a name or a place is not known."""
    edition = Edition(catalogue.load(options.catalogue, dt.datetime.now(UK).date()))
    now = options.at or dt.datetime.now(UK)
    step = Step(_situation(options))
    if options.name:
        service = edition.named(options.name, step.situation.areas)
        if service is None:
            print(f"no service is known by the name “{options.name}”")
            return 1
        _, answer = conversation.reply(step, saying.Show(key(service.id)), edition, now, ())
    else:
        _, answer = conversation.reply(step, Look(), edition, now, ())
    print(json.dumps(as_json(answer), ensure_ascii=False, indent=2) if options.json else "\n".join(_lines(answer)))
    return 0


def _situation(options: argparse.Namespace) -> Situation:
    areas: tuple[Area, ...] = tuple(options.area)
    found = places.find(options.place) if options.place else ()
    needs = tuple(dict.fromkeys(options.need))
    return Situation(
        needs=needs,
        harms=tuple(dict.fromkeys(options.harm)),
        audiences=tuple(dict.fromkeys(options.audience)),
        areas=areas or (found[0].areas if found else ()),
        place=found[0].code if found else None,
        language=options.language,
        risk=options.risk,
        crisis=options.crisis or "emergency" in needs,
    )


def as_json(answer: Answer) -> dict[str, Any]:
    """The answer as the contract with other programs has it; only confirmed contacts."""
    return {
        "crisis": answer.crisis,
        "ending": answer.ending.value,
        "council": answer.council,
        "services": [_service(match) for match in answer.matches],
    }


def _service(match: Match) -> dict[str, Any]:
    return {
        "id": match.service.id,
        "name": match.service.name,
        "tier": match.tier.name.lower(),
        "reasons": [f"{reason.kind}:{reason.code}" if reason.code else reason.kind for reason in match.reasons],
        "open": match.opening.state,
        "contacts": [_contact(contact) for contact in match.service.confirmed if contact.label != "professionals"],
        "front_door": match.front_door.id if match.front_door else None,
    }


def _contact(contact: Contact) -> dict[str, Any]:
    return contact.model_dump(mode="json", exclude_none=True)


def _lines(answer: Answer) -> list[str]:
    lines = [f"({answer.ending.value})"]
    for match in answer.matches:
        number = match.number.value if match.number else "-"
        door = f" through {match.front_door.id}" if match.front_door else ""
        reasons = ", ".join(reason.code or reason.kind for reason in match.reasons)
        lines.append(
            f"{match.tier.name.lower():7} {match.service.id:45} {number}{door} [{match.opening.state}] {reasons}"
        )
    return lines
