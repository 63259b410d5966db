"""What becomes of one record of somebody else's feed: an entry of a catalogue, what stops it, what was left out.

Knows only these shapes; they are filled by `imported` and `ways`.
"""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from directory.taxonomies import Term

Entry = dict[str, Any]
Wrong = tuple[str, str, str]  # the field, what is wrong or left out, what would be right or was done
Marked = tuple[str, str, Term | None]  # an attribute: its kind, its value, the term of ours that it is


@dataclass(frozen=True)
class Origin:
    """Where a file is from: the address of the feed, the day of the import, whether its addresses are public."""

    source: str | None
    day: dt.date
    public: bool = False


@dataclass
class Imported:
    """What became of one record: the entry, what stops it, and what was left out of it."""

    entry: Entry = field(default_factory=dict)
    faults: list[Wrong] = field(default_factory=list)
    remarks: list[Wrong] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
