"""Twilio's inbound webhook for texts, by SMS and WhatsApp: who may be answered, and the answer in TwiML.

Knows which senders get an answer in full, which the emergency line alone, and which silence; the answer itself is
`exchange`'s, the signature and the cookie are `webhook`'s.
"""

from contextlib import nullcontext

from flask import Blueprint, Flask, Response, current_app, g
from werkzeug.exceptions import HTTPException

from directory import exchange, fitting, sms_text, texting, webhook
from directory.i18n import speaking
from directory.settings import Settings
from directory.situation import Situation, Step
from directory.understanding.folding import word_form
from directory.web import now

sms = Blueprint("sms", __name__)
PATH = "/sms"
# In English whoever writes: each is one fixed line, and nothing was read to tell a language by.
FOREIGN = "Only numbers of the United Kingdom (+44) get answers here. In danger in the UK ring 999."
NO_WHATSAPP = "This number does not answer WhatsApp. Please send an ordinary text. In danger 999."


def init_app(app: Flask, settings: Settings) -> None:
    """Add the webhook to the application."""
    app.config["WHATSAPP"] = settings.whatsapp
    app.register_blueprint(sms)


@sms.post(PATH)
def inbound() -> Response:
    """One text: the reply, or an empty 403 where Twilio did not send it."""
    g.signed = webhook.signed(PATH)
    if not g.signed:
        return webhook.refused()
    if webhook.foreign():
        return webhook.message(FOREIGN if webhook.admitted() else "")
    by_whatsapp = webhook.field("From").startswith(webhook.WHATSAPP)
    if by_whatsapp and not current_app.config["WHATSAPP"]:
        return webhook.message(NO_WHATSAPP if webhook.admitted() else "")
    if _stops():
        return webhook.with_step(webhook.message(""), PATH, None)
    step = webhook.step(PATH) or Step(Situation())
    if not webhook.admitted():
        with speaking(step.situation.language):
            return webhook.message(sms_text.slowed())
    with fitting.longer() if by_whatsapp else nullcontext():
        after, body = exchange.answer(step, webhook.field("Body"), now())
    return webhook.with_step(webhook.message(body), PATH, after)


def _stops() -> bool:
    """Whether silence is right, also in a flood: STOP or its like, or a word that Twilio took for it."""
    return webhook.field("OptOutType") == "STOP" or word_form(webhook.field("Body")) in texting.SILENT


@sms.get(PATH)
def refused() -> Response:
    """An empty 403: Twilio was told to use POST, and a browser has nothing to do here."""
    return webhook.refused()


@sms.errorhandler(HTTPException)
def unreadable(_error: HTTPException) -> Response:
    """A body too large to be a text."""
    return webhook.refused()


@sms.errorhandler(Exception)
def broken(_error: Exception) -> Response:
    """Our fault: a plain answer, because a text without one leaves her waiting; she keeps her cookie."""
    current_app.logger.error("error")  # the event alone: a traceback could carry her words
    if not g.get("signed"):
        return webhook.refused()
    with speaking("en"):
        return webhook.message(sms_text.failed())
