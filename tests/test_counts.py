"""Counts that name nobody: off unless asked for, sums alone, and nobody's visit can be learnt from what is told."""

import csv
import datetime as dt
import io
import itertools
import random
import re
import sqlite3
import threading
import time
from collections import Counter
from pathlib import Path

import leftovers
import pytest
import test_nothing_kept as marked
from browsing import Browser
from conftest import NOW, PUBLIC_URL, TOKEN
from flask import Flask
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st
from phone import Clock, Phone

from directory import figures
from directory.app import create_app
from directory.cli import report as reporting
from directory.counting import BATCH, CODES, ROWS, Pending, Term, is_asking, terms
from directory.edition import Edition
from directory.figures import ROUND, SMALL
from directory.hours import UK
from directory.settings import Settings
from directory.situation import Answer, Ending, Situation
from directory.tallies import Tallies

DOC = (Path(__file__).resolve().parent.parent / "docs" / "counts.md").read_text(encoding="utf-8")
MONTH, LATER = "2026-11", dt.datetime(2026, 12, 24, tzinfo=UK)
NOTHING = Answer(Ending.WIDER, ())


@pytest.fixture
def own(settings: Settings, tmp_path: Path) -> Settings:
    """A server that counts, in a folder of its own."""
    return Settings(secret=settings.secret, public_url=PUBLIC_URL, twilio_token=TOKEN, state=tmp_path, counts=True)


@pytest.fixture
def counted(own: Settings) -> Flask:
    """Its application."""
    return create_app(own, clock=lambda: NOW)


def settled(own: Settings, answers: int) -> Counter[Term]:
    """The sums, once so many answers have been written."""
    for _ in range(100):
        sums = Tallies(own).read(MONTH)
        if sums[Term("all", "all")] >= answers:
            return sums
        time.sleep(0.05)
    raise AssertionError("not written")


def asked(need: str = "legal", area: str = "kingston", language: str = "en", channel: str = "web") -> list[Term]:
    """What one answer adds, where nobody local answers."""
    situation = Situation(needs=(need,), areas=(area,), language=language)  # type: ignore[arg-type]
    return list(terms(situation, NOTHING, channel))  # type: ignore[arg-type]


def batch(*answers: list[Term]) -> Counter[Term]:
    return Counter(itertools.chain.from_iterable(answers))


def test_nothing_is_counted_unless_it_is_switched_on(settings: Settings, tmp_path: Path) -> None:
    """A state folder alone counts nothing."""
    app = create_app(Settings(secret=settings.secret, state=tmp_path), clock=lambda: NOW)

    assert "counts" not in app.extensions
    assert [path.name for path in tmp_path.iterdir()] == ["edition.json"]


def test_the_page_about_us_says_that_we_count(counted: Flask, app: Flask) -> None:
    """“What we keep” is true with counting and without, in every language."""
    for slug in counted.config["TONGUES"]:
        on, off = (one.test_client().get(f"/{slug}/about/").text for one in (counted, app))
        assert on.count("<p>") == off.count("<p>") + 1
    assert "One thing is counted" in counted.test_client().get("/en/about/").text


def test_texts_are_counted_twenty_at_a_time(counted: Flask, own: Settings) -> None:
    """Nineteen answers leave nothing on the disk; the twentieth writes the sums of all."""
    file = own.state / "counts.db" if own.state else Path()
    for number in range(BATCH):
        assert not file.exists()
        Phone(counted, PUBLIC_URL, TOKEN, Clock(NOW)).text("housing kingston" if number else "refuge SW15")
    sums = settled(own, BATCH)

    assert sums[Term("all", "all")] == sums[Term("channel", "text")] == sums[Term("language", "en")] == BATCH
    assert sums[Term("need", "housing")] == sums[Term("area", "kingston")] == BATCH - 1
    assert sums[Term("area", "wandsworth")] == 1


def test_answers_are_counted_and_questions_are_not(counted: Flask, edition: Edition) -> None:
    """A journey on the web counts once, where it ends in an answer; a look back does not."""
    pending: Pending = counted.extensions["counts"]
    with counted.test_client() as client:
        place = Browser(client, edition).get("/en/").press("legal")
        assert pending._answers == 0
        answer = place.press("kingston").press("skip")
        assert answer.services
        answer.press(service=answer.services[-1])

    assert pending._answers == 1
    assert pending._sums[Term("need", "legal")] == pending._sums[Term("area", "kingston")] == 1


