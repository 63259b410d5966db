"""The command `signpost check`: each kind of fault with its exact line, all at once, and its exit status."""

import re
from pathlib import Path

import pytest

from directory import cli
from directory.settings import Settings

# Line numbers in the tests below count in this file, from 1.
SOUND = """\
- id: a-line
  name: The Example Line
  organization: Example
  sentence: Listens.
  areas: [uk]
  needs: [talk]
  harms: [domestic-abuse]
  contacts:
  - kind: phone
    value: 0808 2000 247
    hours: 24/7
    cost: free
    confidence: high
    source: https://example.org/
    source_date: undated
    checked: 2020-01-31
    means: read-copy
  - kind: website
    value: https://example.org/
    confidence: high
    source: https://example.org/
    source_date: undated
    checked: 2020-01-31
    means: read-copy
  place: none
  sources:
  - url: https://example.org/
- id: b-house
  name: Example House
  organization: Example
  sentence: Gives a safe bed.
  areas:
  - kingston
  - london
  needs: [safe-place]
  harms: [domestic-abuse]
  place: confidential
  front_door: a-line
  sources:
  - url: https://example.org/
"""

# What is wrong, the line it is put on (None: the line is left out), where it is told, and what is said of it.
FAULTS: list[tuple[str, int, str | None, int, str, str]] = [
    ("unknown area", 34, "  - londn", 34, "b-house: areas.1: “londn” is not in", "perhaps “london”"),
    ("unknown need", 35, "  needs: [bed]", 35, "b-house: needs.0: “bed” is not in", "one of emergency, talk"),
    ("unknown harm", 7, "  harms: [stalkin]", 7, "a-line: harms.0: “stalkin” is not in", "“stalking”"),
    ("bad phone", 10, "    value: 0808 2000", 10, "a-line: contacts.0.value: 0808 2000 is not", "with its 0"),
    ("letters", 10, "    value: 0808 HELP", 10, "a-line: contacts.0.value: “0808 HELP” is no", "digits and"),
    ("premium 09", 10, "    value: 0909 879 0000", 10, "value: 0909 879 0000 is a premium-rate", "ordinary number"),
    ("premium 087", 10, "    value: 0871 200 0000", 10, "value: 0871 200 0000 is a premium-rate", "ordinary number"),
    ("premium 084", 10, "    value: 0844 200 0000", 10, "value: 0844 200 0000 is a premium-rate", "ordinary number"),
    ("premium 070", 10, "    value: 070 1234 5678", 10, "value: 070 1234 5678 is a premium-rate", "ordinary number"),
    ("abroad", 10, "    value: 0033 1 42 68 53 00", 10, "value: 0033 1 42 68 53 00 is not", "with its 0"),
    ("web address", 19, "    value: http://example.org/", 19, "contacts.1.value: “http://example.org/”", "https://"),
    ("hours", 11, "    hours: 9am-5pm", 11, "a-line: contacts.0.hours: “9am-5pm” does not", "Mo-Fr 09:00-17:00"),
    ("holidays", 11, "    hours: Mo,PH 09:00-17:00", 11, "contacts.0.hours: “PH” in “Mo,PH", "“; PH off”"),
    ("door not there", 38, "  front_door: b-line", 38, "b-house: front_door: no service “b-line”", "the id"),
    ("door without", 38, "  front_door: b-house", 38, "front_door: “b-house” has no confirmed", "has one"),
    ("no door", 38, None, 28, "b-house: front_door: no confirmed number and no", "the id"),
    ("street", 31, "  sentence: A bed at 12 High Street.", 31, "sentence: “12 High Street” gives", "confidential"),
    ("postcode", 31, "  sentence: A bed in kt1 1eu.", 31, "sentence: “kt1 1eu” gives a place away", "confidential"),
    ("coordinates", 29, "  name: House 51.4085, -0.3064", 29, "name: “51.4085, -0.3064” gives", "confidential"),
    ("address", 18, "  - kind: address", 18, "a-line: contacts.1: an address", "none while place is none"),
    ("no source", 14, None, 9, "a-line: contacts.0.source: missing", "must be given"),
    ("no date", 16, None, 9, "a-line: contacts.0.checked: missing", "must be given"),
    ("future", 23, "    checked: 2999-01-31", 23, "contacts.1.checked: 2999-01-31 has not come yet", "the day"),
    (
        "no such day",
        23,
        "    checked: 2026-02-30",
        23,
        "contacts.1.checked: “2026-02-30”: day is out of range",
        "quotes",
    ),
    ("page to come", 22, "    source_date: 1 May 2999", 22, "contacts.1.source_date: 2999-05-01 has", "the day"),
    ("alias", 30, "  organization: *line", 30, "-: -: an anchor or alias", "in full"),
    ("tag", 2, "  name: !!str Line", 2, "-: -: a tag", "a plain value"),
    ("doubled key", 25, "  place: public\n  place: public", 26, "a-line: place: “place” stands twice", "once"),
    ("broken YAML", 6, "  needs: [talk", 7, "-: -: not YAML", "indents"),
    ("word for a list", 6, "  needs: talk", 6, "a-line: needs: “talk” does not fit", "a list, like"),
    ("number for text", 29, "  name: 12", 29, "b-house: name: “12” does not fit", "in quotes"),
    ("a colon in text", 29, "  name: [House: Kingston]", 29, "name: “[House: Kingston]” does not fit", "text"),
    (
        "a colon in a list",
        29,
        "  also_known_as: [a: b]",
        29,
        "also_known_as.0: “a: b” does not fit",
        "a colon or a comma",
    ),
    ("nothing written", 29, "  name:", 29, "b-house: name: it is empty", "text"),
    ("unknown field", 25, "  plaice: none", 25, "a-line: plaice: no such field", "perhaps “place”"),
    ("no place", 25, None, 1, "a-line: place: missing", "must be given"),
    ("doubled id", 28, "- id: a-line", 28, "a-line: id: 2 services have this id", "each its own"),
]


