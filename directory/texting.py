"""What a text says that is not a need: a digit, MORE, BACK, a language's name, STOP, thanks, a reaction.

Knows the short commands and the numbered menus, so that a digit means what the last reply said it means.
Everything else is words, and goes to `conversation` as they are, except what she takes back ("not kingston, W10").
"""

import functools
import re
from collections import Counter
from enum import Enum

from directory import places, understanding, wording
from directory.i18n import TONGUES, speaking
from directory.saying import Again, Change, Choose, Look, Said, Skip, Words
from directory.situation import Question, Situation, Step
from directory.understanding import folding, lists
from directory.understanding.folding import Folded, word_form
from directory.vocabulary import BOROUGHS, Area, Language, Need

MENU: tuple[Need, ...] = ("talk", "safe-place", "housing", "legal", "health", "money", "children", "immigration")
# After the boroughs in the menu of places: where else she may be.
OUTSIDE: tuple[Area, ...] = ("london", "england")
UNSURE = len(MENU) + 1
CHANGE_NEED, CHANGE_PLACE = 8, 9
# Twilio's own words (opt-out and help): silence is the safe answer to one, the menu to the other.
SILENT = frozenset(["stop", "stopall", "unsubscribe", "end", "quit", "cancel", "revoke", "optout"])
MENU_WORDS = frozenset(["help", "info", "start", "unstop", "yes", "menu", "hi", "hello", "hey"])
MORE_WORDS = frozenset(["more", "next", "mas", "plus", "mais", "wiecej"])
BACK_WORDS = frozenset(["back"])
AGAIN_WORDS = frozenset({"again", "start again", "restart", "reset", "new"})
SKIP_WORDS = frozenset({"any", "anything", "dont know", "i dont know", "idk", "not sure", "rather not say", "skip"})
WHO_WORDS = frozenset(
    {
        "are you a bot",
        "are you real",
        "sorry wrong number",
        "test",
        "testing",
        "what is this",
        "what is this number",
        "whats this",
        "who are you",
        "who dis",
        "who is this",
        "who this",
        "whos this",
        "whose number is this",
        "wrong number",
        "wrong person",
    }
)
# What we tell people to ring or press, sent to us instead: danger, in the wrong place.
MEANT_FOR_999 = frozenset({"55", "18000"})
# What phones send for a thumb on our reply: it quotes us, and asks nothing.
REACTION = re.compile(
    r"^(?:(?:dis)?liked|loved|laughed at|emphasi[sz]ed|questioned|reacted .{1,12} to|removed an? .{1,20} from) [“\"«]",
    re.IGNORECASE,
)
TAKEN_BACK = re.compile(
    r"^(?:no|sorry)?[,. ]*not (?:in )?([^,.;:]{2,40})[,.;:] *(?:but )?(\S.*)$", re.IGNORECASE | re.DOTALL
)
NUMBERED = re.compile(r"(?:(?:number|no|option|nr) )?(\d)")
TELLING_WORDS = 3  # everyday English words before a conversation in another language turns English


class Command(Enum):
    """Commands that the conversation does not know."""

    SILENCE = "silence"
    NOTHING = "nothing"
    MORE = "more"
    THANKS = "thanks"
    WHO = "who"


_NAMES: dict[str, Language] = {
    **{word_form(tongue.english): tongue.code for tongue in TONGUES},
    **{word_form(tongue.autonym): tongue.code for tongue in TONGUES},
    "farsi": "fa",
    "dari": "fa",
    "tagalog": "fil",
    word_form("中文"): "zh-Hans",
}


def language_named(text: str) -> Language | None:
    """The language whose name, its own or the English one, is the whole text."""
    return _NAMES.get(word_form(text))


def meant(text: str, step: Step) -> Said | Command:
    """What the text asks for, after the reply that `step` tells of."""
    if REACTION.match(text):
        return Command.NOTHING
    said = folding.fold(text)
    word = said.text.strip().removesuffix(" please")
    if given := _command(word) or _digit_said(word, step) or _menu_word(word, step) or _small(said, word, step):
        return given
    return _words(text, said, step)


def _command(word: str) -> Said | Command | None:
    if word in SILENT:
        return Command.SILENCE
    if word in MENU_WORDS or word in AGAIN_WORDS:
        return Again()
    if word in WHO_WORDS:
        return Command.WHO
    if word in MEANT_FOR_999:
        return Choose("emergency")
    return None if word else Look()


def _small(said: Folded, word: str, step: Step) -> Said | Command | None:
    """A command or a politeness, where something came before it; at the beginning, the menu answers all of them."""
    if word in MORE_WORDS:
        return Command.MORE if _begun(step) else Again()
    if word in BACK_WORDS:
        return Change(Question.PLACE if Question.PLACE in step.settled else Question.NEED)
    if _only_small_talk(said):
        return Command.THANKS if _begun(step) else Again()
    return None


def _begun(step: Step) -> bool:
    """Whether anything went before this text."""
    return step != Step(Situation(language=step.situation.language))


def _only_small_talk(said: Folded) -> bool:
    """Whether nothing is left of the text without the politenesses that `lists` knows, in any language."""
    finds = [find for find in lists.hits(said) if find.kind == "small-talk"]
    covered = {place for find in finds for place in range(find.start, find.end + 1)}
    return all(place in covered for place, char in enumerate(said.text) if char != " ")


def _digit_said(word: str, step: Step) -> Said | Command | None:
    found = NUMBERED.fullmatch(word)
    return _digit(int(found[1]), step) if found else None


def _menu_word(word: str, step: Step) -> Said | None:
    """A need by the very word that the menu has for it, or that she would rather not choose."""
    if word in SKIP_WORDS:
        return Skip(step.asking) if step.asking else None
    chosen = _menu_words(step.situation.language).get(word)
    return Choose(chosen) if chosen else None


@functools.cache
def _menu_words(language: Language) -> dict[str, Need]:
    """The needs by the word that the menu has for each in this language; of two with one word, the first."""
    with speaking(language):
        return {word_form(str(wording.SHORT_NEEDS[code])): code for code in reversed(MENU)}


def _digit(number: int, step: Step) -> Said | Command:
    if number == 0:
        return Command.MORE if _begun(step) else Again()
    match step.asking:
        case Question.NEED:
            return Choose(MENU[number - 1]) if number <= len(MENU) else Skip(Question.NEED)
        case Question.PLACE:
            places_asked = (*BOROUGHS, *OUTSIDE)
            return Choose(places_asked[number - 1]) if number <= len(places_asked) else Skip(Question.PLACE)
    if number == CHANGE_NEED:
        return Change(Question.NEED)
    if number == CHANGE_PLACE:
        return Change(Question.PLACE)
    return Look()


def _words(text: str, said: Folded, step: Step) -> Words:
    """Her own words, without a place that they take back, in the language so far where they tell no other."""
    found = TAKEN_BACK.match(text)
    kept = found[2] if found and places.find(found[1]) else text
    return Words(kept, _language_of(text, said, step))


def _language_of(text: str, said: Folded, step: Step) -> Language:
    """The language so far, unless the text tells another: a postcode, a name or one odd word is in no language."""
    so_far, heard = step.situation.language, understanding.hear(text).language
    if heard == so_far or not said.plain.isascii():
        return heard
    told = Counter(language for language, _start in {(find.language, find.start) for find in lists.hits(said)})
    enough = TELLING_WORDS if heard == "en" else 1
    return heard if told[heard] >= enough and told[heard] > told[so_far] else so_far
