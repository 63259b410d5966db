"""`signpost text`: a phone in the terminal, each reply with its segment count."""

import argparse
import datetime as dt
import os
import sys

from directory import segments, settings, sms
from directory.app import create_app
from directory.hours import UK
from directory.situation import Situation, Step


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "text",
        help="talk to the text-message bot in the terminal",
        description="Each line is a text; each reply is printed with its segments. An empty line or Ctrl-D ends.",
        epilog="example: echo 'refuge SW15' | signpost text",
    )
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> int:
    """Answer each line of standard input as the bot would."""
    app = create_app(settings.from_environment(os.environ))
    step = Step(Situation())
    prompt = "> " if sys.stdin.isatty() else ""
    with app.app_context():
        while True:
            try:
                line = input(prompt)
            except EOFError:
                return 0
            after, body = sms.answer(step, line, dt.datetime.now(UK))
            step = after or Step(Situation())
            size = segments.count(body)
            print(body or "(silence)")
            print(f"  [{size.segments if body else 0} segments, {size.alphabet}, {size.units} units]", flush=True)
