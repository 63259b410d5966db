"""The outcodes said inside a longer message, and whether letters and a figure are one: not "b4", "m8" or "the N9" bus.

Knows what people write that looks like an outcode. Whole postcodes are `postcodes`', names of places `sightings`'.
"""

from collections.abc import Iterator

from directory import postcodes
from directory.beside import is_a
from directory.gazetteer import Place, load
from directory.spelling import STOP, words

# Outcodes that are also ways of writing words, vitamins, roads and fuels.
_LIKE_WORDS = frozenset({"N1", "N2", "W8", "E1", "E4", "E10", "CO2", "ME2", "DA1", "SO2", "PR1", "GU1", "UB4"})
_WAITING = frozenset({"cant", "cannot", "pls", "please", "just", "to", "gotta", "no", "u", "you", "will", "dont"})  # w8
_WANTS = frozenset({"need", "needs", "needing", "looking", "refuge", "housing", "homeless", "hostel", "shelter"})
_NO_WORDS = frozenset({"KT", "SW", "NW", "WC", "EC", "TW"})  # no language has them as words


def said(text: str) -> Iterator[tuple[Place, int, int]]:
    """The outcodes meant in a message, each with its span."""
    known = load().outcodes
    for sight in postcodes.sights(text):
        place = known.get(sight.outcode)
        if place and (sight.whole or _meant(sight, text, place)):
            yield place, sight.start, sight.end


def _meant(sight: postcodes.Sight, text: str, place: Place) -> bool:
    """Whether letters and a figure are an outcode here, and not "b4", "m8", "se 5" or "w 6 lat"."""
    written = text[sight.start : sight.end]
    before = words(text[max(0, sight.start - 24) : sight.start])
    if written == text.strip(" .,!?") or (before and is_a(before[-1][0], "at")):
        return True
    if _a_bus(before, words(text[sight.end : sight.end + 24])):
        return False
    spaced, single = not written.isalnum(), sight.outcode[1].isdigit()
    capitals = written.isupper() and not _shouted(text[: sight.start] + text[sight.end :])
    if not (place.in_london or len(place.areas) > 1 or not place.areas):
        return capitals and not single and not spaced and sight.outcode not in _LIKE_WORDS
    if spaced:
        return not single and (capitals or sight.outcode[:2] in _NO_WORDS)
    if capitals or sight.outcode not in _LIKE_WORDS:
        return True
    return place.ours and _stands_apart(text, sight, before)


def _a_bus(before: list[tuple[str, int, int]], after: list[tuple[str, int, int]]) -> bool:
    """Whether it is a bus that goes by: "on the N9", "the e3 bus", "bus n29"."""
    beside = {word for word, *_ in (*before[-1:], *after[:1])}
    the = bool(before) and before[-1][0] == "the" and not (after and after[0][0] in {"area", "side", "postcode"})
    return the or bool(beside & {"bus", "buses"})


def _stands_apart(text: str, sight: postcodes.Sight, before: list[tuple[str, int, int]]) -> bool:
    """Whether "w8" is a clause by itself, ends the message or begins it before what she needs: no word for "wait"."""
    behind, ahead = text[sight.end :], text[: sight.start].rstrip()
    if not before:
        after = words(behind[:24])
        return bool(after) and (after[0][0] in _WANTS or is_a(after[0][0], "post"))
    if before[-1][0] in _WAITING:
        return False
    last = not behind.strip(" .,!?")
    apart = bool(STOP.match(ahead[-1])) or is_a(before[-1][0], "post")
    return last or (apart and bool(STOP.match(behind)))


def _shouted(text: str) -> bool:
    """Whether all of it is in capitals, so that they say nothing."""
    latin = [char for char in text if char.isascii() and char.isalpha()]
    return len(latin) > 1 and all(char.isupper() for char in latin)
