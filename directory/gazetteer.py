"""The places themselves: outcodes, boroughs, districts, places of London and the towns that matter elsewhere.

Knows the tables in `data/` (whose they are: `data/ATTRIBUTION.md`) and in which of our areas each place lies.
What place somebody meant is left to `places`; making the tables, to `signpost places build`.
"""

import csv
import functools
import itertools
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import resources

from directory.grid import metres
from directory.spelling import name_form, script_form
from directory.vocabulary import Area

OWN: dict[str, Area] = {
    "E09000033": "westminster",
    "E09000020": "kensington-and-chelsea",
    "E09000013": "hammersmith-and-fulham",
    "E09000032": "wandsworth",
    "E09000021": "kingston",
}
LONDON = "E09"  # the codes of London's boroughs begin so
COVERS = 200  # ten-thousandths of an outcode's addresses: with fewer, a borough is only touched (data notes)
# Kinds that lie across a border as easily as on one side of it; a house or an estate lies in one borough.
WIDE = {"locality", "neighbourhood", "station"}
_BESIDE = 1500  # the share written for a neighbour: the table says only "15% or more"
# How many ranks a place outside the five stands behind one of ours that bears its name.
_AWAY = 3.5
_SAME = 1500  # metres within which a station outside is ours of that name, seen from over the border


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

    @property
    def ours(self) -> bool:
        """Whether most of it lies in the five boroughs."""
        return bool(self.districts) and self.districts[0] in OWN

    @property
    def in_london(self) -> bool:
        """Whether most of it lies in London."""
        return bool(self.districts) and self.districts[0].startswith(LONDON)

    @property
    def all_london(self) -> bool:
        """Whether it is London as a whole, which places nobody."""
        return self.areas == ("london",) and not self.districts


Meant = tuple[Place, ...]
Made = tuple[Place, tuple[str, ...]]
Scripts = dict[str, tuple[tuple[str, Meant], ...]]


@dataclass(frozen=True)
class Gazetteer:
    """All places in the order of their codes, and what each folded name may stand for, the likeliest first.

    `councils` are the districts by their codes, `offices` by their names; `careful` says of a name why it alone
    may not mean the place; `longest`, how many words a name with this first word has at most; `scripts`, names in
    other scripts by their first two letters, the longest first.
    """

    places: tuple[Place, ...]
    outcodes: dict[str, Place]
    councils: dict[str, Place]
    offices: dict[str, Place]
    named: dict[str, Meant]
    careful: dict[str, str]
    longest: dict[str, int]
    scripts: Scripts


@functools.cache
def load() -> Gazetteer:
    """Every table, read once."""
    names = {row["gss"]: row["name"] for row in rows("districts.csv")}
    code = itertools.count()
    made = [*_boroughs(code), *_outcodes(code, names), *_localities(code, names), *_towns(code, names)]
    places = tuple(place for place, _ in made)
    outcodes = {place.name: place for place in places if place.kind in {"outcode", "area"}}
    councils = {place.districts[0]: place for place in places if place.kind == "borough"}
    offices = {
        name_form(name): place for place in councils.values() for name in (place.name, place.name.partition(",")[0])
    }
    named = _named(made)
    scripts = _aliased(named, offices)
    longest: dict[str, int] = {}
    for name in named:
        first, _, rest = name.partition(" ")
        longest[first] = max(longest.get(first, 0), 1 + len(rest.split()))
    careful = {name_form(row["name"]): row["why"] for row in rows("places_careful.csv")}
    return Gazetteer(places, outcodes, councils, offices, named, careful, longest, scripts)


def rows(file: str) -> list[dict[str, str]]:
    """One table of `data/`."""
    text = (resources.files("directory") / "data" / file).read_text(encoding="utf-8")
    columns, *lines = csv.reader(text.splitlines())
    return [dict(zip(columns, line, strict=True)) for line in lines]


def _areas(shares: dict[str, int], names: dict[str, str]) -> tuple[tuple[Area, ...], str | None]:
    """The areas of a place with these shares of districts, and the council where most of it lies outside."""
    ours = tuple(OWN[gss] for gss, share in shares.items() if gss in OWN and share >= COVERS)
    most = next(iter(shares))
    if most in OWN:
        return ours, None
    wider: Area = "london" if most.startswith(LONDON) else "england" if most.startswith("E") else "uk"
    return (*ours, wider), names.get(most)


def _boroughs(code: Iterator[int]) -> Iterator[Made]:
    """Every district; ours first, then London's."""
    for row in sorted(rows("districts.csv"), key=_ours_first):
        areas, council = _areas({row["gss"]: 10_000}, {row["gss"]: row["name"]})
        place = Place(next(code), row["name"], "borough", *_spot(row), None, areas, council, 2, (row["gss"],))
        yield place, tuple(filter(None, row["aliases"].split("|")))


