"""`signpost places`: make the project's own tables of places, and try what a place is taken for."""

import argparse
import csv
from collections.abc import Iterable
from pathlib import Path

from directory import gazetteer, grid

OWN_TABLES = Path(__file__).parents[1] / "data"
REFERENCE = Path("../shared/data")
DISTRICT_COLUMNS = ("gss", "name", "lat", "lon", "radius_m", "aliases")
OUTCODE_COLUMNS = ("outcode", "lat", "lon", "radius_m", "kind", "shares")
PLACE_COLUMNS = ("name", "kind", "rank", "lat", "lon", "radius_m", "outcode", "gss", "also", "aliases")


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""


def build(source: Path, to: Path) -> dict[str, int]:
    """Write the tables from the reference data in `source`; the rows of each, by file."""
    shares = _shares(source / "outcode_districts.csv")
    names = {row["gss"]: row["district"] for row in _read(source / "outcode_districts.csv")}
    outcodes = [_outcode(row, shares) for row in _read(source / "outcodes.csv")]
    found = _places(_read(source / "places.csv"), names)
    return {
        "districts.csv": _write(to / "districts.csv", DISTRICT_COLUMNS, _districts(names, source)),
        "outcodes.csv": _write(to / "outcodes.csv", OUTCODE_COLUMNS, sorted(outcodes)),
        "places.csv": _write(to / "places.csv", PLACE_COLUMNS, found),
    }


def _districts(names: dict[str, str], source: Path) -> list[tuple[str, ...]]:
    """Every district; London's boroughs with the middle of their addresses and half the length of their box."""
    boroughs = {row["gss"]: row for row in _read(source / "london_boroughs.csv")}
    return [(gss, name, *_borough(boroughs.get(gss))) for gss, name in sorted(names.items())]


def _borough(row: dict[str, str] | None) -> tuple[str, str, str, str]:
    if row is None:
        return "", "", "", ""
    south, west, north, east = (float(row[column]) for column in ("min_lat", "min_lon", "max_lat", "max_lon"))
    half = grid.metres(south, west, north, east) // 2
    return f"{float(row['postcode_lat']):.4f}", f"{float(row['postcode_lon']):.4f}", str(half), row["aliases"]


def _shares(file: Path) -> dict[str, str]:
    shares: dict[str, list[str]] = {}
    for row in _read(file):
        shares.setdefault(row["outcode"], []).append(f"{row['gss']}:{round(float(row['share']) * 1000)}")
    return {outcode: "|".join(parts) for outcode, parts in shares.items()}


def _outcode(row: dict[str, str], shares: dict[str, str]) -> tuple[str, ...]:
    outcode, kind = row["outcode"], row["kind"]
    if kind in {"non_geographic", "no_position"}:
        return (outcode, "", "", "", kind, "")
    return (
        outcode,
        row["lat"],
        row["lon"],
        row["radius_m"],
        "" if kind == "geographic" else kind,
        shares.get(outcode, ""),
    )


def _places(rows: list[dict[str, str]], names: dict[str, str]) -> list[tuple[str, ...]]:
    """The rows worth carrying: of the five boroughs all that say something new, of the others no wards but namesakes."""
    gss_of = {name: gss for gss, name in names.items()}
    own_names = {gazetteer.name_form(row["name"]) for row in rows if row["gss"] in gazetteer.OWN}
    kept: list[tuple[str, ...]] = []
    seen: set[tuple[str, str]] = set()
    for row in sorted(rows, key=lambda row: (int(row["rank"]), row["name"].casefold(), row["gss"], row["source_id"])):
        name, gss_ = gazetteer.name_form(row["name"]), row["gss"]
        foreign_ward = row["kind"] == "ward" and gss_ not in gazetteer.OWN and name not in own_names
        if row["name"] == "London" or foreign_ward or ((name, gss_) in seen and int(row["rank"]) > 3):
            continue
        seen.add((name, gss_))
        also = "|".join(gss_of[borough] for borough in row["also_boroughs"].split("|") if borough in gss_of)
        kept.append(
            (
                row["name"],
                row["kind"],
                row["rank"],
                row["lat"],
                row["lon"],
                row["radius_m"],
                row["outcode"],
                gss_,
                also,
                row["aliases"],
            )
        )
    return kept


def _read(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _write(file: Path, columns: Iterable[str], rows: Iterable[tuple[str, ...]]) -> int:
    count = 0
    with file.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(columns)
        for count, row in enumerate(rows, start=1):
            writer.writerow(row)
    return count
