"""What may be written to a log: event codes with their counts, never a path, an address or a word.

Knows the loggers of the libraries in use and silences all that could tell of a request. Whatever else anybody
logs in this process comes out as the bare word “event”.
"""

import logging
import sys
from collections import Counter
from typing import TextIO

from flask import Flask

QUIET = ("werkzeug", "granian.access", "twilio", "urllib3", "sqlalchemy")
ALLOWED = frozenset({"error", "started", "reloaded", "reload-refused", "last-good", "not-kept", "limited"})


class OnlyEvents(logging.Filter):
    """Lets event codes through; anything else becomes the bare word “event”, without its traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Strip the record; keep it."""
        if not (isinstance(record.msg, str) and record.msg in ALLOWED):
            record.msg = "event"
        record.args = ()
        record.exc_info = record.exc_text = record.stack_info = None
        return True


class EventHandler(logging.StreamHandler):  # type: ignore[type-arg]  # generic for type checkers only
    """Writes event codes to standard error, each with how often it has been written."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        logging.Handler.__init__(self)  # not its parent's, which would keep today's standard error
        self.addFilter(OnlyEvents())

    @property
    def stream(self) -> TextIO:
        """Standard error as it is now."""
        return sys.stderr

    def format(self, record: logging.LogRecord) -> str:
        """The code and its count, like `error 3`."""
        self.counts[record.msg] += 1
        return f"{record.msg} {self.counts[record.msg]}"

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  # logging's own name
        """Say nothing where the log cannot be written: Python would print the record, words and all."""


def init_app(app: Flask) -> None:
    """Leave only event codes in the application's log, and in what libraries write."""
    app.logger.handlers[:] = [EventHandler()]
    app.logger.addFilter(OnlyEvents())
    app.logger.propagate = False
    root = logging.getLogger()
    if not any(isinstance(handler, EventHandler) for handler in root.handlers):
        root.addHandler(EventHandler())  # without it Python writes every library's warnings as they are
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.CRITICAL)
