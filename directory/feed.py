"""An edition as the feed serves it: services, taxonomies, terms and places of services, found by id, cut into pages.

Made once for an edition and never changed; what each is made of is `hsds`', which of them somebody wants `sifting`'s.
"""

import datetime as dt
import functools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from directory import hsds
from directory.edition import Edition
from directory.model import Service
from directory.taxonomies import TAXONOMIES, Record, terms

FORM = "1"  # raised when the same facts are written otherwise, so that no cache keeps the old form


@dataclass(frozen=True, eq=False)
class Entry:
    """One thing of the feed: as it stands in a list, as it stands alone, and the service that it is about."""

    row: Record
    whole: Record
    service: Service | None = None
    schedules: Sequence[Record] = ()
    terms: frozenset[str] = frozenset()
    taxonomies: frozenset[str] = frozenset()
    words: str = field(default="", repr=False)

    @property
    def modified(self) -> dt.datetime | None:
        """When it was last looked at; None where that is not known."""
        written = self.row.get("last_modified")
        return dt.datetime.fromisoformat(written) if written else None


@dataclass(frozen=True, eq=False)
class Feed:
    """All that is served of one edition, by the name of its list and then by id."""

    hash: str
    lists: Mapping[str, Mapping[str, Entry]]


@functools.lru_cache(maxsize=2)
def of(edition: Edition) -> Feed:
    """The feed of an edition."""
    offered, _total = edition.page(1, max(1, len(edition)))
    services = [_service(one, organization, edition) for one, organization in _organized(offered)]
    places = [one for one in map(_at_location, services) if one]
    lists = {
        "services": services,
        "taxonomies": [Entry(taxonomy.row(), taxonomy.record()) for taxonomy in TAXONOMIES],
        "taxonomy_terms": [Entry(term.record(), term.record()) for term in terms().values()],
        "service_at_locations": places,
    }
    return Feed(
        f"{edition.hash}-{FORM}", {name: {one.row["id"]: one for one in entries} for name, entries in lists.items()}
    )


def page(entries: Sequence[Record], total: int, number: int, size: int) -> Record:
    """One page (from 1) of a list of `total`, of which `entries` stand on it and `size` were asked for."""
    pages = -(-total // size)
    return {
        "total_items": total,
        "total_pages": pages,
        "page_number": number,
        "size": len(entries),
        "first_page": number == 1,
        "last_page": number >= pages,  # whoever asks beyond the end is told to stop
        "empty": not entries,
        "contents": entries,
    }


def _organized(services: Iterable[Service]) -> list[tuple[Service, Record]]:
    """Each service with its organization."""
    runs: dict[str, list[str]] = {}
    together = list(services)
    for service in together:
        runs.setdefault(service.organization, []).append(service.name)
    made = {name: hsds.organization(name, names) for name, names in runs.items()}
    return [(service, made[service.organization]) for service in together]


def _service(service: Service, organization: Record, edition: Edition) -> Entry:
    door = edition[service.front_door] if service.front_door else None
    whole = hsds.nested(service, organization, door)
    marked = [one["taxonomy_term"] for one in whole["attributes"] if "taxonomy_term" in one]
    return Entry(
        row=hsds.row(service, organization),
        whole=whole,
        service=service,
        schedules=whole["schedules"],
        terms=frozenset(term["id"] for term in marked),
        taxonomies=frozenset(term["taxonomy_id"] for term in marked),
        words=" ".join((service.name, service.organization, service.sentence, *service.also_known_as)).casefold(),
    )


def _at_location(entry: Entry) -> Entry | None:
    """The place of a service, where it may be told."""
    assert entry.service is not None
    place = hsds.location(entry.service)
    if place is None:
        return None
    link = hsds.link(entry.service, place)
    alone = {name: value for name, value in entry.whole.items() if name != "service_at_locations"}
    bare = {name: value for name, value in place.items() if name != "addresses"}
    return Entry(
        row={**link, "location": bare, "service": entry.row},
        whole={**link, "location": place, "service": alone},
        service=entry.service,
        schedules=entry.schedules,
        terms=entry.terms,
        taxonomies=entry.taxonomies,
        words=entry.words,
    )
