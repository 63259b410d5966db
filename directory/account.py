"""The Twilio account as its API tells of it: whether the number is ours, points at us, and cannot cost a fortune.

Knows which settings of an account matter and which the API can be asked for; the rest is said to be looked at by hand.
Reads no message and no call of anybody. What is done with the findings is the command's.
"""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal
from urllib.parse import urlsplit

from twilio.base.exceptions import TwilioException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from directory import contacts, spending
from directory.settings import Settings

PATIENCE = 15  # seconds for an answer
SOON = dt.timedelta(days=30)  # a number that has to be renewed within this is told of
HOME = "GB"
DAYS = 7  # of which the counts are read
BY_HAND = (
    "Opt-out words: that Twilio's own handling of STOP, HELP and START is off for this account (step 3).",
    "Redaction: that it is on for messages (step 4); `signpost purge` says whether anything is still there.",
    "The daily limit and what it does when it is reached (step 6): the API tells of alerts only.",
)


class NoAccountError(Exception):
    """Settings without which no account can be asked; carries their names."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: right, wrong, or not to be known from here."""

    state: Literal["right", "wrong", "unknown"]
    words: str


class Elsewhere(TwilioHttpClient):  # type: ignore[misc]  # the SDK has no types
    """The SDK's client, asking another address: `BASE/api.twilio.com/…` in place of `https://api.twilio.com/…`."""

    def __init__(self, base: str) -> None:
        super().__init__(timeout=PATIENCE)
        self.base = base

    def request(self, method: str, url: str, *args: Any, **given: Any) -> Response:
        """One request."""
        return super().request(method, f"{self.base}/{url.removeprefix('https://')}", *args, **given)


def client(settings: Settings) -> Client:
    """The SDK's client for the account of the settings; raises NoAccountError where they hold none."""
    user = settings.twilio_key or settings.twilio_account
    secret = settings.twilio_key_secret if settings.twilio_key else settings.twilio_token
    if not (settings.twilio_account and secret):
        raise NoAccountError("TWILIO_ACCOUNT_SID, and TWILIO_AUTH_TOKEN or TWILIO_API_KEY with TWILIO_API_SECRET")
    http = Elsewhere(settings.twilio_api) if settings.twilio_api else TwilioHttpClient(timeout=PATIENCE)
    return Client(user, secret, account_sid=settings.twilio_account, http_client=http)


def e164(number: str) -> str:
    """A number as Twilio writes it."""
    return f"+44{contacts.digits(number).removeprefix('0')}"


def refusal(error: TwilioException) -> str:
    """What Twilio answered instead, without the text of its answer, which may hold somebody's number."""
    answer = error.args[-1] if error.args else None
    status = getattr(error, "status", None) or getattr(answer, "status_code", "nothing")
    return f"Twilio answered {status}"


def examine(ask: Client, settings: Settings, today: dt.date) -> Iterator[Finding]:
    """Everything that can be asked, one finding after the other; what cannot be asked just now is unknown."""
    yield from _renewal(settings, today)
    checks: dict[str, Callable[[], Iterator[Finding]]] = {
        "the account": lambda: _account(ask),
        "the number": lambda: _number(ask, settings),
        "countries to text": lambda: _texting(ask),
        "countries to ring": lambda: _ringing(ask),
        "alerts": lambda: _alerts(ask),
        "this server": lambda: _server(settings),
        "what it costs": lambda: _costs(ask, settings, today),
    }
    for what, check in checks.items():
        try:
            yield from check()
        except TwilioException as error:
            yield Finding("unknown", f"{what}: {refusal(error)}")
        except OSError as error:  # as all of the SDK's HTTP errors are
            yield Finding("unknown", f"{what}: no answer ({type(error).__name__})")


def _fetched(method: str, url: str) -> Response:
    """An answer to a request as Twilio would send it, but not signed; no redirect is followed."""
    return TwilioHttpClient(timeout=PATIENCE).request(method, url)


def _told(right: bool, good: str, bad: str) -> Finding:
    return Finding("right", good) if right else Finding("wrong", bad)


def _renewal(settings: Settings, today: dt.date) -> Iterator[Finding]:
    until = settings.number_until
    if not (settings.number and until):
        yield Finding("wrong", "SIGNPOST_NUMBER and SIGNPOST_NUMBER_UNTIL are not set: no page shows a number")
    elif until <= today:
        yield Finding("wrong", f"the number had to be renewed by {until}: no page shows it any more")
    else:
        yield _told(until - today > SOON, f"the number is ours until {until}", f"renew the number before {until}")


def _account(ask: Client) -> Iterator[Finding]:
    status = ask.api.v2010.accounts(ask.account_sid).fetch().status
    yield _told(status == "active", "the account is active", f"the account is {status}")


