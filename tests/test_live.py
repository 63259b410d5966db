"""Editions change while the server answers: a good one is taken, a bad one never, and each request sees one."""

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from conftest import NOW
from facts import contact, house, line
from flask import Flask
from flask.testing import FlaskClient

from directory import kept, live
from directory.app import create_app
from directory.catalogue import BadCatalogueError, Catalogue
from directory.edition import Edition
from directory.pathways.loading import BadPathwaysError
from directory.settings import Settings
from directory.shelf import Shelf
from directory.source import Files, SourceError

PACKAGE = Path(__file__).resolve().parent.parent / "directory"
TODAY = NOW.date()
BROKEN = "- id: a-line\n  name: [half\n"


def written(path: Path, *entries: dict[str, object], name: str = "") -> None:
    """These services in a file, with the first one's name if one is given."""
    told = [{**entries[0], **({"name": name} if name else {})}, *entries[1:]]
    path.write_text(yaml.safe_dump(json.loads(json.dumps(told, default=str)), sort_keys=False), encoding="utf-8")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A catalogue of two services."""
    path = tmp_path / "services.yaml"
    written(path, line(), house())
    return path


@pytest.fixture
def shelf(file: Path) -> Shelf:
    """A shelf that holds it."""
    shelf = Shelf(Files(file), lambda: TODAY)
    shelf.open()
    return shelf


@pytest.fixture
def served(settings: Settings, file: Path) -> Flask:
    """An application that answers from it."""
    return create_app(Settings(secret=settings.secret, catalogue=file), clock=lambda: NOW)


def looked(shelf: Shelf, times: int = 3) -> list[Catalogue]:
    """What so many looks find."""
    return [found for found in (shelf.look() for _ in range(times)) if found]


def test_a_changed_file_is_taken_once(shelf: Shelf, file: Path) -> None:
    """A new catalogue is found at the second look that agrees, and not again."""
    assert looked(shelf) == []
    written(file, line(), house(), name="Another Line")
    assert shelf.look() is None
    assert [found.services[0].name for found in looked(shelf)] == ["Another Line"]


def test_a_file_that_is_being_written_is_waited_for(shelf: Shelf, file: Path) -> None:
    """Half a file that is good so far is not taken as long as it grows."""
    whole = file.read_text().replace("The Example Line", "Another Line")
    half = whole[: whole.index("- id: b-house")]
    for text in (half, half + "\n", half + "\n\n"):
        file.write_text(text)
        assert shelf.look() is None
    file.write_text(whole)
    (found,) = looked(shelf)
    assert len(found.services) == 2


def test_a_file_cut_short_is_not_taken(tmp_path: Path) -> None:
    """Where most services are gone the disk was full or a hand slipped: the last good catalogue stays."""
    path = tmp_path / "services.yaml"
    lines = [line(id=f"line-{number}") for number in range(10)]
    written(path, *lines)
    shelf = Shelf(Files(path), lambda: TODAY)
    shelf.open()
    written(path, *lines[:4])

    assert looked(shelf) == []
    assert "only 4 of 10" in shelf.trouble
    assert len(shelf.catalogue.services) == 10


@pytest.mark.parametrize("text", [BROKEN, "", "[]", "\x00\xff", "- id: a-line\n", "a: &a [*a]\n"])
def test_a_bad_file_changes_nothing(served: Flask, file: Path, text: str, capfd: pytest.CaptureFixture[str]) -> None:
    """Whatever is saved: the same edition answers, the log has one word, health says so and still answers 200."""
    good, client = file.read_text(), served.test_client()
    before = client.get("/healthz")
    file.write_text(text)
    for _ in range(4):
        live.look(served)
    during = client.get("/healthz")
    file.write_text(good)
    for _ in range(3):
        live.look(served)

    assert (during.status_code, during.text.splitlines()[0]) == (200, before.text.strip())
    assert "reload refused" in during.text
    assert client.get("/healthz").text == before.text
    assert capfd.readouterr().err.count("reload-refused") == 1


def test_health_tells_no_word_of_the_file(served: Flask, file: Path) -> None:
    """A street that a keeper wrote by mistake is in the keeper's own terminal, never on a page."""
    file.write_text(file.read_text().replace("Example House", "12 Hidden Street, KT1 2AB"))
    for _ in range(3):
        live.look(served)

    told = served.test_client().get("/healthz").text
    assert "faults, the first at line" in told
    assert "Hidden" not in told


