"""What `signpost check` warns of: never a fault, always with the line, for people and for programs."""

import datetime as dt
import json
import urllib.error
from pathlib import Path

import pytest
from conftest import NOW
from facts import TODAY, contact, house, line, made, number

from directory import cli, doubts, links
from directory.edition import Edition
from directory.freshness import Limits
from directory.model import Service
from directory.settings import Settings
from directory.yamlfile import Document

NOWHERE = Document(None, {}, ())


def told(*services: Service) -> list[str]:
    """Each warning as `service: field: what`."""
    found = doubts.warnings(NOWHERE, services, Limits(), TODAY)
    return [f"{one.service}: {one.field}: {one.what}" for one in found]


def test_what_is_sound_is_not_warned_of() -> None:
    """A checked line, and a local service with a number of its own."""
    local = house(front_door=None, contacts=[contact(value="020 7946 0958")])

    assert not told(made(line()), made(local))


def test_no_contact_and_no_door_near() -> None:
    """A local service that only a national line leads to; one led to by London's is near enough."""
    far, near = made(house()), made(house(front_door="c-line"))
    london = made(line(id="c-line", areas=["london"], contacts=[contact(value="020 7946 0958")]))

    assert told(made(line()), far) == ["b-house: front_door: no confirmed contact, and a front door for uk only"]
    assert not told(london, near)


def test_one_number_in_two_services() -> None:
    """Told of both; 999 is everybody's; a service that has ended does not count."""
    other = line(id="c-line")

    assert told(made(line()), made(other)) == [
        "a-line: contacts.0.value: 0808 2000 247 is given by c-line too",
        "c-line: contacts.0.value: 0808 2000 247 is given by a-line too",
    ]
    assert not told(*(made(line(id=name, contacts=[contact(value="999")])) for name in ("a-line", "c-line")))
    assert not told(made(line()), made({**other, "status": "ended"}))


@pytest.mark.parametrize(
    ("hours", "label", "wrong"),
    [
        ("24/7", "main", ""),
        ("24/7", "office", "day and night, for an office"),
        ("Mo-Su 00:00-24:00", "main", ""),
        ("Mo-Fr 09:00-17:00; PH off", "office", ""),
        ("Mo-Fr 17:00-09:00", "office", "closes before it opens"),
        ("Mo-Fr 17:00-09:00", "out-of-hours", ""),
        ("Mo-Fr 05:00-23:00", "main", "open 18 hours in one go"),
        ("Mo off", "main", "never open"),
        (None, "office", ""),
    ],
)
def test_hours_that_look_wrong(hours: str | None, label: str, wrong: str) -> None:
    """Closing before opening, day and night for an office, never; a night line is none of these."""
    odd = doubts.odd_hours(number(hours=hours, label=label))

    assert wrong in odd
    assert bool(odd) is bool(wrong)


def test_overdue_facts() -> None:
    """Each with its date and how long that would hold."""
    old, older = (
        contact(value=value, checked=TODAY - dt.timedelta(days)) for value, days in (("101", 91), ("999", 181))
    )

    assert told(made(line(contacts=[old, older]))) == [
        "a-line: contacts.0: overdue: checked 2026-08-25, and that holds 90 days",
        "a-line: contacts.1: twice overdue: checked 2026-05-27, and that holds 90 days",
    ]


def test_the_gaps_of_each_borough() -> None:
    """What no service of the borough meets: by wider ones only, or by nobody."""
    here = made(house(needs=["legal"], audiences=["women"]))
    table = doubts.gaps([made(line()), here])

    assert "legal" not in table["kingston"]
    assert "women" not in table["kingston"]
    assert table["kingston"]["talk"] == "wider"
    assert table["kingston"]["housing"] == table["westminster"]["legal"] == "none"


def test_the_shipped_catalogue_s_gaps(edition: Edition) -> None:
    """Nobody is left with no service at all: every need and audience is met by wider ones where not by local ones."""
    assert {kind for missing in doubts.gaps(edition).values() for kind in missing.values()} == {"wider"}


def check(capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, str]:
    status = cli.main(["check", *options])
    return status, capsys.readouterr().out


def test_warnings_never_fail(capsys: pytest.CaptureFixture[str]) -> None:
    """A catalogue nobody kept for years is told line by line, and the status is 0."""
    status, out = check(capsys, "--at", "2029-01-01", "--warnings", "--gaps")

    assert status == 0
    assert out.count(": twice overdue: checked 2026-11-20") > 100
    assert "no service of its own for" in out
    lines = Settings.catalogue.read_text(encoding="utf-8").splitlines()
    for row in out.splitlines():
        if ".value: " in row:
            where, given = row.split(":")[2], row.split(".value: ")[1].split(" is given")[0]
            assert given in lines[int(where) - 1]


def test_programs_read_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As JSON, and as annotations that GitHub shows beside the line; a fault is an error and 1."""
    status, out = check(capsys, "--at", str(NOW.date()), "--json", "--gaps")
    read = json.loads(out)
    assert (status, read["faults"]) == (0, [])
    assert {"line", "service", "field", "what", "right", "file"} == set(read["warnings"][0])
    assert set(read["gaps"]) >= {"kingston", "wandsworth"}

    bad = tmp_path / "services.yaml"
    bad.write_text("- id: a\n  name: 100%: yes\n", encoding="utf-8")
    status, out = check(capsys, "--github", str(bad))
    assert status == 1
    assert out.startswith("::error file=")
    assert "services.yaml,line=2,title=-::-: not YAML" in out
    status, out = check(capsys, "--json", str(bad))
    assert status == 1
    assert json.loads(out)["faults"][0]["line"] == 2


def test_links_that_are_gone() -> None:
    """Gone, broken or unreachable is told, each address asked once; a page that refuses machines is not gone."""
    asked: list[str] = []
    answers = {"https://gone.example/": 404, "https://shy.example/": 403, "https://fine.example/": 200}

    def ask(url: str) -> int:
        asked.append(url)
        if url not in answers:
            raise urllib.error.URLError("no such host")
        return answers[url]

    sources = [{"url": url} for url in (*answers, "https://nowhere.example/", "https://gone.example/", "notes.txt")]
    found = list(links.dead(NOWHERE, [made(line(sources=sources))], ask))

    assert [(one.field, one.what) for one in found] == [
        ("sources.0.url", "https://gone.example/ answers 404"),
        ("sources.3.url", "https://nowhere.example/ does not answer (no such host)"),
        ("sources.4.url", "https://gone.example/ answers 404"),
    ]
    assert len(asked) == 4
