"""`signpost doctor`: what is right and wrong about the Twilio account, as far as its API tells."""

import argparse
import datetime as dt
import os
import sys

from directory import account, settings
from directory.hours import UK

SIGNS = {"right": "ok   ", "wrong": "WRONG", "unknown": "?    "}


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "doctor",
        help="check the Twilio account through its API",
        description="Asks Twilio whether the number is ours and points here, where it may send and ring, what it "
        "costs; says what has to be looked at by hand. Needs the settings of the server and TWILIO_ACCOUNT_SID. "
        "Reads nobody's messages. Exits 1 where something is wrong.",
        epilog="example: signpost doctor",
    )
    parser.set_defaults(run=run)


def run(_options: argparse.Namespace) -> int:
    """Print each finding; 1 where one is wrong, 2 where no account can be asked."""
    try:
        chosen = settings.from_environment(os.environ)
        ask = account.client(chosen)
    except settings.BadSettingsError as error:
        print("\n".join(error.faults), file=sys.stderr)
        return 2
    except account.NoAccountError as error:
        print(f"Set {error} first.", file=sys.stderr)
        return 2
    wrong = False
    for finding in account.examine(ask, chosen, dt.datetime.now(UK).date()):
        print(SIGNS[finding.state], finding.words, flush=True)
        wrong |= finding.state == "wrong"
    print("\nTo be looked at by hand (docs/deployment.md):")
    print("\n".join(f"- {thing}" for thing in account.BY_HAND))
    return int(wrong)
