"""The places said inside a longer message, and whether a word that may be a place is one here.

Knows how people write of places in passing, and when the same words are something else: Chelsea the friend,
Chelsea the team, reading a book. Outcodes are `outcodes`'. What a text means that is only a place is left to `places`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from directory import outcodes, scripts, typos
from directory.beside import is_a
from directory.gazetteer import Meant, load
from directory.once import remembered
from directory.spelling import STOP, says_where, words


@dataclass(frozen=True)
class Mention:
    """A place said in a message: what it may be, likeliest first, its span, and how sure that a place was meant."""

    places: Meant
    start: int
    end: int
    sure: float


class Seen(NamedTuple):
    """A name where it stands: the message, its words with their spans, and which of them are the name."""

    text: str
    said: list[tuple[str, int, int]]
    first: int
    size: int

    @property
    def name(self) -> str:
        """The name itself."""
        return " ".join(word for word, *_ in self.said[self.first : self.first + self.size])

    def word(self, away: int) -> str:
        """The word that stands so far before (-1) or after (1) the name."""
        at = self.first + away if away < 0 else self.first + self.size - 1 + away
        return self.said[at][0] if 0 <= at < len(self.said) else ""

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.said[self.first][1]

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.said[self.first + self.size - 1][2]

    @property
    def begins(self) -> bool:
        """Whether a clause begins with it."""
        return self.first == 0 or bool(STOP.search(self.text[self.said[self.first - 1][2] : self.start]))

    @property
    def ends(self) -> bool:
        """Whether a clause ends with it."""
        return self.last or bool(STOP.search(self.text[self.end : self.said[self.first + self.size][1]]))

    @property
    def last(self) -> bool:
        """Whether the message ends with it."""
        return self.first + self.size == len(self.said)


_CHINESE_AT = "住在到去从從来來近于離离"
_MOST = 20  # unknown words of a message that are looked up as mistyped


_WIDE = 0.2  # how sure it is that London or a county is where she needs help


@remembered
def mentions(text: str) -> tuple[Mention, ...]:
    """The places said in a message, in order; London alone places nobody, nor a county beside something narrower."""
    found = wide_or_not(text)
    narrow = any(mention.sure > _WIDE for mention in found)
    return tuple(m for m in found if m.sure > _WIDE or not (narrow or m.places[0].all_london))


def wide_or_not(text: str) -> tuple[Mention, ...]:
    """The places said in a message, London and counties too."""
    found = [*_outcodes(text), *_names(text), *_scripts(text)]
    return tuple(sorted(found, key=lambda mention: mention.start))


def _outcodes(text: str) -> Iterator[Mention]:
    for place, start, end in outcodes.said(text):
        yield Mention((place,), start, end, 1.0)


def _names(text: str) -> Iterator[Mention]:
    known, said = load(), words(text)
    at = tried = 0
    while at < len(said):
        size = _size(said, at)
        if not size and (tried == _MOST or len(said[at][0]) <= 3):
            at += 1
            continue
        seen = Seen(text, said, at, max(1, size))
        if size:
            meant = known.named[seen.name]
            sure = _sure(seen, known.careful.get(seen.name), meant)
        else:
            tried += 1
            seen, meant, sure = _mended(seen)
        if sure:
            yield Mention(meant, seen.start, seen.end, sure)
        at += seen.size


def _size(said: list[tuple[str, int, int]], at: int) -> int:
    """How many words the longest name has that begins here; 0 where none does."""
    known = load()
    longest = known.longest.get(said[at][0], 0)
    if longest <= 1:
        return longest if said[at][0] in known.named else 0
    parts = [word for word, *_ in said[at : at + longest]]
    return next((size for size in range(len(parts), 0, -1) if " ".join(parts[:size]) in known.named), 0)


def _mended(seen: Seen) -> tuple[Seen, Meant, float]:
    """A word that is no name taken as a mistyped one, alone or with the next word."""
    named, careful, word, after = load().named, load().careful, seen.name, seen.word(1)
    if careful.get(word) == "other":
        return seen, (), 0.0
    if name := typos.ended(word):
        return seen, named[name], _WIDE if named[name][0].all_london else 0.7
    if name := typos.one_word(word):
        return seen, named[name], 0.8 * _sure(seen, careful.get(name), named[name])
    if seen.begins and seen.ends and (name := typos.one_letter(word)):
        return seen, named[name], 0.6
    # A word before a name is no part of that name mistyped: "rehab, kingston" asks for something in Kingston.
    if after and not seen.ends and after not in named and (name := typos.two_words(f"{word} {after}")):
        both = seen._replace(size=2)
        return both, named[name], 0.8 * _sure(both, careful.get(name), named[name])
    return seen, (), 0.0


def _sure(seen: Seen, why: str | None, meant: Meant) -> float:
    """How sure it is that a name stands for the place; 0 where it does not."""
    if why in {"never", "road"} or _something_else(seen):
        return 0.0
    if why == "wide" or meant[0].all_london:
        return _WIDE
    doubt = {"person": _not_a_person, "word": _not_a_thing}.get(why or "")
    sure = doubt(seen) if doubt and not says_where(seen.text[seen.start : seen.end]) else 1.0
    return min(sure, _as_sure_as(meant, left=is_a(seen.word(-1), "left")))


def _as_sure_as(meant: Meant, *, left: bool) -> float:
    """How sure a name is that nothing speaks against; one outside that somebody comes from, least."""
    if meant[0].kind == "road":
        return 0.6 if len(meant) == 1 else 0.0
    if len(meant) > 1:
        return 0.7
    if left and not meant[0].ours:
        return 0.3
    return 0.5 if meant[0].kind == "town" else 0.9 if meant[0].ours else 0.8


def _something_else(seen: Seen) -> bool:
    """Whether the words around make it a road of that name, a team or somebody's name."""
    after, before = seen.word(1), seen.word(-1)
    if is_a(after, "street") and not seen.ends:
        begins_name = _size(seen.said, seen.first + seen.size)
        return not begins_name and not (after == "close" and seen.word(2) in {"to", "by"})
    if is_a(after, "elsewhere_after"):
        return True
    named = is_a(before, "title") and not is_a(seen.word(-2), "whose")  # "his mrs. kingston" is his wife, in Kingston
    return is_a(after, "sport_after") or named or (is_a(before, "sport_before") and not seen.begins)