RULE: dict[str, object] = {
    "rule": "kingston-example",
    "title": "The example team",
    "kind": "route",
    "area": "kingston",
    "setting": ["any"],
    "risk": ["any"],
    "harm": ["domestic-abuse"],
    "about": ["any"],
    "who": "Any professional.",
    "steps": ["Ring the team."],
    "services": ["b-house"],
    "confidence": "medium",
    "checked": dt.date(2026, 11, 20),
    "means": "own-page",
    "sources": [{"url": "https://example.org/pathway"}],
}


@pytest.fixture
def rules(file: Path) -> Path:
    """A pathway beside the catalogue that names its second service."""
    path = file.with_name("pathways.yaml")
    written(path, RULE)
    return path


def again(app: Flask) -> str:
    """What the server says of itself after it has looked for something new."""
    for _ in range(3):
        live.look(app)
    return app.test_client().get("/healthz").text


def test_a_change_of_the_pathways_alone_is_taken(rules: Path, served: Flask, capfd: pytest.CaptureFixture[str]) -> None:
    """As one of the services is: the page tells the new words, health the new hash, the log one word."""
    page, before = f"/professionals/pathways/{RULE['rule']}/", again(served)
    assert "Ring the team." in served.test_client().get(page).text
    written(rules, {**RULE, "steps": ["Write to the team."]})
    after = again(served)

    assert "Write to the team." in served.test_client().get(page).text
    assert before.splitlines()[0] == after.splitlines()[0]
    assert before.splitlines()[1] != after.splitlines()[1]
    assert capfd.readouterr().err.count("reloaded") == 1


@pytest.mark.parametrize("text", [BROKEN, "", "- rule: a\n", "- {}\n"])
def test_bad_pathways_change_nothing(rules: Path, served: Flask, text: str) -> None:
    """The rules so far go on, and health names the file and the line, and none of its words."""
    before = again(served)
    rules.write_text(text)
    during = again(served)

    assert during.startswith(before)
    assert "reload refused, the last good edition answers: " in during
    assert "at pathways.yaml:" in during
    assert served.test_client().get(f"/professionals/pathways/{RULE['rule']}/").status_code == 200
    written(rules, RULE)
    assert again(served) == before


def test_a_service_that_a_rule_names_cannot_go_alone(rules: Path, served: Flask, file: Path) -> None:
    """The good file that lacks it is refused; with the rule gone too, both are taken together."""
    before = again(served)
    written(file, line(), line(id="c-line"))
    assert "faults, the first at pathways.yaml:" in again(served)
    written(rules, {**RULE, "services": ["c-line"]})

    after = again(served)
    assert "refused" not in after
    assert after.splitlines()[0] != before.splitlines()[0]


def test_pathways_that_vanish_are_not_given_up(rules: Path, served: Flask) -> None:
    """A file that is gone is an accident, and the last good rules go on; so is one with few of the rules it had."""
    before = again(served)
    rules.unlink()

    assert "only 0 of 1 rules are left" in again(served)
    written(rules, RULE)
    assert again(served) == before


