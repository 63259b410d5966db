"""One catalogue, from files, from SQLite and from a real PostgreSQL: the same edition, the same answers."""

import os
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import postgres
import pytest
from conftest import NOW
from facts import house, line, made
from sqlalchemy import text
from test_situations import ROWS, moment, situation

from directory import catalogue, cli, counting, kept, live, matching, published
from directory.app import create_app
from directory.catalogue import BadCatalogueError, Catalogue
from directory.counting import Term
from directory.edition import Edition
from directory.published import OvertakenError, Published, publish
from directory.settings import Settings
from directory.shelf import Shelf
from directory.source import SourceError
from directory.tallies import Tallies

ELSEWHERE = Path("nowhere/services.yaml")  # no pathways lie beside it

TODAY = NOW.date()
TWO = Catalogue((made(line()), made(house())))
THREE = Catalogue((*TWO.services, made(house(id="c-house"))))


@pytest.fixture(scope="module")
def cluster() -> Iterator[postgres.Cluster]:
    """A PostgreSQL of this test's own."""
    programs = postgres.programs()
    if programs is None:
        pytest.skip("no PostgreSQL on this machine: Debian's package postgresql has it (.ci/postgres)")
    with postgres.cluster(programs) as one:
        yield one


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path}/catalogue.db"
    own: postgres.Cluster = request.getfixturevalue("cluster")
    with published.engine_of(own.url).begin() as connection:
        connection.execute(text("DROP TABLE IF EXISTS catalogue_service, catalogue_edition"))
    return own.url


def test_the_table_of_situations_has_the_same_answers(url: str, edition: Edition) -> None:
    """Every situation of the table gets the same services in the same order from the database as from the file."""
    shipped = catalogue.load(Settings.catalogue, TODAY)
    name, before = publish(url, shipped, NOW)
    there = Edition(Published(url).read(TODAY))

    assert (name, before, there.hash) == (edition.hash, None, edition.hash)
    for row in ROWS:
        asked, at = situation(row), moment(row)
        assert matching.match(asked, there, at) == matching.match(asked, edition, at), row["say"]


def test_an_edition_is_replaced_whole(url: str) -> None:
    """What was published last is what is read; the stamp changes with it and with nothing else."""
    publish(url, TWO, NOW)
    source = Published(url)
    first = source.stamp()
    publish(url, TWO, NOW)
    assert source.stamp() == first
    _, before = publish(url, THREE, NOW)

    assert before == first
    assert source.stamp() == kept.name_of(kept.bodies(THREE))
    assert source.read(TODAY) == THREE


def test_two_keepers_at_once(url: str) -> None:
    """Of two who publish at the same time one whole edition is there; who says what it follows is told if overtaken."""
    first, _ = publish(url, TWO, NOW)
    many = [Catalogue((*TWO.services, made(house(id=f"d-house-{number}")))) for number in range(6)]
    refused: list[str] = []

    def one(services: Catalogue) -> None:
        try:
            publish(url, services, NOW, after=first)
        except (OvertakenError, SourceError) as error:
            refused.append(str(error))

    threads = [threading.Thread(target=one, args=(services,)) for services in many]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(refused) == 5
    assert Published(url).read(TODAY) in many


def test_rows_changed_by_hand_are_not_an_edition(url: str) -> None:
    """A row that somebody changed past `publish` is refused: the hash says so, or the rules."""
    publish(url, TWO, NOW)
    with published.engine_of(url).begin() as connection:
        connection.execute(text("UPDATE catalogue_service SET body = replace(body, '0808 2000 247', '0808 2000 248')"))
    with pytest.raises(SourceError, match="not what its hash says"):
        Published(url).read(TODAY)
    with published.engine_of(url).begin() as connection:
        connection.execute(text("UPDATE catalogue_service SET body = replace(body, 'kingston', 'kingstown')"))
    with pytest.raises(BadCatalogueError):
        Published(url).read(TODAY)


