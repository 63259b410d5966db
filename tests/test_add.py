"""A new service entered step by step: told at once what is wrong, and put below the others without touching them."""

import datetime as dt
import errno
import io
import os
import pty
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import NOW
from facts import line
from hypothesis import example, given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory import catalogue, cli, entries, yamlfile
from directory.model import Service
from directory.settings import HERE, Settings

TODAY = NOW.date()
AT = ["--at", str(TODAY)]
# A keeper's answers, question by question: a number that Ofcom keeps for films, and a page that is nobody's.
NUMBER = ["phone", "020 7946 0958", "", "Mo-Fr 09:00-17:00; PH off", "free", "rung", "3/11/2026", "", "", ""]
TYPED: dict[str, list[str]] = {
    "name": ["Example Women's Centre"],
    "id": [""],
    "organization": ["Example Charity"],
    "areas": ["5 westminster"],
    "place": ["confidential"],
    "sentence": ["Gives women hurt by abuse a support worker."],
    "also_known_as": ["example centre, exmaple centre"],
    "needs": ["advocacy 2"],
    "harms": ["1"],
    "audiences": ["women"],
    "focus": [""],
    "ages": ["16-"],
    "languages": ["ar, fa"],
    "interpreters": ["yes"],
    "access": ["phone"],
    "sources": ["https://example.org/contact", ""],
    "contacts": [*NUMBER, ""],
    "referral": ["self professional", "", "1", "", ""],
    "door": [],
    "note": ["ask: weekends"],
    "save": ["yes"],
}
ENTRY = """\
- id: example-womens-centre
  name: Example Women's Centre
  organization: Example Charity
  also_known_as: [example centre, exmaple centre]
  sentence: Gives women hurt by abuse a support worker.
  areas: [kingston, westminster]
  needs: [advocacy, talk]
  harms: [domestic-abuse]
  audiences: [women]
  ages: [16, null]
  languages: [ar, fa]
  interpreters: true
  contacts:
  - kind: phone
    value: 020 7946 0958
    hours: Mo-Fr 09:00-17:00; PH off
    cost: free
    confidence: high
    source: https://example.org/contact
    source_date: undated
    checked: 2026-11-03
    means: rung
  place: confidential
  access: [phone]
  referral:
    who: [self, professional]
    route: [phone]
  sources:
  - url: https://example.org/contact
    date: undated
  note: "ask: weekends"
"""


def typed(**instead: list[str]) -> str:
    """What the keeper types, other answers in the place of some."""
    return "".join(f"{one}\n" for answers in {**TYPED, **instead}.values() for one in answers)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The shipped catalogue, to be changed."""
    shutil.copy(Settings.catalogue, tmp_path / "services.yaml")
    return tmp_path / "services.yaml"


@pytest.fixture
def sit(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[[str], tuple[int, str]]:
    """Hold a session: what is typed in, the status and what was said out."""

    def sitting(text: str) -> tuple[int, str]:
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        status = cli.main(["add", "--catalogue", str(copy), *AT])
        return status, capsys.readouterr().out

    return sitting


def added(file: Path) -> str:
    """What stands below the shipped catalogue, that must be there still, byte for byte."""
    shipped, now = Settings.catalogue.read_text(encoding="utf-8"), file.read_text(encoding="utf-8")
    assert now.startswith(shipped)
    return now.removeprefix(shipped)


def test_a_service_entered_in_a_terminal(copy: Path) -> None:
    """The real command in a real terminal: the entry stands below the others, and the catalogue is valid."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "directory", "add", "--catalogue", str(copy), *AT]
    with subprocess.Popen(command, cwd=HERE, stdin=theirs, stdout=theirs, stderr=theirs) as process:
        os.close(theirs)
        said = ""
        for answer in typed().splitlines():
            said += waited(ours, "> ")
            os.write(ours, f"{answer}\n".encode())
        said += waited(ours, "saved in services.yaml")
        assert process.wait(30) == 0

    assert "Which languages do its workers speak" in said
    assert added(copy) == ENTRY
    assert catalogue.load(copy, TODAY).services[-1].reachable


def waited(terminal: int, end: str) -> str:
    """What the terminal shows until this."""
    seen = b""
    while end.encode() not in seen[-len(end) - 4 :]:
        try:
            seen += os.read(terminal, 1)
        except OSError:  # the other end has gone
            break
    assert end.encode() in seen, seen.decode()
    return seen.decode()


