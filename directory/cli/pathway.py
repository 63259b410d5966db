"""`signpost pathway`: the referral pathway for a setting, a borough, a risk, a harm and a person."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from directory import catalogue
from directory.hours import UK
from directory.model import Service
from directory.pathways import asking, choosing, loading
from directory.pathways.asking import BadAskingError
from directory.pathways.choosing import Found, Route
from directory.settings import Settings


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "pathway",
        help="the referral pathway for a setting, a borough and a risk",
        description="Says what to do in order, who may refer, with which papers and by when, with the sources. "
        "Professional judgement overrides it.",
        epilog="example: signpost pathway --area kingston --setting midwifery --risk high --harm domestic-abuse --json",
    )
    for name, codes in asking.LISTS.items():
        words = f"one of {', '.join(codes)}"
        many = name in {"harm", "about"}
        parser.add_argument(
            f"--{name}",
            action="append",
            default=[],
            choices=codes,
            metavar=name.upper(),
            help=f"{words}; up to {asking.MOST} times" if many else words,
        )
    parser.add_argument("--json", action="store_true", help="write JSON")
    parser.add_argument(
        "--catalogue", type=Path, default=Settings.catalogue, help="the catalogue; its pathways lie beside it"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the route; 1 where the choices contradict each other."""
    today = dt.datetime.now(UK).date()
    services = catalogue.load(options.catalogue, today).services
    pathways = loading.load(options.catalogue, {service.id for service in services}, today)
    try:
        asked = asking.read({name: getattr(options, name) for name in asking.LISTS})
    except BadAskingError as error:
        print("\n".join(error.faults), file=sys.stderr)
        return 1
    route = choosing.choose(asked, pathways)
    named = route.services(services)
    if options.json:
        print(json.dumps(as_json(route, named), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(route, named)))
    return 0


def as_json(route: Route, services: tuple[Service, ...]) -> dict[str, Any]:
    """The route for other programs; only confirmed contacts."""
    return {
        "asked": route.asking.given,
        "local": route.is_local,
        "rules": [_rule(one) for one in route.main],
        "duties": [one.rule.rule for one in route.binding],
        "further": [one.rule.rule for one in route.further],
        "services": [
            {
                "id": service.id,
                "name": service.name,
                "contacts": [one.model_dump(mode="json", exclude_none=True) for one in service.confirmed],
                "front_door": service.front_door,
            }
            for service in services
        ],
    }


def _rule(one: Found) -> dict[str, Any]:
    return {
        **one.rule.model_dump(mode="json", exclude_none=True),
        "confirmed": one.rule.confirmed,
        "fallback": one.silent,
        "comes_before": [wide.rule for wide in one.wider],
    }


def _lines(route: Route, services: tuple[Service, ...]) -> Iterator[str]:
    for one in route.main:
        rule = one.rule
        marks = [rule.area, *(["not confirmed"] if not rule.confirmed else []), *(["fallback"] if one.silent else [])]
        yield f"{rule.title} [{', '.join(marks)}]"
        yield from (f"  {number}. {step}" for number, step in enumerate(rule.steps, 1))
        facts = {
            "who": rule.who,
            "documents": "; ".join(rule.documents),
            "consent": rule.consent,
            "time limit": rule.time_limit,
            "not known": rule.unknown,
            "source": f"{rule.sources[0].url} ({rule.sources[0].date})",
        }
        yield from (f"  {name}: {words}" for name, words in facts.items() if words)
    for service in services:
        number = service.reachable[0].value if service.reachable else f"through {service.front_door or 'no number'}"
        yield f"{service.id}: {number}"
    yield "Professional judgement overrides."
