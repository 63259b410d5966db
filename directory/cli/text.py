"""`signpost text`: a phone in the terminal, each reply with its segment count."""

import argparse
import datetime as dt
import os
import sys

from directory import exchange, segments, settings
from directory.app import create_app
from directory.fitting import BUDGET
from directory.hours import UK
from directory.situation import Situation, Step


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "text",
        help="talk to the text-message bot in the terminal",
        description="Each line is a text; each reply is printed with its segments. Ctrl-D ends.",
        epilog="example: echo 'refuge SW15' | signpost text",
    )
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> int:
    """Answer each line of standard input as the bot would."""
    app = create_app(settings.from_environment(os.environ))
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    step = Step(Situation())
    prompt = "> " if sys.stdin.isatty() else ""
    with app.app_context():
        while True:
            try:
                line = input(prompt)
            except EOFError:
                return 0
            after, body = exchange.answer(step, line, dt.datetime.now(UK))
            step = after or Step(Situation())
            print(body or "(silence)")
            print(f"  [{_cost(body)}]", flush=True)


def _cost(body: str) -> str:
    """What a reply takes on the air, and what it may take at most."""
    if not body:
        return "no text is sent"
    size = segments.count(body)
    return f"{size.segments} of at most {BUDGET[size.alphabet]} segments, {size.alphabet}, {size.units} units"
