"""The places said inside a longer message, and whether a word that may be a place is one here.

Knows how people write of places in passing, and when the same words are something else: Chelsea the friend,
Chelsea the team, reading a book, "b4". What a text means that is only a place is left to `places`.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from directory import postcodes, typos
from directory.gazetteer import Place, load, script_form, words


@dataclass(frozen=True)
class Mention:
    """A place said in a message: what it may be, likeliest first, its span, and how sure that a place was meant."""

    places: tuple[Place, ...]
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
        return self.first == 0 or bool(_STOP.search(self.text[self.said[self.first - 1][2] : self.start]))

    @property
    def ends(self) -> bool:
        """Whether a clause ends with it."""
        return self.last or bool(_STOP.search(self.text[self.end : self.said[self.first + self.size][1]]))

    @property
    def last(self) -> bool:
        """Whether the message ends with it."""
        return self.first + self.size == len(self.said)


_STOP = re.compile(r"[,.;:!?()\n…،。，؟|/–—-]")
_CHINESE_AT = "住在到去从從来來近于離离"
# Words before a place in the languages people write with our letters; after some of them a thing may follow too.
_AT = frozenset(
    "in at near nr from around outside inside live lives living based en em à w we kolo przy sa fi vers près din nga në".split()
)
_TO = frozenset(
    "to into towards toward of via past round area a do f b na ka la ku ng de da by behind opposite".split()
)
_PLACE_AFTER = frozenset(
    "station tube underground overground area town council borough hospital harbour library jobcentre police nick bridge "
    "embankment court prison central way side end green common park market centre estate high college university".split()
)
_STREETS = frozenset("rd st ave lane drive close crescent terrace gdns mews villas".split())
_TITLES = frozenset("mr mrs ms dr pc sgt judge lord sir named surname nanny".split())
_SPORT = frozenset(
    "fc match matches fans fan shirt vs game games kit tickets ticket utd united supporter supporters score scored thrashed beat beaten won lost drew".split()
)
_TEAMS = frozenset("support supports supporting watch watched watching".split())
_PEOPLE = frozenset(
    "friend mate sister brother daughter son mum mom dad auntie aunt uncle gf bf girlfriend boyfriend ex wife husband cousin niece "
    "nephew neighbour boss partner my her his our with is was for and or about name im i called call thanks thank love told tell "
    "ask asked met know miss hate like says said this hi hello hey dear that because than".split()
)
_MESSAGES = frozenset(
    "text texts message messages msg call calls letter email news pic photo photos hear heard present money number".split()
)
_OBJECTS = frozenset(
    "the my this it your that a an about and his her our their these those some up me him them for with is was".split()
)
# Outcodes that are also ways of writing words, vitamins, roads and fuels.
_LIKE_WORDS = frozenset("N1 N2 W8 E1 E4 E10 CO2 ME2 DA1 SO2 PR1 GU1 UB4".split())
_MOST = 20  # unknown words of a message that are looked up as mistyped


def mentions(text: str) -> tuple[Mention, ...]:
    """The places said in a message, in order; where anything narrower is said, London and counties are left out."""
    found = sorted(
        [*_outcodes(text), *_names(text), *_scripts(text)], key=lambda mention: (mention.start, -mention.sure)
    )
    narrow = any(mention.sure > _WIDE for mention in found)
    kept: list[Mention] = []
    for mention in found:
        if (mention.sure > _WIDE or not narrow) and not (kept and mention.start < kept[-1].end):
            kept.append(mention)
    return tuple(kept)


_WIDE = 0.2


def _outcodes(text: str) -> Iterator[Mention]:
    known = load().outcodes
    for sight in postcodes.sights(text):
        place = known.get(sight.outcode)
        if place and (sight.whole or _outcode_meant(sight, text, place)):
            yield Mention((place,), sight.start, sight.end, 1.0)


def _outcode_meant(sight: postcodes.Sight, text: str, place: Place) -> bool:
    """Whether letters and a figure are an outcode here, and not "b4", "m8" or "i weigh 8"."""
    written = text[sight.start : sight.end]
    before = words(text[max(0, sight.start - 24) : sight.start])
    if written == text.strip(" .,!?") or (before and before[-1][0] in _AT):
        return True
    spaced, single = " " in written, sight.outcode[1].isdigit()
    capitals = written.isupper() and not text.isupper()
    if not (place.ours or place.in_london or len(place.areas) > 1 or not place.areas):
        return capitals and not single and not spaced and sight.outcode not in _LIKE_WORDS
    if capitals:
        return True
    return not (spaced and single) and sight.outcode not in _LIKE_WORDS


def _names(text: str) -> Iterator[Mention]:
    known, said = load(), words(text)
    at = tried = 0
    while at < len(said):
        seen = Seen(text, said, at, max(1, _size(said, at)))
        if seen.name in known.named:
            sure = _sure(seen, known.careful.get(seen.name), known.named[seen.name])
            meant = known.named[seen.name]
        elif tried < _MOST and len(seen.name) > 3:
            tried += 1
            seen, meant, sure = _mended(seen)
        else:
            sure = 0.0
        if sure:
            yield Mention(meant, seen.start, seen.end, sure)
        at += seen.size


def _size(said: list[tuple[str, int, int]], at: int) -> int:
    """How many words the longest name has that begins here; 0 where none does."""
    known = load()
    longest = known.longest.get(said[at][0], 0)
    parts = [word for word, *_ in said[at : at + longest]]
    return next((size for size in range(len(parts), 0, -1) if " ".join(parts[:size]) in known.named), 0)


def _mended(seen: Seen) -> tuple[Seen, tuple[Place, ...], float]:
    """A word that is no name taken as a mistyped one, alone or with the next word."""
    named, careful = load().named, load().careful
    both = seen._replace(size=2)
    if name := typos.ended(seen.name):
        return seen, named[name], _WIDE if careful.get(name) == "wide" else 0.7
    if name := typos.one_word(seen.name):
        return seen, named[name], 0.8 * _sure(seen, careful.get(name), named[name])
    if seen.word(1) and (name := typos.two_words(both.name)):
        return both, named[name], 0.8 * _sure(both, careful.get(name), named[name])
    return seen, (), 0.0


def _sure(seen: Seen, why: str | None, meant: tuple[Place, ...]) -> float:
    """How sure it is that a name stands for the place; 0 where it does not."""
    if why in {"never", "road"} or _something_else(seen):
        return 0.0
    if why == "wide":
        return _WIDE
    if why == "person":
        return _not_a_person(seen)
    if why == "word" or (seen.size == 1 and meant[0].rank >= 4):
        return _not_a_thing(seen)
    if meant[0].kind == "road":
        return 0.6 if len(meant) == 1 else 0.0
    if meant[0].kind == "town":
        return 0.5
    return (0.9 if meant[0].ours else 0.8) if len(meant) == 1 else 0.7


def _something_else(seen: Seen) -> bool:
    """Whether the words around make it a road of that name, a team or somebody's name."""
    after, before = seen.word(1), seen.word(-1)
    if after in _STREETS and not seen.ends:
        begins_name = _size(seen.said, seen.first + seen.size)
        return not begins_name and not (after == "close" and seen.word(2) in {"to", "by"})
    return after in _SPORT or before in _TITLES or (before in _TEAMS and not seen.begins)


