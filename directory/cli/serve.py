"""`signpost serve`: the server, with granian."""

import argparse
import datetime as dt
import gc
import os
import secrets
import sys
from functools import partial

from flask import Flask
from granian import Granian
from granian.constants import Interfaces

from directory import keys, live, settings, web
from directory.app import create_app
from directory.cli.waiting import waiting
from directory.faults import BadFileError
from directory.hours import UK
from directory.settings import Settings
from directory.shelf import Shelf
from directory.source import SourceError

WORKER_LIFE = 3600  # seconds: what the freed memory of a worker still holds ends with it
STOPPING = 10  # seconds: a worker told to stop while it was still starting never hears of it; then it is ended


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "serve",
        help="serve the pages and the texts",
        description="Serves at 127.0.0.1, port 8000 or PORT. Refuses to start with bad settings or a bad catalogue.",
        epilog="example: PORT=8080 signpost serve",
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve until stopped; 1 where it must not start."""
    if os.environ.get("SIGNPOST_ENV") != "production":
        # One secret for all workers, made here where none is set; they inherit it, and it is written nowhere.
        os.environ.setdefault("SIGNPOST_SECRET", secrets.token_hex(32))
    chosen = _checked()
    shelf = _opened(chosen) if chosen else None
    if chosen is None or shelf is None:
        return 1
    made = keys.Made(web.STEP_LIFE)
    keys.keep_turning(made)
    live.keep_looking(shelf)
    print(f"Serving at http://{options.host}:{chosen.port} (Ctrl-C stops)", flush=True)
    Granian(
        "wsgi:app",
        address=options.host,
        port=chosen.port,
        interface=Interfaces.WSGI,
        workers=chosen.workers,
        blocking_threads=4,
        respawn_failed_workers=True,  # one worker killed must not end the server
        workers_lifetime=WORKER_LIFE,
        workers_kill_timeout=STOPPING,
        log_access=False,
        log_level="error",  # type: ignore[arg-type]
        working_dir=settings.HERE,
    ).serve(target_loader=partial(loaded, made, shelf), wrap_loader=False)
    return 0


def loaded(made: keys.Made, shelf: Shelf) -> Flask:
    """What a worker serves: as `wsgi.py`, with the keys that its parent made and, on a bad day, its last good file."""
    app = create_app(settings.from_environment(os.environ), web_keys=made, held=shelf.catalogue)
    gc.freeze()  # what was loaded stays: looking through it again and again would cost each request a part of its time
    return live.watch(app)


def _checked() -> Settings | None:
    """The settings, once everything that must be right is; what is wrong goes to standard error."""
    try:
        return settings.from_environment(os.environ)
    except settings.BadSettingsError as error:
        print("\n".join(error.faults), file=sys.stderr)
        return None


def _opened(chosen: Settings) -> Shelf | None:
    """The catalogue to start with, once an application was made of it; what is wrong goes to standard error."""
    shelf = live.shelf_of(chosen, lambda: dt.datetime.now(UK).date())
    try:
        with waiting("Reading the catalogue"):
            held = shelf.open()
        create_app(chosen, held=held)
    except (BadFileError, SourceError) as error:
        print("\n".join(_lines(error, chosen)), file=sys.stderr)
        return None
    if shelf.bad:
        print("\n".join(_lines(shelf.bad, chosen)), file=sys.stderr)
        print("The catalogue was refused: serving the LAST GOOD EDITION, kept from before.", file=sys.stderr)
    return shelf


def _lines(error: BadFileError | SourceError, chosen: Settings) -> list[str]:
    if isinstance(error, SourceError):
        return [str(error)]
    return error.lines(chosen.catalogue.name if error.file == BadFileError.file else error.file)
