"""The places themselves: outcodes, boroughs, districts, places of London and the towns that matter elsewhere.

Knows the tables in `data/` (whose they are: `data/ATTRIBUTION.md`), one way to write a name, and in which of
our areas each place lies. What place somebody meant is left to `places`; making the tables, to `signpost places`.
"""

import csv
import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from importlib import resources

from directory.vocabulary import Area

OWN: dict[str, Area] = {
    "E09000033": "westminster",
    "E09000020": "kensington-and-chelsea",
    "E09000013": "hammersmith-and-fulham",
    "E09000032": "wandsworth",
    "E09000021": "kingston",
}
LONDON = "E09"
COVERS = 20  # thousandths of an outcode's addresses: with fewer, a borough is only touched (data notes)
# Kinds that lie across a border as easily as on one side of it; a house or an estate lies in one borough.
WIDE = {"locality", "neighbourhood", "station"}
# How many ranks a place outside the five stands behind one of ours that bears its name.
AWAY = 2.5


@dataclass(frozen=True, slots=True)
class Place:
    """One place, as sure as its table: `radius_m` is the honest size of an outcode.

    `areas` are the boroughs of the five in which it lies, the biggest share first, then the wider area where
    most of it lies outside them; nothing where it cannot be placed. `council` is the district outside.
    """

    code: int
    name: str
    kind: str
    lat: float | None = None
    lon: float | None = None
    radius_m: int | None = None
    outcode: str | None = None
    areas: tuple[Area, ...] = ()
    council: str | None = None
    rank: int = 1
    districts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Gazetteer:
    """All places in the order of their codes, and what each folded name may stand for, the likeliest first."""

    places: tuple[Place, ...]
    outcodes: dict[str, Place]
    named: dict[str, tuple[Place, ...]]
    councils: dict[str, Place]
    scripts: dict[str, tuple[Place, ...]]
    careful: dict[str, str]
    longest: dict[str, int]


_SHORT = {
    "street": "st", "saint": "st", "road": "rd", "avenue": "ave", "av": "ave", "square": "sq", "gardens": "gdns",
    "pk": "park", "bway": "broadway", "bdwy": "broadway", "hosp": "hospital", "stn": "station", "jct": "junction",
    "junc": "junction", "grn": "green", "nth": "north", "sth": "south", "&": "and", "n": "and", "est": "estate",
    "uni": "university", "ctr": "centre", "center": "centre", "ct": "court",
}  # fmt: skip
_WORD = re.compile(r"[^\W_]+(?:['’‘`ʼ][^\W_]+)*|&")


@functools.lru_cache(maxsize=8192)
def word_form(word: str) -> str:
    """One word of a name: small letters without accents or apostrophes, long road words short."""
    small = word.casefold()
    if not small.isalpha() or not small.isascii():
        apart = unicodedata.normalize("NFKD", small)
        small = "".join(char for char in apart if not unicodedata.combining(char) and char not in "'’‘`ʼ")
    return _SHORT.get(small, small)


