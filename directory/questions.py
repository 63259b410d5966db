"""Questions about us, or about the numbers just told: is it free, who sees this, when, where, what do I say.

Knows how a whole text is held against the questions of each language, which the `phrasebook` has. A text that says more
is none of these, and is read as her own words. The answers are `asides`'s.
"""

import functools
import re
from enum import Enum
from typing import NamedTuple

from directory import phrasebook, understanding
from directory.once import remembered
from directory.understanding.folding import word_form
from directory.vocabulary import LANGUAGES, Language


class Topic(Enum):
    """What can be asked."""

    COST = "cost"
    PAY = "pay"
    SEEN = "seen"
    WATCHED = "watched"
    REAL = "real"
    HOURS = "hours"
    ADDRESS = "address"
    SPEECH = "speech"
    RULES = "rules"
    REFUGE = "refuge"
    SAYING = "saying"
    WOMAN = "woman"
    WAIT = "wait"
    FAULT = "fault"
    STAYS = "stays"
    OTHERS = "others"
    WHICH = "which"


ANYWHERE = frozenset({Topic.WATCHED, Topic.REFUGE})  # may be asked beside a place


class Asked(NamedTuple):
    """A question, and the languages in which it is put so."""

    topic: Topic
    languages: tuple[Language, ...]


def asked(text: str) -> Asked | None:
    """The question that the whole text is; None where it is no such thing."""
    said = _close(text)
    if len(said) > LONGEST:
        return None
    for topic in Topic:
        asks = _close(understanding.apart(text).text) if topic in ANYWHERE else said
        if not _in_any(topic).fullmatch(asks):
            continue
        if languages := tuple(one for one in LANGUAGES if _pattern(topic, one).fullmatch(asks)):
            return Asked(topic, languages)
    return None


@functools.cache
def _in_any(topic: Topic) -> re.Pattern[str]:
    """Every language's phrases at once: most texts are no question of ours, and this says so eighteen times as fast."""
    return re.compile("|".join(f"(?:{_expression(topic, language)})" for language in LANGUAGES))


@functools.cache
def _pattern(topic: Topic, language: Language) -> re.Pattern[str]:
    return re.compile(_expression(topic, language))


def load() -> None:
    """Make the patterns that every text is held against, so that the first text waits for none."""
    for topic in Topic:
        _in_any(topic)


def _expression(topic: Topic, language: Language) -> str:
    """One language's phrases, folded, with a few politenesses before or behind.

    Few, and no spaces: where a text can be parted in many ways, each of them would be tried before it is refused.
    """
    questions = phrasebook.of(language).questions
    names = _ASKED_AS.get(topic, (topic.value,))
    phrases = "|".join(_folded(phrase) for name in names for phrase in questions[name])
    polite = (*phrasebook.of("en").questions["politeness"], *questions["politeness"])
    edges = _folded(f"({'|'.join(polite)})")
    return f"(?:{edges}){{0,{POLITE}}}?(?:{phrases})(?:{edges}){{0,{POLITE}}}"


@remembered
def without_politeness(said: str) -> str:
    """Folded words without a politeness before or behind them; as they are where they hold nothing else."""
    return (_politeness().sub("", f" {said} ").strip() or said) if len(said) <= LONGEST else said


@functools.cache
def _politeness() -> re.Pattern[str]:
    """A politeness of any language at either end of words with a space around them."""
    polite = (edge for language in LANGUAGES for edge in phrasebook.of(language).questions["politeness"])
    edges = "|".join(dict.fromkeys(map(word_form, polite)))
    return re.compile(rf"^(?: (?:{edges})(?= ))+|(?:(?<= )(?:{edges}) )+$")


def _folded(phrase: str) -> str:
    """A phrase as an expression: the words folded, "(this|that|)" one of these or nothing."""
    parts = re.split(r"([()|])", phrase)
    return "".join({"(": "(?:"}.get(part, part) if part in "()|" else _close(part) for part in parts)


def _close(words: str) -> str:
    """Folded words without the spaces, which people leave out or put in."""
    return word_form(words).replace(" ", "")


POLITE = 4  # politenesses on either side of a question
LONGEST = 70  # letters of a text that is one question, spaces apart
# What a topic is called in the phrasebook, where it has more than its own name there.
_ASKED_AS = {
    Topic.COST: ("cost", "bill"),
    Topic.SEEN: ("seen", "trust", "tell-nobody"),
    Topic.RULES: ("rules", "report"),
}
