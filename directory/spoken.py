"""What is said to somebody who rings: an answer in words to be heard, each in its language.

Knows the three menus, how a number is read so that it can be written down, and which two numbers are told. Which voice
reads it, and what a key does, is `voice`'s. Needs an application context.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

import phonenumbers

from directory import contacts, hours, phrasing, standing, wording
from directory.i18n import BY_CODE, speaking
from directory.i18n import gettext as _
from directory.menus import SHORT_BOROUGHS
from directory.model import Contact
from directory.situation import Answer, Ending, Tier
from directory.texting import MENU, UNSURE
from directory.vocabulary import LANGUAGES, Language

# The languages of which Twilio has a voice; the others are told, in English, to write instead.
VOICED: tuple[Language, ...] = tuple(code for code in LANGUAGES if code not in {"fa", "so", "ur", "sq"})
FIRST_KEYS = 9  # languages on the first menu; 0 leads to the rest
AT_ONCE = 2  # numbers told at once: nobody keeps three in mind
# In English only: who needs another language hears its name, and 0.
UNVOICED = "For Farsi, Soomaali, Urdu or Shqip, please send a text message to this number."
FOREIGN = "This line is for numbers of the United Kingdom. In danger in the United Kingdom, ring 999. Goodbye."


@dataclass(frozen=True)
class Line:
    """A few words in one language; a number is read slowly."""

    words: str
    language: Language
    slow: bool = False


@dataclass(frozen=True)
class Told:
    """A number that is read out, and whose it is."""

    name: str
    contact: Contact

    @property
    def dialled(self) -> str:
        """The number as Twilio dials it; empty for short numbers, which only a phone in the country can ring."""
        number = phonenumbers.parse(contacts.digits(self.contact.value), "GB")
        valid = phonenumbers.is_valid_number(number)
        return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) if valid else ""


def greeting(page: int = 0) -> Iterator[Line]:
    """Danger first, in English; then each language by its own name, with its key."""
    with speaking("en"):
        yield Line(_danger(), "en")
    menus = VOICED[:FIRST_KEYS], VOICED[FIRST_KEYS:]
    for key, code in enumerate(menus[page], 1):
        yield Line(f"{BY_CODE[code].autonym}: {key}.", code)
    for code in menus[1] if page == 0 else ():
        yield Line(f"{BY_CODE[code].autonym}: 0.", code)
    yield Line(UNVOICED, "en")


def language(key: int, page: int) -> Language | None:
    """The language that a key of the first menu chooses."""
    keys = VOICED[FIRST_KEYS * page :][:FIRST_KEYS]
    return keys[key - 1] if 0 < key <= len(keys) else None


def needs(code: Language) -> Iterator[Line]:
    """The danger line again, in her language, and the needs with their keys."""
    yield Line(_danger(), code)
    yield Line(_("What do you need? Press a number. The star key ends the call at once."), code)
    for key, need in enumerate(MENU, 1):
        yield Line(f"{key}: {wording.SHORT_NEEDS[need]}.", code)
    yield Line(f"{UNSURE}: {_('not sure')}.", code)


def places(code: Language) -> Iterator[Line]:
    """The places with their keys; boroughs in an English voice, because that is how they are called."""
    yield Line(_("Where are you? Press a number."), code)
    for key, name in enumerate(SHORT_BOROUGHS.values(), 1):
        yield Line(f"{key}:", code)
        yield Line(f"{name}.", "en")
    outside = len(SHORT_BOROUGHS) + 1
    yield Line(f"{outside}: {_('other London')}.", code)
    yield Line(f"{outside + 1}: {_('outside London')}.", code)


def numbers(answer: Answer, now: dt.datetime) -> list[Told]:
    """Every number that may be told of an answer, in its order, each once; no text or relay numbers, no 999 again."""
    found: dict[str, Told] = {}
    for match in answer.matches:
        heard = [one for one in match.owner.reachable if one.kind == "phone" and one.label != "relay"]
        first = standing.number_first(heard, now, danger=answer.ending is Ending.DANGER)
        if first and match.tier is not Tier.DANGER:
            found.setdefault(first.value, Told(match.owner.name, first))
    return list(found.values())


def told(some: list[Told], now: dt.datetime, code: Language) -> Iterator[Line]:
    """Up to two numbers, all of it twice, and what the keys do then."""
    for _time in range(2):
        for one in some:
            yield Line(f"{one.name}.", "en")
            state = hours.opening(one.contact.hours, now)
            if state.state != "unknown":
                yield Line(f"{phrasing.opening(state, now)}.", code)
            yield number(one.contact, code)
    if some and some[0].dialled:
        yield Line(_("Press 1 to be connected to the first number."), code)
    yield Line(_("Press 2 to hear this again, 0 for more, 8 for something else, 9 for another place."), code)


def number(contact: Contact, code: Language) -> Line:
    """A number digit by digit, with a rest where it is written with a space."""
    groups = [", ".join(group) for group in contact.value.split()]
    return Line("; ".join(groups) + ".", code, slow=True)


def nobody(code: Language) -> Line:
    """Where the number that she was connected to did not answer."""
    return Line(_("Nobody answered. Here are the numbers again."), code)


def anyone(first: Told, code: Language) -> Iterator[Line]:
    """What is right for anyone, before a call ends: danger, and one line with its number, twice."""
    yield Line(_danger(), code)
    for _time in range(2):
        yield Line(f"{first.name}.", "en")
        yield number(first.contact, code)


def _danger() -> str:
    return _("If you are in danger, hang up and ring 999. Cannot speak? On a mobile, listen and press 55 when asked.")
