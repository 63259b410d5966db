"""What a text says that is not a need: a digit, MORE, BACK, STOP, thanks, a reaction.

Knows the short commands and the numbered menus, so that a digit means what the last reply said it means. Which language
a text is in is `thread`'s. Everything else is words, and goes to `conversation` as they are, except what she takes
back ("not kingston, W10").
"""

import functools
import re
from dataclasses import replace
from enum import Enum

from directory import commands, loaned, numbered, places, reactions, takenback, thread, tongues, understanding, wording
from directory.i18n import speaking
from directory.saying import Again, Change, Choose, Look, Said, Skip, Words
from directory.situation import Question, Step
from directory.understanding import finding, folding, hearing
from directory.understanding.folding import Folded, word_form
from directory.vocabulary import BOROUGHS, LANGUAGES, Area, Language, Need

MENU: tuple[Need, ...] = ("talk", "safe-place", "housing", "legal", "health", "money", "children", "immigration")
# After the boroughs in the menu of places: where else she may be.
OUTSIDE: tuple[Area, ...] = ("london", "england")
UNSURE = len(MENU) + 1
CHANGE_NEED, CHANGE_PLACE = 8, 9
# Twilio's own words (opt-out and help): silence is the safe answer to one, the menu to the other.
SILENT = frozenset(["stop", "stopall", "unsubscribe", "end", "quit", "cancel", "revoke", "optout"])
MENU_WORDS = frozenset(["help", "info", "start", "unstop", "yes", "menu", "hi", "hello", "hey"])
CALLING = frozenset(["hi", "hello", "hey"])  # with a question mark, whether anybody is there still
# What we tell people to ring or press, sent to us instead: danger, in the wrong place.
MEANT_FOR_999 = frozenset({"55", "18000"})
NUMBERED = re.compile(r"(?:(?:number|no|option|nr) )?(\d)")
SHORT = 8  # words of a text in which one plain word may say all


class Command(Enum):
    """Commands that the conversation does not know."""

    SILENCE = "silence"
    NOTHING = "nothing"
    MORE = "more"
    BACK = "back"
    THANKS = "thanks"
    NOWHERE = "nowhere"
    WHO = "who"


def meant(text: str, step: Step) -> Said | Command:
    """What the text asks for, after the reply that `step` tells of."""
    if reactions.is_one(text):
        return Command.NOTHING
    said = folding.fold(text)
    word = said.text.strip().removesuffix(" please")
    if step.begun and commands.among(commands.YES, word):
        return Look()
    if step.begun and (commands.among(commands.REPEAT, word) or (word in CALLING and "?" in text)):
        return Look()
    if commands.among(commands.LOST, word):
        return Look() if step.situation.crisis else Command.WHO
    if given := _command(word) or _digit_said(word, step) or _menu_word(word, step) or _small(said, word, step):
        return given
    return _words(text, step)


def _command(word: str) -> Said | Command | None:
    if word in SILENT:
        return Command.SILENCE
    if word in MENU_WORDS or commands.among(commands.AGAIN, word):
        return Again()
    if commands.among(commands.WHO, word):
        return Command.WHO
    if word in MEANT_FOR_999:
        return Choose("emergency")
    return None if word else Look()


def _small(said: Folded, word: str, step: Step) -> Said | Command | None:
    """A command or a politeness, where something came before it; at the beginning, the menu answers all of them."""
    if commands.among(commands.MORE, word):
        return more(step)
    if commands.among(commands.BACK, word):
        return back(step) if asked(step) else Command.BACK
    if commands.among(commands.THANKS, word) or word in commands.GREETING or thread.only_small_talk(said):
        return Command.THANKS if step.begun else Again()
    return None


def _digit_said(word: str, step: Step) -> Said | Command | None:
    found = NUMBERED.fullmatch(takenback.number(word))
    number = int(found[1]) if found else numbered.number(word, step.situation.language) if asked(step) else None
    return None if number is None else _digit(number, step)


def _menu_word(word: str, step: Step) -> Said | None:
    """A need by the very word that the menu has for it, or that she would rather not choose, or does not know."""
    if commands.among(commands.SKIP, word):
        return Skip(step.asking) if step.asking else Look()
    language, need = _on_menu(takenback.instead(word) or word, step.situation.language)
    return Choose(need) if need and language == step.situation.language else None


def _on_menu(word: str, first: Language) -> tuple[Language, Need | None]:
    """The need that a menu has this word for, and the menu's language: `first` if it is one of that."""
    found = _menus().get(word, {})
    language = first if first in found else next(iter(found), first)
    return language, found.get(language)


@functools.cache
def _menus() -> dict[str, dict[Language, Need]]:
    """The words of all languages' menus."""
    words: dict[str, dict[Language, Need]] = {}
    for language in LANGUAGES:
        with speaking(language):
            for need in MENU:
                words.setdefault(word_form(str(wording.SHORT_NEEDS[need])), {})[language] = need
    return words


def asked(step: Step) -> Question | None:
    """The question in the last reply; danger, and a service by its name, are told of without one."""
    situation = step.situation
    told = step.named or situation.crisis or "emergency" in situation.needs
    return None if told else step.asking


def back(step: Step) -> Change:
    """The question before what was told or asked last."""
    return Change(Question.PLACE if Question.PLACE in step.settled else Question.NEED)


def more(step: Step) -> Said | Command:
    """What comes next: more numbers, or, where a question was asked, the numbers from the first without an answer."""
    if not step.begun:
        return Again()
    question = asked(step)
    return Skip(question) if question else Command.MORE


def _digit(number: int, step: Step) -> Said | Command:
    if number == 0:
        return more(step)
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
    return _chosen_anew(number, step)


def _chosen_anew(number: int, step: Step) -> Said:
    """The other choice of the menu that stands last on her screen; in danger what was told stays."""
    if step.menu and not (step.situation.crisis or "emergency" in step.situation.needs):
        chosen = _digit(number, replace(step, asking=step.menu))
        return chosen if isinstance(chosen, Choose) else Look()
    return Look()


def _words(text: str, step: Step) -> Words | Command:
    """Her own words, without a place that they take back, in the language so far where they tell no other.

    A word of a menu beside a place is that need, as we say it is; so is a word that speakers keep for one, where
    nothing else of a short text was understood.
    """
    outcode = places.outcode_alone(text)
    if outcode == "unknown":
        return Command.NOWHERE
    kept = outcode.name if outcode else takenback.without(text)
    heard = understanding.hear(kept)
    bare = understanding.apart(kept)
    so_far = step.situation.language
    language, need = _on_menu(bare.text.strip(), so_far)
    if loaned.alone(bare.text, so_far):
        language = tongues.beside(text) or so_far
    elif not need:
        language = tongues.beside(text) or thread.language_of(heard, folding.fold(kept), step, alone=not bare.words)
    if not (need or heard.understood):
        need = _kept_word(bare, language)
    return Words(kept, language, need)


def _kept_word(bare: Folded, language: Language) -> Need | None:
    """The need whose word stands in a short text; not in English, where those words mean too much else."""
    finds = finding.spoken(finding.hits(bare), language)
    if language == "en" or len(bare.words) > SHORT or any(find.kind == "fiction" for find in finds):
        return None
    return hearing.said_most(finds)