def words(text: str) -> list[tuple[str, int, int]]:
    """The folded words of a text, each with its span."""
    return [(word_form(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]


def name_form(name: str) -> str:
    """A whole name folded."""
    return " ".join(map(word_form, _WORD.findall(name)))


@functools.cache
def load() -> Gazetteer:
    """Every table, read once."""
    districts = {row["gss"]: row for row in _rows("districts.csv")}
    names = {gss: row["name"] for gss, row in districts.items()}
    made = [*_boroughs(districts.values()), *_outcodes(names), *_localities(names), *_towns()]
    places = tuple(replace(place, code=code) for code, (place, _) in enumerate(made))
    named: dict[str, list[Place]] = {}
    for place, (_, aliases) in zip(places, made, strict=True):
        for name in {name_form(alias): None for alias in (place.name, *aliases)}:
            named.setdefault(name, []).append(place)
    return _indexed(places, named)


def _rows(file: str) -> Iterator[dict[str, str]]:
    with (resources.files("directory") / "data" / file).open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


Made = tuple[Place, tuple[str, ...]]


def _boroughs(rows: Iterable[dict[str, str]]) -> Iterator[Made]:
    for row in sorted(rows, key=lambda row: (row["gss"] not in OWN, not row["gss"].startswith(LONDON), row["gss"])):
        areas, council = _areas({row["gss"]: 1000}, {row["gss"]: row["name"]})
        lat, lon, radius = (row[column] or None for column in ("lat", "lon", "radius_m"))
        place = Place(
            0, row["name"], "borough", _float(lat), _float(lon), int(radius) if radius else None, None, areas, council, 2, (row["gss"],)
        )
        yield place, tuple(row["aliases"].split("|")) if row["aliases"] else ()


def _float(text: str | None) -> float | None:
    return float(text) if text else None


def _areas(shares: dict[str, int], names: dict[str, str]) -> tuple[tuple[Area, ...], str | None]:
    """The areas of a place with these shares of districts, and the council outside where most of it lies there."""
    ours = tuple(OWN[gss] for gss, share in shares.items() if gss in OWN and share >= COVERS)
    most = next(iter(shares))
    if most in OWN:
        return ours, None
    wider: Area = "london" if most.startswith(LONDON) else "england" if most.startswith("E") else "uk"
    return (*ours, wider), names.get(most)


def _outcodes(names: dict[str, str]) -> Iterator[Made]:
    for row in _rows("outcodes.csv"):
        outcode, kind = row["outcode"], "area" if row["kind"] == "group" else "outcode"
        shares = {gss: int(share) for gss, share in (part.split(":") for part in row["shares"].split("|") if part)}
        areas, council = _areas(shares, names) if shares else ((), None)
        if outcode.startswith("BT"):
            areas = ("uk",)
        radius = int(row["radius_m"]) if row["radius_m"] else None
        yield Place(0, outcode, kind, _float(row["lat"]), _float(row["lon"]), radius, outcode, areas, council, 0, tuple(shares)), ()


def _localities(names: dict[str, str]) -> Iterator[Made]:
    for row in _rows("places.csv"):
        shares = {row["gss"]: 1000}
        if row["kind"] in WIDE and row["also"]:
            shares.update(dict.fromkeys(row["also"].split("|"), 150))
        areas, council = _areas(shares, names)
        radius = int(row["radius_m"]) if row["radius_m"] else None
        yield (
            Place(
                0, row["name"], row["kind"], float(row["lat"]), float(row["lon"]), radius, row["outcode"], areas, council,
                int(row["rank"]), (row["gss"], *filter(None, row["also"].split("|"))),
            ),
            tuple(filter(None, row["aliases"].split("|"))),
        )  # fmt: skip


def _towns() -> Iterator[Made]:
    areas: dict[str, Area] = {"london": "london", "england": "england", "uk": "uk"}
    for row in _rows("towns.csv"):
        yield Place(0, row["name"], "town", areas=(areas[row["area"]],), rank=3), ()


def _indexed(places: tuple[Place, ...], found: dict[str, list[Place]]) -> Gazetteer:
    named = {name: _likeliest(meant) for name, meant in found.items()}
    councils = {name_form(place.name): place for place in places if place.kind == "borough"}
    scripts: dict[str, tuple[Place, ...]] = {}
    for row in _rows("places_names.csv"):
        form, target = name_form(row["name"]), row["place"]
        meant = (councils[name_form(target[8:])],) if target.startswith("borough:") else named[name_form(target)]
        if row["name"].isascii() or form.isascii():
            named[form] = meant
        else:
            scripts[row["name"]] = meant
    longest: dict[str, int] = {}
    for name in named:
        first, *rest = name.split()
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    careful = {name_form(row["name"]): row["why"] for row in _rows("places_careful.csv")}
    outcodes = {place.name: place for place in places if place.kind in {"outcode", "area"}}
    return Gazetteer(places, outcodes, named, councils, scripts, careful, longest)


def _likeliest(meant: list[Place]) -> tuple[Place, ...]:
    """One place for each borough that has one of this name; one that only reaches over the border is not another."""
    ordered = sorted(meant, key=lambda place: (place.rank + (0 if place.areas and place.areas[0] in OWN.values() else AWAY), place.code))
    kept: list[Place] = []
    for place in ordered:
        better = any(other.rank < 4 for other in kept) and place.rank >= 4 and place.kind != "ward"
        if not better and not any(set(place.districts[:1]) & set(other.districts) or set(other.districts[:1]) & set(place.districts) for other in kept):
            kept.append(place)
    return tuple(kept)