def edited(text: str, at: int, put: str | None) -> str:
    """The text with another line in this place, or with none."""
    lines = text.splitlines()
    lines[at - 1 : at] = [] if put is None else [put]
    return "\n".join(lines) + "\n"


def check(file: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    """The exit status of `signpost check` and the lines it prints."""
    status = cli.main(["check", str(file), "--at", "2020-02-01"])
    told = capsys.readouterr()
    assert not told.err
    return status, told.out.splitlines()


def written(folder: Path, text: str) -> Path:
    file = folder / "services.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_sound_catalogue_is_said_to_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No fault: how many warnings, how many services, and 0."""
    assert check(written(tmp_path, SOUND), capsys) == (
        0,
        ["services.yaml: 1 warnings: --warnings shows them", "services.yaml: 2 services, no faults"],
    )


@pytest.mark.parametrize(
    ("at", "put", "line", "told", "right"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS]
)
def test_each_kind_of_fault_is_told_at_its_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], at: int, put: str | None, line: int, told: str, right: str
) -> None:
    """services.yaml:LINE: service: field: what is wrong: what would be right; and 1."""
    status, lines = check(written(tmp_path, edited(SOUND, at, put)), capsys)

    assert status == 1
    found = [text for text in lines if text.startswith(f"services.yaml:{line}: ") and told in text and right in text]
    assert found, lines
    assert all(text.count(": ") >= 4 for text in lines), lines
    assert len({text.split(": ", 3)[0] + text.split(": ", 3)[2] for text in lines}) == len(lines), lines


