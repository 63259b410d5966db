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

from directory.grid import metres
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
_BESIDE = 150  # the share written for a neighbour: the table says only "15% or more"
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


Named = dict[str, tuple[Place, ...]]
Made = tuple[Place, tuple[str, ...]]


@dataclass(frozen=True)
class Gazetteer:
    """All places in the order of their codes, and what each folded name may stand for, the likeliest first.

    `careful` says of a name why it alone may not mean the place; `longest`, how many words a name with this
    first word has at most; `scripts`, names in other scripts by their first letter, the longest first.
    """

    places: tuple[Place, ...]
    outcodes: dict[str, Place]
    councils: dict[str, Place]
    named: Named
    careful: dict[str, str]
    longest: dict[str, int]
    scripts: dict[str, tuple[tuple[str, tuple[Place, ...]], ...]]


_SHORT = {
    "street": "st", "saint": "st", "road": "rd", "avenue": "ave", "av": "ave", "square": "sq", "gardens": "gdns",
    "pk": "park", "bway": "broadway", "hosp": "hospital", "stn": "station", "junc": "junction", "jct": "junction",
    "grn": "green", "nth": "north", "sth": "south", "&": "and", "n": "and", "est": "estate", "uni": "university",
    "center": "centre", "ct": "court",
}  # fmt: skip
_LATIN = r"0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff"  # a word ends where another script begins
_WORD = re.compile(rf"[{_LATIN}]+(?:['’‘`ʼ][{_LATIN}]+)*|&|[^\W_{_LATIN}]+")
# Letters that Arabic, Persian and Urdu keyboards write differently, and the joiner that some leave out: one for one.
_SCRIPT = str.maketrans("كيىةأإآٱہۃھؤئۀې\u200c", "کییهااااهههویهی ")


def word_form(word: str) -> str:
    """One word of a name: small letters without accents or apostrophes, long road words short."""
    small = word.casefold()
    if not (small.isascii() and small.isalnum()):
        apart = unicodedata.normalize("NFKD", small)
        small = "".join(char for char in apart if not unicodedata.combining(char) and char not in "'’‘`ʼ")
    return _SHORT.get(small, small)


def words(text: str) -> list[tuple[str, int, int]]:
    """The folded words of a text, each with its span."""
    return [(word_form(found.group()), found.start(), found.end()) for found in _WORD.finditer(text)]


def name_form(name: str) -> str:
    """A whole name folded."""
    return " ".join(map(word_form, _WORD.findall(name)))


def script_form(text: str) -> str:
    """A text in another script with one form for each letter, sign for sign."""
    return text.translate(_SCRIPT)


@functools.cache
def load() -> Gazetteer:
    """Every table, read once."""
    names = {row["gss"]: row["name"] for row in _rows("districts.csv")}
    makers = (_boroughs(), _outcodes(names), _localities(names), _towns(names))
    made = [entry for maker in makers for entry in maker]
    places = tuple(_numbered(place, code) for code, (place, _) in enumerate(made))
    outcodes = {place.name: place for place in places if place.kind in {"outcode", "area"}}
    councils = {place.districts[0]: place for place in places if place.kind == "borough"}
    named = _named(zip(places, (aliases for _, aliases in made), strict=True))
    scripts = _aliased(named, councils)
    longest: dict[str, int] = {}
    for name in named:
        first, _, rest = name.partition(" ")
        longest[first] = max(longest.get(first, 0), 1 + len(rest.split()))
    careful = {name_form(row["name"]): row["why"] for row in _rows("places_careful.csv")}
    return Gazetteer(places, outcodes, councils, named, careful, longest, scripts)


