"""`signpost segments`: what every reply costs by text, in each language."""

import argparse
import datetime as dt

from directory import replies, segments, sms_text
from directory.app import create_app
from directory.hours import UK
from directory.i18n import TONGUES
from directory.settings import Settings
from directory.vocabulary import LANGUAGES


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "segments",
        help="count the segments of every reply in every language",
        description="Prints a table of replies and segments by language; 1 where a reply is over its budget.",
        epilog="example: signpost segments --language ar",
    )
    parser.add_argument("--language", action="append", choices=LANGUAGES, help="only this one (repeatable)")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the table, then the replies over budget."""
    app = create_app(Settings(secret=bytes(32)))
    over: list[str] = []
    print("| language | alphabet | replies | mean segments | worst |")
    print("|---|---|---|---|---|")
    with app.app_context():
        edition = app.extensions["edition"]
        now = dt.datetime.now(UK)
        for tongue in TONGUES:
            if options.language and tongue.code not in options.language:
                continue
            said = list(replies.every(tongue.code, iter(edition), edition, now))
            counts = [segments.count(body) for _name, body in said]
            worst = max(count.segments for count in counts)
            mean = sum(count.segments for count in counts) / len(counts)
            print(f"| {tongue.code} | {tongue.alphabet} | {len(said)} | {mean:.2f} | {worst} |", flush=True)
            over += [f"{tongue.code}: {name}:\n{body}\n" for name, body in said if not sms_text.fits(body)]
    print("\n".join(over[:20]) or "no reply is over its budget")
    return 1 if over else 0
