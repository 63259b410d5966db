"""Ordnance Survey's Code-Point Open read into outcodes: where each one's middle is, its size, its districts.

Knows the layout of the original files (`Data/CSV/*.csv`, no header) and which points mislead: offices and boxes
where the post of many is kept. Keeps no single postcode. Writing tables is left to `signpost places build`.
"""

import csv
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from directory import grid

CROWD = 15  # postcodes at one point: an office that sorts post, not a street
MIXED = 3  # outcodes at one point: likewise
FEW = 0.25  # an outcode with fewer points to its postcodes than this is boxes and large users
FARTHEST = 0.9  # the part of the points that lie within its radius
# What people write for all of W1A, W1B and so on; no outcodes, but they have a middle.
GROUPS = frozenset({"W1", "SW1", "WC1", "WC2", "EC1", "EC2", "EC3", "EC4"})
_POSTCODE, _EASTING, _NORTHING, _DISTRICT = 0, 2, 3, 8  # columns
_APART = 10_000_000  # more metres than the grid has from south to north


@dataclass
class Posts:
    """What the files say of one outcode: how many postcodes, and the district of each point they stand at."""

    postcodes: int = 0
    points: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Outcode:
    """One outcode as the tables have it; `shares` in ten-thousandths of its points, the largest first."""

    name: str
    kind: str
    lat: float | None = None
    lon: float | None = None
    radius_m: int | None = None
    shares: tuple[tuple[str, int], ...] = ()


def read(folder: Path) -> list[Outcode]:
    """Every outcode of the files in `folder` or in its `Data/CSV`, by name; FileNotFoundError where there are none."""
    files = sorted(folder.glob("Data/CSV/*.csv")) or sorted(folder.glob("*.csv"))
    if not files:
        raise FileNotFoundError(f"no Data/CSV/*.csv in {folder}")
    found: dict[str, Posts] = defaultdict(Posts)
    crowds: Counter[int] = Counter()
    for outcode, spot, district in (row for file in files for row in _rows(file)):
        found[outcode].postcodes += 1
        if spot:
            crowds[spot] += 1
            found[outcode].points[spot] = district
    mixed = Counter(spot for posts in found.values() for spot in posts.points)
    offices = {spot for spot, many in crowds.items() if many >= CROWD or mixed[spot] >= MIXED}
    return [_outcode(name, posts, offices) for name, posts in sorted({**found, **_groups(found)}.items())]


def _rows(file: Path) -> Iterator[tuple[str, int, str]]:
    """Of each postcode its outcode, its point (0 where it has none) and its district."""
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines):
            yield (
                row[_POSTCODE].replace(" ", "")[:-3],
                int(row[_EASTING]) * _APART + int(row[_NORTHING]),
                row[_DISTRICT],
            )


def _groups(found: dict[str, Posts]) -> dict[str, Posts]:
    groups: dict[str, Posts] = defaultdict(Posts)
    for name, posts in found.items():
        if name[:-1] in GROUPS and name[-1].isalpha():
            groups[name[:-1]].postcodes += posts.postcodes
            groups[name[:-1]].points |= posts.points
    return groups


def _outcode(name: str, posts: Posts, offices: set[int]) -> Outcode:
    spots = [divmod(spot, _APART) for spot in posts.points if spot not in offices]
    if not spots or len(spots) / posts.postcodes < FEW:
        return Outcode(name, "non_geographic" if posts.points else "no_position")
    middle = _mean(east for east, _ in spots), _mean(north for _, north in spots)
    lat, lon = grid.wgs84(*middle)
    radius = _part(sorted(math.dist(middle, spot) for spot in spots), FARTHEST)
    shares = _shares([district for spot, district in posts.points.items() if spot not in offices])
    return Outcode(name, "group" if name in GROUPS else "geographic", round(lat, 4), round(lon, 4), int(radius), shares)


def _mean(numbers: Iterable[int]) -> float:
    every = list(numbers)
    return sum(every) / len(every)


def _part(ordered: list[float], part: float) -> float:
    """The value below which this part of the values lies, between two of them in proportion."""
    below, rest = divmod(part * (len(ordered) - 1), 1)
    here, above = ordered[int(below)], ordered[min(int(below) + 1, len(ordered) - 1)]
    return here + rest * (above - here)


def _shares(districts: list[str]) -> tuple[tuple[str, int], ...]:
    known = Counter(filter(None, districts))
    return tuple((gss, round(10_000 * many / known.total())) for gss, many in sorted(known.items(), key=_largest))


def _largest(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]
