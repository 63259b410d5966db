"""A call for tests: what Twilio makes of keys pressed, and the rules that every turn of a call keeps."""

import re
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from flask import Flask
from phone import HERS, OURS
from twilio.request_validator import RequestValidator
from werkzeug.test import TestResponse

from directory.voice import VOICES

TAGS = {tag: code for code, (_name, tag) in VOICES.items()}


@dataclass(frozen=True)
class Turn:
    """What is heard in one turn: the lines by language, and what stands beside them in the XML."""

    root: ET.Element

    @property
    def lines(self) -> list[tuple[str, str]]:
        """Each line with its language, in the order in which it is heard."""
        return [(TAGS[say.attrib["language"]], "".join(say.itertext())) for say in self.root.iter("Say")]

    @property
    def words(self) -> str:
        """All that is heard."""
        return "\n".join(words for _language, words in self.lines)

    @property
    def numbers(self) -> list[str]:
        """The numbers that are read, as digits, in their order."""
        read = [say for say in self.root.iter("Say") if say.find("prosody") is not None]
        return [re.sub(r"\D", "", "".join(say.itertext())) for say in read]

    @property
    def over(self) -> bool:
        """Whether the call ends with nothing said."""
        return [child.tag for child in self.root] == ["Hangup"]


@dataclass
class Call:
    """One call; `cookie` is what Twilio keeps of ours for it, and sends back unless it is lost."""

    app: Flask
    url: str
    token: str
    caller: str = HERS
    sid: str = "CA" + "0" * 32
    cookie: str = ""
    turns: list[Turn] = field(default_factory=list)

    def ring(self) -> Turn:
        """The first turn."""
        return self.turn("/voice", {})

    def press(self, keys: str, **more: str) -> Turn:
        """The turn after a key, asked for at the address that the turn before gave."""
        asked = next(child for child in self.turns[-1].root if "action" in child.attrib)
        return self.turn(asked.attrib["action"], {"Digits": keys, **more} if keys else more)

    def turn(self, path: str, form: dict[str, str]) -> Turn:
        """One turn, which must keep every rule."""
        response = self.send(path, form)
        assert (response.status_code, response.mimetype) == (200, "text/xml")
        turn = Turn(ET.fromstring(response.data))
        hold(turn)
        self.turns.append(turn)
        return turn

    def send(self, path: str, form: dict[str, str], signature: str | None = None) -> TestResponse:
        """The raw response to a request, signed as Twilio signs it unless a signature is given."""
        form = {"From": self.caller, "To": OURS, "CallSid": self.sid, **form}
        signed = RequestValidator(self.token).compute_signature(f"{self.url}{path}", form)
        headers = {"X-Twilio-Signature": signed if signature is None else signature, "Cookie": self.cookie}
        response = self.app.test_client(use_cookies=False).post(path, data=form, headers=headers)
        if "Set-Cookie" in response.headers:
            self.cookie = response.headers["Set-Cookie"].partition(";")[0]
        return response


def hold(turn: Turn) -> None:
    """What holds in every turn: nothing about her in an address, voices that exist, and an end."""
    for element in turn.root.iter():
        assert element.get("action", "/voice?on") == "/voice?on"
        assert element.get("method", "POST") == "POST"
        assert element.tag in {"Response", "Gather", "Say", "prosody", "Dial", "Number", "Hangup"}
    for say in turn.root.iter("Say"):
        assert (say.get("voice"), say.get("language")) in VOICES.values()
        assert "".join(say.itertext()).strip()
    assert turn.root[-1].tag in {"Hangup", "Dial"}
    assert len(ET.tostring(turn.root)) < 64_000, "Twilio reads no longer TwiML"
