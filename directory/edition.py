"""One valid catalogue as a read-only SQLite that can be asked: candidates, names and pages.

Knows SQL and nothing of what fits whom: it hands out plain frozen services, and `matching` chooses among
them. An edition is named by the hash of what it was made from and never changes; so which services a term has is
read from SQL once, when the edition is made, and not for each question.
"""

import itertools
import sqlite3
import weakref
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Column, Engine, Integer, MetaData, String, Table, create_engine, func, select
from sqlalchemy.pool import QueuePool, StaticPool

from directory import kept
from directory.catalogue import Catalogue
from directory.freshness import USUAL, Limits
from directory.model import Service
from directory.names import Names
from directory.situation import key
from directory.vocabulary import Area, Harm, Need

Term = tuple[str, str]  # kind and code
_count = itertools.count()  # two editions of equal facts stay two databases
_meta = MetaData()
_services = Table(
    "service",
    _meta,
    Column("position", Integer, primary_key=True),
    Column("id", String, unique=True),
    Column("body", String),
)
_terms = Table(
    "service_term",
    _meta,
    Column("id", String, primary_key=True),
    Column("kind", String, primary_key=True),
    Column("code", String, primary_key=True, index=True),
)


class Edition:
    """An immutable catalogue, asked by SQL; safe to share between threads."""

    def __init__(self, catalogue: Catalogue, limits: Limits = USUAL) -> None:
        self.limits, self.pathways = limits, catalogue.pathways
        bodies = kept.bodies(catalogue)
        self.hash = kept.name_of(bodies)
        self._services = {service.id: service for service in catalogue.services}
        self._keys = {key(service.id): service for service in catalogue.services}
        self._names = Names(catalogue.services)
        # A shared in-memory database lives as long as a connection to it; nothing touches the disk.
        address = f"file:{self.hash}-{next(_count)}?mode=memory&cache=shared"
        anchor = sqlite3.connect(address, uri=True, check_same_thread=False)
        _fill(create_engine("sqlite://", creator=lambda: anchor, poolclass=StaticPool), catalogue.services, bodies)
        self._engine = create_engine("sqlite://", creator=lambda: _read_only(address), poolclass=QueuePool)
        self._with = _with_each_term(self._engine, len(self._services))
        # Given up with the last request that answers from it: nothing closes it under anybody.
        weakref.finalize(self, _close, self._engine, anchor)

    def __getitem__(self, service_id: str) -> Service:
        return self._services[service_id]

    def __contains__(self, service_id: str) -> bool:
        return service_id in self._services

    def __iter__(self) -> Iterator[Service]:
        return iter(self._services.values())

    def __len__(self) -> int:
        return len(self._services)

    def named(self, text: str, areas: Iterable[Area] = ()) -> Service | None:
        """The service whose name stands in `text`; of several with one name, the one in these areas."""
        found = [self._services[service_id] for service_id in self._names.find(text)]
        here = set(areas)
        return min(found, key=lambda service: not here & set(service.areas), default=None)

    def by_key(self, number: int) -> Service | None:
        """The service with this key (`situation.key` of its id)."""
        return self._keys.get(number)

    def candidates(self, areas: Iterable[Area], needs: Iterable[Need], harms: Iterable[Harm]) -> tuple[Service, ...]:
        """Services that may be offered in any of these areas for any of these needs or harms, in the file's order.

        With neither needs nor harms: all that may be offered there.
        """
        wanted = [*(("need", need) for need in needs), *(("harm", harm) for harm in harms)]
        found = self._any(("area", area) for area in areas)
        if wanted:
            found &= self._any(wanted)
        return tuple(service for service, bit in zip(self, bin(found)[:1:-1], strict=False) if bit == "1")

    def _any(self, terms: Iterable[Term]) -> int:
        """The services with any of these terms, a bit for each in the file's order, the lowest first."""
        found = 0
        for term in terms:
            found |= self._with.get(term, 0)
        return found

    def page(self, number: int, size: int) -> tuple[tuple[Service, ...], int]:
        """One page of all services that may be offered (from 1), and how many there are in all."""
        answers = select(_terms.c.id).where(_terms.c.kind == "status", _terms.c.code == "answers")
        query = select(_services.c.id).where(_services.c.id.in_(answers))
        with self._engine.connect() as connection:
            total = connection.execute(select(func.count()).select_from(query.subquery())).scalar_one()
            rows = connection.execute(query.order_by(_services.c.position).limit(size).offset((number - 1) * size))
            return tuple(self._services[row.id] for row in rows), total


def _with_each_term(engine: Engine, size: int) -> dict[Term, int]:
    """For each term the services that have it, a bit for each by its position."""
    rows = select(_terms.c.kind, _terms.c.code, _services.c.position).join(_services, _services.c.id == _terms.c.id)
    bits: dict[Term, bytearray] = {}
    with engine.connect() as connection:
        for kind, code, position in connection.execute(rows):
            bits.setdefault((kind, code), bytearray(size // 8 + 1))[position // 8] |= 1 << position % 8
    return {term: int.from_bytes(found, "little") for term, found in bits.items()}


def _rows(service: Service) -> Iterator[dict[str, str]]:
    if not service.answers:
        return
    yield {"id": service.id, "kind": "status", "code": "answers"}
    for kind, codes in (("area", service.areas), ("need", service.needs), ("harm", service.harms)):
        for code in dict.fromkeys(codes):
            yield {"id": service.id, "kind": kind, "code": code}


def _fill(engine: Engine, services: Sequence[Service], bodies: Sequence[str]) -> None:
    with engine.begin() as connection:
        _meta.create_all(connection)
        if services:
            rows = [{"position": i, "id": s.id, "body": bodies[i]} for i, s in enumerate(services)]
            connection.execute(_services.insert(), rows)
            connection.execute(_terms.insert(), [row for service in services for row in _rows(service)])


def _close(engine: Engine, anchor: sqlite3.Connection) -> None:
    engine.dispose()
    anchor.close()


def _read_only(address: str) -> sqlite3.Connection:
    connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    connection.execute("PRAGMA query_only = ON")
    return connection
