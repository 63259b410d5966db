"""Twilio's inbound webhook: check who calls, ask the conversation, answer in TwiML.

Knows Twilio's signature, its cookie and its XML; holds no rule about services and no wording. Who texts is
never kept: the number only binds the sealed step to its thread, hashed, for the length of the request.
"""

import datetime as dt
import hashlib
from dataclasses import replace

from flask import Blueprint, Flask, Response, current_app, make_response, request
from twilio.request_validator import RequestValidator
from twilio.twiml.messaging_response import MessagingResponse

from directory import conversation, sms_text, texting
from directory.i18n import speaking
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


def init_app(app: Flask, settings: Settings) -> None:
    """Add the webhook to the application."""
    tokens = [token for token in (settings.twilio_token, settings.twilio_token_previous) if token]
    app.extensions["sms-validators"] = [RequestValidator(token) for token in tokens]
    app.extensions["sms-seal"] = Seal(settings.secret, MINUTES * 60, "sms")
    app.config["PUBLIC_URL"] = settings.public_url or f"http://127.0.0.1:{settings.port}"
    app.register_blueprint(sms)


@sms.post("/sms")
def inbound() -> Response:
    """One text: the reply, or an empty 403 where Twilio did not send it."""
    if not _signed():
        return make_response("", 403)
    step = _step()
    after, body = answer(step, request.form.get("Body", ""), now())
    return _twiml(after, body)


def answer(step: Step, text: str, moment: dt.datetime) -> tuple[Step | None, str]:
    """The next step and the reply to `text`; no step and no words where silence was asked for."""
    site, edition = current_app.config["SITE"], current_app.extensions["edition"]
    language = texting.language_named(text)
    said = conversation.Look() if language else texting.meant(text, step)
    if said is Command.SILENCE:
        return None, ""
    if language:
        step = step.in_language(language)
    if isinstance(said, Command):
        _, found = conversation.reply(replace(step, named=None), conversation.Look(), edition, moment, QUESTIONS)
        with speaking(step.situation.language):
            told = sms_text.more(step, found, moment)
        return replace(step, shown=step.shown + told.told), told.body
    after, found = conversation.reply(step, said, edition, moment, QUESTIONS)
    with speaking(after.situation.language):
        told = sms_text.compose(after, found, moment, site)
    return replace(after, shown=told.told), told.body


def _signed() -> bool:
    signature = request.headers.get(SIGNATURE, "")
    url = current_app.config["PUBLIC_URL"] + request.full_path.removesuffix("?")
    checks = current_app.extensions["sms-validators"]
    return any(check.validate(url, request.form, signature) for check in checks)


def _whose() -> bytes:
    thread = f"{request.form.get('From', '')}\0{request.form.get('To', '')}"
    return hashlib.sha256(thread.encode("utf-8", "surrogatepass")).digest()


def _step() -> Step:
    seal: Seal = current_app.extensions["sms-seal"]
    try:
        return unpack(seal.open(request.cookies.get(COOKIE, ""), now().timestamp(), _whose()))
    except (NotSealedError, ValueError):
        return Step(Situation())


def _twiml(step: Step | None, body: str) -> Response:
    reply = MessagingResponse()
    if body:
        reply.message(body)
    response = make_response(str(reply))
    response.mimetype = "text/xml"
    if step is None:
        response.delete_cookie(COOKIE, path="/sms", secure=True, httponly=True)
    else:
        seal: Seal = current_app.extensions["sms-seal"]
        token = seal.close(pack(step), now().timestamp(), _whose())
        response.set_cookie(
            COOKIE, token, max_age=MINUTES * 60, path="/sms", secure=True, httponly=True, samesite="Strict"
        )
    return response
