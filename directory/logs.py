"""What may be written to a log: event codes, never a path, an address or a word.

Knows the loggers of the libraries in use and silences all that could tell of a request.
"""

import logging

from flask import Flask

QUIET = ("werkzeug", "granian.access", "twilio", "urllib3", "sqlalchemy")
ALLOWED = frozenset({"error", "started", "reloaded", "reload-refused", "limited"})


class OnlyEvents(logging.Filter):
    """Lets event codes through; anything else becomes the bare word “event”, without its traceback."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Strip the record; keep it."""
        if record.msg not in ALLOWED:
            record.msg = "event"
        record.args = ()
        record.exc_info = record.exc_text = record.stack_info = None
        return True


def init_app(app: Flask) -> None:
    """Leave only event codes in the application's log."""
    app.logger.handlers[:] = [logging.StreamHandler()]
    app.logger.addFilter(OnlyEvents())
    app.logger.propagate = False
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.CRITICAL)
