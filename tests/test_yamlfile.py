"""Reading YAML strictly: every value with its line, and everything refused with its line."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory import yamlfile
from directory.yamlfile import Document, Fault

SERVICES = """\
# a comment
- id: one
  needs:
  - talk
  - legal
  contacts: [{kind: phone, value: "101"}]

- id: two
  note: >-
    folded
    text
"""


def fault_in(text: str) -> Fault:
    """The one fault of a text."""
    faults = yamlfile.parse(text).faults
    assert len(faults) == 1, faults
    return faults[0]


@pytest.mark.parametrize(
    ("trail", "line"),
    [
        ((), 2),
        ((0,), 2),
        ((0, "id"), 2),
        ((0, "needs"), 3),
        ((0, "needs", 0), 4),
        ((0, "needs", 1), 5),
        ((0, "contacts", 0, "value"), 6),
        ((1,), 8),
        ((1, "note"), 9),
    ],
)
def test_everything_has_its_line(trail: yamlfile.Trail, line: int) -> None:
    """Each value's line is that on which a person finds it."""
    assert yamlfile.parse(SERVICES).line(trail) == line


def test_what_is_missing_has_the_line_of_what_it_is_missing_in() -> None:
    """A field that is not there is told at the nearest thing around it."""
    document = yamlfile.parse(SERVICES)

    assert document.line((1, "contacts", 0, "value")) == 8
    assert Document(None, {}, ()).line((4, "id")) == 1


def test_values_are_plain() -> None:
    """Dates are dates, true is true, and yes, no and on are words: Norwegian is not a lie."""
    document = yamlfile.parse("- [no, yes, on, off, true, false, trueish, 12, 2026-11-20, ~, '101']")

    assert not document.faults
    expected = ["no", "yes", "on", "off", True, False, "trueish", 12, dt.date(2026, 11, 20), None, "101"]
    assert document.data == [expected]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("- id: &a one\n- id: *a\n", 1, "an anchor or alias"),
        ("- id: one\n- id: *a\n", 2, "an anchor or alias"),
        ("- &a {id: one}\n", 1, "an anchor or alias"),
        ("- id: one\n\n- id: !!str two\n", 3, "a tag"),
        ("- !!python/object/apply:os.system ['true']\n", 1, "a tag"),
        ("- id: !mine two\n", 1, "a tag"),
        ("- id: one\n  name: a\n  id: two\n", 3, "“id” stands twice"),
        ("- one: {a: 1,\n   a: 2}\n", 2, "“a” stands twice"),
        ("- ? [a, b]\n  : c\n", 1, "as the name of a field"),
        ("- id: one\n  name: [\n- id: two\n", 3, "not YAML"),
        ("- id: one\n   name: two\n", 2, "not YAML"),
        ("- id: one\n\t- two\n", 2, "not YAML"),
        ("- id: one\n- id: 'two\n", 2, "not YAML"),
        ("- id: one\n- id: two: three\n", 2, "not YAML"),
        ("- id: one\n- id: é\x07\n", 2, "not YAML"),
        ("- id: one\n---\n- id: two\n", 2, "not YAML"),
        ("- id: one\n- checked: 2026-02-30\n", 2, "“2026-02-30”"),
        ("- [[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]\n", 1, "nested too deeply"),
        ("", 1, "the file is empty"),
        ("# nothing but words\n", 1, "the file is empty"),
    ],
)
def test_what_is_refused_is_told_with_its_line(text: str, line: int, words: str) -> None:
    """Aliases, tags, keys that stand twice and broken YAML are refused, each at its line."""
    fault = fault_in(text)

    assert (fault.line, words in fault.what) == (line, True), fault
    assert fault.right


def test_every_doubled_key_is_told() -> None:
    """Two keys that stand twice are two faults, and neither hides the other."""
    faults = yamlfile.parse("- a: 1\n  a: 2\n- b: 1\n  b: 2\n").faults

    assert [(fault.line, fault.field) for fault in faults] == [(2, "0.a"), (4, "1.b")]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? "])
def test_deep_nesting_is_refused_at_once(opening: str) -> None:
    """A hundred thousand lists in each other neither end the process nor keep it busy."""
    assert "nested too deeply" in fault_in(opening * 100_000).what


def test_a_long_whole_number_is_no_traceback() -> None:
    """A number too long for Python is a fault, and the message stays short."""
    fault = fault_in(f"- a: {'9' * 5000}\n")

    assert len(fault.what) < 200


def test_more_than_five_megabytes_are_not_read(tmp_path: Path) -> None:
    """A file a byte over the limit is refused; one at the limit is read."""
    large, allowed = tmp_path / "large.yaml", tmp_path / "allowed.yaml"
    allowed.write_bytes(b"- a\n" + b"#" * (yamlfile.LIMIT - 4))
    large.write_bytes(allowed.read_bytes() + b"#")

    assert [fault.what for fault in yamlfile.read(large).faults] == ["the file is over 5 MB"]
    assert yamlfile.read(allowed).data == ["a"]


def test_the_limit_is_of_bytes(tmp_path: Path) -> None:
    """Letters that take two bytes each count for two."""
    file = tmp_path / "wide.yaml"
    file.write_text("- a\n#" + "é" * (yamlfile.LIMIT // 2), encoding="utf-8")

    assert [fault.what for fault in yamlfile.read(file).faults] == ["the file is over 5 MB"]


def test_a_file_that_is_not_utf_8_says_where(tmp_path: Path) -> None:
    """Windows' own letters are found at their line."""
    file = tmp_path / "latin.yaml"
    file.write_bytes("- id: one\n- id: caf\xe9\n".encode("cp1252"))

    (fault,) = yamlfile.read(file).faults
    assert (fault.line, fault.what) == (2, "byte 19 is not UTF-8")


def test_a_byte_order_mark_is_no_fault(tmp_path: Path) -> None:
    """Notepad's mark at the beginning is passed over."""
    file = tmp_path / "mark.yaml"
    file.write_bytes(b"\xef\xbb\xbf- id: one\n")

    assert yamlfile.read(file).data == [{"id": "one"}]


def test_a_missing_file_is_the_system_s_own_error(tmp_path: Path) -> None:
    """What cannot be opened is no fault of the file's."""
    with pytest.raises(FileNotFoundError):
        yamlfile.read(tmp_path / "none.yaml")


SIGNS = "-:[]{}?!&*#|>'\"%@` \n\tab1é\x00\u2028\ud800"


@given(st.text(alphabet=SIGNS, max_size=60) | st.text(max_size=60))
@trying(deadline=None, max_examples=300)
def test_any_text_is_a_document_or_faults_inside_it(text: str) -> None:
    """Whatever is written, each fault's line is a line of the text, and nothing is raised."""
    document = yamlfile.parse(text)

    lines = max(1, len(text.splitlines()))
    assert all(1 <= fault.line <= lines for fault in document.faults), document.faults
    assert all(1 <= line <= lines for line in document.lines.values())


@given(st.binary(max_size=60))
@trying(deadline=None, max_examples=60)
def test_any_bytes_are_a_document_or_faults(tmp_path_factory: pytest.TempPathFactory, raw: bytes) -> None:
    """A file of any bytes is read without being raised over; what is not UTF-8 is no document."""
    file = tmp_path_factory.getbasetemp() / "any.yaml"
    file.write_bytes(raw)
    document = yamlfile.read(file)

    try:
        raw.decode()
    except UnicodeDecodeError:
        assert [fault.what.rpartition(" ")[2] for fault in document.faults] == ["UTF-8"]
