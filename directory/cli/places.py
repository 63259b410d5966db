"""`signpost places`: make the project's own tables of places, and try what a text is taken for."""

import argparse
import csv
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from directory import codepoint, gazetteer, grid, places
from directory.spelling import name_form

OWN_TABLES = Path(__file__).parents[1] / "data"
REFERENCE = Path("../shared/data")
DISTRICT_COLUMNS = ("gss", "name", "lat", "lon", "radius_m", "aliases")
OUTCODE_COLUMNS = ("outcode", "lat", "lon", "radius_m", "kind", "shares")
PLACE_COLUMNS = ("name", "kind", "rank", "lat", "lon", "radius_m", "outcode", "gss", "also", "aliases")
# Where the middle of a place, or the end of a bridge that carries its stop, lies in another borough than most of it.
CORRECTED = {
    "Clapham": ("E09000022", "E09000032"),
    "Vauxhall": ("E09000022", ""),
    "Putney Bridge": ("E09000032", "E09000013"),
    "Wandsworth Bridge": ("E09000032", "E09000013"),
    "Battersea Bridge": ("E09000032", "E09000020"),
    "Albert Bridge": ("E09000032", "E09000020"),
}
# Places that the reference leaves out: positions from general knowledge, to about 300 m.
BY_HAND = (
    ("Strand", "neighbourhood", "1", "51.5110", "-0.1190", "300", "WC2R", "E09000033", "", "The Strand"),
    ("Piccadilly", "neighbourhood", "1", "51.5078", "-0.1390", "300", "W1J", "E09000033", "", ""),
    ("Lavender Hill", "neighbourhood", "1", "51.4650", "-0.1610", "300", "SW11", "E09000032", "", ""),
)
Row = tuple[str, ...]


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the parser."""
    parser = commands.add_parser(
        "places",
        help="make the tables of places, or try what a text is taken for",
        description="The outcodes, boroughs, neighbourhoods, stations, estates and hospitals that the project knows.",
        epilog='example: signpost places find "north ken"',
    )
    parts = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_build(parts)
    find = parts.add_parser(
        "find",
        help="say what a text that is a place may stand for",
        description="Prints each place, its areas, its size and the council outside the five; 1 where none is known.",
        epilog="example: signpost places find kingstn",
    )
    find.add_argument("text", nargs="+", help="an outcode, borough, neighbourhood, station, estate or hospital")
    find.set_defaults(run=run_find)


def _add_build(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    build_ = parts.add_parser(
        "build",
        help="write the tables anew",
        description="Writes outcodes.csv, districts.csv and places.csv from the reference data, from the originals of "
        "Ordnance Survey's Code-Point Open, or places from the one and outcodes from the other.",
        epilog="example: signpost places build --from ../shared/data --code-point-open codepo_gb",
    )
    build_.add_argument(
        "--from", dest="source", type=Path, metavar="DIR", help=f"the reference data (default: {REFERENCE})"
    )
    build_.add_argument(
        "--code-point-open", type=Path, metavar="DIR", help="the unpacked originals, with Data/CSV/*.csv"
    )
    build_.add_argument(
        "--to", type=Path, metavar="DIR", default=OWN_TABLES, help="where to write (default: the project's tables)"
    )
    build_.set_defaults(run=run_build)


def run_build(options: argparse.Namespace) -> int:
    """Write the tables and say how many rows each has; 1 where what they are made from is missing."""
    source = options.source or (None if options.code_point_open else REFERENCE)
    try:
        written = build(source, options.to) if source else {}
        if options.code_point_open:
            written |= build_outcodes(options.code_point_open, options.to)
    except (OSError, KeyError, ValueError) as error:
        print(f"signpost places build: {error}", file=sys.stderr)
        return 1
    for file, rows in written.items():
        print(f"{options.to / file}: {rows} rows")
    return 0


def run_find(options: argparse.Namespace) -> int:
    """Print what the text may stand for."""
    found = places.find(" ".join(options.text))
    for place in found:
        size = f", within about {place.radius_m} m" if place.radius_m else ""
        council = f" ({place.council})" if place.council else ""
        print(f"{place.name}: {place.kind}, {' and '.join(place.areas) or 'cannot be placed'}{council}{size}")
    if not found:
        print("not known")
    return 0 if found else 1


def build(source: Path, to: Path) -> dict[str, int]:
    """Write the tables from the reference data in `source`; the number of rows of each file."""
    shares = _shares(_read(source / "outcode_districts.csv"))
    names = {row["gss"]: row["district"] for row in _read(source / "outcode_districts.csv")}
    boroughs = {row["gss"]: row for row in _read(source / "london_boroughs.csv")}
    outcodes = [_outcode(row, shares) for row in _read(source / "outcodes.csv")]
    localities = _localities(_read(source / "places.csv"), names)
    to.mkdir(parents=True, exist_ok=True)
    return {
        "districts.csv": _write(
            to / "districts.csv",
            DISTRICT_COLUMNS,
            [(gss, name, *_borough(boroughs.get(gss))) for gss, name in sorted(names.items())],
        ),
        "outcodes.csv": _write(to / "outcodes.csv", OUTCODE_COLUMNS, sorted(outcodes)),
        "places.csv": _write(to / "places.csv", PLACE_COLUMNS, localities),
    }


def build_outcodes(originals: Path, to: Path) -> dict[str, int]:
    """Write the outcodes anew from Code-Point Open, which knows Great Britain; others stay as the table has them."""
    to.mkdir(parents=True, exist_ok=True)
    kept = OWN_TABLES if not (to / "outcodes.csv").exists() else to
    rows = {row["outcode"]: tuple(row[column] for column in OUTCODE_COLUMNS) for row in _read(kept / "outcodes.csv")}
    fresh = {outcode.name: _fresh(outcode) for outcode in codepoint.read(originals)}
    elsewhere = {name: row for name, row in rows.items() if name.startswith("BT")}
    return {"outcodes.csv": _write(to / "outcodes.csv", OUTCODE_COLUMNS, sorted({**elsewhere, **fresh}.values()))}


def _fresh(outcode: codepoint.Outcode) -> Row:
    if outcode.lat is None:
        return (outcode.name, "", "", "", outcode.kind, "")
    kind = "" if outcode.kind == "geographic" else outcode.kind
    shares = "|".join(f"{gss}:{share}" for gss, share in outcode.shares if share)
    return (outcode.name, f"{outcode.lat:.4f}", f"{outcode.lon:.4f}", str(outcode.radius_m), kind, shares)


def _borough(row: dict[str, str] | None) -> Row:
    """The middle of a London borough's addresses, and half the length of its box as its size."""
    if row is None:
        return "", "", "", ""
    south, west, north, east = (float(row[column]) for column in ("min_lat", "min_lon", "max_lat", "max_lon"))
    half = grid.metres(south, west, north, east) // 2
    return f"{float(row['postcode_lat']):.4f}", f"{float(row['postcode_lon']):.4f}", str(half), row["aliases"]


