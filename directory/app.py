"""One application made of its parts: settings, one edition of the catalogue, languages, headers, pages, texts.

Joins them and does nothing itself.
"""

import datetime as dt
from collections.abc import Callable
from typing import Any

from flask import Flask

from directory import (
    api,
    filters,
    headers,
    i18n,
    inline,
    live,
    logs,
    professionals,
    query,
    questions,
    review,
    sms,
    tallies,
    tryout,
    understanding,
    voice,
    web,
    webhook,
    wire,
)
from directory.catalogue import Catalogue
from directory.hours import UK
from directory.keys import Keys
from directory.settings import Settings

REQUEST_LIMIT = 16 * 1024  # bytes of a request's body


def _clock() -> dt.datetime:
    return dt.datetime.now(UK)


def _config(settings: Settings) -> dict[str, Any]:
    """What the parts read of the settings while they answer."""
    return {
        "MAX_CONTENT_LENGTH": REQUEST_LIMIT,
        "MAX_FORM_MEMORY_SIZE": REQUEST_LIMIT,
        "MAX_FORM_PARTS": 20,
        "SITE": settings.name,
        "PUBLIC_URL": settings.public_url,
        "INLINE": inline.load(),
        "TONGUES": {t.slug: t for t in i18n.TONGUES if not settings.only_reviewed or review.checked(t.code)},
        "EXIT_SITES": dict(settings.exit_sites or {}),
        "SECURITY_CONTACT": settings.security_contact,
        "KEEPER_EMAIL": settings.keeper_email,
        "NUMBER_ON": settings.number_on,
        "COUNTS": settings.counts,
        "LIMITS": settings.limits,
    }


def create_app(
    settings: Settings,
    clock: Callable[[], dt.datetime] = _clock,
    web_keys: Keys | None = None,
    held: Catalogue | None = None,
) -> Flask:
    """The application; raises BadFileError, SourceError or BadSettingsError rather than start wrong.

    Steps of the pages are sealed with `web_keys`, those of a parent that forgets them; else from the settings' secret.
    `held` is a good catalogue of a process before this one, for when the file has gone bad since.
    """
    app = Flask(__name__, static_folder=None)
    app.request_class = query.ReadableRequest
    app.config.update(_config(settings), CLOCK=clock)
    # No redirects: one would be a page without an exit, to an address made from whatever host was asked for.
    app.url_map.strict_slashes = app.url_map.merge_slashes = False
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    logs.init_app(app)
    live.init_app(app, live.shelf_of(settings, lambda: clock().date()), held)
    professionals.init_app(app)
    understanding.load()  # the word lists and weights are read now, not while somebody waits
    questions.load()
    i18n.init_app(app)
    filters.init_app(app, web.now, settings.limits)
    web.init_app(app, web_keys or settings.secret)
    webhook.init_app(app, settings)
    sms.init_app(app, settings)
    api.init_app(app, settings.public_url or f"http://127.0.0.1:{settings.port}")
    voice.init_app(app)
    tryout.init_app(app, settings)
    tallies.init_app(app, settings, clock)
    wire.init_app(app)
    headers.init_app(app, inline.load(), production=settings.production)
    return app
