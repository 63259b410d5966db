"""`signpost purge`: removes our number's messages and calls from Twilio, some minutes after they came.

Runs wherever its own credentials are, not on the web's machine. Prints counts, never a number or a word.
"""

import argparse
import datetime as dt
import os
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.rest import Client

from directory import account, settings

UNDER_WAY = frozenset(
    {"queued", "sending", "accepted", "scheduled", "receiving", "ringing", "in-progress", "initiated"}
)
GONE = 404


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "purge",
        help="remove our number's messages and calls from Twilio",
        description="Deletes messages to and from SIGNPOST_NUMBER, their pictures, and its calls, from Twilio's "
        "records. Needs SIGNPOST_NUMBER, TWILIO_ACCOUNT_SID and a key. Twilio's bills stay. Exits 1 where something "
        "was left.",
        epilog="example: signpost purge --minutes 15 --dry-run",
    )
    parser.add_argument("--minutes", type=int, default=15, help="leave what is younger (default: 15)")
    parser.add_argument("--bodies", action="store_true", help="empty the messages' words, and leave the rest")
    parser.add_argument("--dry-run", action="store_true", help="count, and remove nothing")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Remove what is there; 1 where something was left, 2 where it cannot be asked for."""
    try:
        chosen = settings.from_environment(os.environ)
        ask = account.client(chosen)
    except (settings.BadSettingsError, account.NoAccountError) as error:
        print(f"Set {error} first.", file=sys.stderr)
        return 2
    if not chosen.number:
        print("Set SIGNPOST_NUMBER first: without it everybody's messages would be taken.", file=sys.stderr)
        return 2
    before = dt.datetime.now(dt.UTC) - dt.timedelta(minutes=options.minutes)
    try:
        done = purge(ask, account.e164(chosen.number), before, bodies=options.bodies, dry=options.dry_run)
    except TwilioException as error:
        print(f"{account.refusal(error)}.", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"No answer from Twilio ({type(error).__name__}).", file=sys.stderr)
        return 2
    print(", ".join(f"{number} {what}" for what, number in sorted(done.items())) or "nothing there")
    return int(any(what.endswith("left") for what in done))


def purge(ask: Client, number: str, before: dt.datetime, *, bodies: bool = False, dry: bool = False) -> Counter[str]:
    """What was removed, emptied, seen or left, by kind; of messages and calls that were over at `before` (aware)."""
    done: Counter[str] = Counter()
    for message in _messages(ask, number, before):
        if not (bodies and message.body == ""):
            done["messages " + _removed(message, bodies=bodies, dry=dry)] += 1
    for call in () if bodies else _calls(ask, number, before):
        done["calls " + _removed(call, bodies=False, dry=dry)] += 1
    return done


def _messages(ask: Client, number: str, before: dt.datetime) -> Iterator[Any]:
    """Ours, sent either way, by text and by WhatsApp."""
    for own in (number, f"whatsapp:{number}"):
        for way in ("to", "from_"):
            for one in ask.messages.list(**{way: own}, date_sent_before=before):
                if one.status not in UNDER_WAY and (one.date_sent or one.date_created) <= before:
                    yield one


def _calls(ask: Client, number: str, before: dt.datetime) -> Iterator[Any]:
    for way in ("to", "from_"):
        for one in ask.calls.list(**{way: number}, end_time_before=before):
            if one.status not in UNDER_WAY and (one.end_time or one.date_created) <= before:
                yield one


def _removed(one: Any, *, bodies: bool, dry: bool) -> str:
    """Remove a message or a call, or a message's words; what became of it."""
    if dry:
        return "seen"
    try:
        for medium in one.media.list() if int(getattr(one, "num_media", None) or 0) else ():
            medium.delete()
        if bodies:
            one.update(body="")
        else:
            one.delete()
    except TwilioRestException as error:
        return "removed" if error.status == GONE else "left"
    return "emptied" if bodies else "removed"
