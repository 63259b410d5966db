"""The language that a text asks to be answered in: its name, in whichever language, and hardly anything beside it.

Knows CLDR's names, and those that people write and the words around them from the `phrasebook`. A text about somebody
who speaks a language says more, and is none of these.
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


def named(text: str) -> Language | None:
    """The language that the whole text asks for; None where it says anything else."""
    said = word_form(text)
    if len(said) > LONGEST:
        return None
    found = _asking().fullmatch(said)
    return _names()[found["name"]] if found else None


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
    around = {one: {word_form(word) for word in phrasebook.of(one).language["around"]} for one in LANGUAGES}
    whole = {word for one in LANGUAGES if one not in GLUED for word in around[one]}
    glued = {word for one in LANGUAGES if one in GLUED for word in around[one]}
    before = f"(?:(?:{_any(whole)}) |(?:{_any(glued)}) ?)*+"
    behind = f"(?: (?:{_any(whole)})| ?(?:{_any(glued)}))*+"
    return re.compile(f"{before}(?P<name>{_any(set(_names()))}){behind}")


def _any(words: set[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


# CLDR's name of a language that is a country's too: there it is a place.
COUNTRIES = frozenset({"bangladesh"})
