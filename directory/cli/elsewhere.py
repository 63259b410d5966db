"""Sites that the journeys need beside ours: a stand-in for all others, and a page with the usual exit."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from flask import Flask, request
from markupsafe import Markup
from werkzeug.serving import make_server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication


@contextmanager
def served(site: "WSGIApplication", *, tls: bool = False) -> Iterator[int]:
    """The port of this machine at which a site is served meanwhile."""
    server = make_server("127.0.0.1", 0, site, threaded=True, ssl_context="adhoc" if tls else None)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def elsewhere() -> Flask:
    """A stand-in for every other site: the one before ours and the exit's."""
    site = Flask("elsewhere", static_folder=None)

    @site.get("/", defaults={"path": ""})
    @site.get("/<path:path>")
    def page(path: str) -> str:
        name = "Weather" if path else "The page before"
        return f"<!doctype html><title>{name}</title><h1>{name}</h1>"

    return site


def usual() -> Flask:
    """A page with the exit as it is commonly built: words in the address, left by `location.href`."""
    site = Flask("usual", static_folder=None)

    @site.get("/")
    def page() -> str:
        words = request.args.get("q", "")
        heading = Markup("Results for {}").format(words) if words else "Find help"
        return Markup(
            "<!doctype html><html lang=en><title>{0}</title><body><h1>{0}</h1>"
            "<main><form><label>Search <input id=words name=q></label></form></main>"
            "<button id=exit onclick=\"location.href='https://exit.example/weather'\">Exit</button>"
        ).format(heading)

    return site
