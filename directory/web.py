"""The survivor's pages: read a request, ask the conversation, give back a page.

Knows addresses and forms, and holds no rule about services. Each step is a POST with a sealed value to the
language's one address; nothing about her is ever in an address.
"""

import datetime as dt
from typing import Any

from flask import Blueprint, Flask, Response, abort, current_app, g, make_response, request
from flask_wtf import FlaskForm
from werkzeug.exceptions import HTTPException
from wtforms import HiddenField, StringField
from wtforms.validators import Length

from directory import conversation, i18n, live, pages, press, saying, tallies
from directory.hours import UK
from directory.keys import Keys
from directory.press import Press, Signs
from directory.saying import All, Look, Words
from directory.seal import NotSealedError, Seal
from directory.situation import Situation, Step

web = Blueprint("web", __name__)
STEP_LIFE = 12 * 3600  # seconds for which a key seals; a page can be gone on from for 12 to 24 hours
TOO_OLD = "too-old"
CONTACT_LIFE = dt.timedelta(days=180)  # RFC 9116: less than a year


class StepForm(FlaskForm):  # type: ignore[misc]  # Flask-WTF has no types
    """One step: a sealed press, or a sealed step with words.

    No CSRF token: a step changes nothing on the server and there is no cookie that could be ridden on.
    """

    class Meta:
        """Flask-WTF's settings."""

        csrf = False

    s = HiddenField(validators=[Length(max=256)])
    t = HiddenField(validators=[Length(max=256)])
    words = StringField(validators=[Length(max=4000)])


def init_app(app: Flask, keys: Keys | bytes) -> None:
    """Add the pages and their errors to the application."""
    app.extensions["web-seal"] = Seal(keys, STEP_LIFE, "web")
    app.register_blueprint(web)
    app.register_error_handler(HTTPException, http_error)
    app.register_error_handler(Exception, _own_error)


def now() -> dt.datetime:
    """The time that every page of this request is written for."""
    if "now" not in g:
        g.now = current_app.config["CLOCK"]().astimezone(UK)
    moment: dt.datetime = g.now
    return moment


@web.url_value_preprocessor
def _read_language(_endpoint: str | None, values: dict[str, Any] | None) -> None:
    slug = (values or {}).pop("slug", None)
    g.page_path = (request.path.split("/", 2)[2:] or [""])[0] if slug else ""
    offered = current_app.config["TONGUES"]
    if slug is None:
        g.tongue = i18n.negotiate(request.accept_languages, offered)
    elif slug in offered:
        g.tongue = offered[slug]
    else:
        abort(404)


@web.get("/")
@web.get("/<slug>/")
def home() -> str:
    """The first page, in the browser's language or the address's."""
    return _answered(Step(Situation(language=g.tongue.code)), Look())


@web.post("/<slug>/")
def step() -> str:
    """One step of the journey."""
    form = StepForm()
    if not form.validate():
        abort(400)
    try:
        made = _opened(form.s.data or form.t.data or "")
    except NotSealedError:
        return _started_again()
    words = form.words.data if not form.s.data else None
    if words is not None and words.strip():
        return _answered(made.step, Words(words, g.tongue.code))
    return _acted(made)


def _opened(token: str) -> Press:
    plain = current_app.extensions["web-seal"].open(token, now().timestamp())
    try:
        return press.from_bytes(plain)
    except ValueError as error:  # sealed by another version of this program
        raise NotSealedError from error


def _sealed(what: Press) -> str:
    token: str = current_app.extensions["web-seal"].close(press.to_bytes(what), now().timestamp())
    return token


def _acted(made: Press) -> str:
    if isinstance(made.act, Signs):
        return pages.signs_page(_spoken(made.step), _sealed)
    return _answered(made.step, made.act)


def _spoken(step: Step) -> Step:
    """The step in the language of the page it was sent to."""
    return step.in_language(g.tongue.code)


def _answered(step: Step, said: saying.Said) -> str:
    after, answer = conversation.reply(_spoken(step), said, live.edition(), now())
    tallies.count(said, after.situation, answer, "web")
    if isinstance(said, All):
        return pages.borough_page(after, said.area, answer.matches, _sealed)
    return pages.answer_page(after, answer, _sealed)


def _started_again() -> str:
    after, answer = conversation.reply(Step(Situation(language=g.tongue.code)), Look(), live.edition(), now())
    return pages.answer_page(after, answer, _sealed, notice=TOO_OLD)


@web.get("/<slug>/about/")
def about() -> str:
    """What this is and what it keeps."""
    return pages.plain_page("about.html", number=current_app.config["NUMBER_ON"](now().date()))


@web.get("/<slug>/using/")
def using() -> str:
    """Using this safely, with the honest limits."""
    return pages.plain_page("using.html")


@web.get("/healthz")
def health() -> Response:
    """The edition that answers, and whether a newer one was refused."""
    response = make_response(live.health())
    response.mimetype = "text/plain"
    return response


@web.get("/.well-known/security.txt")
def security() -> Response:
    """Whom to tell of a hole in this program (RFC 9116); not there where no contact is set."""
    contact = current_app.config["SECURITY_CONTACT"]
    if not contact:
        abort(404)
    until = (now().astimezone(dt.UTC) + CONTACT_LIFE).strftime("%Y-%m-%dT00:00:00Z")
    response = make_response(f"Contact: {contact}\nExpires: {until}\nPreferred-Languages: en\n")
    response.mimetype = "text/plain"
    return response


def http_error(error: HTTPException) -> tuple[str, int]:
    """A page that says what went wrong with an address."""
    return _error_page(error.code or 500), error.code or 500


def _own_error(_error: Exception) -> tuple[str, int]:
    current_app.logger.error("error")  # the event alone: a traceback could carry her words
    return _error_page(500), 500


def _error_page(status: int) -> str:
    if "tongue" not in g:
        offered = current_app.config["TONGUES"]
        g.tongue = offered.get(request.path.split("/")[1]) or i18n.negotiate(request.accept_languages, offered)
    title, text = pages.error_texts(status)
    return pages.plain_page("error.html", title=title, text=text)
