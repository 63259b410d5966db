"""A number of a menu in words: “the second one”, “number 2 i think”, “第二个”, “le deuxième”.

Knows how a whole text is held against the numbers and the words around them that the `phrasebook` has of a language;
English is understood everywhere. Which choice a number is, is `texting`'s.
"""

import functools
import re

from directory import phrasebook
from directory.understanding.folding import word_form
from directory.vocabulary import Language

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def number(text: str, language: Language) -> int | None:
    """The number of a menu that the whole text is, in this language or in English; None where it is none."""
    said = word_form(text)
    for one in dict.fromkeys((language, "en")):
        if found := _pattern(one).fullmatch(said):
            (written,) = (name for name, value in found.groupdict().items() if value)
            return int(found[written]) if written == "digit" else int(written.removeprefix("n"))
    return None


@functools.cache
def _pattern(language: Language) -> re.Pattern[str]:
    """Each number as a group of its own, with words around it, or a digit with such words."""
    said = {name: phrasebook.either(phrases) for name, phrases in phrasebook.of(language).numbers.items()}
    numbers = "|".join(f"(?P<n{place}>{said[name]})" for place, name in enumerate(NUMBERS, 1))
    before, after = said["before"], said["behind"]
    return re.compile(rf"(?:(?:{before}) *)*(?:{numbers}|(?P<digit>\d))(?: *(?:{after}))*")
