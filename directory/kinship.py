"""Parents across a feed: of taxonomy terms and of organizations, and which of them are their own ancestors.

Knows ids and parents; a chain that never ends would keep a program that follows it for ever.
"""

from collections.abc import Iterator
from typing import Any

from directory.loose import each, of, text

Kin = dict[tuple[str, str], tuple[str, int]]  # what and which: its parent, and the record that says so
_ROUND = 10  # how many of a circle are named


class Kinship:
    """What the records of a feed say of parents."""

    def __init__(self) -> None:
        self._parents: Kin = {}

    def note(self, record: Any, number: int) -> None:
        """Remember the parents that a record names."""
        organization = of(record, "organization")
        named = [("organization", organization, "parent_organization_id")]
        if isinstance(record, dict):
            named += [("term", of(one, "taxonomy_term"), "parent_id") for one in each(record, "attributes")]
        for kind, one, parent in named:
            own, above = text(one, "id"), text(one, parent)
            if own and above:
                self._parents.setdefault((kind, own), (above, number))

    def circles(self) -> Iterator[tuple[int, str]]:
        """Each circle once: the first record in it, and the way round."""
        done: set[tuple[str, str]] = set()
        for start in self._parents:
            way: dict[tuple[str, str], int] = {}
            at = start
            while at in self._parents and at not in done and at not in way:
                way[at] = len(way)
                at = (at[0], self._parents[at][0])
            if at in way:
                round_ = list(way)[way[at] :]
                ids = [one[1][:40] for one in (*round_[:_ROUND], at)]
                yield min(self._parents[one][1] for one in round_), f"{at[0]} {' → '.join(ids)}"
            done |= way.keys()