@pytest.mark.parametrize(
    ("field", "answers", "told"),
    [
        ("id", ["Big Letters", ""], "small letters, figures and hyphens"),
        ("id", ["angelou-partnership", ""], "is another service's"),
        ("name", ["", "Example Women's Centre"], "this one is needed"),
        ("areas", ["kingstn", "9", "0", "5 westminster"], "perhaps “kingston”"),
        ("place", ["1 2", "confidential"], "one of them, not 2"),
        ("sentence", ["A bed in KT1 1EU.", *TYPED["sentence"]], "“KT1 1EU” gives a place away"),
        ("ages", ["16 up", "25-16", "-", "16-"], "the youngest first"),
        ("sources", ["example.org", *TYPED["sources"]], "a web address for a source"),
        ("sources", [TYPED["sources"][0], "1 May 2999", ""], "has not come yet"),
        ("contacts", ["phone", "0871 200 0000", *NUMBER[1:], ""], "premium-rate"),
        ("contacts", ["phone", "12345 6789", *NUMBER[1:], ""], "not a number of the United Kingdom"),
        ("contacts", [*NUMBER[:3], "9-5", *NUMBER[3:], ""], "contacts.0.hours: “9-5”"),
        ("contacts", [*NUMBER[:6], "2999-01-01", "soon", *NUMBER[6:], ""], "has not come yet"),
        ("contacts", ["address", *NUMBER, ""], "an address: none while place is"),
    ],
)
def test_a_wrong_answer_is_told_at_once_and_asked_again(
    sit: Callable[[str], tuple[int, str]], copy: Path, field: str, answers: list[str], told: str
) -> None:
    """Whatever was typed first, the right answer after it gives the same entry."""
    status, said = sit(typed(**{field: answers}))

    assert (status, added(copy)) == (0, ENTRY)
    assert told in said


@pytest.mark.parametrize(
    ("field", "answers"),
    [
        ("name", ["<", "Wrong", "<", *TYPED["name"]]),
        ("harms", ["<", *TYPED["needs"], *TYPED["harms"]]),
        ("sources", ["https://example.org/wrong", "<", *TYPED["sources"]]),
        ("contacts", ["email", "a@example.org", "<", "<", *NUMBER, ""]),
        ("contacts", ["email", "a@example.org", *[""] * 6, "<", *NUMBER, ""]),
        ("referral", ["self", "<", *TYPED["referral"]]),
        ("note", ["<", *TYPED["referral"], *TYPED["note"]]),
        ("save", ["<", *TYPED["note"], *TYPED["save"]]),
        ("needs", ["?", *TYPED["needs"]]),
    ],
)
def test_one_can_go_back(sit: Callable[[str], tuple[int, str]], copy: Path, field: str, answers: list[str]) -> None:
    """At every question, and what was said before stays."""
    status, _ = sit(typed(**{field: answers}))

    assert (status, added(copy)) == (0, ENTRY)


@pytest.mark.parametrize("text", [typed(save=["no"]), typed(save=[]), typed(note=[], save=[]), "", "\x00\n"])
def test_nothing_is_saved_without_a_yes(sit: Callable[[str], tuple[int, str]], copy: Path, text: str) -> None:
    """Whoever stops, at whatever question, leaves the file as it was and is told so."""
    status, said = sit(text)

    assert status == 1
    assert "nothing was saved" in said
    assert added(copy) == ""


def test_a_service_without_a_number_names_a_door(sit: Callable[[str], tuple[int, str]], copy: Path) -> None:
    """A low number is none: who can put her in touch is asked, the nearest first, and any able service may be named."""
    low = [*NUMBER[:7], "low", *NUMBER[8:], ""]
    status, said = sit(typed(contacts=low, door=["angelou-partnership", "1"]))

    assert status == 0
    assert "who can put her in touch?" in said
    assert "“angelou-partnership” is not in the list" in said
    assert "  front_door: " in added(copy)
    assert catalogue.load(copy, TODAY)


@pytest.mark.parametrize(
    ("instead", "told"),
    [
        ({"name": ["Angelou"]}, "angelou-partnership is called that already"),
        (
            {"contacts": ["phone", "0808 2000 247", *NUMBER[2:], ""]},
            "is national-domestic-abuse-helpline's number",
        ),
        ({"contacts": [*NUMBER[:2], "office", "24/7", *NUMBER[4:], ""]}, "day and night, for an office"),
        ({"place": ["public"], "contacts": ["address", "Hall, W9 1AA", *[""] * 7, *NUMBER, ""]}, "W9 does not lie in"),
        ({"place": ["public"], "contacts": ["address", "Hall, ZZ9 1AA", *[""] * 7, *NUMBER, ""]}, "begins with ZZ9"),
        ({"place": ["public"], "contacts": ["address", "Town Hall", *[""] * 7, *NUMBER, ""]}, "no postcode in it"),
    ],
)
def test_what_may_be_right_and_looks_wrong_is_said(
    sit: Callable[[str], tuple[int, str]], copy: Path, instead: dict[str, list[str]], told: str
) -> None:
    """It is no reason to refuse the entry."""
    status, said = sit(typed(areas=["kingston"], **instead))

    assert f"look again: {told}" in said or told in said.partition("look again: ")[2]
    assert status == 0
    assert added(copy)