def test_a_start_on_a_bad_day_has_the_pathways_that_were_kept(
    settings: Settings, rules: Path, file: Path, tmp_path: Path
) -> None:
    """Whichever file is bad, a worker or a server that starts anew has the services and the rules of before."""
    state = tmp_path / "state"
    state.mkdir()
    own = Settings(secret=settings.secret, catalogue=file, state=state)
    first = create_app(own, clock=lambda: NOW).extensions
    rules.write_text(BROKEN)

    for made in (
        create_app(own, clock=lambda: NOW),
        create_app(own, clock=lambda: dt.datetime(1970, 1, 2, tzinfo=NOW.tzinfo)),  # a clock that has lost its battery
        create_app(replace(own, state=None), clock=lambda: NOW, held=first["shelf"].catalogue),
    ):
        assert made.extensions["edition"].hash == first["edition"].hash
        assert made.extensions["edition"].pathways == first["edition"].pathways
    with pytest.raises(BadPathwaysError):
        create_app(replace(own, state=None), clock=lambda: NOW)


def test_a_file_that_goes_away_and_comes_back(shelf: Shelf, file: Path) -> None:
    """Gone for one look is an editor's save; gone for two is told; back again is well."""
    good = file.read_text()
    file.unlink()
    assert shelf.look() is None
    assert shelf.bad is None
    assert looked(shelf) == []
    assert shelf.trouble == "services.yaml cannot be read"
    file.write_text(good)
    assert looked(shelf) == []
    assert shelf.trouble == ""


def test_one_request_sees_one_edition(served: Flask, file: Path) -> None:
    """What changes while a request is answered is seen by the next one."""
    with served.test_request_context("/en/"):
        first = live.edition()
        written(file, line(), house(), name="Another Line")
        for _ in range(3):
            live.look(served)
        assert live.edition() is first
    with served.test_request_context("/en/"):
        assert live.edition()["a-line"].name == "Another Line"
        assert first["a-line"].name == "The Example Line"
        assert first.candidates(("kingston",), (), ())


def test_every_part_asks_for_the_edition_of_its_request() -> None:
    """No page, text or feed reads the edition past the one accessor: it could see two in one request."""
    reading = 'current_app.extensions["edition"]'
    found = {path.name for path in PACKAGE.glob("*.py") if reading in path.read_text(encoding="utf-8")}

    assert found == {"live.py"}


def test_pages_show_the_new_facts(served: Flask, file: Path) -> None:
    """A number that the keeper changes is on the first page without a restart."""
    client: FlaskClient = served.test_client()
    assert "0808 2000 247" in client.get("/en/").text
    written(file, line(contacts=[contact(value="116 123")]), house())
    for _ in range(3):
        live.look(served)

    page = client.get("/en/").text
    assert "116 123" in page
    assert "0808 2000 247" not in page


def test_a_clock_that_jumps_back_keeps_the_edition(file: Path) -> None:
    """With the clock set years back the dates have not come yet: the file is refused, the edition stays."""
    days = [TODAY]
    shelf = Shelf(Files(file), lambda: days[0])
    shelf.open()
    days[0] = dt.date(2020, 1, 1)
    written(file, line(), house(), name="Another Line")
    assert looked(shelf) == []
    assert shelf.trouble
    days[0] = TODAY
    shelf._refused = None  # the minute is over
    assert looked(shelf)[0].services[0].name == "Another Line"


