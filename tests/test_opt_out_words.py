"""Words that Twilio takes for itself are never asked for, in any language.

How they are answered is in `test_sms_steps`.

Twilio's defaults: STOP and its kind block our replies, START and its kind undo that, HELP and INFO are answered by
Twilio itself. An account may be set otherwise; who texts cannot know.
"""

import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from conftest import NOW
from flask import Flask

from directory import replies, wording
from directory.edition import Edition
from directory.i18n import TONGUES, Tongue, speaking
from directory.texting import MENU as NEEDS_OFFERED
from directory.texting import MENU_WORDS, SILENT
from directory.understanding.folding import word_form

STOPS = ("STOP", "STOPALL", "UNSUBSCRIBE", "END", "QUIT", "CANCEL", "REVOKE", "OPTOUT")
STARTS = ("START", "YES", "UNSTOP", "HELP", "INFO")
TAKEN = frozenset(word.lower() for word in (*STOPS, *STARTS))
TRANSLATIONS = Path(replies.__file__).parent / "translations"
# An instruction, in the English that all others are translated from.
ASKS = re.compile(r"\b(?:send|text|reply|type|write|press)\b", re.IGNORECASE)
SHOUTED = re.compile(r"\b[A-Z]{3,}\b")


def asked_for(text: str, *, instruction: bool) -> set[str]:
    """The words of Twilio's that a text asks for: any in an instruction, one in capitals or quotes anywhere."""
    marked = {*SHOUTED.findall(text), *re.findall(r"[“\"«„‘']\s*(\w+)\s*[”\"»“’']", text)}
    words = {word.lower() for word in (re.findall(r"\w+", text) if instruction else marked)}
    return words & TAKEN


def test_every_word_of_twilios_is_known() -> None:
    """Each has its safe answer, and the bot's own list names no word that is not handled so."""
    assert {word.lower() for word in STOPS} == SILENT
    assert {word.lower() for word in STARTS} <= MENU_WORDS


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_no_reply_asks_for_such_a_word(app: Flask, edition: Edition, tongue: Tongue) -> None:
    """No reply in any language has one in capitals or in quotes, and no choice of its menu is one."""
    with app.app_context():
        said = list(replies.every(tongue.code, iter(list(edition)[::7]), edition, NOW))
        found = {name: words for name, reply in said if (words := asked_for(reply, instruction=False))}
        with speaking(tongue.code):
            choices = {word_form(str(wording.SHORT_NEEDS[code])) for code in NEEDS_OFFERED}

    assert not found
    assert not choices & TAKEN
    assert word_form(tongue.autonym) not in TAKEN


@pytest.mark.parametrize("tongue", TONGUES[1:], ids=lambda tongue: tongue.code)
def test_no_instruction_uses_such_a_word(tongue: Tongue) -> None:
    """No sentence that tells what to send or press holds one, in English or in this language."""
    folder = TRANSLATIONS / str(tongue.locale)
    catalogue = read_po(BytesIO((folder / "LC_MESSAGES" / "messages.po").read_bytes()))
    asking = [message for message in catalogue if message.id and ASKS.search(str(message.id))]
    sentences = [part for message in asking for part in re.split(r"[.?!]", str(message.id)) if ASKS.search(part)]
    texts = [*sentences, *(str(message.string) for message in asking)]

    assert len(asking) > 10
    assert not {text: words for text in texts if (words := asked_for(text, instruction=True))}


@pytest.mark.parametrize(
    ("text", "instruction"),
    [
        ("Send STOP to end this", False),
        ("Wyślij „help”, aby zacząć", False),
        ("Envoyez « INFO »", False),
        ("Send help or a number", True),
        ("Pulsa 1 o escribe cancel", True),
    ],
)
def test_such_a_word_would_be_found(text: str, instruction: bool) -> None:
    """The search is not blind."""
    assert asked_for(text, instruction=instruction)
