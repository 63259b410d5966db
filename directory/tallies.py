"""The month's sums, in two small tables: the only thing about askings that is ever written.

Knows the tables, through SQLAlchemy, and the application that is counted; which rows an answer adds to is
`counting`'s. All rows of a month are made with its first batch, so that not even their order tells what was first.
"""

import datetime as dt
from collections import Counter
from collections.abc import Callable

from flask import Flask, current_app
from sqlalchemy import Column, Connection, Integer, MetaData, String, Table, inspect, select
from sqlalchemy.dialects import postgresql, sqlite

from directory.counting import ROWS, Channel, Pending, Term, is_asking, terms
from directory.published import engine_of, take_turns
from directory.saying import Said
from directory.settings import Settings
from directory.situation import Answer, Situation

FILE = "counts.db"
_meta = MetaData()
TABLES = {
    unmet: Table(
        name,
        _meta,
        Column("month", String(7), primary_key=True),
        Column("kind", String(8), primary_key=True),
        Column("code", String(40), primary_key=True),
        Column("times", Integer, nullable=False),
    )
    for unmet, name in ((False, "count_asked"), (True, "count_unmet"))
}


class Tallies:
    """The two tables, in the database of the settings or in a file of the state folder."""

    def __init__(self, settings: Settings) -> None:
        self._engine = engine_of(settings.database_url or f"sqlite:///{settings.state}/{FILE}", writes=True)

    def add(self, month: str, batch: Counter[Term]) -> None:
        """Add a batch to the sums of a month, like “2026-11”, in one transaction."""
        with self._engine.begin() as connection:
            take_turns(connection)
            _meta.create_all(connection)
            for unmet, table in TABLES.items():
                _all_rows(connection, table, month)
                for term in sorted(term for term in batch if term.unmet is unmet):
                    row = (table.c.month == month, table.c.kind == term.kind, table.c.code == term.code)
                    connection.execute(table.update().where(*row).values(times=table.c.times + batch[term]))

    def read(self, month: str) -> Counter[Term]:
        """The sums of a month; nothing where none was written."""
        with self._engine.begin() as connection:
            if not inspect(connection).has_table(TABLES[False].name):
                return Counter()
            return Counter(
                {
                    Term(row.kind, row.code, unmet): row.times
                    for unmet, table in TABLES.items()
                    for row in connection.execute(select(table).where(table.c.month == month))
                }
            )


def _all_rows(connection: Connection, table: Table, month: str) -> None:
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    rows = [{"month": month, "kind": kind, "code": code, "times": 0} for kind, code, unmet in ROWS if not unmet]
    connection.execute(insert(table).on_conflict_do_nothing(), rows)


def init_app(app: Flask, settings: Settings, clock: Callable[[], dt.datetime]) -> None:
    """Count, where the settings say so."""
    if settings.counts:
        tallies = Tallies(settings)
        app.extensions["counts"] = Pending(lambda batch: tallies.add(f"{clock():%Y-%m}", batch))


def count(said: Said, situation: Situation, answer: Answer, channel: Channel) -> None:
    """Count an answer that somebody was given, where counting is on."""
    pending: Pending | None = current_app.extensions.get("counts")
    if pending and is_asking(said, answer):
        pending.add(list(terms(situation, answer, channel)))