def _ours_first(row: dict[str, str]) -> tuple[bool, bool, str]:
    return row["gss"] not in OWN, not row["gss"].startswith(LONDON), row["gss"]


def _spot(row: dict[str, str]) -> tuple[float | None, float | None, int | None]:
    lat, lon, radius = row["lat"], row["lon"], row["radius_m"]
    return (float(lat), float(lon), int(radius) if radius else None) if lat else (None, None, None)


def _outcodes(code: Iterator[int], names: dict[str, str]) -> Iterator[Made]:
    for row in rows("outcodes.csv"):
        outcode, parts = row["outcode"], (part.partition(":") for part in row["shares"].split("|") if part)
        shares = {gss: int(share) for gss, _, share in parts}
        areas, council = _areas(shares, names) if shares else ((), None)
        if outcode.startswith("BT") and not row["kind"]:
            areas = ("uk",)
        kind = "area" if row["kind"] == "group" else "outcode"
        yield Place(next(code), outcode, kind, *_spot(row), outcode, areas, council, 1, tuple(shares)), ()


def _localities(code: Iterator[int], names: dict[str, str]) -> Iterator[Made]:
    for row in rows("places.csv"):
        name, kind, beside = row["name"], row["kind"], row["also"].split("|") if row["also"] else []
        wide = kind in WIDE or name.endswith(" Bridge")
        areas, council = _areas({row["gss"]: 10_000, **(dict.fromkeys(beside, _BESIDE) if wide else {})}, names)
        districts = (row["gss"], *beside)
        place = Place(next(code), name, kind, *_spot(row), row["outcode"], areas, council, int(row["rank"]), districts)
        yield place, (*filter(None, row["aliases"].split("|")), *also_called(name, kind))


def also_called(name: str, kind: str) -> tuple[str, ...]:
    """What anyone may call a place of this kind: a station without "station", an estate likewise."""
    if kind == "station":
        return (name.removesuffix(" station"),)
    if kind == "estate" and name.count(" ") > 1:
        return (name.removesuffix(" Estate"),)
    if kind == "hospital":
        return (name.removeprefix("The ").partition(" (")[0],)
    return ()


def _towns(code: Iterator[int], names: dict[str, str]) -> Iterator[Made]:
    councils = {name_form(name.partition(",")[0]): name for name in names.values()}
    wider: dict[str, Area] = {"london": "london", "england": "england", "uk": "uk"}
    for row in rows("towns.csv"):
        council = councils.get(name_form(row["name"]))
        yield Place(next(code), row["name"], "town", areas=(wider[row["area"]],), council=council, rank=3), ()


def _named(made: Iterable[Made]) -> dict[str, Meant]:
    found: dict[str, list[Place]] = {}
    for place, aliases in made:
        if place.kind in {"outcode", "area"} or (place.kind == "borough" and not place.in_london):
            continue
        for name in {name_form(alias): None for alias in (place.name, *aliases)}:
            found.setdefault(name, []).append(place)
    return {name: tuple(meant) if len(meant) == 1 else _likeliest(meant) for name, meant in found.items()}


def _likeliest(meant: list[Place]) -> Meant:
    """One place for each district that has one of this name, ours first."""
    kept: list[Place] = []
    for place in sorted(meant, key=lambda place: (place.rank + (0 if place.ours else _AWAY), place.code)):
        if not kept or _another(place, kept):
            kept.append(place)
    return tuple(kept)


def _another(place: Place, kept: list[Place]) -> bool:
    """Whether a place is another one of the same name, and not the same seen from over a border."""
    best = kept[0]
    if any(place.districts[:1] == other.districts[:1] for other in kept):
        return False
    if place.rank >= 4 and place.kind != "ward" and best.rank < 4:
        return False
    if place.ours and (place.rank == best.rank or not best.ours):
        return True
    named_for_itself = place.kind in {"locality", "neighbourhood"} and best.ours and not place.ours
    return named_for_itself or _apart(place, best)


def _apart(place: Place, other: Place) -> bool:
    return metres(place.lat or 0, place.lon or 0, other.lat or 0, other.lon or 0) >= _SAME


def _aliased(named: dict[str, Meant], offices: dict[str, Place]) -> Scripts:
    """Adds what else places are called; the names in other scripts come back, by their first two letters."""
    scripts: dict[str, dict[str, Meant]] = {}
    for row in rows("places_names.csv"):
        kind, _, target = row["place"].rpartition(":")
        meant = (offices[name_form(target)],) if kind else named[name_form(target)]
        if row["name"] < "\u0250":
            named[name_form(row["name"])] = meant
            continue
        written = {unicodedata.normalize(way, row["name"]) for way in ("NFC", "NFD")}
        for form in map(script_form, written | {one.replace("\u200c", "") for one in written}):
            scripts.setdefault(form[:2], {})[form] = meant
    return {first: tuple(sorted(forms.items(), key=lambda item: -len(item[0]))) for first, forms in scripts.items()}
