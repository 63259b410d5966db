"""`signpost review`: what to check, most harmful first, and the answers back into the catalogue."""

import argparse
import datetime as dt
import os
from pathlib import Path
from typing import get_args

from directory import answers, callsheet, catalogue, editing, faults, freshness, rounds, settings
from directory.answers import Reply
from directory.editing import ChangedError, Draft, LostError, NotSavedError
from directory.freshness import Limits
from directory.hours import UK
from directory.model import ContactKind, Means
from directory.rounds import Question
from directory.settings import BadSettingsError, Settings

MEANWHILE = "somebody changed {} meanwhile: what they wrote stays, and this goes into it"
HELP = """\
  c                      it is right: confirmed today, by phone
  c 2026-11-03 email     right, on that day, by that means (rung, email, letter, own-page)
  n 020 7946 0958        the number or address they gave instead
  h Mo-Fr 09:00-17:00    the hours they told
  u                      nobody could say: keep it from those who need help
  s  skip     q  stop here; what was answered is saved"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "review",
        help="go round the services and write down what they say",
        description="Asks about each contact, the most harmful to have wrong first, and saves each answer at once.",
        epilog="example: signpost review --catalogue services.yaml --most 20",
    )
    parser.add_argument("--catalogue", type=Path, default=Settings.catalogue)
    parser.add_argument("--most", type=int, metavar="N", help="so many questions at most")
    parser.add_argument("--sheet", type=Path, metavar="HTML", help="write a call sheet to print, and ask nothing")
    parser.add_argument("--emails", type=Path, metavar="FOLDER", help="write e-mails to send, and send nothing")
    parser.add_argument("--csv", type=Path, metavar="FILE", help="write a spreadsheet to fill in")
    parser.add_argument("--from", type=Path, metavar="FILE", dest="given", help="take answers from a spreadsheet")
    parser.add_argument("--at", type=dt.date.fromisoformat, metavar="DAY", help="the day it is (default: today)")
    parser.set_defaults(run=run)


def limits_given() -> Limits:
    """The limits of freshness that the environment sets; raises BadSettingsError."""
    wrong: list[str] = []
    given = settings.limits(os.environ, wrong)
    if wrong:
        raise BadSettingsError(wrong)
    return given


def run(options: argparse.Namespace) -> int:
    """Write what was asked for, or hold the session; 1 where something was not saved."""
    today = options.at or dt.datetime.now(UK).date()
    try:
        return _run(options, today)
    except catalogue.BadCatalogueError as error:
        print("\n".join([*error.lines(options.catalogue.name), *faults.clock(error.faults, today)]))
    except BadSettingsError as error:
        print("\n".join(error.faults))
    except NotSavedError as error:
        print(error)
    except OSError as error:
        print(f"{error.filename}: cannot be written: {error.strerror}")
    return 1


def _run(options: argparse.Namespace, today: dt.date) -> int:
    draft = editing.load(options.catalogue)
    services = catalogue.build(draft.document, today).services
    if options.given:
        return _from(draft, options.given, today)
    if doubt := freshness.clock(services, today):
        print(doubt)
    questions = rounds.due(services, limits_given(), today)[: options.most]
    if not (options.sheet or options.emails or options.csv):
        return _session(draft, questions, today)
    if options.sheet:
        options.sheet.write_text(callsheet.html(questions, today), encoding="utf-8")
        print(f"{options.sheet}: {len(callsheet.organizations(questions))} pages, {len(questions)} questions")
    if options.emails:
        options.emails.mkdir(parents=True, exist_ok=True)
        mails = callsheet.emails(questions)
        for name, mail in mails.items():
            (options.emails / f"{name}.eml").write_bytes(bytes(mail))
        print(f"{options.emails}: {len(mails)} e-mails, none sent")
    if options.csv:
        print(f"{options.csv}: {answers.write(options.csv, questions)} rows")
    return 0


def _from(draft: Draft, given: Path, today: dt.date) -> int:
    """All answers of a spreadsheet, or none where one is wrong."""
    replies, wrong = answers.read(given, today)
    for reply in replies:
        try:
            draft = answers.apply(draft, reply)
        except NotSavedError as error:
            wrong.append(f"{given.name}: {error}")
    if wrong:
        print("\n".join([*wrong, "nothing was saved"]))
        return 1
    try:
        editing.save(draft, today)
    except ChangedError:
        print(MEANWHILE.format(draft.path.name))
        return _from(editing.load(draft.path), given, today)
    print(f"{len(replies)} answers saved in {draft.path.name}")
    return 0


def _session(draft: Draft, questions: tuple[Question, ...], today: dt.date) -> int:
    print(f"{HELP}\nToday is {today}.")
    saved, status = 0, 0
    try:
        for number, question in enumerate(questions, 1):
            print(f"\n[{number}/{len(questions)}] {_told(question)}")
            done = _ask(draft, question, today)
            if done is None:
                break
            saved += done is not draft
            draft = done
    except LostError as error:
        print(error)
        status = 1
    print(f"\n{saved} answers saved in {draft.path.name}")
    return status


def _told(question: Question) -> str:
    service, contact = question.service, question.contact
    known = f"{contact.kind} ({contact.label}) {contact.value}" if contact else "nothing"
    hours = f", hours {contact.hours}" if contact and contact.hours else ""
    dated = f"\n  checked {contact.checked} ({contact.means}), {contact.source}" if contact else ""
    note = f"\n  note: {service.note}" if service.note else ""
    return f"{service.name} ({service.organization})\n  {known}{hours}\n  {question.why}{dated}{note}"


def _ask(draft: Draft, question: Question, today: dt.date) -> Draft | None:
    """The draft after the answer, saved; the same where it was skipped, None where the keeper stops."""
    while True:
        try:
            word, _, rest = input("> ").strip().partition(" ")
        except EOFError:
            return None
        if word in {"s", "q"}:
            return draft if word == "s" else None
        reply = _reply(question, word, rest.strip(), today)
        if reply is None:
            print(HELP)
            continue
        try:
            return _saved(draft, reply, today)
        except LostError:
            raise
        except NotSavedError as error:
            print(error)


def _saved(draft: Draft, reply: Reply, today: dt.date) -> Draft:
    """The draft with this answer, saved; where somebody changed the file meanwhile, theirs with this answer."""
    while True:
        try:
            return editing.save(answers.apply(draft, reply), today)
        except ChangedError:
            print(MEANWHILE.format(draft.path.name))
            draft = editing.load(draft.path)


def _reply(question: Question, word: str, rest: str, today: dt.date) -> Reply | None:
    """What a line says of the contact; None where it says nothing that is known."""
    kind: ContactKind = question.contact.kind if question.contact else "phone"
    value = question.contact.value if question.contact else None
    if word == "n" and rest:
        return Reply(question.service.id, kind, value, "new", today, "rung", rest)
    if word == "h" and rest and value:
        return Reply(question.service.id, kind, value, "hours", today, "rung", rest)
    when = _when(rest, today)
    if word not in {"c", "u"} or value is None or when is None:
        return None
    return Reply(question.service.id, kind, value, "right" if word == "c" else "unsure", *when)


def _when(rest: str, today: dt.date) -> tuple[dt.date, Means] | None:
    """The day and the means of `c 2026-11-03 email`, either left out and in any order; None for anything else."""
    day = today
    means: Means = "rung"
    for part in rest.split():
        named = next((one for one in get_args(Means) if one == part), None)
        if named:
            means = named
            continue
        said = answers.day_of(part, today)
        if said is None or said > today:
            return None
        day = said
    return day, means
