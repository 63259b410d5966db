"""Every page and text of one language on one sheet, for whoever checks a translation.

Knows how to come to each page of the journey by the program itself; the words are the translators'.
"""

import datetime as dt
import re
from collections.abc import Iterator

from flask import Flask
from markupsafe import Markup

from directory import replies
from directory.hours import UK
from directory.i18n import Tongue

TERMS = ("safe-place", "kingston", "skip")
BUTTON = re.compile(r'<button name="s" value="([^"]+)"([^>]*)>')
STYLE = "iframe{width:340px;height:700px;margin:4px}pre{white-space:pre-wrap}"
HEAD = f'<!doctype html><meta charset="utf-8"><style>{STYLE}</style>'
MOST = 80  # different texts shown: the others differ only in names and numbers


def sheet(app: Flask, tongue: Tongue) -> str:
    """One HTML page that shows every page of the journey and the texts, each in its place."""
    pages = [Markup('<iframe srcdoc="{}"></iframe>').format(page) for page in _pages(app, tongue)]
    texts = [Markup('<pre dir="auto">{}</pre><hr>').format(body) for body in _texts(app, tongue)]
    return HEAD + "\n".join([*pages, *texts])


def _pages(app: Flask, tongue: Tongue) -> Iterator[str]:
    address = f"/{tongue.slug}/"
    with app.test_client() as client:
        page = client.get(address).get_data(as_text=True)
        yield page
        for term in TERMS:
            page = client.post(address, data={"s": _token(page, f'data-term="{term}"')}).get_data(as_text=True)
            yield page
        yield client.post(address, data={"s": _token(page, 'class="more"')}).get_data(as_text=True)
        for path in (f"{address}about/", f"{address}using/", f"{address}nothing/"):
            yield client.get(path).get_data(as_text=True)


def _token(page: str, wanted: str) -> str:
    return next(str(token) for token, rest in BUTTON.findall(page) if wanted in rest)


def _texts(app: Flask, tongue: Tongue) -> list[str]:
    with app.app_context():
        edition = app.extensions["edition"]
        said = replies.every(tongue.code, iter(edition), edition, dt.datetime.now(UK))
        return list(dict.fromkeys(body for _name, body in said))[:MOST]
