"""What a text says that is not a need: a digit, MORE, BACK, a language's name, STOP.

Knows the short commands and the numbered menus, so that a digit means what the last reply said it means.
Everything else is words, and goes to `conversation` as they are.
"""

from enum import Enum

from directory.conversation import Again, Change, Choose, Look, Said, Skip, Words
from directory.i18n import TONGUES
from directory.situation import Question, Step
from directory.understanding.folding import word_form
from directory.vocabulary import BOROUGHS, Language, Need

MENU: tuple[Need, ...] = ("talk", "safe-place", "housing", "legal", "health", "money", "children", "immigration")
ELSEWHERE = len(BOROUGHS) + 1
UNSURE = len(MENU) + 1
CHANGE_NEED, CHANGE_PLACE = 8, 9
# Twilio's own words (opt-out and help): silence is the safe answer to one, the menu to the other.
SILENT = frozenset(["stop", "stopall", "unsubscribe", "end", "quit", "cancel", "revoke", "optout"])
MENU_WORDS = frozenset(["help", "info", "start", "unstop", "yes", "menu", "hi", "hello", "hey"])
MORE_WORDS = frozenset(["more", "0", "next", "mas", "plus", "mais", "wiecej"])
BACK_WORDS = frozenset(["back"])
AGAIN_WORDS = frozenset({"again", "start again", "restart", "reset", "new"})


class Command(Enum):
    """Commands that the conversation does not know."""

    SILENCE = "silence"
    MORE = "more"


_AUTONYMS: dict[str, Language] = {word_form(tongue.autonym): tongue.code for tongue in TONGUES}


def language_named(text: str) -> Language | None:
    """The language whose own name is the whole text."""
    return _AUTONYMS.get(word_form(text))


def meant(text: str, step: Step) -> Said | Command:
    """What the text asks for, after the reply that `step` tells of."""
    word = word_form(text)
    if word in SILENT:
        return Command.SILENCE
    if word in MORE_WORDS:
        return Command.MORE
    if word in MENU_WORDS or word in AGAIN_WORDS:
        return Again()
    if word in BACK_WORDS:
        return Change(Question.PLACE if Question.PLACE in step.settled else Question.NEED)
    if word.isascii() and word.isdigit() and len(word) == 1:
        return _digit(int(word), step)
    return Words(text)


def _digit(number: int, step: Step) -> Said:
    match step.asking:
        case Question.NEED:
            return Choose(MENU[number - 1]) if number <= len(MENU) else Skip(Question.NEED)
        case Question.PLACE:
            return Choose(BOROUGHS[number - 1]) if number <= len(BOROUGHS) else Skip(Question.PLACE)
    if number == CHANGE_NEED:
        return Change(Question.NEED)
    if number == CHANGE_PLACE:
        return Change(Question.PLACE)
    return Look()
