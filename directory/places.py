"""What place somebody means: an outcode, borough, neighbourhood, station, estate, hospital or road.

The door to all that is known of places: what a text that is only a place stands for, how far two are apart.
Where a place lies is `gazetteer`'s; places said in passing, `sightings`'; what a postcode looks like, `postcodes`'.
"""

from typing import Literal

from directory import grid, postcodes, sightings, typos
from directory.gazetteer import Place, load
from directory.postcodes import cut
from directory.sightings import Mention, mentions
from directory.spelling import name_form
from directory.vocabulary import Area

__all__ = ["Mention", "Place", "at", "borough", "cut", "distance", "find", "mentions", "outcode_in"]

# What people write around a place, folded: before it, behind it, and what makes it the borough itself.
_BEFORE = frozenset(
    {
        "in",
        "at",
        "near",
        "nr",
        "from",
        "around",
        "by",
        "im",
        "i",
        "am",
        "we",
        "are",
        "live",
        "lives",
        "living",
        "my",
        "area",
        "is",
        "the",
        "its",
        "based",
        "outside",
    }
)
_BEHIND = frozenset(
    {"area", "please", "pls", "uk", "london", "england", "thanks", "ta", "surrey", "city", "town", "centre"}
)
_OFFICES = ("borough council", "city council", "council", "borough", "townhall")
_BOROUGH_OF = ("royal borough of", "london borough of", "borough of", "city of", "lb", "london borough")


def at(code: int) -> Place:
    """The place of this code; LookupError where there is none."""
    if code < 0:
        raise LookupError(code)
    return load().places[code]


def borough(area: Area) -> Place:
    """The borough itself; LookupError for a wider area."""
    found = next((place for place in load().councils.values() if place.ours and place.areas == (area,)), None)
    if found is None:
        raise LookupError(area)
    return found


def distance(a: Place, b: Place) -> int | None:
    """Metres between the middles of two places; None where either has none."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    return grid.metres(a.lat, a.lon, b.lat, b.lon)


def outcode_in(text: str) -> Place | None:
    """The outcode of the first full postcode, or else the first outcode, written in an address."""
    known = load().outcodes
    seen = sorted(postcodes.sights(text), key=lambda sight: not sight.whole)
    return next((known[sight.outcode] for sight in seen if sight.outcode in known), None)


def outcode_alone(text: str) -> Place | Literal["unknown"] | None:
    """The outcode that the whole text was meant for, be it unknown; None where the text is something else."""
    written = postcodes.alone(text)
    if not written:
        return None
    known = load().outcodes
    return known.get(written[0]) or known.get(written[1]) or "unknown"


def find(text: str) -> tuple[Place, ...]:
    """What a text that is only a place may stand for, likeliest first; several for a name in several boroughs."""
    form = name_form(text)
    return _named(form) or _said(text) or _mistyped(form) or _outcode_anyhow(text)


def _named(form: str) -> tuple[Place, ...]:
    """A name as it is, as that of a borough, or without the words that people write around it."""
    words = form.split()
    first, last = 0, len(words)
    while first < last:
        if meant := _exactly(" ".join(words[first:last])):
            return meant
        if words[first] in _BEFORE:
            first += 1
        elif words[last - 1] in _BEHIND:
            last -= 1
        else:
            break
    return ()


def _exactly(form: str) -> tuple[Place, ...]:
    known = load()
    if form in known.named:
        return known.named[form]
    place = known.outcodes.get(form.replace(" ", "").upper()) or _council(form)
    return (place,) if place else ()


def _council(form: str) -> Place | None:
    """The borough or district that a text names as a council; the one of a place in it ("surbiton council")."""
    known = load()
    bare = next((form.removesuffix(office) for office in _OFFICES if form.endswith(f" {office}")), form)
    bare = next((bare.removeprefix(words) for words in _BOROUGH_OF if bare.startswith(f"{words} ")), bare).strip()
    if bare in known.offices or bare == form:
        return known.offices.get(bare)
    meant = known.named.get(bare, ())
    return known.councils.get(meant[0].districts[0]) if meant and meant[0].districts else None


def _said(text: str) -> tuple[Place, ...]:
    """The surest place said in a text that is more than a place."""
    found = sorted(sightings.wide_or_not(text), key=lambda mention: -mention.sure)
    return found[0].places if found else ()


def _mistyped(form: str) -> tuple[Place, ...]:
    meant = [place for name in typos.whole(form) for place in load().named[name]]
    return tuple(dict.fromkeys(meant))


def _outcode_anyhow(text: str) -> tuple[Place, ...]:
    """An outcode of London in a text in which nothing else is known, even one that may be a word ("w8 please")."""
    outcode = outcode_in(text)
    return (outcode,) if outcode and outcode.in_london else ()
