"""The keeper's round: what is asked first, and answers that go into the file and change nothing else in it."""

import csv
import datetime as dt
import difflib
import email
import errno
import io
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import NOW
from facts import contact, house, line, made
from officer import typed_for

from directory import answers, catalogue, cli, editing, rounds
from directory.answers import Reply, Said
from directory.app import create_app
from directory.editing import Draft, LostError, NotSavedError
from directory.freshness import Limits
from directory.settings import HERE, Settings

TODAY = NOW.date()
AT = ["--at", str(TODAY)]
CONFIRMING = {"confidence", "checked", "means"}  # the fields that one keystroke changes


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The shipped catalogue, to be changed."""
    for name in ("services.yaml", "pathways.yaml"):
        shutil.copy(Settings.catalogue.parent / name, tmp_path / name)
    return tmp_path / "services.yaml"


def between(old: str, new: str) -> list[str]:
    """The lines that differ, as `-old` and `+new`."""
    lines = difflib.unified_diff(old.splitlines(), new.splitlines(), lineterm="", n=0)
    return [one for one in lines if not one.startswith(("---", "+++", "@@"))]


def changed(file: Path) -> list[str]:
    """The lines that differ from what is shipped."""
    return between(Settings.catalogue.read_text(encoding="utf-8"), file.read_text(encoding="utf-8"))


def session(monkeypatch: pytest.MonkeyPatch, file: Path, typed: str, *options: str) -> int:
    """The exit status of a session in which the keeper types this."""
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return cli.main(["review", "--catalogue", str(file), *AT, *options])


def test_the_most_harmful_is_asked_first() -> None:
    """An old emergency number, an old first choice, one not confirmed, none at all; one rung lately not at all."""
    old, low = contact(checked=dt.date(2026, 1, 1), means="rung"), contact(confidence="low")
    entries = [
        line(id="rung", contacts=[contact(means="rung")]),
        house(id="low", contacts=[low]),
        line(id="first", leads=["domestic-abuse"], contacts=[old]),
        line(id="danger", needs=["emergency"], contacts=[{**old, "label": "emergency", "value": "999"}]),
        line(id="gone", status="ended", contacts=[old]),
        house(id="nothing"),
    ]

    asked = rounds.due(map(made, entries), Limits(), TODAY)
    assert [one.service.id for one in asked] == ["danger", "first", "low", "nothing"]


def test_an_officer_confirms_twenty_services(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Twenty answers are twenty numbers confirmed today by phone, a few lines each, and the pages have them."""
    asked = rounds.due(catalogue.load(copy, TODAY).services, Limits(), TODAY)
    lines, numbers = typed_for(asked, 20)

    assert session(monkeypatch, copy, "".join(f"{one}\n" for one in lines)) == 0
    assert "20 answers saved in services.yaml" in capsys.readouterr().out
    told = changed(copy)
    assert lines.count("c") >= 5
    assert len(told) <= 20 * 8
    assert not [row for row in told if row.startswith("-") and row[1:].split(":")[0].strip() not in CONFIRMING]

    app = create_app(Settings(secret=b"0" * 32, catalogue=copy), clock=lambda: NOW)
    for name, number in numbers.items():
        one = next(one for one in app.extensions["edition"][name].contacts if one.value == number)
        assert (one.confirmed, one.checked, one.means) == (True, TODAY, "rung")


def with_contact(file: Path, after: int = 0) -> int:
    """How many questions stand before the first, from this one on, that is about a number."""
    asked = rounds.due(catalogue.load(file, TODAY).services, Limits(), TODAY)
    return next(i for i, one in enumerate(asked) if i >= after and one.contact and one.contact.kind == "phone")


