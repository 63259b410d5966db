"""`signpost serve`: the server, with granian."""

import argparse
import os
import secrets
import sys

from granian import Granian
from granian.constants import Interfaces

from directory import settings
from directory.app import create_app
from directory.faults import BadFileError
from directory.settings import Settings


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
        # One key for all workers, made here where none is set; they inherit it, and it is written nowhere.
        os.environ.setdefault("SIGNPOST_SECRET", secrets.token_hex(32))
    chosen = _checked()
    if chosen is None:
        return 1
    print(f"Serving at http://{options.host}:{chosen.port} (Ctrl-C stops)", flush=True)
    Granian(
        "wsgi:app",
        address=options.host,
        port=chosen.port,
        interface=Interfaces.WSGI,
        workers=chosen.workers,
        blocking_threads=4,
        respawn_failed_workers=True,  # one worker killed must not end the server
        log_access=False,
        log_level="error",  # type: ignore[arg-type]
        working_dir=settings.HERE,
    ).serve()
    return 0


def _checked() -> Settings | None:
    """The settings, once everything that must be right is; what is wrong goes to standard error."""
    try:
        chosen = settings.from_environment(os.environ)
        create_app(chosen)
    except settings.BadSettingsError as error:
        print("\n".join(error.faults), file=sys.stderr)
        return None
    except BadFileError as error:
        print("\n".join(error.lines(error.file)), file=sys.stderr)
        return None
    return chosen
