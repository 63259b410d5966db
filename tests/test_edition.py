"""One catalogue that can be asked: read-only, the same from every thread, named by what it holds."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from facts import contact, edition_of, house, line
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from directory.catalogue import Catalogue
from directory.edition import Edition
from directory.model import Service
from directory.situation import key
from directory.vocabulary import AREAS, HARMS, NEEDS, Area, Harm, Need


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM service",
        "UPDATE service SET body = ''",
        "INSERT INTO service_term VALUES ('a-line', 'need', 'legal')",
        "DROP TABLE service",
        "CREATE TABLE kept (words TEXT)",
    ],
)
def test_nothing_can_be_written(edition: Edition, statement: str) -> None:
    """The database that is asked refuses every change."""
    before = len(edition.candidates(AREAS, (), ()))
    with edition._engine.connect() as connection, pytest.raises(OperationalError, match="readonly"):
        connection.execute(text(statement))

    assert len(edition.candidates(AREAS, (), ())) == before > 0


def test_nothing_is_on_the_disk(edition: Edition) -> None:
    """The database has no file."""
    with edition._engine.connect() as connection:
        files = [row[2] for row in connection.execute(text("PRAGMA database_list"))]

    assert files == [""]


def test_threads_get_the_same_answers(edition: Edition) -> None:
    """Asked from eight threads at once, each question has one answer."""
    questions: list[tuple[Area, Need]] = [(area, need) for area in AREAS for need in NEEDS[:6]]

    def ask(question: tuple[Area, Need]) -> tuple[Service, ...]:
        return edition.candidates((question[0],), (question[1],), ())

    alone = [ask(question) for question in questions]
    with ThreadPoolExecutor(8) as threads:
        together = [list(threads.map(ask, questions)) for _ in range(3)]

    assert together == [alone] * 3
    assert any(alone)


def test_two_editions_do_not_mix() -> None:
    """Each edition answers from its own facts, with equal facts too."""
    one, another = edition_of(line()), edition_of(line(), house())
    twin = edition_of(line())

    assert len(one.candidates(("uk",), (), ())) == len(twin.candidates(("uk",), (), ())) == 1
    assert another.candidates(("kingston",), (), ())[0].id == "b-house"
    assert one.candidates(("kingston",), (), ()) == ()


def test_an_edition_outlives_what_it_was_made_from() -> None:
    """Made and dropped a hundred times, the editions that stay still answer."""
    kept = [edition_of(line(), house()) for _ in range(20)]
    for _ in range(20):
        edition_of(line())

    assert all(len(one.candidates(AREAS, (), ())) == 2 for one in kept)


@pytest.mark.parametrize(
    "changes",
    [
        {"sentence": "Listens."},
        {"contacts": [contact(value="116 123")]},
        {"contacts": [contact(confidence="medium")]},
        {"note": "Asked."},
        {"areas": ["england"]},
        {"status": "unconfirmed"},
    ],
)
def test_the_name_is_that_of_the_facts(changes: dict[str, Any]) -> None:
    """The same facts have the same hash, whenever they are read; any other fact has another."""
    assert edition_of(line(), house()).hash == edition_of(line(), house()).hash
    assert edition_of(line(), house()).hash != edition_of(line(**changes), house()).hash
    assert edition_of(line(), house()).hash != edition_of(house(), line()).hash


def test_the_shipped_edition_is_named_alike(edition: Edition) -> None:
    """The hash is short, and comes back from the same services."""
    assert Edition(Catalogue(tuple(edition))).hash == edition.hash
    assert len(edition.hash) == 16


def test_a_service_is_found_by_its_key(edition: Edition) -> None:
    """Every key is a service's own, fits four bytes, and leads back to it."""
    keys = {key(service.id) for service in edition}

    assert len(keys) == len(edition)
    assert all(0 < number < 2**32 for number in keys)
    assert all(edition.by_key(key(service.id)) is service for service in edition)
    assert edition.by_key(0) is None


def test_a_service_is_found_by_its_id(edition: Edition) -> None:
    """An edition is asked like a dictionary."""
    assert edition["al-hasaniya"].id == "al-hasaniya"
    assert "al-hasaniya" in edition
    assert "al-hasania" not in edition
    with pytest.raises(KeyError):
        edition["al-hasania"]


@pytest.mark.parametrize("size", [1, 7, 50, 1000])
def test_the_pages_together_are_all_that_may_be_offered(edition: Edition, size: int) -> None:
    """Page after page gives each service once, in the file's order, and the ended ones never."""
    offered = [service.id for service in edition if service.answers]
    pages = [edition.page(number, size) for number in range(1, len(offered) // size + 3)]

    assert [service.id for services, _total in pages for service in services] == offered
    assert {total for _services, total in pages} == {len(offered)}
    assert all(len(services) <= size for services, _total in pages)
    assert pages[-1][0] == ()


def obvious(
    services: Sequence[Service], areas: Sequence[Area], needs: Sequence[Need], harms: Sequence[Harm]
) -> tuple[Service, ...]:
    """The candidates, worked out slowly."""
    return tuple(
        service
        for service in services
        if service.answers
        and set(service.areas) & set(areas)
        and ((not needs and not harms) or set(service.needs) & set(needs) or set(service.harms) & set(harms))
    )


some_areas: st.SearchStrategy[list[Area]] = st.lists(st.sampled_from(AREAS), max_size=4)
some_needs: st.SearchStrategy[list[Need]] = st.lists(st.sampled_from(NEEDS), max_size=3)
some_harms: st.SearchStrategy[list[Harm]] = st.lists(st.sampled_from(HARMS), max_size=3)


@given(some_areas, some_needs, some_harms)
@trying(deadline=None, max_examples=150)
def test_candidates_are_the_obvious_ones(
    edition: Edition, areas: list[Area], needs: list[Need], harms: list[Harm]
) -> None:
    """What is asked of the terms finds what a plain loop over all services finds, in the same order."""
    assert edition.candidates(areas, needs, harms) == obvious(list(edition), areas, needs, harms)


def test_no_services_are_an_edition_too() -> None:
    """An empty edition answers nothing and fails nowhere."""
    empty = Edition(Catalogue(()))

    assert (len(empty), empty.page(1, 10), empty.candidates(AREAS, NEEDS, HARMS)) == (0, ((), 0), ())
    assert empty.named("anything") is None
