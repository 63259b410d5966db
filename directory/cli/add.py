"""`signpost add`: a new service, asked for step by step, terms picked from lists, checked as it goes."""

import argparse
import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from directory import catalogue, editing, entries, faults, freshness
from directory.cli.dialogue import Back, answer, nothing, several
from directory.editing import ChangedError, Draft, NotSavedError
from directory.entries import Ask
from directory.hours import UK
from directory.model import Service
from directory.settings import Settings

HELP = """\
Enter leaves a question out or takes what stands in [ ]; < goes back one question; ? shows the list again.
Pick by number or by word, several with spaces between. Ctrl-C or Ctrl-D stops, and nothing is saved."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "add",
        help="enter a new service, step by step",
        description="Asks for what is to be known of a service, checks each answer, and puts it below the others.",
        epilog="example: signpost add --catalogue services.yaml",
    )
    parser.add_argument("--catalogue", type=Path, default=Settings.catalogue)
    parser.add_argument("--at", type=dt.date.fromisoformat, metavar="DAY", help="the day it is (default: today)")
    parser.set_defaults(run=run)


@dataclass
class Sitting:
    """One service being entered: what is known of it so far, beside which others, on which day."""

    services: Sequence[Service]
    today: dt.date
    entry: dict[str, Any] = field(default_factory=dict)
    agreed: bool = False

    def faults(self, entry: dict[str, Any]) -> list[str]:
        """What is wrong with an entry so far."""
        return entries.wrong(entry, self.services, self.today)

    def with_(self, **fields: Any) -> list[str]:
        """What is wrong with the entry once it has these fields."""
        return self.faults({**self.entry, **fields})

    def look_again(self) -> None:
        """Say what may be right and looks wrong about what was said last."""
        for said in entries.odd(self.entry, self.services):
            print(f"look again: {said}")


def run(options: argparse.Namespace) -> int:
    """Hold the session; 1 where nothing was saved."""
    today = options.at or dt.datetime.now(UK).date()
    try:
        draft = editing.load(options.catalogue)
        sitting = Sitting(catalogue.build(draft.document, today).services, today)
    except catalogue.BadCatalogueError as error:
        print("\n".join([*error.lines(options.catalogue.name), *faults.clock(error.faults, today)]))
        return 1
    except NotSavedError as error:
        print(error)
        return 1
    print(HELP)
    if doubt := freshness.clock(sitting.services, today):
        print(doubt)
    try:
        return _session(draft, sitting)
    except EOFError:
        print("\nstopped: nothing was saved")
    except Back:
        print("nothing was saved")
    except NotSavedError as error:
        print(error)
    return 1


def _session(draft: Draft, sitting: Sitting) -> int:
    steps = [*map(_plain, entries.FIRST), _sources, _contacts, _referral, _door, _plain(entries.NOTE), _agreed]
    at, back = 0, False
    while at < len(steps):
        try:
            asked = steps[at](sitting)
        except Back:
            at, back = max(0, at - 1), True
            continue
        back = back and not asked
        at += -1 if back else 1  # going back passes over what is not asked
    if sitting.agreed:
        return _save(draft, sitting)
    print("nothing was saved")
    return 1


def _agreed(sitting: Sitting) -> bool:
    print(f"\n{entries.written(sitting.entry)}")
    sitting.agreed = answer(Ask("save", "Save it?", ("yes", "no"), needed=True), "", {}, nothing)
    return True


def _save(draft: Draft, sitting: Sitting) -> int:
    """Below the others; where somebody changed the file meanwhile, below theirs."""
    text = entries.written(sitting.entry)
    while True:
        try:
            editing.save(editing.append(draft, text), sitting.today)
        except ChangedError:
            print(f"somebody changed {draft.path.name} meanwhile: this goes below what they wrote")
        except NotSavedError as error:
            print(error)
            again = Ask("again", "What you entered stands above. Try again?", ("yes", "no"))
            if not answer(again, "yes", {}, nothing):
                return 1
        else:
            print(f"{sitting.entry['id']} saved in {draft.path.name}")
            return 0
        draft = editing.load(draft.path)


def _plain(ask: Ask) -> Callable[[Sitting], bool]:
    """A step that asks one question of the service itself."""

    def step(sitting: Sitting) -> bool:
        sitting.entry.pop(ask.field, None)
        name = str(sitting.entry.get("name", ""))
        usual = {"id": entries.id_for(name, (one.id for one in sitting.services)), "organization": name}
        value = answer(ask, usual.get(ask.field, ""), sitting.entry, sitting.faults)
        if value not in (None, False):
            sitting.entry[ask.field] = value
        if ask.field == "name":
            sitting.look_again()
        return True

    return step


def _sources(sitting: Sitting) -> bool:
    sitting.entry["sources"] = [
        several(entries.SOURCE, lambda _: {"date": "undated"}, lambda page: sitting.with_(sources=[page]))
    ]
    return True


def _contacts(sitting: Sitting) -> bool:
    """Ways to reach it until there are no more; going back takes the last one out and asks for it again."""
    held: list[dict[str, Any]] = sitting.entry.setdefault("contacts", [])
    while True:
        try:
            contact = several(
                entries.CONTACT,
                lambda said: entries.usual(sitting.entry, said, sitting.today),
                lambda said: sitting.with_(contacts=[*held, said]),
            )
        except Back:
            if not held:
                raise
            print(f"taken out again: {held.pop()['value']}")
            continue
        if not contact:
            return True
        held.append(contact)
        sitting.look_again()


def _referral(sitting: Sitting) -> bool:
    rule = several(entries.REFERRAL, lambda _: {}, lambda said: sitting.with_(referral=said))
    sitting.entry["referral"] = rule
    return True


def _door(sitting: Sitting) -> bool:
    """Who can put her in touch, asked where it has no confirmed number of its own."""
    sitting.entry.pop("front_door", None)
    if entries.reachable(sitting.entry):
        return False
    near = entries.doors(sitting.entry, sitting.services)
    ask = Ask("front_door", "It has no confirmed number: who can put her in touch?", near, needed=True)
    sitting.entry["front_door"] = answer(ask, "", {}, nothing)
    return True