def _not_a_person(seen: Seen) -> float:
    before = seen.word(-1)
    if seen.word(1) in _PLACE_AFTER and not seen.ends:
        return 0.8
    if seen.start and seen.text[seen.start - 1] in _CHINESE_AT:
        return 0.7
    if before in _AT and before != "from":
        return 0.7
    if before in _TO or before == "from":
        return 0.5 if seen.ends and seen.word(-2) not in _MESSAGES else 0.0
    if seen.begins and seen.ends:
        return 0.0 if before in _PEOPLE else 0.6
    return 0.5 if seen.last and before not in _PEOPLE else 0.0


def _not_a_thing(seen: Seen) -> float:
    if seen.word(1) in _PLACE_AFTER and not seen.ends:
        return 0.7
    if seen.word(-1) in _AT:
        return 0.0 if seen.word(1) in _OBJECTS and not seen.ends else 0.7
    if seen.start and seen.text[seen.start - 1] in _CHINESE_AT:
        return 0.7
    return 0.6 if seen.begins and seen.ends and (seen.last or seen.size > 1) else 0.0


def _scripts(text: str) -> Iterator[Mention]:
    """Names in other scripts, wherever they may be joined to what stands before or behind."""
    if text.isascii():
        return
    scripts, form = load().scripts, script_form(text)
    until = 0
    for at, char in enumerate(form):
        if at < until or char not in scripts:
            continue
        for name, meant in scripts[char]:
            if form.startswith(name, at) and _stands(form, at, at + len(name)):
                until = at + len(name)
                yield Mention(meant, at, until, _sure_in_script(meant[0]))
                break


def _sure_in_script(place: Place) -> float:
    if place.kind != "town":
        return 0.8
    return _WIDE if place.areas == ("london",) else 0.5


# What Arabic joins to the front of a name: and, then, in, to, the, like, at.
_JOINED = frozenset(["", "و", "ف", "ب", "ل", "ال", "بال", "لل", "ک", "ع", "م", "وب", "فب", "من", "عال", "فال"])


def _stands(form: str, start: int, end: int) -> bool:
    """Whether a name may begin and end here in its script."""
    first = form[start]
    if "\u4e00" <= first <= "\u9fff":
        return True
    begin = start
    while begin and _letter(form[begin - 1]):
        begin -= 1
    if "\u0600" <= first <= "\u06ff":
        return form[begin:start] in _JOINED and not (end < len(form) and _letter(form[end]))
    return begin == start


def _letter(char: str) -> bool:
    return unicodedata.category(char)[0] in "LM"
