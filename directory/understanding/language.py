"""Which of the eighteen languages a message is written in.

Knows scripts; within a script the trained weights decide. Where nothing tells, or in a script of none of the
eighteen, English: it is what most write, and what somebody nearby would find least strange.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from directory.understanding.folding import Folded
from directory.vocabulary import LANGUAGES, Language

_SCRIPTS: tuple[tuple[tuple[Language, ...], re.Pattern[str]], ...] = (
    (("ko",), re.compile("[\uac00-\ud7af\u1100-\u11ff\u3130-\u318f]")),
    (("ta",), re.compile("[\u0b80-\u0bff]")),
    (("bn",), re.compile("[\u0980-\u09ff]")),
    (("zh-Hans",), re.compile("[\u4e00-\u9fff]")),
    (("uk",), re.compile("[\u0400-\u04ff]")),
    (("ar", "fa", "ur"), re.compile("[\u0600-\u06ff]")),
)
# Letters that Arabic does not have; Urdu's first, because it has Farsi's too.
_OWN_LETTERS: dict[Language, frozenset[str]] = {"ur": frozenset("ٹڈڑںےہھ"), "fa": frozenset("پچژگکی")}
_KANA = re.compile("[\u3040-\u30ff]")  # beside Chinese signs they make it Japanese
_FIRST_NOT_LATIN = "\u0370"  # Greek; what lies behind it and is Latin again, NFKC has turned into our letters
LIKELY = -1.5  # a language's score below which a message in Latin letters is taken for English
FEWEST = 2  # letters of a script that are no ornament
SELDOM_LATIN: frozenset[Language] = frozenset({"ko", "uk", "zh-Hans"})  # in Latin letters only where rather so than not


def of(said: Folded, whole: str, scores: Mapping[Language, float], listed: Collection[str] = frozenset()) -> Language:
    """The language of the message: by the letters of the `whole` of it, then by what is `said` beside its places.

    Where all of it is a phrase that speakers keep, it is one of the languages in which it is `listed`.
    """
    written = unicodedata.normalize("NFKC", whole)
    counts = [(len(letters.findall(written)), languages) for languages, letters in _SCRIPTS]
    most, languages = max(counts, key=lambda pair: pair[0])
    foreign, latin = _letters(written)
    unknown = foreign - sum(count for count, _ in counts)
    no_letter, kana = not foreign + latin, len(_KANA.findall(written))
    if no_letter or kana >= FEWEST or unknown >= max(FEWEST, most + 1, latin):
        return "en"
    if most >= FEWEST:
        own = [language for language in languages if language in listed] or languages
        return _likeliest(own, scores) if said.words else _by_letters(languages, written)
    by_latin = [code for code in LANGUAGES if not latin or code not in SELDOM_LATIN or scores[code] > 0]
    best = _likeliest([language for language in LANGUAGES if language in listed] or by_latin, scores)
    sure = scores[best] > LIKELY or (listed and "en" not in listed)
    return best if sure else "en"


def _by_letters(languages: Sequence[Language], written: str) -> Language:
    """The language of a place alone: the first of its script, unless a letter is another's own."""
    return next(
        (language for language, own in _OWN_LETTERS.items() if language in languages and own & set(written)),
        languages[0],
    )


def _letters(written: str) -> tuple[int, int]:
    """How many letters are not Latin, and how many are."""
    signs = Counter(written).items()  # a long message has many letters, of few kinds
    latin = sum(count for char, count in signs if char < _FIRST_NOT_LATIN and char.isalpha())
    behind = ((char, count) for char, count in signs if char >= _FIRST_NOT_LATIN and char.isalpha())
    return sum(count for char, count in behind if not "\u1d00" <= char <= "\u1eff"), latin


def _likeliest(languages: Sequence[Language], scores: Mapping[Language, float]) -> Language:
    return max(languages, key=lambda language: scores[language])
