"""`signpost hear`: what a message says, one JSON object a line."""

import argparse
import gc
import json
import sys
from typing import Any

from directory import understanding
from directory.understanding.heard import Heard


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "hear",
        help="say what a message means",
        description="Reads messages, one a line, and writes what each means. Nothing is kept anywhere.",
        epilog="example: echo 'i need somewhere safe tonight kt1' | signpost hear --jsonl",
    )
    parser.add_argument("--jsonl", action="store_true", help="one JSON object a line (always so)")
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> int:
    """Answer each line of standard input on standard output, in order."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    understanding.load()  # so that no message waits for it
    gc.freeze()  # what was read stays: to look through it again would make some message wait twenty times as long
    for line in sys.stdin:
        print(json.dumps(as_json(understanding.hear(line.rstrip("\n"))), ensure_ascii=False), flush=True)
    return 0


def as_json(heard: Heard) -> dict[str, Any]:
    """What was heard, as the contract has it: `area` is one of the five, "other" or null."""
    return {
        "language": heard.language,
        "crisis": heard.crisis,
        "needs": list(heard.needs),
        "harms": list(heard.harms),
        "audiences": list(heard.audiences),
        "area": heard.area,
        "place": heard.places[0].name if heard.places else None,
        "understood": heard.understood,
    }
