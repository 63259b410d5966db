"""Which entries of the feed somebody asks for, as the HSDS-UK profile words each filter.

Knows what each filter means; how its value is written is `parameters`'. An entry that says nothing of what is asked
is left out, but for `modified_after`: what has no date may have changed.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from directory import hsds, places
from directory.feed import Entry

Asked = Mapping[str, Any]


def sifted(entries: Iterable[Entry], asked: Asked) -> list[Entry]:
    """The entries that meet every filter, in their order."""
    return [entry for entry in entries if _meets(entry, asked)]


def _meets(entry: Entry, asked: Asked) -> bool:
    return (
        all(word in entry.words for word in asked.get("search", "").casefold().split())
        and asked.get("taxonomy_id", "") in {"", *entry.taxonomies}
        and asked.get("taxonomy_term_id", "") in {"", *entry.terms}
        and _fits_age(entry, asked)
        and _opens(entry, asked)
        and _changed(entry, asked.get("modified_after"))
        and _covers(entry, asked)
    )


def _fits_age(entry: Entry, asked: Asked) -> bool:
    """A minimum age of at least, and a maximum of at most, what is asked; no limit is 0 and no end."""
    youngest, oldest = entry.service.ages if entry.service else (None, None)
    old_enough = "minimum_age" not in asked or (youngest or 0) >= asked["minimum_age"]
    return old_enough and ("maximum_age" not in asked or (oldest is not None and oldest <= asked["maximum_age"]))


def _opens(entry: Entry, asked: Asked) -> bool:
    """One of its schedules is of that day, begins no earlier and ends no later."""
    if not {"day", "start_time", "end_time"} & asked.keys():
        return True
    return any(
        asked.get("day", "") in {"", *one["byday"].split(",")}
        and one["opens_at"] >= asked.get("start_time", "")
        and ("end_time" not in asked or one["closes_at"] <= asked["end_time"])
        for one in entry.schedules
    )


def _changed(entry: Entry, after: dt.datetime | None) -> bool:
    return after is None or entry.modified is None or entry.modified >= after


def _covers(entry: Entry, asked: Asked) -> bool:
    """It lies within the metres asked of the middle of the outcode; without metres, it serves where that lies."""
    here: places.Place | None = asked.get("postcode")
    if here is None or entry.service is None:
        return True
    if "proximity" not in asked:
        return bool({*here.areas, *_wider(here)} & set(entry.service.areas))
    given = hsds.advertised(entry.service)
    there = places.outcode_in(given.outcode) if given else None
    away = places.distance(here, there) if there else None
    return away is not None and away <= asked["proximity"]


def _wider(here: places.Place) -> set[str]:
    """The areas wider than its own that reach a place."""
    return {"uk", *(("london", "england") if here.in_london else ())}