def test_publishing_again_mends_what_was_changed_by_hand(url: str) -> None:
    """The same edition published again is whole again: a row changed, and a row lost."""
    changed = "UPDATE catalogue_service SET body = replace(body, '2000 247', '2000 248')"
    for harm in (changed, "DELETE FROM catalogue_service"):
        publish(url, TWO, NOW)
        with published.engine_of(url).begin() as connection:
            connection.execute(text(harm))
        publish(url, TWO, NOW)

        assert Published(url).read(TODAY) == TWO, harm


def test_an_empty_database_is_said(url: str) -> None:
    """Nothing published is a sentence, at the start and at a look, without the address."""
    with pytest.raises(SourceError) as told:
        Shelf(Published(url), lambda: TODAY).open()

    assert "nothing was published" in str(told.value)
    assert "host=" not in str(told.value)


def test_a_server_takes_what_is_published(url: str, settings: Settings) -> None:
    """The pages of a running server show the edition that is published next."""
    publish(url, TWO, NOW)
    served = create_app(Settings(secret=settings.secret, database_url=url, catalogue=ELSEWHERE), clock=lambda: NOW)
    publish(url, THREE, NOW)
    live.look(served)

    assert "c-house" in served.extensions["edition"]
    assert served.test_client().get("/healthz").text.strip() == kept.name_of(kept.bodies(THREE))


def test_counts_are_kept_there_too(url: str) -> None:
    """Both kinds of database add a month's batches up alike, from two processes at once too."""
    own = Settings(database_url=url, counts=True)
    if url.startswith("postgresql"):
        with published.engine_of(url).begin() as connection:
            connection.execute(text("DROP TABLE IF EXISTS count_asked, count_unmet"))
    one, another = Tallies(own), Tallies(own)
    one.add("2026-11", Counter({Term("need", "legal"): 20, Term("need", "legal", unmet=True): 3}))
    another.add("2026-11", Counter({Term("need", "legal"): 22, Term("need", "talk"): 1}))
    one.add("2026-12", Counter({Term("need", "legal"): 1}))
    sums = another.read("2026-11")

    assert (sums[Term("need", "legal")], sums[Term("need", "talk")]) == (42, 1)
    assert sums[Term("need", "legal", unmet=True)] == 3
    assert set(sums) == set(counting.ROWS)


def test_a_database_that_goes_away_changes_nothing(cluster: postgres.Cluster, settings: Settings) -> None:
    """While PostgreSQL is down pages are answered and health says so; once it is up, the next edition is taken."""
    publish(cluster.url, TWO, NOW)
    served = create_app(
        Settings(secret=settings.secret, database_url=cluster.url, catalogue=ELSEWHERE),
        clock=lambda: NOW,
    )
    cluster.stop()
    for _ in range(3):
        live.look(served)
    client = served.test_client()
    during = client.get("/healthz")
    page = client.get("/en/")
    cluster.start()
    publish(cluster.url, THREE, NOW)
    live.look(served)

    assert (during.status_code, page.status_code) == (200, 200)
    assert "the database cannot be used" in during.text
    assert "0808 2000 247" in page.text
    assert client.get("/healthz").text.strip() == kept.name_of(kept.bodies(THREE))


def test_the_command(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`signpost publish` says what it replaced, refuses a bad file whole, and who was overtaken is told by whom."""
    monkeypatch.setenv("SIGNPOST_DATABASE_URL", url)
    assert cli.main(["publish"]) == 0
    name = capsys.readouterr().out.split()[0]
    assert cli.main(["publish"]) == 0
    assert "is there already" in capsys.readouterr().out
    bad = tmp_path / "services.yaml"
    bad.write_text("- id: x\n")
    assert cli.main(["publish", str(bad)]) == 1
    assert "services.yaml:1: x:" in capsys.readouterr().err
    assert cli.main(["publish", "--after", "0" * 16]) == 1
    assert f"{name} was published since" in capsys.readouterr().err
    assert Published(url).stamp() == name
    monkeypatch.delenv("SIGNPOST_DATABASE_URL")
    assert cli.main(["publish"]) == 1


def test_the_database_runs_as_nobody_special(cluster: postgres.Cluster) -> None:
    """The server for these tests is not root's: it has an owner of its own."""
    owner = (cluster.folder / "data" / "postmaster.pid").stat().st_uid

    assert owner != 0
    assert os.geteuid() in {0, owner}