def test_unmet_is_where_no_local_confirmed_service_answers() -> None:
    """Somebody in a borough without an answer there counts as unmet; from elsewhere, or nowhere said, never."""
    assert Term("need", "legal", unmet=True) in asked()
    assert not [term for term in asked(area="london") if term.unmet]
    assert not [term for term in terms(Situation(needs=("legal",)), NOTHING, "web") if term.unmet]
    assert set(asked()) <= set(ROWS)


def test_counting_keeps_no_word_of_anybody(settings: Settings, tmp_path: Path) -> None:
    """Marked words, numbers, places and addresses go through every route while it counts: none is kept anywhere."""
    own = Settings(
        secret=settings.secret, public_url=PUBLIC_URL, twilio_token=marked.TOKEN, state=tmp_path, counts=True
    )
    app = create_app(own, clock=lambda: NOW)
    for _ in range(4):
        marked.by_text(app)
    marked.by_web(app)
    assert settled(own, BATCH)[Term("channel", "web")] >= 0
    _quiet()

    assert not leftovers.held()
    assert not [path for path in tmp_path.iterdir() for mark in leftovers.MARKS if mark.encode() in path.read_bytes()]


def test_the_tables_hold_sums_and_nothing_else(own: Settings) -> None:
    """The file has the two tables that the document states, word for word, and every row from the first."""
    Tallies(own).add(MONTH, batch(*[asked()] * BATCH))
    assert own.state
    with sqlite3.connect(own.state / "counts.db") as connection:
        schema = [
            row[0] for row in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
        ]
        rows = connection.execute("SELECT kind, code FROM count_asked ORDER BY rowid").fetchall()
    connection.close()

    stated = re.findall(r"CREATE TABLE.*?;", DOC, re.DOTALL)
    assert [" ".join(one.split()) for one in schema] == [" ".join(one.rstrip(";").split()) for one in stated]
    assert rows == [(term.kind, term.code) for term in ROWS if not term.unmet]


def test_each_change_of_the_file_is_many_peoples(own: Settings) -> None:
    """Whoever copies the file at any moments sees sums that differ by whole batches, however fast it goes."""
    seen: list[int] = []
    tallies = Tallies(own)
    lock = threading.Lock()

    def write(sums: Counter[Term]) -> None:
        with lock:
            tallies.add(MONTH, sums)
            seen.append(tallies.read(MONTH)[Term("all", "all")])

    pending = Pending(write)

    def ask() -> None:
        for _ in range(35):
            pending.add(asked())

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    settled(own, 140)

    assert all(later - earlier >= BATCH for earlier, later in itertools.pairwise([0, *sorted(seen)]))


def test_a_database_that_is_away_loses_nothing_and_holds_up_nobody() -> None:
    """What could not be written goes with a later batch."""
    written: list[Counter[Term]] = []
    away = [True]

    def write(sums: Counter[Term]) -> None:
        if away[0]:
            raise OSError
        written.append(sums)

    pending = Pending(write)
    for number in range(BATCH + 1):
        if number == BATCH:
            _quiet()
            away[0] = False
        pending.add(asked())
    _quiet()

    assert [sums[Term("all", "all")] for sums in written] == [BATCH + 1]


def _quiet() -> None:
    while any("_out" in thread.name for thread in threading.enumerate()):
        time.sleep(0.01)


sums_of_a_kind = st.lists(st.integers(0, 30), min_size=len(CODES["area"]), max_size=len(CODES["area"]))


@given(sums_of_a_kind)
@trying(deadline=None, max_examples=300)
def test_no_small_figure_can_be_worked_out(numbers: list[int]) -> None:
    """With the exact total and the exact shown figures, each hidden one could still be none, one, or many."""
    sums = {Term("area", code): times for code, times in zip(CODES["area"], numbers, strict=True)}
    lines = [line for line in figures.shown(sums) if line.kind == "area"]
    hidden = [line.code for line in lines if line.asked is None]
    left = sum(sums[Term("area", code)] for code in hidden)

    assert all(sums[Term("area", line.code)] >= SMALL for line in lines if line.asked is not None)
    assert all(line.asked % ROUND == 0 for line in lines if line.asked is not None)
    if hidden and len(hidden) < len(lines):
        assert len(hidden) >= 2
        assert left >= SMALL


