"""The language that a text asks to be answered in: its name, in whichever language, in a sentence of its own.

Knows CLDR's names, and from the `phrasebook` those that people write, the words around them, and how English is
refused. A text about somebody who speaks a language is none of these.
"""

import functools
import re

from babel import Locale

from directory import phrasebook
from directory.i18n import TONGUES
from directory.understanding.folding import word_form
from directory.understanding.lists import GLUED
from directory.vocabulary import LANGUAGES, Language

LONGEST = 60  # letters of a text that asks for a language
NAMES_ONLY = 2  # words of a sentence that may be a name and an adverb
CLOSES = re.compile(r"[.,;:!?\n…،؛؟。，、！？।]+")


def named(text: str) -> Language | None:
    """The language that the whole text asks for, English refused or not; None where it says anything else."""
    said = word_form(text)
    if len(said) > LONGEST:
        return None
    found = _asking().fullmatch(" ".join(_refusal().sub("", said).split()))
    return _names()[found["name"]] if found else None


def beside(text: str) -> Language | None:
    """The language that one sentence asks for, or says to be spoken, among others that say more.

    Such a sentence has three words or more: "Polish" or "Polish only" may be said of somebody, too.
    """
    sentences = CLOSES.split(text)
    asking = (named(one) for one in sentences if len(word_form(one).split()) > NAMES_ONLY)
    return next(filter(None, asking), None) if len(sentences) > 1 else None


def refused(text: str) -> bool:
    """Whether the whole text says that English is not understood, and names no other."""
    said = word_form(text)
    rest, refusals = _refusal().subn("", said) if len(said) <= LONGEST else ("", 0)
    return bool(refusals and _around().fullmatch(" ".join([*rest.split(), ""])))


@functools.cache
def _names() -> dict[str, Language]:
    """Every name of each language, folded: what each of ours calls it, and what people write."""
    names: dict[str, Language] = {}
    for tongue in TONGUES:
        called = (str(other.locale.languages[_code(tongue.code)]) for other in TONGUES)
        written = phrasebook.of(tongue.code).language["names"]
        names |= {word_form(name): tongue.code for name in (*called, tongue.autonym, *written)}
    return {name: code for name, code in names.items() if name not in COUNTRIES}


def _code(language: Language) -> str:
    return Locale.parse(language.replace("-", "_")).language


@functools.cache
def _asking() -> re.Pattern[str]:
    """A name with words around it that ask for it; those of scripts without spaces stand close to it.

    Nothing is tried twice: words that may be parted in two ways would take for ever.
    """
    whole, glued = _words("around")
    behind = f"(?: (?:{phrasebook.either(whole)})| ?(?:{phrasebook.either(glued)}))*+"
    return re.compile(f"{_around().pattern}(?P<name>{phrasebook.either(set(_names()))}){behind}")


@functools.cache
def _around() -> re.Pattern[str]:
    """What may stand before a name, and nothing else."""
    whole, glued = _words("around")
    return re.compile(f" ?(?:(?:{phrasebook.either(whole)}) |(?:{phrasebook.either(glued)}) ?)*+")


@functools.cache
def _refusal() -> re.Pattern[str]:
    """That it is not English, in any language."""
    english = phrasebook.either({name for name, code in _names().items() if code == "en"})
    before, behind = (phrasebook.either(set().union(*_words(name))) for name in ("not-before", "not-behind"))
    return re.compile(rf"(?<!\S)(?:(?:{before}) ?(?:{english})|(?:{english}) ?(?:{behind}))(?!\S)")


def _words(name: str) -> tuple[set[str], set[str]]:
    """The words of that name in every language, folded, and those of scripts without spaces."""
    said = {one: {word_form(word) for word in phrasebook.of(one).language[name]} for one in LANGUAGES}
    whole = {word for one in LANGUAGES if one not in GLUED for word in said[one]}
    return whole, {word for one in LANGUAGES if one in GLUED for word in said[one]}


# CLDR's name of a language that is a country's too: there it is a place.
COUNTRIES = frozenset({"bangladesh"})