def test_a_start_with_a_bad_file_uses_what_was_kept(
    settings: Settings, file: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """With a state folder the last good edition answers after a restart, and says so; without one, no start."""
    state = tmp_path / "state"
    state.mkdir()
    own = Settings(secret=settings.secret, catalogue=file, state=state)
    good = create_app(own, clock=lambda: NOW).extensions["edition"].hash
    file.write_text(BROKEN)
    again = create_app(own, clock=lambda: NOW)
    told = again.test_client().get("/healthz").text

    assert told.splitlines()[0] == good
    assert "last good edition" in told
    assert "last-good" in capfd.readouterr().err
    with pytest.raises(BadCatalogueError):
        create_app(Settings(secret=settings.secret, catalogue=file), clock=lambda: NOW)
    file.unlink()
    assert create_app(own, clock=lambda: NOW).extensions["edition"].hash == good
    with pytest.raises(SourceError):
        create_app(Settings(secret=settings.secret, catalogue=file), clock=lambda: NOW)


@pytest.mark.parametrize("harm", ["cut", "changed", "not json", "wrong shape"])
def test_what_was_kept_is_used_only_whole(file: Path, tmp_path: Path, harm: str) -> None:
    """A torn or changed file of the state folder counts as none."""
    shelf = Shelf(Files(file), lambda: TODAY, tmp_path)
    shelf.open()
    held = tmp_path / kept.NAME
    text = held.read_text()
    changed = {"cut": text[:-9], "changed": text.replace("0808 2000", "0808 2001"), "not json": "x", "wrong shape": "3"}
    assert kept.last(tmp_path) == shelf.catalogue
    held.write_text(changed[harm])

    assert kept.last(tmp_path) is None


def test_a_full_disk_stops_nobody(settings: Settings, file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Where the state folder cannot be written the server starts and changes editions, and says that it keeps none."""
    full = Path("/dev/full")  # no folder, and nothing can be written below it
    served = create_app(Settings(secret=settings.secret, catalogue=file, state=full), clock=lambda: NOW)
    written(file, line(), house(), name="Another Line")
    for _ in range(3):
        live.look(served)

    assert served.extensions["edition"]["a-line"].name == "Another Line"
    assert capfd.readouterr().err.count("not-kept") == 2


def test_a_worker_that_starts_on_a_bad_file_goes_on_with_its_parents_edition(settings: Settings, file: Path) -> None:
    """A worker killed while the file is bad comes back with the last good catalogue of its parent."""
    parent = Shelf(Files(file), lambda: TODAY)
    good = Edition(parent.open()).hash
    file.write_text(BROKEN)
    worker = create_app(Settings(secret=settings.secret, catalogue=file), clock=lambda: NOW, held=parent.catalogue)

    assert worker.extensions["edition"].hash == good
    written(file, line(), house(), name="Another Line")
    for _ in range(3):
        live.look(worker)
    assert worker.extensions["edition"]["a-line"].name == "Another Line"


def test_a_folder_is_one_catalogue(tmp_path: Path) -> None:
    """One file for each borough: together they are what one file would be, and one changed file changes it."""
    folder = tmp_path / "services"
    folder.mkdir()
    written(folder / "a-national.yaml", line())
    written(folder / "b-kingston.yaml", house())
    (folder / ".#b-kingston.yaml").write_text(BROKEN)
    shelf = Shelf(Files(folder), lambda: TODAY)

    assert [service.id for service in shelf.open().services] == ["a-line", "b-house"]
    written(folder / "c-more.yaml", house(id="c-house"))
    assert len(looked(shelf)[0].services) == 3


def test_faults_in_a_folder_name_their_file_and_line(tmp_path: Path) -> None:
    """Each fault is told as FILE:LINE, of the file that it stands in, all at once and in order."""
    folder = tmp_path / "services"
    folder.mkdir()
    written(folder / "a-national.yaml", line(needs=["tlak"]))
    written(folder / "b-kingston.yaml", house(), house(id="c-house", front_door="nobody", id_twice=1))
    text = (folder / "b-kingston.yaml").read_text()
    with pytest.raises(BadCatalogueError) as told:
        Files(folder).read(TODAY)

    lines = told.value.lines("services")
    first = (folder / "a-national.yaml").read_text().splitlines().index("  - tlak") + 1
    assert lines[0].startswith(f"services/a-national.yaml:{first}: a-line: needs.0:")
    row = text.splitlines().index("  front_door: nobody") + 1
    assert f"services/b-kingston.yaml:{row}: c-house: front_door: no service “nobody”" in "\n".join(lines)
    (folder / "b-kingston.yaml").write_text("- id: x\n  id: y\n" + BROKEN)
    with pytest.raises(BadCatalogueError) as told:
        Files(folder).read(TODAY)
    assert any(line.startswith("services/b-kingston.yaml:") and "YAML" in line for line in told.value.lines(""))
    for path in folder.glob("*.yaml"):
        path.unlink()
    with pytest.raises(BadCatalogueError):
        Files(folder).read(TODAY)
