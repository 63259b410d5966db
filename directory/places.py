"""What place somebody means: an outcode, borough, neighbourhood, station, estate, hospital or road.

The door to all that is known of places: what a text that is only a place stands for, how far two are apart.
Where a place lies is `gazetteer`'s; places said in passing, `sightings`'; what a postcode looks like, `postcodes`'.
"""

from directory import grid, postcodes, sightings, typos
from directory.gazetteer import Place, load, name_form
from directory.postcodes import cut
from directory.sightings import Mention, mentions
from directory.vocabulary import Area

__all__ = ["Mention", "Place", "at", "borough", "cut", "distance", "find", "mentions", "outcode_in"]

# What people write around a place, folded: before it, behind it, and what makes it the borough itself.
_BEFORE = frozenset(
    "in at near nr from around by im i am we are live lives living my area is the its we based outside".split()
)
_BEHIND = frozenset("area please pls uk london england thanks ta surrey city town centre".split())
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


def find(text: str) -> tuple[Place, ...]:
    """What a text that is only a place may stand for, likeliest first; several where it is a name in several boroughs."""
    if outcode := outcode_in(text):
        return (outcode,)
    form = name_form(text)
    return _named(form) or _said(text) or _mistyped(form)


def _named(form: str) -> tuple[Place, ...]:
    """A name as it is, as that of a borough, or without the words that people write around it."""
    if form in load().named:
        return load().named[form]
    if council := _council(form):
        return (council,)
    words = form.split()
    if len(words) > 1 and words[0] in _BEFORE:
        return _named(" ".join(words[1:]))
    if len(words) > 1 and words[-1] in _BEHIND:
        return _named(" ".join(words[:-1]))
    return ()


def _council(form: str) -> Place | None:
    """The borough or district that a text names as a council; the one of a place in it ("surbiton council")."""
    known = load()
    bare = next((form.removesuffix(office) for office in _OFFICES if form.endswith(f" {office}")), form)
    bare = next((bare.removeprefix(words) for words in _BOROUGH_OF if bare.startswith(f"{words} ")), bare).strip()
    own = next(
        (
            place
            for place in known.councils.values()
            if bare in (name_form(place.name), name_form(place.name.partition(",")[0]))
        ),
        None,
    )
    if own or bare == form:
        return own
    meant = known.named.get(bare, ())
    return known.councils.get(meant[0].districts[0]) if meant and meant[0].districts else None


def _said(text: str) -> tuple[Place, ...]:
    """The surest place said in a text that is more than a place."""
    found = sorted(sightings.wide_or_not(text), key=lambda mention: -mention.sure)
    return found[0].places if found else ()


def _mistyped(form: str) -> tuple[Place, ...]:
    meant = [place for name in typos.whole(form) for place in load().named[name]]
    return tuple(dict.fromkeys(meant))