def told(own: Settings, month: str, now: dt.datetime, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The report as its CSV; empty where it is refused."""
    monkeypatch.setenv("SIGNPOST_STATE", str(own.state))
    folder.mkdir(exist_ok=True)
    done = reporting.report(month, now, folder)
    return (folder / f"report-{month}.csv").read_text() if done == 0 else ""


def a_month(seed: int) -> list[list[Term]]:
    """What a few hundred people asked."""
    chance = random.Random(seed)
    needs, areas, languages = (
        ("legal", "housing", "talk"),
        ("kingston", "wandsworth", "london"),
        ("en", "en", "ar", "ta"),
    )
    return [asked(chance.choice(needs), chance.choice(areas), chance.choice(languages)) for _ in range(200)]


def test_two_reports_never_tell_of_one_visit(
    own: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before her visit and after it: while the month goes on there is none, and afterwards both are the same."""
    tallies, during = Tallies(own), dt.datetime(2026, 11, 30, 23, 59, tzinfo=UK)
    tallies.add(MONTH, batch(*a_month(1)))
    assert told(own, MONTH, during, tmp_path / "a", monkeypatch) == ""
    tallies.add(MONTH, batch(*a_month(2)[:19], asked("immigration", "kingston", "so")))
    assert told(own, MONTH, during + dt.timedelta(hours=23), tmp_path / "a", monkeypatch) == ""
    assert "is not over" in capsys.readouterr().err

    first = told(own, MONTH, LATER, tmp_path / "a", monkeypatch)
    tallies.add("2026-12", batch(*[asked("immigration", "kingston", "so")] * BATCH))
    assert told(own, MONTH, LATER + dt.timedelta(days=30), tmp_path / "b", monkeypatch) == first
    rows = list(csv.DictReader(io.StringIO(first)))
    assert {row["answers"] for row in rows if row["code"] in {"immigration", "so"}} == {"hidden"}


@pytest.mark.parametrize("seed", range(40))
def test_who_knows_everybody_else_does_not_learn_of_her(seed: int) -> None:
    """With all other visits known, the month with a rare visit and the month without it are told alike."""
    others = a_month(seed)
    hers = asked("immigration", "kingston", "so")
    without, with_her = figures.shown(batch(*others)), figures.shown(batch(*others, hers))

    for line, other in zip(with_her, without, strict=True):
        if line.code in {"immigration", "so"}:
            assert line == other
        elif line.asked is not None and other.asked is not None:
            assert abs(line.asked - other.asked) in {0, ROUND}


def test_the_report_is_a_table_a_chart_and_a_spreadsheet(
    own: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """All three say the same; the chart is one file that asks for nothing."""
    Tallies(own).add(MONTH, batch(*a_month(3)))
    rows = {
        row["code"]: row for row in csv.DictReader(io.StringIO(told(own, MONTH, LATER, tmp_path / "a", monkeypatch)))
    }
    printed = capsys.readouterr().out
    drawn = (tmp_path / "a" / f"report-{MONTH}.svg").read_text()

    assert re.search(
        rf"need +legal +{rows['legal']['answers']} +{rows['legal']['without_local_confirmed_service']}\n", printed
    )
    assert f">{rows['legal']['answers']}</text>" in drawn
    assert rows["ta"]["answers"] not in {"", "0"}
    assert "http" not in drawn.replace("http://www.w3.org/2000/svg", "")


@pytest.mark.parametrize("month", ["2026-13", "november", "2026-1", "../x"])
def test_what_is_no_month_is_refused(month: str, tmp_path: Path) -> None:
    """A slip is a sentence and writes nothing."""
    assert reporting.report(month, LATER, tmp_path) == 1
    assert not list(tmp_path.iterdir())


def test_only_what_ends_an_asking_counts() -> None:
    """A question that is asked back is no answer, unless there is danger."""
    from directory.saying import Look, Words
    from directory.situation import Question

    assert is_asking(Words("x"), NOTHING)
    assert not is_asking(Look(), NOTHING)
    assert not is_asking(Words("x"), Answer(Ending.WIDER, (), ask=Question.PLACE))
    assert is_asking(Words("x"), Answer(Ending.DANGER, (), ask=Question.PLACE))
