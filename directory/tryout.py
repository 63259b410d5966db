"""A page that looks like a phone, to try the text bot on; in development only, so it needs no exit and no script.

Knows how a thread is shown, and what each reply costs. The thread is in the page itself, the step sealed beside it as
Twilio's cookie would be; nothing of either is kept here. What is answered is `exchange`'s.
"""

import base64
import hashlib
import json
from dataclasses import dataclass

from flask import Blueprint, Flask, Response, current_app, g, make_response, request

from directory import exchange, i18n, pages, segments
from directory.fitting import BUDGET
from directory.seal import NotSealedError, Seal
from directory.settings import Settings
from directory.situation import Situation, Step, pack, unpack
from directory.web import now

tryout = Blueprint("tryout", __name__)
LIFE = 900  # seconds after which a thread begins anew, as with Twilio's cookie
KEPT = 12  # exchanges that the page carries along, so that a request stays small
STYLE = (
    "body{font:18px/1.4 system-ui,sans-serif}"
    "main{max-width:22rem;margin:1rem auto;padding:1.5rem .8rem;border:2px solid;border-radius:1.6rem}"
    "h1{font-size:1rem;text-align:center}"
    "p{white-space:pre-line;overflow-wrap:anywhere;padding:.5rem .8rem;border-radius:1rem;margin:.6rem 0 .2rem}"
    ".hers{background:#1c5c3a;color:#fff;margin-inline-start:3rem}.ours{border:1px solid;margin-inline-end:2rem}"
    "small{display:block;margin-bottom:.8rem}input,button{font:inherit;width:100%;box-sizing:border-box}"
)
POLICY = "default-src 'none'; style-src 'sha256-{}'; img-src data:; form-action 'self'; base-uri 'none'"


@dataclass(frozen=True)
class Bubble:
    """A text of hers with the reply to it, and what the reply costs."""

    hers: str
    ours: str

    @property
    def cost(self) -> str:
        """Segments, alphabet, length and price of the reply."""
        if not self.ours:
            return "no reply"
        size = segments.count(self.ours)
        pence = size.segments * current_app.config["PENCE"]
        most = BUDGET[size.alphabet]
        return f"{size.segments} of at most {most} segments, {size.alphabet}, {size.units} units, about {pence:g} p"


def init_app(app: Flask, settings: Settings) -> None:
    """Add the page, unless this is a real server."""
    if settings.production:
        return
    app.config["PENCE"] = settings.pence_per_segment
    app.extensions["tryout-seal"] = Seal(settings.secret, LIFE, "tryout")
    app.register_blueprint(tryout)


@tryout.get("/phone")
def empty() -> Response:
    """The phone with nothing written on it."""
    return _phone([], Step(Situation()))


@tryout.post("/phone")
def wrote() -> Response:
    """The phone with one text more, and its reply."""
    text = request.form.get("Body", "")
    after, reply = exchange.answer(_step(), text, now())
    return _phone([*_thread(), Bubble(text, reply)][-KEPT:], after or Step(Situation()))


def _step() -> Step:
    try:
        return unpack(current_app.extensions["tryout-seal"].open(request.form.get("s", ""), now().timestamp()))
    except (NotSealedError, ValueError):
        return Step(Situation())


def _thread() -> list[Bubble]:
    """What was written before, as the page brought it back; nothing where that is no thread."""
    try:
        return [Bubble(str(hers), str(ours)) for hers, ours in json.loads(request.form.get("thread", "[]"))]
    except (ValueError, TypeError, RecursionError):
        return []


def _phone(thread: list[Bubble], step: Step) -> Response:
    g.tongue = i18n.BY_CODE["en"]
    sealed = current_app.extensions["tryout-seal"].close(pack(step), now().timestamp())
    kept = json.dumps([[bubble.hers, bubble.ours] for bubble in thread])
    page = pages.plain_page("phone.html", thread=thread, kept=kept, sealed=sealed, phone_style=STYLE)
    response = make_response(page)
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    response.headers["Content-Security-Policy"] = POLICY.format(digest)
    return response