def test_one_fault_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The whole line of a fault, as a person reads it."""
    status, lines = check(written(tmp_path, edited(SOUND, 10, "    value: 0909 879 0000")), capsys)

    wrong = "0909 879 0000 is a premium-rate number"
    right = "a free or ordinary number (not 09, 087, 084, 070 or 118)"
    assert (status, lines) == (1, [f"services.yaml:10: a-line: contacts.0.value: {wrong}: {right}"])


def test_all_faults_are_told_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Ten faults of ten kinds in two services are ten lines, from the top down."""
    text = SOUND
    for at, put in [
        (5, "  areas: [mars]"),
        (10, "    value: 0871 200 0000"),
        (11, "    hours: whenever"),
        (19, "    value: http://example.org/"),
        (23, "    checked: 2999-01-31"),
        (31, "  sentence: A bed at 12 High Street."),
        (34, "  - londn"),
        (35, "  needs: [bed]"),
        (37, "  place: secret"),
        (38, "  front_door: nobody"),
    ]:
        text = edited(text, at, put)
    kept = edited(text, 37, "  place: confidential")

    status, lines = check(written(tmp_path, text), capsys)
    assert (status, [int(line.split(":")[1]) for line in lines]) == (1, [5, 10, 11, 19, 23, 34, 35, 37, 38])
    status, lines = check(written(tmp_path, kept), capsys)
    assert (status, [int(line.split(":")[1]) for line in lines]) == (1, [5, 10, 11, 19, 23, 31, 34, 35, 38])


@pytest.mark.parametrize(
    ("raw", "line", "told"),
    [
        (b"", 1, "the file is empty"),
        (b"\n\n# words only\n", 1, "the file is empty"),
        (b"[]\n", 1, "not a list of services"),
        (b"a: b\n", 1, "not a list of services"),
        (b"- id: a\n- id: caf\xe9\n", 2, "is not UTF-8"),
        (b"\xff\xfe-\x00 \x00a\x00", 1, "is not UTF-8"),
        (b"#" * 5_000_001, 1, "the file is over 5 MB"),
        (b"- id: a\n- \x00\n", 2, "not YAML"),
    ],
    ids=["empty", "comment", "no services", "a mapping", "latin 1", "utf-16", "over 5 MB", "a control sign"],
)
def test_a_file_that_is_no_catalogue(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], raw: bytes, line: int, told: str
) -> None:
    """What is no YAML list of services at all is one fault, and 1."""
    file = tmp_path / "services.yaml"
    file.write_bytes(raw)

    status, lines = check(file, capsys)

    assert (status, len(lines)) == (1, 1)
    assert lines[0].startswith(f"services.yaml:{line}: -: -: ")
    assert told in lines[0]


def test_what_cannot_be_read_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file and a folder without one are 1 and a sentence, not a traceback."""
    status, lines = check(tmp_path / "none.yaml", capsys)
    assert (status, len(lines)) == (1, 1)
    assert "none.yaml: cannot be read: No such file" in lines[0]

    status, lines = check(tmp_path, capsys)
    assert (status, len(lines)) == (1, 1)
    assert "no *.yaml file in it" in lines[0]


def test_the_project_s_own_catalogue_is_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    """`signpost check` alone reads what the project ships, and finds nothing wrong with it."""
    assert cli.main(["check"]) == 0
    assert capsys.readouterr().out.endswith("rules, no faults\n")


@pytest.mark.slow
def test_what_takes_long_says_that_it_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder of nine thousand services: every two seconds a line on standard error, and the answer on its own."""
    text = Settings.catalogue.read_text(encoding="utf-8")
    ids = re.compile(r"^(?:- id: |  (?:front_door|successor): )", re.MULTILINE)
    for number in range(3):
        entries = [ids.sub(rf"\g<0>x{number}-{copy}-", text) for copy in range(18)]
        (tmp_path / f"{number}.yaml").write_text("\n".join(entries), encoding="utf-8")

    assert cli.main(["check", str(tmp_path), "--at", "2026-11-24"]) == 0
    told = capsys.readouterr()
    assert re.search(r"^Checking \S+ \.\.\. \d+ s$", told.err, re.MULTILINE)
    assert "services, no faults" in told.out
    assert "Checking" not in told.out