def _number(ask: Client, settings: Settings) -> Iterator[Finding]:
    """That the number is this account's, can do what it must, and sends everything here, by POST."""
    if not settings.number:
        return
    ours = next(iter(ask.incoming_phone_numbers.list(phone_number=e164(settings.number), limit=1)), None)
    if ours is None:
        yield Finding("wrong", f"{settings.number} is not a number of this account")
        return
    yield Finding("right", f"{settings.number} is a number of this account")
    for what, able in (("sms", "texts"), ("voice", "calls")):
        yield _told(bool(ours.capabilities.get(what)), f"it can take {able}", f"it cannot take {able}")
        yield from _pointed(ours, what, f"{settings.public_url}/{what}", able)
        yield from _fallback(ours, what, settings, able)


def _pointed(ours: Any, what: str, wanted: str, able: str) -> Iterator[Finding]:
    url, method = (getattr(ours, f"{what}_{part}") for part in ("url", "method"))
    if getattr(ours, f"{what}_application_sid"):
        yield Finding("wrong", f"{able} go to a TwiML application, not to the number's own address")
    yield _told(
        (url, method) == (wanted, "POST"),
        f"{able} come to {wanted} by POST",
        f"{able} go to {url or 'nowhere'} by {method}; they must come to {wanted} by POST",
    )


def _fallback(ours: Any, what: str, settings: Settings, able: str) -> Iterator[Finding]:
    """For the day this server is down: an address on another host, by POST, that says 999."""
    url, method = getattr(ours, f"{what}_fallback_url"), getattr(ours, f"{what}_fallback_method")
    if not url:
        yield Finding("wrong", f"no fallback address for {able}")
        return
    if urlsplit(url).hostname == urlsplit(settings.public_url).hostname:
        yield Finding("wrong", f"the fallback address for {able} is on this server, which would be down too")
    answer = _fetched(method, url)
    right = method == "POST" and answer.ok and "<Response>" in answer.text and "999" in answer.text
    yield _told(
        right,
        f"the fallback address for {able} answers with TwiML that says 999",
        f"the fallback address for {able} ({method}) answers {answer.status_code} and no TwiML that says 999",
    )


def _texting(ask: Client) -> Iterator[Finding]:
    found = ask.accounts.v1.messaging_geopermissions.fetch().permissions or []
    yield _at_home_only("text", {one["country_code"] for one in found if one.get("enabled")})


def _ringing(ask: Client) -> Iterator[Finding]:
    allowed = ask.voice.v1.dialing_permissions.countries.list(low_risk_numbers_enabled=True)
    yield _at_home_only("ring", {one.iso_code for one in allowed})


def _at_home_only(what: str, allowed: set[str]) -> Finding:
    others = sorted(allowed - {HOME})
    if HOME not in allowed:
        return Finding("wrong", f"this account may not {what} numbers in the United Kingdom")
    named = ", ".join(others[:5])
    return _told(not others, f"it may {what} the United Kingdom only", f"it may {what} {len(others)} more: {named}")


def _alerts(ask: Client) -> Iterator[Finding]:
    """Whether anybody is told when a day becomes dear."""
    daily = [one for one in ask.usage.triggers.list() if one.recurring == "daily" and one.trigger_by == "price"]
    values = ", ".join(str(one.trigger_value) for one in daily)
    yield _told(bool(daily), f"somebody is told when a day costs {values}", "no daily alert on what is spent")


def _server(settings: Settings) -> Iterator[Finding]:
    """That Twilio, coming from outside, would find this server, and nobody else would be answered."""
    health = _fetched("GET", f"{settings.public_url}/healthz")
    yield _told(health.ok, f"{settings.public_url} answers", f"{settings.public_url}/healthz: {health.status_code}")
    for path in ("/sms", "/voice"):
        refused = _fetched("POST", f"{settings.public_url}{path}")
        yield _told(
            (refused.status_code, refused.text) == (403, ""),
            f"{path} refuses what is not signed",
            f"{path} answers {refused.status_code} to what is not signed; it must be an empty 403",
        )


def _costs(ask: Client, settings: Settings, today: dt.date) -> Iterator[Finding]:
    """What each of the last days cost by Twilio's own counts, and what the limits let through at most."""
    since = today - dt.timedelta(days=DAYS)
    records = ask.usage.records.daily.list(category="sms-outbound", start_date=since, end_date=today)
    for day in sorted(records, key=lambda record: str(record.start_date)):
        yield Finding("right", spending.of_day(day.start_date, int(day.usage or 0), settings.pence_per_segment))
    yield Finding("right", spending.at_most(settings))
