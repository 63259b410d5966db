"""The edition that answers: one to a request, changed under way when the catalogue changes.

Knows Flask's application and the thread that looks for a newer catalogue; a new edition is built beside the old one
and takes its place in one step, and whoever has begun with the old one ends with it. When a catalogue is good is
`shelf`'s.
"""

import datetime as dt
import threading
from collections.abc import Callable
from contextlib import suppress

from flask import Flask, current_app, g

from directory.catalogue import Catalogue
from directory.edition import Edition
from directory.published import Published
from directory.settings import Settings
from directory.shelf import Shelf
from directory.source import Beside, Files, Source

EVERY = 0.25  # seconds between two looks; a change is taken after two that agree


def shelf_of(settings: Settings, today: Callable[[], dt.date]) -> Shelf:
    """The shelf of the catalogue that the settings name, not yet opened."""
    source: Source = Published(settings.database_url) if settings.database_url else Files(settings.catalogue)
    return Shelf(Beside(source, settings.catalogue), today, settings.state)


def init_app(app: Flask, shelf: Shelf, held: Catalogue | None = None) -> None:
    """Build the first edition; raises BadFileError or SourceError where there is no good one."""
    app.extensions["edition"] = Edition(shelf.open(held), app.config["LIMITS"])
    app.extensions["shelf"] = shelf
    if shelf.trouble:
        app.logger.error("last-good")
    if shelf.unkept:
        app.logger.error("not-kept")


def edition() -> Edition:
    """The edition of this request, the same from its beginning to its end."""
    if "edition" not in g:
        g.edition = current_app.extensions["edition"]
    bound: Edition = g.edition
    return bound


def health() -> str:
    """The hash of the edition that answers, and of its pathways; another line where something newer was refused."""
    trouble, rules = current_app.extensions["shelf"].trouble, edition().pathways
    told = f"{edition().hash}\n" + (f"pathways {rules.hash}\n" if rules.rules else "")
    return told + (f"reload refused, the last good edition answers: {trouble}\n" if trouble else "")


def look(app: Flask) -> None:
    """Take a newer catalogue where there is one; whatever happens, one event word at most."""
    shelf: Shelf = app.extensions["shelf"]
    trouble = shelf.trouble
    try:
        found = shelf.look()
        if found:
            app.extensions["edition"] = Edition(found, app.config["LIMITS"])
            app.logger.warning("reloaded")
        if found and shelf.unkept:
            app.logger.error("not-kept")
    except Exception:  # noqa: BLE001  # the old edition goes on whatever a new one does
        shelf.trouble = "the new edition could not be built"
    if shelf.trouble not in {"", trouble}:
        app.logger.error("reload-refused")


def watch(app: Flask, every: float = EVERY) -> Flask:
    """The same application, looking for a newer catalogue in a thread for as long as the process lives."""
    _again_and_again(lambda: look(app), every)
    return app


def keep_looking(shelf: Shelf, every: float = EVERY) -> None:
    """Keep a parent's shelf up to date, for the workers that it will start: without a word, and without an edition."""

    def looking() -> None:
        with suppress(Exception):
            shelf.look()

    _again_and_again(looking, every)


def _again_and_again(task: Callable[[], object], every: float) -> None:
    waiting = threading.Event()  # waits by the monotonic clock, whatever the one on the wall does

    def running() -> None:
        while not waiting.wait(every):
            task()

    threading.Thread(target=running, name="edition", daemon=True).start()
