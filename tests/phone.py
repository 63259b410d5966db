"""A phone for tests: what Twilio makes of a text, and the rules that every reply keeps.

Signs each request as Twilio does, carries its cookie from one text of a thread to the next, and gives back the
words of the reply. A reply that breaks a rule fails the test that asked for it.
"""

import datetime as dt
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

from flask import Flask
from page_rules import TELLING
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict
from werkzeug.test import TestResponse

from directory import segments
from directory.edition import Edition
from directory.hours import UNKNOWN
from directory.model import Service
from directory.situation import Match, Tier

LOCKED = 40  # characters of a text that a locked phone may show
BUDGET = {"GSM-7": 2, "UCS-2": 3}
LINK = re.compile(r"https?:|www\.|\.(?:uk|org|com|net|info)\b", re.IGNORECASE)
HALVES = re.compile("[\ud800-\udfff]")  # half an emoji has no UTF-8: what arrives is a replacement sign
NUMBER = re.compile(r"\d(?: ?\d){5,}")  # longer than 18000, which is part of a name
DANGER = "Ring 999"
# What tells replies apart: the two menus, and the line that answers day and night.
MENU, PLACES, NDAH = "What do you need?", "Where are you?", "0808 2000 247"
HERS, OURS = "+447700900123", "+447700900999"


class Clock:
    """A clock that tests move by hand."""

    def __init__(self, now: dt.datetime) -> None:
        self.now = now

    def __call__(self) -> dt.datetime:
        return self.now

    def later(self, minutes: int) -> None:
        """Move the clock on."""
        self.now += dt.timedelta(minutes=minutes)


@dataclass
class Phone:
    """One thread between a phone and us; `cookies` is what Twilio keeps of ours for it."""

    app: Flask
    url: str
    token: str
    clock: Clock
    sender: str = HERS
    cookies: dict[str, str] = field(default_factory=dict)

    def text(self, body: str, **more: Any) -> str:
        """The reply to a text; it must be one, and keep every rule."""
        reply = self.words(self.send({"Body": body, **more}))
        assert reply, f"no reply to “{body}”"
        hold(reply)
        return reply

    def silent(self, body: str) -> None:
        """Send a text that must not be answered."""
        reply = self.words(self.send({"Body": body}))
        assert not reply, f"“{body}” was answered: {reply}"

    def words(self, response: TestResponse) -> str:
        """What the TwiML of a response says; nothing where it says nothing."""
        assert response.status_code == 200, response.status
        assert response.mimetype == "text/xml"
        root = ET.fromstring(response.data)
        assert root.tag == "Response"
        assert [child.tag for child in root] in ([], ["Message"]), "one message or none"
        return "".join(root.itertext())

    def send(
        self, form: Any, *, signature: str | None = None, token: str = "", query: str = "", attempt: str = ""
    ) -> TestResponse:
        """The raw response to a form, signed as Twilio signs it unless a signature is given."""
        pairs = [(name, HALVES.sub("\ufffd", value)) for name, value in MultiDict(form).items(multi=True)]
        names = {name for name, _ in pairs}
        pairs += [pair for pair in (("From", self.sender), ("To", OURS)) if pair[0] not in names]
        address = f"{self.url}/sms{query}"
        signed = RequestValidator(token or self.token).compute_signature(address, MultiDict(pairs))
        response = self.app.test_client(use_cookies=False).post(
            f"/sms{query}",
            data=urlencode(pairs),
            content_type="application/x-www-form-urlencoded",
            headers={
                "X-Twilio-Signature": signed if signature is None else signature,
                "I-Twilio-Idempotency-Token": attempt,
                "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
            },
        )
        self._keep(response)
        return response

    def _keep(self, response: TestResponse) -> None:
        for header in response.headers.getlist("Set-Cookie"):
            name, _, rest = header.partition("=")
            value = rest.partition(";")[0]
            if not value or "Max-Age=0" in header:
                self.cookies.pop(name, None)
            else:
                self.cookies[name] = value

    def without_cookie(self) -> "Phone":
        """The same thread where Twilio has lost the cookie."""
        return Phone(self.app, self.url, self.token, self.clock, self.sender)


def matched(service: Service, edition: Edition, tier: Tier = Tier.LINE) -> Match:
    """A match as it would be told of this service at the top of an answer, or in another tier."""
    door = edition[service.front_door] if service.front_door and not service.reachable else None
    numbers = service.reachable or (door.reachable if door else ())
    return Match(service, tier, (), UNKNOWN, door, next(iter(numbers), None))


def hold(reply: str) -> None:
    """Every rule of a reply holds."""
    faults = [f"{rule.__name__}: {fault}" for rule in RULES if (fault := rule(reply))]
    assert not faults, "; ".join(faults) + f"\n{reply}"


def within_budget(reply: str) -> str:
    """At most 2 segments in GSM-7 and 3 in UCS-2."""
    size = segments.count(reply)
    return f"{size.segments} segments of {size.alphabet}" if size.segments > BUDGET[size.alphabet] else ""


def lock_screen_safe(reply: str) -> str:
    """What a locked phone may show tells nothing; in danger 999 comes first whoever looks."""
    told = TELLING.search(reply[:LOCKED])
    return f"begins with “{told.group()}”" if told and not reply.startswith(DANGER) else ""


def no_links(reply: str) -> str:
    """No web address: on most phones of those who text it costs data or does not open."""
    found = LINK.search(reply)
    return f"a link: {found.group()}" if found else ""


def numbers_alone(reply: str) -> str:
    """A number stands on a line of its own, where every phone can dial it and no script turns it around."""
    return next((line for line in reply.split("\n") if NUMBER.search(line) and not NUMBER.fullmatch(line)), "")


def says_999(reply: str) -> str:
    """Every reply says what to ring in danger."""
    return "" if "999" in reply else "no 999"


RULES = (within_budget, lock_screen_safe, no_links, numbers_alone, says_999)