class Meanwhile(io.StringIO):
    """A keeper's typing, while which something happens before the last line."""

    def __init__(self, text: str, happens: Callable[[], Any]) -> None:
        super().__init__(text)
        self.left, self.happens = text.count("\n"), happens
        self.earlier: Callable[[], Any] = bool

    def readline(self, *given: Any) -> str:  # type: ignore[override]
        self.left -= 1
        if self.left < 2:
            (self.earlier, self.happens)[self.left == 0]()
        return super().readline(*given)


def test_two_keepers_at_once(copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Somebody saves while the questions are answered: it is said, and both have what they wrote."""
    before = copy.read_text(encoding="utf-8")
    theirs = before.replace("name: Angelou Partnership", "name: Angelou", 1)
    monkeypatch.setattr("sys.stdin", Meanwhile(typed(), lambda: copy.write_text(theirs, encoding="utf-8")))

    assert cli.main(["add", "--catalogue", str(copy), *AT]) == 0
    assert "somebody changed services.yaml meanwhile" in capsys.readouterr().out
    assert copy.read_text(encoding="utf-8") == theirs + ENTRY


def test_a_file_that_somebody_breaks_meanwhile(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is said with its line, nothing is written over it, and once it is mended the entry goes in."""
    good = copy.read_text(encoding="utf-8")
    typing = Meanwhile(typed(again=["yes"]), lambda: copy.write_text(good, encoding="utf-8"))
    typing.earlier = lambda: copy.write_text(good + "\n  - [", encoding="utf-8")
    monkeypatch.setattr("sys.stdin", typing)

    assert cli.main(["add", "--catalogue", str(copy), *AT]) == 0
    told = capsys.readouterr().out
    assert "not YAML" in told
    assert "What you entered stands above. Try again?" in told
    assert added(copy) == ENTRY


def test_a_full_disk(sit: Callable[[str], tuple[int, str]], copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is as it was, and all that was typed stands in the terminal."""

    def full(*_given: Any) -> Any:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    status, said = sit(typed())

    assert status == 1
    assert "No space left on device; services.yaml is as it was" in said
    assert ENTRY in said
    assert (added(copy), list(copy.parent.iterdir())) == ("", [copy])


@pytest.mark.parametrize("text", [None, "- id: [\n"])
def test_what_is_no_catalogue_is_not_added_to(
    sit: Callable[[str], tuple[int, str]], copy: Path, text: str | None
) -> None:
    """It is said before the first question."""
    copy.unlink() if text is None else copy.write_text(text, encoding="utf-8")
    status, said = sit(typed())

    assert (status, "What does it call itself" in said) == (1, False)
    assert said.startswith("services.yaml")


def test_ids_are_made_of_names() -> None:
    """Without accents and apostrophes; the next free one where it is taken."""
    assert entries.id_for("Al-Hasaniya Women’s Café (W10)", []) == "al-hasaniya-womens-cafe-w10"
    assert entries.id_for("A Line", ["a-line", "a-line-2"]) == "a-line-3"
    assert entries.id_for("名", []) == "service"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), min_size=1, max_size=80))
@example("12:30")
@example("1_000")
@example("yes")
@example("2026-11-03")
@trying(deadline=None, max_examples=300)
def test_what_is_written_reads_back_as_itself(text: str) -> None:
    """Whatever a keeper types: yes, 12:30, 0x1, # or quotes are text, and a service's entry is the same again."""
    contacts = [{"kind": text, "checked": dt.date(2026, 11, 3)}]
    entry = line(note=text, name=text, contacts=contacts)
    told = yamlfile.parse(entries.written(entry))

    assert not told.faults
    assert {name: told.data[0].get(name) for name in ("name", "note")} == {"name": text, "note": text}
    assert told.data[0]["contacts"] == contacts


def test_every_field_of_a_service_is_asked() -> None:
    """But what only a keeper of long standing decides: which comes first, and what became of it."""
    asked = {ask.field for ask in (*entries.FIRST, entries.NOTE)} | {"sources", "contacts", "referral", "front_door"}

    assert set(Service.model_fields) - asked == {"status", "successor", "leads"}
