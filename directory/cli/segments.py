"""`signpost segments`: what every reply costs by text, and what whole conversations cost, in each language."""

import argparse
import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import mean

from directory import exchange, fitting, replies, segments, transcripts, webhook
from directory.app import create_app
from directory.hours import UK
from directory.i18n import TONGUES
from directory.settings import Settings
from directory.situation import Step
from directory.vocabulary import LANGUAGES, Language

HEAD = """| language | {what} | replies | mean segments | worst | first number in reply |
|---|---|---|---|---|---|"""
MIDDAY = dt.time(14, 0, tzinfo=UK)


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "segments",
        help="count the segments of every reply in every language",
        description="Prints a table of replies and segments by language; 1 where a reply is over its budget.",
        epilog="example: signpost segments --language ar --conversations tests/conversations",
    )
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="only this one (repeatable)")
    parser.add_argument("--conversations", type=Path, metavar="FOLDER", help="the written conversations here, too")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the tables, then the replies over budget."""
    app = create_app(Settings(secret=bytes(32)))
    chosen: tuple[Language, ...] = tuple(options.language or LANGUAGES)
    over: list[str] = []
    with app.app_context():
        edition, now = app.extensions["edition"], dt.datetime.now(UK)
        print(HEAD.format(what="alphabet"))
        for tongue in TONGUES:
            if tongue.code in chosen:
                said = list(replies.every(tongue.code, iter(edition), edition, now))
                print(_row(tongue.code, tongue.alphabet, [[body] for _name, body in said]))
                over += [f"{tongue.code}: {name}:\n{body}\n" for name, body in said if not fitting.fits(body)]
        if options.conversations:
            print("\n" + HEAD.format(what="conversations"))
            for code in chosen:
                held = list(_held(options.conversations, code, now))
                print(_row(code, str(len(held)), held))
    print("\n".join(over[:20]) or "no reply is over its budget")
    return 1 if over else 0


def _row(code: str, kind: str, talks: Iterable[list[str]]) -> str:
    """One line of a table; the last column is the latest that a first number to ring comes in."""
    held = [talk for talk in talks if talk]
    sizes = [segments.count(body).segments for talk in held for body in talk]
    if not sizes:
        return f"| {code} | {kind} | 0 | | | |"
    first = max(next((at for at, body in enumerate(talk, 1) if _number(body)), 0) for talk in held)
    return f"| {code} | {kind} | {len(sizes)} | {mean(sizes):.2f} | {max(sizes)} | {first} |"


def _number(body: str) -> bool:
    return any(line.replace(" ", "").isdigit() for line in body.split("\n"))


def _held(folder: Path, language: Language, now: dt.datetime) -> Iterator[list[str]]:
    """The replies of each conversation in a language; its files' names begin with the language."""
    for path in sorted(folder.glob(f"{language.partition('-')[0]}-*.txt")):
        step, moment, bodies = Step(), dt.datetime.combine(now, MIDDAY), []
        for turn in transcripts.read(path):
            later = transcripts.moved(moment, turn.clock)
            step = Step() if later - moment > dt.timedelta(minutes=webhook.MINUTES) else step
            moment = later
            after, body = exchange.answer(step, turn.sends, moment)
            step = after or Step()
            bodies += [body] if body else []
        yield bodies
