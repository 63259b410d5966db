"""Twilio's inbound webhook: check who calls, ask the conversation, answer in TwiML.

Knows Twilio's signature, its cookie and its XML; holds no rule about services and no wording. Who texts is
never kept: the number only binds the sealed step to its thread, hashed, for the length of the request.
"""

import datetime as dt
import hashlib
import hmac
from dataclasses import replace
from urllib.parse import urlparse

from flask import Blueprint, Flask, Response, current_app, g, make_response, request
from twilio.request_validator import RequestValidator, add_port, remove_port
from twilio.twiml.messaging_response import MessagingResponse
from werkzeug.exceptions import HTTPException

from directory import conversation, live, review, saying, sms_text, tallies, texting
from directory.i18n import site_name, speaking
from directory.seal import NotSealedError, Seal
from directory.settings import Settings
from directory.situation import Question, Situation, Step, pack, unpack
from directory.texting import Command
from directory.web import now

sms = Blueprint("sms", __name__)
COOKIE = "t"
MINUTES = 15
QUESTIONS = (Question.NEED, Question.PLACE)
SIGNATURE = "X-Twilio-Signature"
CLOCK = 4  # bytes in which the token says when it was made
SKEW = 60  # seconds by which another server's clock may be ahead


def init_app(app: Flask, settings: Settings) -> None:
    """Add the webhook to the application."""
    tokens = [token for token in (settings.twilio_token, settings.twilio_token_previous) if token]
    app.extensions["sms-validators"] = [RequestValidator(token) for token in tokens]
    app.extensions["sms-seal"] = Seal(settings.secret, MINUTES * 60, "sms")
    address = urlparse(f"{settings.public_url or f'http://127.0.0.1:{settings.port}'}/sms")
    app.extensions["sms-addresses"] = {add_port(address), remove_port(address)}  # Twilio signs either
    app.register_blueprint(sms)


@sms.post("/sms")
def inbound() -> Response:
    """One text: the reply, or an empty 403 where Twilio did not send it."""
    g.signed = _signed()
    if not g.signed:
        return refused()
    step = _step()
    after, body = answer(step, request.form.get("Body", ""), now())
    return _with_step(_twiml(body), after)


@sms.get("/sms")
def refused() -> Response:
    """An empty 403: to a browser, and to whatever Twilio did not sign."""
    return make_response("", 403)


@sms.errorhandler(HTTPException)
def unreadable(_error: HTTPException) -> Response:
    """A body too large to be a text."""
    return refused()


@sms.errorhandler(Exception)
def broken(_error: Exception) -> Response:
    """Our fault: a plain answer, because a text without one leaves her waiting; she keeps her cookie."""
    current_app.logger.error("error")  # the event alone: a traceback could carry her words
    if not g.get("signed"):
        return refused()
    with speaking("en"):
        return _twiml(sms_text.failed())


def answer(step: Step, text: str, moment: dt.datetime) -> tuple[Step | None, str]:
    """The next step and the reply to `text`; no words where silence is right, no step where it was asked for."""
    site, edition = current_app.config["SITE"], live.edition()
    language = texting.language_named(text)
    said = saying.Look() if language else texting.meant(text, step)
    if language:
        step = step.in_language(language)
    if said is Command.SILENCE:
        return None, ""
    if said is Command.NOTHING:
        return step, ""
    if said is Command.MORE and not step.named:
        return _more(step, moment)
    if isinstance(said, Command) and said is not Command.MORE:
        with speaking(step.situation.language):
            return step, sms_text.polite(said, site_name(site))
    ask = QUESTIONS if not isinstance(said, Command) else ()  # after one service by name, MORE is what helps anyone
    said = saying.Look() if isinstance(said, Command) else said
    after, found = conversation.reply(replace(step, named=None), said, edition, moment, ask)
    tallies.count(said, after.situation, found, "text")
    with speaking(after.situation.language):
        told = sms_text.compose(after, found, moment, site_name(site))
        first = step == Step(replace(Step().situation, language=step.situation.language))
        draft = first and not review.checked(after.situation.language)
        body = sms_text.draft(told.body) if draft else told.body
    return replace(after, shown=told.told), body


def _more(step: Step, moment: dt.datetime) -> tuple[Step, str]:
    _, found = conversation.reply(step, saying.Look(), live.edition(), moment, QUESTIONS)
    with speaking(step.situation.language):
        told = sms_text.more(step, found, moment)
    return replace(step, shown=step.shown + told.told), told.body


def _signed() -> bool:
    """Whether Twilio signed this, for our public address; never for whatever host the request names.

    The SDK's own `validate` splits the address, and Python keeps the last addresses it split, query and all.
    """
    signature = request.headers.get(SIGNATURE, "").encode()
    query = request.query_string.decode("latin-1")
    addresses = [f"{address}{'?' if query else ''}{query}" for address in current_app.extensions["sms-addresses"]]
    checks: list[RequestValidator] = current_app.extensions["sms-validators"]
    expected = [check.compute_signature(address, request.form) for check in checks for address in addresses]
    return any(hmac.compare_digest(one.encode(), signature) for one in expected)


def _whose() -> bytes:
    thread = f"{request.form.get('From', '')}\0{request.form.get('To', '')}"
    return hashlib.sha256(thread.encode("utf-8", "surrogatepass")).digest()


def _step() -> Step:
    """The step in the cookie; a first one where there is none, or it is too old, or another thread's."""
    seal: Seal = current_app.extensions["sms-seal"]
    moment = int(now().timestamp())
    try:
        plain = seal.open(request.cookies.get(COOKIE, ""), moment, _whose())
        age = moment - int.from_bytes(plain[:CLOCK], "big")
        return unpack(plain[CLOCK:]) if -SKEW <= age <= MINUTES * 60 else Step(Situation())
    except (NotSealedError, ValueError):
        return Step(Situation())


def _twiml(body: str) -> Response:
    reply = MessagingResponse()
    if body:
        reply.message(body)
    response = make_response(str(reply))
    response.mimetype = "text/xml"
    return response


def _with_step(response: Response, step: Step | None) -> Response:
    """The response with the step sealed in its cookie, or with the cookie taken away."""
    if step is None:
        response.delete_cookie(COOKIE, path="/sms", secure=True, httponly=True)
        return response
    seal: Seal = current_app.extensions["sms-seal"]
    moment = int(now().timestamp())
    token = seal.close(moment.to_bytes(CLOCK, "big") + pack(step), moment, _whose())
    response.set_cookie(COOKIE, token, max_age=MINUTES * 60, path="/sms", secure=True, httponly=True, samesite="Strict")
    return response
