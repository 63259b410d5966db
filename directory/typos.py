"""Which name a mistyped word was meant to be.

Knows how far typing mistakes and endings of other languages are forgiven: least inside a message, more where
the whole text is a place. Keeps nothing of what was typed.
"""

import functools
import re
from dataclasses import dataclass

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from directory.alike import Alike
from directory.gazetteer import Place, load
from directory.spelling import THERE, name_form

FEWEST = 6  # letters of a word inside a message before a mistake in it is forgiven
CLOSE = 88  # how alike it must be there
ALONE = 80  # how alike a text that is only a place must be
# "Kingstonda", "Paddingtondan", "Leedsteki": at, from, who is at (Turkish).
_PLACED = re.compile(rf"(.{{5,}}?){THERE}")
# "Fulhamie", "Hammersmithu", "Kingstonit": cases of Polish, Romanian and Albanian, and "Putney's".
_CASES = re.compile(r"(.{6,}?)(?:ie|u|em|owie|it|in|ul|s|nin|un|a|e)")
# How words end that either may match: quicker to see than that it does not.
_PLACED_ENDS = tuple(f"{at}{who}" for at in ("da", "de", "ta", "te") for who in ("", "ki", "n", "yim", "yiz"))
_CASES_ENDS = ("e", "u", "m", "t", "n", "l", "s", "a")

_ROADS = frozenset({"rd", "st", "ave", "lane", "drive", "close", "crescent", "terrace", "gdns"})


@dataclass(frozen=True)
class Names:
    """The names that mistakes are measured against: one word, several words, the best known, and run together."""

    single: Alike
    several: Alike
    known: tuple[str, ...]
    joined: dict[str, str]
    every: tuple[str, ...]


@functools.cache
def _names() -> Names:
    known = load()
    main = [name for name, meant in known.named.items() if name not in known.careful and _main(name, meant[0])]
    single = [name for name in main if " " not in name and len(name) >= FEWEST]
    several = [name for name in main if " " in name and len(name) >= FEWEST + 2]
    joined = {name.replace(" ", ""): name for name in several}
    every = tuple(
        name for name, meant in known.named.items() if meant[0].rank <= 3 and known.careful.get(name) != "never"
    )
    ours = {word for place in known.councils.values() if place.ours for word in name_form(place.name).split()}
    best = tuple(name for name in {*single, *ours} if len(name) >= FEWEST and _best(name))
    return Names(Alike(single, CLOSE), Alike(several, CLOSE), best, joined, every)


def _best(name: str) -> bool:
    """Whether it names one of the five boroughs or a locality in them, for which one letter amiss is forgiven."""
    meant = load().named.get(name, ())
    return bool(meant) and meant[0].ours and meant[0].rank <= 1


def _main(name: str, place: Place) -> bool:
    """Whether a place is known well enough that a mistyped word in a message may mean it."""
    return place.rank <= 2 and (place.ours or (place.in_london and " " not in name and len(name) > FEWEST))


def ended(word: str) -> str | None:
    """The name in a word that has an ending of another language."""
    known = load()
    found = _PLACED.fullmatch(word) if word.endswith(_PLACED_ENDS) else None
    if found and found[1] in known.named and known.careful.get(found[1]) not in {"never", "road"}:
        return found[1]
    found = _CASES.fullmatch(word) if word.endswith(_CASES_ENDS) else None
    return found[1] if found and found[1] not in known.careful and _good(found[1]) else None


def _good(name: str) -> bool:
    meant = load().named.get(name, ())
    return any(place.rank <= 2 for place in meant[:1])


def one_word(word: str) -> str | None:
    """The name of one word, or of two run together, that a word of a message was meant to be."""
    if len(word) < FEWEST or not word.isalpha():
        return None
    names = _names()
    return names.joined.get(word) or names.single.nearest(word)


def one_letter(word: str) -> str | None:
    """The borough or locality that a word with one letter amiss was meant to be, where it stands by itself."""
    if len(word) < FEWEST - 1 or not word.isalpha() or word in load().careful:
        return None
    return next((name for name in _names().known if name[0] == word[0] and OSA.distance(name, word) == 1), None)


def two_words(words: str) -> str | None:
    """The name of several words that two neighbouring words of a message were meant to be."""
    names = _names()
    together = words.replace(" ", "")
    if len(together) >= FEWEST + 2 and together in load().named and _good(together):
        return together
    return names.several.nearest(words) if len(words) >= FEWEST + 2 else None


def whole(text: str) -> tuple[str, ...]:
    """The names that a folded text which is only a place was meant to be, the nearest ones together."""
    if len(text) < 5 or load().careful.get(text) == "other":
        return ()
    names = _names()
    if joined := names.joined.get(text.replace(" ", "")):
        return (joined,)
    first, _, last = text.rpartition(" ")
    alike = [name for name in names.every if name.endswith(f" {last}")] if first and last in _ROADS else names.every
    near = process.extract(text, alike, scorer=fuzz.ratio, score_cutoff=ALONE, limit=5)
    return tuple(name for name, score, _ in near if score == near[0][1])
