"""What Twilio's requests have in common: its signature, the cookie it keeps for us, and how much is too much.

Knows who calls, and carries a step from one request of a thread to the next, sealed; holds no wording. Who it is is
never kept: numbers only bind the step to its thread, and are counted, hashed with keys that do not last.
"""

import hashlib
import hmac
from base64 import b64encode
from collections.abc import Callable, Iterable
from threading import Timer
from typing import Any
from urllib.parse import parse_qsl, urlparse
from xml.sax.saxutils import escape

from flask import Flask, Response, current_app, g, make_response, request
from twilio.request_validator import add_port, remove_port
from twilio.twiml import TwiML

from directory.flood import Flood
from directory.seal import NotSealedError, Seal
from directory.settings import Settings
from directory.situation import Step, pack, unpack
from directory.web import now

COOKIE = "t"
FORM = "application/x-www-form-urlencoded"
MINUTES = 15
_SIGNATURE = "HTTP_X_TWILIO_SIGNATURE"
ATTEMPT = "I-Twilio-Idempotency-Token"  # the same on each repetition of one request
WHATSAPP = "whatsapp:"
HOME = "+44"
# What Twilio writes for a caller who withholds the number: letters on a keypad (ANONYMOUS, RESTRICTED ...).
WITHHELD = frozenset({"+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253"})
CLOCK = 4  # bytes in which the token says when it was made
XML = '<?xml version="1.0" encoding="UTF-8"?>'
SKEW = 60  # seconds by which another server's clock may be ahead
PATHS = ("/sms", "/voice")


def init_app(app: Flask, settings: Settings) -> None:
    """What checks, seals and counts for every webhook."""
    tokens = (settings.twilio_token, settings.twilio_token_previous)
    public = settings.public_url or f"http://127.0.0.1:{settings.port}"
    for path in PATHS:
        app.extensions[f"twilio-signers{path}"] = signers(filter(None, tokens), f"{public}{path}")
        app.extensions[f"twilio-seal{path}"] = Seal(settings.secret, MINUTES * 60, path.strip("/"))
    app.extensions["twilio-whose"] = hmac.digest(settings.secret, b"whose thread", hashlib.sha256)
    app.extensions["twilio-flood"] = Flood(settings.texts_per_number, settings.texts_overall, _later)


def _later(seconds: float, what: Callable[[], None]) -> None:
    timer = Timer(seconds, what)
    timer.daemon = True
    timer.start()


def signers(tokens: Iterable[str], address: str) -> list[hmac.HMAC]:
    """What signs requests to this address with each token, the address signed already; Twilio leaves a port or not."""
    whole = urlparse(address)
    either = dict.fromkeys([remove_port(whole), add_port(whole)])
    return [hmac.new(token.encode(), one.encode(), "sha1") for token in tokens for one in either]


def signed(path: str) -> bool:
    """Whether Twilio signed this, for our public address; never for whatever host the request names.

    Worked out as Twilio describes it, and not by the SDK: its `validate` splits the address, and Python keeps the last
    addresses it split, query and all; and each address would cost the whole form again. Tests hold that both agree.
    """
    environ = request.environ
    signature = environ.get(_SIGNATURE, "").encode()
    if not signature:
        return False
    query = environ.get("QUERY_STRING", "")
    pairs = _pairs()
    end = f"{'?' if query else ''}{query}{''.join(name + value for name, value in sorted(set(pairs)))}"
    return _matches(signature, end.encode("utf-8", "surrogatepass"), _known("signers", path))


def _matches(signature: bytes, end: bytes, signing: Iterable[hmac.HMAC]) -> bool:
    """Whether any of these, gone on with to the end of what was signed, comes to this signature."""
    for begun in signing:
        one = begun.copy()
        one.update(end)
        if hmac.compare_digest(b64encode(one.digest()), signature):
            return True
    return False


def _pairs() -> list[tuple[str, str]]:
    """The form's names and values as they came; Flask's own reading makes more of a form than a forged one is worth."""
    body = request.get_data(cache=False).decode("utf-8", "replace") if request.mimetype == FORM else ""
    pairs = parse_qsl(body, keep_blank_values=True)
    g.fields = dict(reversed(pairs))  # of several with one name the first
    return pairs


def field(name: str, default: str = "") -> str:
    """A field of the request; of several with one name the first."""
    try:
        fields: dict[str, str] = g.fields
    except AttributeError:  # nobody has looked at them yet
        _pairs()
        fields = g.fields
    return fields.get(name, default)


def _known(what: str, path: str = "") -> Any:
    return current_app.extensions[f"twilio-{what}{path}"]


def refused() -> Response:
    """An empty 403: to a browser, and to whatever Twilio did not sign."""
    return make_response("", 403)


def sender() -> str:
    """The number that writes or calls, without what says by which way; empty where it is withheld."""
    number = field("From").removeprefix(WHATSAPP)
    return "" if number in WITHHELD or not number.startswith("+") else number


def foreign() -> bool:
    """Whether the number is of another country: those get one fixed line."""
    number = sender()
    return bool(number) and not number.startswith(HOME)


def admitted() -> bool:
    """Whether this sender, and everybody together, have sent little enough for a full answer."""
    flood: Flood = _known("flood")
    return flood.admits(sender(), now().timestamp(), request.headers.get(ATTEMPT, ""))


def _whose() -> bytes:
    """The thread, or the one call, that a step belongs to."""
    thread = "\0".join([field("From"), field("To"), field("CallSid")])
    key: bytes = _known("whose")
    return hmac.digest(key, thread.encode("utf-8", "surrogatepass"), "sha256")


def step(path: str) -> Step | None:
    """The step in the cookie; None where there is none, or it is too old, or another thread's."""
    brought = request.cookies.get(COOKIE, "") if "HTTP_COOKIE" in request.environ else ""
    if not brought:
        return None
    seal: Seal = _known("seal", path)
    moment = int(now().timestamp())
    try:
        plain = seal.open(brought, moment, _whose())
        age = moment - int.from_bytes(plain[:CLOCK], "big")
        return unpack(plain[CLOCK:]) if -SKEW <= age <= MINUTES * 60 else None
    except (NotSealedError, ValueError):
        return None


def reply(twiml: TwiML) -> Response:
    """The XML that Twilio acts on."""
    return Response(str(twiml), mimetype="text/xml")


def message(body: str) -> Response:
    """The XML of one text, or of silence: byte for byte as the SDK writes it, which takes longer than the answer."""
    words = f"<Response><Message>{escape(body)}</Message></Response>" if body else "<Response />"
    return Response(f"{XML}{words}".encode("utf-8", "xmlcharrefreplace"), mimetype="text/xml")


def with_step(response: Response, path: str, after: Step | None) -> Response:
    """The response with the step sealed in its cookie, or with the cookie taken away."""
    if after is None:
        response.delete_cookie(COOKIE, path=path, secure=True, httponly=True, samesite="Strict")
        return response
    seal: Seal = _known("seal", path)
    moment = int(now().timestamp())
    token = seal.close(moment.to_bytes(CLOCK, "big") + pack(after), moment, _whose())
    response.set_cookie(COOKIE, token, max_age=MINUTES * 60, path=path, secure=True, httponly=True, samesite="Strict")
    return response
