"""What place somebody means: an outcode, borough, neighbourhood, station, estate, hospital or road.

Knows how people write places, mistype them, and use the same words for other things (Chelsea, a friend). Where
a place lies is `gazetteer`'s; what a postcode looks like, `postcodes`'. Everything is worked out in memory.
"""

import functools
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from directory import gazetteer, postcodes
from directory.gazetteer import OWN, Place, load, name_form
from directory.postcodes import cut
from directory.vocabulary import Area

__all__ = ["Mention", "Place", "at", "borough", "cut", "distance", "find", "mentions", "metres", "outcode_in"]


@dataclass(frozen=True)
class Mention:
    """A place said in a message: what it may be, likeliest first, its span, and how sure that a place was meant."""

    places: tuple[Place, ...]
    start: int
    end: int
    sure: float


def at(code: int) -> Place:
    """The place of this code; LookupError where there is none."""
    if code < 0:
        raise LookupError(code)
    return load().places[code]


def borough(area: Area) -> Place:
    """The borough itself; LookupError for a wider area."""
    return next(place for place in load().places if place.areas[:1] == (area,))


def metres(lat: float, lon: float, other_lat: float, other_lon: float) -> int:
    """The way between two points as the crow flies (haversine, mean radius of the Earth)."""
    south, north = math.radians(lat), math.radians(other_lat)
    half_up, half_over = (north - south) / 2, math.radians(other_lon - lon) / 2
    root = math.sin(half_up) ** 2 + math.cos(south) * math.cos(north) * math.sin(half_over) ** 2
    return round(2 * 6_371_009 * math.asin(min(1.0, math.sqrt(root))))


def distance(a: Place, b: Place) -> int | None:
    """Metres between the middles of two places; None where either has none."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return None
    return metres(a.lat, a.lon, b.lat, b.lon)


def outcode_in(text: str) -> Place | None:
    """The outcode of the first full postcode or outcode written in an address."""
    known = load().outcodes
    return next((known[outcode] for outcode, *_ in postcodes.spotted(text) if outcode in known), None)


def find(text: str) -> tuple[Place, ...]:
    """What a text that is only a place may stand for, likeliest first."""
    named = load().named
    form = name_form(text)
    if found := outcode_in(text):
        return (found,)
    if form in named:
        return named[form]
    best = process.extractOne(form, named.keys(), scorer=fuzz.ratio, score_cutoff=80) if len(form) >= 5 else None
    return named[best[0]] if best else ()


def mentions(text: str) -> tuple[Mention, ...]:
    """The places said inside a message, in order."""
    known = load()
    found: list[Mention] = []
    for outcode, start, end, _whole in postcodes.spotted(text):
        if outcode in known.outcodes:
            found.append(Mention((known.outcodes[outcode],), start, end, 1.0))
    said = gazetteer.words(text)
    i = 0
    while i < len(said):
        size = next((n for n in range(known.longest.get(said[i][0], 0), 0, -1) if " ".join(w for w, *_ in said[i : i + n]) in known.named), 0)
        if size:
            name = " ".join(w for w, *_ in said[i : i + size])
            why = known.careful.get(name)
            places = known.named[name]
            if why is None and (places[0].kind != "road" or len(places) == 1) and places[0].kind not in ("outcode", "area"):
                found.append(Mention(places, said[i][1], said[i + size - 1][2], 0.9))
        i += max(size, 1)
    return tuple(sorted(found, key=lambda mention: mention.start))