def test_a_session_can_stop_and_every_answer_stays(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Progress is told; what is not understood is asked again; the end of the input is the end of the round."""
    skip = with_contact(copy)
    assert session(monkeypatch, copy, "s\n" * skip + "what\nc 99 May\nc 2999-01-01\nc 2026-11-21 email\n") == 0
    told = capsys.readouterr().out
    assert all(f"[{number}/" in told for number in range(1, skip + 3))
    assert "1 answers saved" in told
    assert "+    checked: 2026-11-21" in changed(copy)
    assert "+    means: email" in changed(copy)


def test_a_wrong_number_is_refused_and_asked_again(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A premium number is not saved: the reason is told, and the next try counts."""
    assert session(monkeypatch, copy, "s\n" * with_contact(copy) + "n 0909 879 0000\nn 020 7946 0958\nq\n") == 0
    assert "premium" in capsys.readouterr().out
    assert "+    value: 020 7946 0958" in changed(copy)
    assert "0909" not in copy.read_text(encoding="utf-8")


@pytest.mark.parametrize("said", ["right", "new", "hours", "unsure"])
def test_every_kind_of_entry_can_be_answered_about(copy: Path, said: Said) -> None:
    """Entries from all over the shipped file take each answer, and at most four lines of the contact change."""
    draft = editing.load(copy)
    services = [service for service in catalogue.load(copy, TODAY).services if service.contacts][::8]
    for service in services:
        one = service.contacts[-1]
        reply = Reply(service.id, one.kind, one.value, said, TODAY, "rung", "Mo-Fr 09:00-17:00")
        told = between(draft.text, answers.apply(draft, reply).text)
        assert 0 < len(told) <= 8, told


def test_a_first_contact_is_added_where_there_is_none(copy: Path) -> None:
    """A service without any contact gets one above its `place`, and one with some gets it below them."""
    draft = editing.load(copy)
    for service, kind, value in (("angelou-partnership", "phone", None), ("advance-domestic-abuse", "phone", None)):
        draft = answers.apply(draft, Reply(service, kind, value, "new", TODAY, "rung", "020 7946 0958"))  # type: ignore[arg-type]
    editing.save(draft, TODAY)

    told = changed(copy)
    assert told[:3] == ["+  contacts:", "+  - kind: phone", "+    value: 020 7946 0958"]
    assert told.count("+  - kind: phone") == 2
    assert not [row for row in told if row.startswith("-")]


def test_comments_and_folded_lines_stay(tmp_path: Path) -> None:
    """A comment beside a value stays; a value folded over two lines gives way whole; a # in quotes is no comment."""
    file = tmp_path / "services.yaml"
    text = "# Ours.\n- id: a\n  name: 'A # 1'\n  note: one\n    two\n  place: none  # asked\n"
    file.write_text(text, encoding="utf-8")

    draft = editing.put(
        editing.load(file), (0,), {"place": "public", "note": "yes: no", "name": "B", "status": "ended"}
    )
    assert draft.text == ("# Ours.\n- id: a\n  name: B\n  note: 'yes: no'\n  place: public  # asked\n  status: ended\n")


@pytest.mark.parametrize("text", ["- {id: a, name: A}\n", "- id: a\n  ? name\n  : A\n"], ids=["one line", "odd"])
def test_what_cannot_be_changed_safely_is_said(tmp_path: Path, text: str) -> None:
    """An entry written in a way that only a person can change is left to a person."""
    file = tmp_path / "services.yaml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(NotSavedError):
        editing.put(editing.load(file), (0,), {"name": "B"})


def confirmed(file: Path) -> Draft:
    """A draft in which one number is right."""
    asked = rounds.due(catalogue.load(file, TODAY).services, Limits(), TODAY)
    one = next(question for question in asked if question.contact)
    assert one.contact
    return answers.apply(
        editing.load(file), Reply(one.service.id, one.contact.kind, one.contact.value, "right", TODAY, "rung")
    )


def test_two_keepers_at_once(copy: Path) -> None:
    """Who saves second is told, and the first one's work stays."""
    mine, theirs = confirmed(copy), editing.put(editing.load(copy), (0,), {"name": "Theirs"})
    editing.save(theirs, TODAY)

    with pytest.raises(LostError, match=r"somebody changed services\.yaml meanwhile"):
        editing.save(mine, TODAY)
    assert copy.read_text(encoding="utf-8") == theirs.text


class Meanwhile(io.StringIO):
    """A keeper's typing, while which something happens before a line of it."""

    def __init__(self, text: str, before: int, happens: Callable[[], Any]) -> None:
        super().__init__(text)
        self.ahead, self.happens = before, happens

    def readline(self, *given: Any) -> str:  # type: ignore[override]
        if self.ahead == 0:
            self.happens()
        self.ahead -= 1
        return super().readline(*given)


def test_an_answer_goes_into_what_somebody_saved_meanwhile(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Another keeper saves while the phone rings: both have what they wrote, and the session goes on."""
    first = with_contact(copy)
    second = with_contact(copy, first + 1)
    typed = "s\n" * first + "c\n" + "s\n" * (second - first - 1) + "c\n"
    theirs = editing.put(editing.load(copy), (0,), {"name": "Theirs"})
    monkeypatch.setattr("sys.stdin", Meanwhile(typed, first, lambda: editing.save(theirs, TODAY)))

    assert cli.main(["review", "--catalogue", str(copy), *AT]) == 0
    told = capsys.readouterr().out
    assert told.count("somebody changed services.yaml meanwhile: what they wrote stays") == 1
    assert "2 answers saved" in told
    rows = changed(copy)
    assert "+  name: Theirs" in rows
    assert rows.count(f"+    checked: {TODAY}") == 2


def test_answers_about_what_is_gone_meanwhile_are_not_lost_silently(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Another keeper has changed that very number: it is said, and theirs stays."""
    first = with_contact(copy)
    asked = rounds.due(catalogue.load(copy, TODAY).services, Limits(), TODAY)[first]
    assert asked.contact
    theirs = answers.apply(
        editing.load(copy),
        Reply(asked.service.id, asked.contact.kind, asked.contact.value, "new", TODAY, "rung", "020 7946 0958"),
    )
    monkeypatch.setattr("sys.stdin", Meanwhile("s\n" * first + "c\nq\n", first, lambda: editing.save(theirs, TODAY)))

    assert cli.main(["review", "--catalogue", str(copy), *AT]) == 0
    assert f"{asked.service.id} has no {asked.contact.kind} “{asked.contact.value}”" in capsys.readouterr().out
    assert copy.read_text(encoding="utf-8") == theirs.text


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a process as Linux has them")
def test_a_disk_that_takes_no_more_than_half(copy: Path) -> None:
    """The real command, where writing stops in the middle of the file: what stood there is whole, and words say why."""
    before, half = copy.read_bytes(), copy.stat().st_size // 2
    command = [sys.executable, "-m", "directory", "review", "--catalogue", str(copy), *AT]
    done = subprocess.run(
        command,
        cwd=HERE,
        input="s\n" * with_contact(copy) + "c\n",
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (half, half)),  # no threads yet
    )

    assert done.returncode == 1, done.stderr
    assert "not saved: File too large; services.yaml is as it was" in done.stdout
    assert "0 answers saved" in done.stdout
    assert "Traceback" not in done.stderr
    assert copy.read_bytes() == before
    assert sorted(one.name for one in copy.parent.iterdir()) == ["pathways.yaml", "services.yaml"]


EARLY = "dates have not come yet: this machine's clock says 1970-01-02. Is it right?"
LATE = "if it is not 2036-02-01, stop and give --at DAY"


@pytest.mark.parametrize(
    ("command", "day", "status", "told"),
    [
        ("check", "1970-01-02", 1, EARLY),
        ("review --catalogue", "1970-01-02", 1, EARLY),
        ("review --catalogue", "2036-02-01", 0, LATE),
        ("review --catalogue", "2026-11-24", 0, "Today is 2026-11-24."),
        ("add --catalogue", "1970-01-02", 1, EARLY),
        ("add --catalogue", "2036-02-01", 1, LATE),
    ],
)
def test_a_clock_that_jumps(
    copy: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    command: str,
    day: str,
    status: int,
    told: str,
) -> None:
    """A keeper whose machine has the wrong day is asked about its clock before anything is dated by it."""
    monkeypatch.setattr("sys.stdin", io.StringIO(""))

    assert cli.main([*command.split(), str(copy), "--at", day]) == status
    assert told in capsys.readouterr().out
    assert not changed(copy)


@pytest.mark.parametrize("broken", ["fsync", "fdopen"])
def test_a_full_disk(copy: Path, monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    """Nothing is lost and nothing half written stays: the file is as it was, and the reason is told."""
    draft, before, beside = confirmed(copy), copy.read_bytes(), sorted(copy.parent.iterdir())

    def full(*_given: Any) -> Any:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, broken, full)
    with pytest.raises(LostError, match=r"No space left on device; services\.yaml is as it was"):
        editing.save(draft, TODAY)
    assert copy.read_bytes() == before
    assert sorted(copy.parent.iterdir()) == beside


def test_a_half_written_file_is_not_reviewed(
    copy: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is told with its line, and left alone; so is a folder, of which one file has to be named."""
    text = copy.read_text(encoding="utf-8")[:-40] + "\n  plaice: [\n"
    copy.write_text(text, encoding="utf-8")

    assert session(monkeypatch, copy, "c\n") == 1
    assert capsys.readouterr().out.startswith("services.yaml:")
    assert copy.read_text(encoding="utf-8") == text
    assert session(monkeypatch, copy.parent, "c\n") == 1
    assert "name the one file" in capsys.readouterr().out


def filled(sheet: Path, rows: dict[int, dict[str, str]]) -> None:
    """Answers typed into the spreadsheet."""
    with sheet.open(encoding="utf-8-sig", newline="") as given:
        held = list(csv.DictReader(given))
    for number, cells in rows.items():
        held[number] |= cells
    with sheet.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.DictWriter(out, answers.COLUMNS)
        writer.writeheader()
        writer.writerows(held)


def test_answers_from_a_spreadsheet(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same from a spreadsheet: its empty rows wait, British dates are read."""
    sheet, base = copy.parent / "round.csv", ["review", "--catalogue", str(copy), *AT]
    assert cli.main([*base, "--csv", str(sheet)]) == 0
    filled(sheet, {with_contact(copy): {"answer": "right", "date": "21/11/2026", "means": "email"}})

    assert cli.main([*base, "--from", str(sheet)]) == 0
    assert "1 answers saved" in capsys.readouterr().out
    assert "+    checked: 2026-11-21" in changed(copy)


def test_a_spreadsheet_with_mistakes_changes_nothing(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every mistake is told with its row, and not even the right rows are saved."""
    sheet, base = copy.parent / "round.csv", ["review", "--catalogue", str(copy), *AT]
    cli.main([*base, "--csv", str(sheet)])
    wrong = [{"answer": "maybe"}, {"answer": "right", "date": "2999-01-01"}, {"answer": "new"}, {"answer": "right"}]
    wrong[3]["service"] = "nobody"
    filled(sheet, {with_contact(copy, after=5): {"answer": "right"}, **dict(enumerate(wrong, 1))})
    capsys.readouterr()

    assert cli.main([*base, "--from", str(sheet)]) == 1
    told = capsys.readouterr().out
    for words in ("round.csv:3: ", "round.csv:4: ", "round.csv:5: ", "no service “nobody”", "nothing was saved"):
        assert words in told
    assert not changed(copy)


@pytest.mark.parametrize("raw", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00"], ids=["empty", "other columns", "not UTF-8"])
def test_a_file_that_is_no_spreadsheet_of_ours(copy: Path, capsys: pytest.CaptureFixture[str], raw: bytes) -> None:
    """It is said, and nothing is saved."""
    sheet = copy.parent / "round.csv"
    sheet.write_bytes(raw)

    assert cli.main(["review", "--catalogue", str(copy), *AT, "--from", str(sheet)]) == 1
    assert "nothing was saved" in capsys.readouterr().out
    assert not changed(copy)


def test_the_call_sheet_and_the_letters(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One page an organization with boxes to tick; letters that are drafts, and nothing is sent."""
    sheet, folder = copy.parent / "sheet.html", copy.parent / "mails"
    base = ["review", "--catalogue", str(copy), *AT, "--most", "30"]
    assert cli.main([*base, "--sheet", str(sheet), "--emails", str(folder)]) == 0
    assert "none sent" in capsys.readouterr().out

    asked = rounds.due(catalogue.load(copy, TODAY).services, Limits(), TODAY)[:30]
    organizations = {one.service.organization for one in asked}
    page = sheet.read_text(encoding="utf-8")
    assert page.count("<section>") == len(organizations)
    assert "☐ right" in page
    mails = [email.message_from_bytes(one.read_bytes()) for one in folder.iterdir()]
    assert len(mails) == len(organizations)
    assert all(mail["X-Unsent"] == "1" for mail in mails)
    assert not changed(copy)
