"""One edition in a database that several servers and keepers share.

Knows two tables, through SQLAlchemy: PostgreSQL, or SQLite for one machine. A whole edition is written in one
transaction and read in one, so nobody ever sees half of it. Nothing but the catalogue is in these tables.
"""

import datetime as dt
from collections.abc import Hashable
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    DateTime,
    Engine,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    event,
    select,
    text,
)
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from directory import kept
from directory.catalogue import Catalogue
from directory.source import SourceError

WAIT = 5  # seconds for a database to answer
LOCK = 727_006  # an advisory lock of our own: one publisher at a time
CHUNK = 1000
_meta = MetaData()
_editions = Table(
    "catalogue_edition",
    _meta,
    Column("hash", String(16), primary_key=True),
    Column("services", Integer, nullable=False),
    Column("published", DateTime(timezone=True), nullable=False),
)
_services = Table(
    "catalogue_service",
    _meta,
    Column("edition", String(16), ForeignKey("catalogue_edition.hash", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("id", String(200), nullable=False),
    Column("body", Text, nullable=False),
)


class OvertakenError(Exception):
    """Somebody else has published since; carries the name of what is there now."""


def engine_of(url: str, *, writes: bool = False) -> Engine:
    """An engine that keeps no connection and gives up soon; writers take turns, readers see one snapshot."""
    if url.startswith("postgresql:"):
        url = url.replace("postgresql:", "postgresql+psycopg:", 1)
    if url.startswith("postgresql"):
        wait: dict[str, Any] = {"connect_timeout": WAIT, "options": f"-c statement_timeout={WAIT * 60}s"}
        # Who had to wait for the lock must see what was written meanwhile.
        seen = "READ COMMITTED" if writes else "REPEATABLE READ"
        return create_engine(url, poolclass=NullPool, isolation_level=seen, connect_args=wait)
    engine = create_engine(url, poolclass=NullPool)
    if writes:
        event.listen(engine, "connect", _sqlite_prepared)
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def take_turns(connection: Connection) -> None:
    """Wait until nobody else writes; SQLite waits by itself."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})


def _sqlite_prepared(raw: Any, _record: Any) -> None:
    """Overwrite what is freed, and let us begin transactions."""
    raw.isolation_level = None
    raw.execute("PRAGMA secure_delete = ON")


class Published:
    """The edition in a database, as a source."""

    settles = False  # a transaction is never half there

    def __init__(self, url: str) -> None:
        self._engine = engine_of(url)

    def stamp(self) -> Hashable:
        """The hash of the edition that is published."""
        try:
            with self._engine.connect() as connection:
                return _current(connection)
        except SQLAlchemyError as error:
            raise _away(error) from None

    def read(self, today: dt.date) -> Catalogue:
        """The services of that edition, by every rule of a file's."""
        try:
            with self._engine.connect() as connection:
                name = _current(connection)
                bodies = _bodies(connection, name)
        except SQLAlchemyError as error:
            raise _away(error) from None
        if name is None:
            raise SourceError("the database holds no edition: signpost publish")
        made = kept.revived(bodies, name, today)
        if made is None:
            raise SourceError("the edition in the database is not what its hash says")
        return made


def publish(url: str, services: Catalogue, now: dt.datetime, after: str | None = None) -> tuple[str, str | None]:
    """Write this catalogue in place of what is there: its name, and the name of what it replaced.

    Raises OvertakenError where `after` is given and something else is there by now, SourceError where the database
    cannot be written.
    """
    bodies = kept.bodies(services)
    name = kept.name_of(bodies)
    try:
        with engine_of(url, writes=True).begin() as connection:
            before = _prepared(connection)
            if after is not None and before != after:
                raise OvertakenError(before or "nothing")
            # Rows changed past us still stand under their old name: to publish it again is how they are mended.
            if before != name or _bodies(connection, name) != bodies:
                _write(connection, services, bodies, name, now)
    except SQLAlchemyError as error:
        raise _away(error) from None
    return name, before


def _write(connection: Connection, services: Catalogue, bodies: list[str], name: str, now: dt.datetime) -> None:
    connection.execute(_services.delete())
    connection.execute(_editions.delete())
    connection.execute(_editions.insert(), {"hash": name, "services": len(bodies), "published": now})
    rows = [
        {"edition": name, "position": i, "id": service.id, "body": bodies[i]}
        for i, service in enumerate(services.services)
    ]
    for start in range(0, len(rows), CHUNK):
        connection.execute(_services.insert(), rows[start : start + CHUNK])


def _prepared(connection: Connection) -> str | None:
    """The name of what is there, in a transaction that nobody else publishes beside."""
    take_turns(connection)
    _meta.create_all(connection)
    return _current(connection)


def _current(connection: Connection) -> str | None:
    name: str | None = connection.execute(select(_editions.c.hash)).scalar()
    return name


def _bodies(connection: Connection, name: str | None) -> list[str]:
    rows = select(_services.c.body).where(_services.c.edition == name).order_by(_services.c.position)
    return list(connection.execute(rows).scalars())


def _away(error: SQLAlchemyError) -> SourceError:
    """The error without its words, which hold the address and may hold the password."""
    return SourceError(f"the database cannot be used, or nothing was published to it ({type(error).__name__})")