def _shares(rows: Iterable[dict[str, str]]) -> dict[str, str]:
    shares: dict[str, list[str]] = {}
    for row in rows:
        if share := round(float(row["share"]) * 10_000):
            shares.setdefault(row["outcode"], []).append(f"{row['gss']}:{share}")
    return {outcode: "|".join(parts) for outcode, parts in shares.items()}


def _outcode(row: dict[str, str], shares: dict[str, str]) -> Row:
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


def _localities(rows: Iterable[dict[str, str]], names: dict[str, str]) -> list[Row]:
    """The rows worth carrying: of ours all that say something new, of others no wards but namesakes of ours."""
    gss_of = {name: gss for gss, name in names.items()}
    every = sorted((_locality(row, gss_of) for row in rows if row["name"] != "London"), key=_order)
    ours = {name_form(row[0]) for row in every if row[7] in gazetteer.OWN}
    kept: list[Row] = []
    seen: set[tuple[str, str]] = set()
    for row in sorted([*every, *BY_HAND], key=_order):
        name, kind, rank, gss = name_form(row[0]), row[1], int(row[2]), row[7]
        if (kind == "ward" and gss not in gazetteer.OWN and name not in ours) or ((name, gss) in seen and rank > 3):
            continue
        seen.add((name, gss))
        kept.append(row)
    return kept


def _order(row: Row) -> Row:
    return (row[2], row[0].casefold(), *row[1:])


def _locality(row: dict[str, str], gss_of: dict[str, str]) -> Row:
    gss, also = (
        row["gss"],
        "|".join(gss_of[borough] for borough in row["also_boroughs"].split("|") if borough in gss_of),
    )
    gss, also = CORRECTED.get(row["name"], (gss, also))
    known = gazetteer.also_called(row["name"], row["kind"])
    aliases = "|".join(alias for alias in row["aliases"].split("|") if alias not in known)
    own = [row[column] for column in ("name", "kind", "rank", "lat", "lon", "radius_m", "outcode")]
    return (*own, gss, also, aliases)


def _read(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _write(file: Path, columns: Sequence[str], rows: Sequence[Row]) -> int:
    with file.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)
    return len(rows)