def _rows(file: str) -> list[dict[str, str]]:
    with (resources.files("directory") / "data" / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _numbered(place: Place, code: int) -> Place:
    return replace(place, code=code)


def _areas(shares: dict[str, int], names: dict[str, str]) -> tuple[tuple[Area, ...], str | None]:
    """The areas of a place with these shares of districts, and the council where most of it lies outside."""
    ours = tuple(OWN[gss] for gss, share in shares.items() if gss in OWN and share >= COVERS)
    most = next(iter(shares))
    if most in OWN:
        return ours, None
    wider: Area = "london" if most.startswith(LONDON) else "england" if most.startswith("E") else "uk"
    return (*ours, wider), names.get(most)


def _boroughs() -> Iterator[Made]:
    """Every district; ours first, then London's."""
    rows = sorted(
        _rows("districts.csv"), key=lambda row: (row["gss"] not in OWN, not row["gss"].startswith(LONDON), row["gss"])
    )
    for row in rows:
        gss, name = row["gss"], row["name"]
        areas, council = _areas({gss: 1000}, {gss: name})
        place = Place(0, name, "borough", *_spot(row), None, areas, council, 2, (gss,))
        yield place, tuple(filter(None, row["aliases"].split("|")))


def _spot(row: dict[str, str]) -> tuple[float | None, float | None, int | None]:
    lat, lon, radius = row["lat"], row["lon"], row["radius_m"]
    return (float(lat), float(lon), int(radius) if radius else None) if lat else (None, None, None)


def _outcodes(names: dict[str, str]) -> Iterator[Made]:
    for row in _rows("outcodes.csv"):
        outcode = row["outcode"]
        shares = {
            gss: int(share) for gss, _, share in (part.partition(":") for part in row["shares"].split("|") if part)
        }
        areas, council = _areas(shares, names) if shares else ((), None)
        if outcode.startswith("BT"):
            areas = ("uk",)
        kind = "area" if row["kind"] == "group" else "outcode"
        yield Place(0, outcode, kind, *_spot(row), outcode, areas, council, 1, tuple(shares)), ()


def _localities(names: dict[str, str]) -> Iterator[Made]:
    for row in _rows("places.csv"):
        beside = row["also"].split("|") if row["also"] else []
        shares = {row["gss"]: 1000, **(dict.fromkeys(beside, _BESIDE) if row["kind"] in WIDE else {})}
        areas, council = _areas(shares, names)
        districts = (row["gss"], *beside)
        place = Place(
            0, row["name"], row["kind"], *_spot(row), row["outcode"], areas, council, int(row["rank"]), districts
        )
        yield place, tuple(filter(None, row["aliases"].split("|")))


def _towns(names: dict[str, str]) -> Iterator[Made]:
    councils = {name_form(name.partition(",")[0]): name for name in names.values()}
    wider: dict[str, Area] = {"london": "london", "england": "england", "uk": "uk"}
    for row in _rows("towns.csv"):
        yield (
            Place(
                0,
                row["name"],
                "town",
                areas=(wider[row["area"]],),
                council=councils.get(name_form(row["name"])),
                rank=3,
            ),
            (),
        )


def _named(made: Iterable[Made]) -> Named:
    found: dict[str, list[Place]] = {}
    for place, aliases in made:
        if place.kind in {"outcode", "area"} or (place.kind == "borough" and not place.in_london):
            continue
        for name in {name_form(alias): None for alias in (place.name, *aliases)}:
            found.setdefault(name, []).append(place)
    return {name: tuple(meant) if len(meant) == 1 else _likeliest(meant) for name, meant in found.items()}


def _likeliest(meant: list[Place]) -> tuple[Place, ...]:
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
    near = place.kind not in {"locality", "neighbourhood"} and best.lat and place.lat
    return not (near and metres(best.lat or 0, best.lon or 0, place.lat or 0, place.lon or 0) < _SAME)


def _aliased(named: Named, councils: dict[str, Place]) -> dict[str, tuple[tuple[str, tuple[Place, ...]], ...]]:
    """Adds what else places are called; the names in other scripts come back, by their first letter."""
    scripts: dict[str, dict[str, tuple[Place, ...]]] = {}
    boroughs = {name_form(place.name): (place,) for place in councils.values()}
    for row in _rows("places_names.csv"):
        kind, _, target = row["place"].rpartition(":")
        meant = boroughs[name_form(target)] if kind else named[name_form(target)]
        if row["name"].isascii() or row["name"] < "\u0250":
            named[name_form(row["name"])] = meant
            continue
        for form in {unicodedata.normalize(way, row["name"]) for way in ("NFC", "NFD")}:
            for joined in {script_form(form), script_form(form.replace("\u200c", ""))}:
                scripts.setdefault(joined[0], {})[joined] = meant
    return {first: tuple(sorted(forms.items(), key=lambda item: -len(item[0]))) for first, forms in scripts.items()}