def _not_a_person(seen: Seen) -> float:
    before = seen.word(-1)
    if is_a(seen.word(1), "place_after") and not seen.ends:
        return 0.8
    if seen.start and seen.text[seen.start - 1] in _CHINESE_AT:
        return 0.7
    if is_a(before, "at") and before != "from":
        return 0.7
    if is_a(before, "to") or before == "from":
        return 0.5 if seen.ends and not is_a(seen.word(-2), "message_before") else 0.0
    if is_a(before, "post") and seen.ends and not is_a(seen.word(-2), "person_before"):  # "bar manager chelsea, ..."
        return 0.6
    if seen.begins and seen.ends:
        return 0.0 if is_a(before, "person_before") and before != "know" else 0.6  # "a man i dont know, chelsea"
    return 0.5 if seen.last and not is_a(before, "person_before") else 0.0


def _not_a_thing(seen: Seen) -> float:
    if is_a(seen.word(1), "place_after") and not seen.ends:
        return 0.7
    if is_a(seen.word(-1), "at"):
        return 0.0 if is_a(seen.word(1), "object_after") and not seen.ends else 0.7
    if seen.start and seen.text[seen.start - 1] in _CHINESE_AT:
        return 0.7
    if is_a(seen.word(-1), "post") and seen.ends:  # "midwife st georges. dv"
        return 0.6
    return 0.6 if seen.begins and seen.ends and (seen.last or seen.size > 1) else 0.0


def _scripts(text: str) -> Iterator[Mention]:
    for meant, start, end in scripts.names(text):
        yield Mention(meant, start, end, _WIDE if meant[0].all_london else 0.5 if meant[0].kind == "town" else 0.8)
