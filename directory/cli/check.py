"""`signpost check`: every fault of a catalogue and of its pathways at once, and what should be looked at again."""

import argparse
import dataclasses
import datetime as dt
import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from directory import catalogue, doubts, faults, folder, links, yamlfile
from directory.cli.review import limits_given
from directory.cli.waiting import waiting
from directory.faults import BadFileError
from directory.hours import UK
from directory.model import Service
from directory.pathways import loading
from directory.settings import BadSettingsError, Settings
from directory.vocabulary import BOROUGHS
from directory.yamlfile import Fault


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "check",
        help="say everything that is wrong with a catalogue and its pathways",
        description="Prints each fault of a catalogue, and of the pathways.yaml beside it, as "
        "FILE:LINE: entry: field: what is wrong: what is right. Warnings are no faults: they leave the status at 0.",
        epilog="example: signpost check services.yaml --warnings",
    )
    parser.add_argument(
        "file", nargs="?", type=Path, default=Settings.catalogue, help="the catalogue (default: the project's own)"
    )
    parser.add_argument("--warnings", action="store_true", help="also what looks wrong or is overdue")
    parser.add_argument("--gaps", action="store_true", help="needs and audiences without a service, by borough")
    parser.add_argument("--links", action="store_true", help="try each web address (needs a network)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="faults, warnings and gaps as JSON")
    form.add_argument("--github", action="store_true", help="faults and warnings as GitHub annotations")
    parser.add_argument("--at", type=dt.date.fromisoformat, metavar="DAY", help="the day it is (default: today)")
    parser.set_defaults(run=run)


@dataclasses.dataclass
class _Found:
    """What a check found: `services` and `rules` only where their file has no fault."""

    services: tuple[Service, ...] = ()
    rules: int = 0
    faults: list[Fault] = dataclasses.field(default_factory=list)
    warnings: list[Fault] = dataclasses.field(default_factory=list)


def run(options: argparse.Namespace) -> int:
    """Print the faults of both files, and the warnings; 1 where there are faults."""
    today = options.at or dt.datetime.now(UK).date()
    try:
        with waiting(f"Checking {options.file.name}"):
            found = _found(options, today)
    except OSError as error:
        print(f"{error.filename or options.file}: cannot be read: {error.strerror}")
        return 1
    except BadSettingsError as error:
        print("\n".join(error.faults))
        return 1
    if options.json:
        print(_json(options, found))
    elif options.github:
        beside = options.file.resolve().parent
        print(
            "\n".join([*_annotations("error", found.faults, beside), *_annotations("warning", found.warnings, beside)])
        )
    else:
        print("\n".join([*_lines(options, found), *faults.clock(found.faults, today)]))
    return 1 if found.faults else 0


def _found(options: argparse.Namespace, today: dt.date) -> _Found:
    file, found = options.file, _Found()
    document = (folder if file.is_dir() else yamlfile).read(file)
    try:
        found.services = catalogue.build(document, today).services
        found.warnings = doubts.warnings(document, found.services, limits_given(), today)
        found.warnings += links.dead(document, found.services) if options.links else ()
    except catalogue.BadCatalogueError as error:
        found.faults = list(error.faults)
    entries = document.data if isinstance(document.data, list) else []
    ids = {str(entry.get("id")) for entry in entries if isinstance(entry, dict)}
    found.faults, found.warnings = _placed(found.faults, file), _placed(found.warnings, file)
    try:
        found.rules = len(loading.load(file, ids, today).rules)
    except loading.BadPathwaysError as error:
        found.faults += [dataclasses.replace(fault, file=loading.NAME) for fault in error.faults]
    return found


def _placed(told: Iterable[Fault], file: Path) -> list[Fault]:
    """Each with the name of its file."""
    if file.is_dir():
        return list(folder.placed(told, file))
    return [dataclasses.replace(fault, file=file.name) for fault in told]


def _lines(options: argparse.Namespace, found: _Found) -> list[str]:
    name, shown = options.file.name, options.warnings or options.links
    lines = [f"warning: {line}" for line in BadFileError(found.warnings).lines(name)] if shown else []
    if found.faults:
        rules = [fault for fault in found.faults if fault.file == loading.NAME]
        own = [fault for fault in found.faults if fault not in rules]
        return [*BadFileError(own).lines(name), *BadFileError(rules).lines(name), *lines]
    lines += [f"{name}: {len(found.warnings)} warnings: --warnings shows them"] if found.warnings and not shown else []
    lines += _table(found.services) if options.gaps else []
    lines += [f"{name}: {len(found.services)} services, no faults"]
    return [*lines, f"{loading.NAME}: {found.rules} rules, no faults"] if found.rules else lines


def _json(options: argparse.Namespace, found: _Found) -> str:
    told = {name: [dataclasses.asdict(one) for one in getattr(found, name)] for name in ("faults", "warnings")}
    gaps = {"gaps": doubts.gaps(found.services)} if options.gaps and found.services else {}
    return json.dumps({"services": len(found.services), **told, **gaps}, ensure_ascii=False, indent=2)


def _annotations(kind: str, told: Sequence[Fault], beside: Path) -> list[str]:
    """As GitHub's workflow commands are written; files lie in `beside`, and are told as seen from here."""
    return [
        f"::{kind} file={os.path.relpath(beside / fault.file)},line={fault.line},title={fault.service}::"
        + f"{fault.field}: {fault.what}: {fault.right}".replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
        for fault in told
    ]


def _table(services: Sequence[Service]) -> list[str]:
    """What is not met in which borough: `wider` by London or the country only, `none` by nobody."""
    table = doubts.gaps(services)
    codes = list(dict.fromkeys(code for missing in table.values() for code in missing))
    rows = [(code, *(table[borough].get(code, "-") for borough in BOROUGHS)) for code in codes]
    heads = ("no service of its own for", *(borough[:14] for borough in BOROUGHS))
    return [f"{row[0]:26}" + "".join(f"{cell:>16}" for cell in row[1:]) for row in (heads, *rows)]
