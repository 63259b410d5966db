"""From a file to services, or to every fault in it at once: the rules between services and their words."""

import copy
import datetime as dt
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from facts import TODAY, contact, house, line
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory import catalogue, yamlfile
from directory.catalogue import BadCatalogueError
from directory.settings import Settings
from directory.yamlfile import Fault

SHIPPED = Settings.catalogue.read_text(encoding="utf-8")
ENTRIES = ["- id: " + part for part in ("\n" + SHIPPED).split("\n- id: ")[1:]]


def faults_of(*entries: dict[str, Any] | Any, today: dt.date = TODAY) -> list[Fault]:
    """What is wrong with these entries; nothing where they are a catalogue."""
    return faults_in(yaml.safe_dump(list(entries), sort_keys=False, allow_unicode=True), today)


def faults_in(text: str, today: dt.date = TODAY) -> list[Fault]:
    try:
        catalogue.build(yamlfile.parse(text), today)
    except BadCatalogueError as error:
        return list(error.faults)
    return []


def told(faults: list[Fault]) -> list[tuple[str, str]]:
    return [(fault.service, fault.field) for fault in faults]


def test_the_shipped_catalogue_is_sound() -> None:
    """What the project ships loads, whole and in the file's order."""
    read = catalogue.load(Settings.catalogue, TODAY)

    assert [service.id for service in read.services] == [entry.split()[2] for entry in ENTRIES]
    assert len(read.services) >= 120


def test_a_small_catalogue_is_sound() -> None:
    """A line, and a house reached through it, are a catalogue."""
    assert faults_of(line(), house()) == []


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ([line(), line(name="Another")], [("a-line", "id"), ("a-line", "id")]),
        ([line(), house(front_door="c")], [("b-house", "front_door")]),
        ([line(), house(), house(id="c", front_door="b-house")], [("c", "front_door")]),
        ([line(), line(id="old", status="ended"), house(front_door="old")], [("b-house", "front_door")]),
        ([line(contacts=[contact(confidence="low")])], [("a-line", "front_door")]),
        ([line(contacts=[contact(label="professionals")])], [("a-line", "front_door")]),
        ([line(contacts=[contact(kind="email", value="a@example.org")])], [("a-line", "front_door")]),
        ([line(), house(status="ended", front_door=None)], []),
        ([line(contacts=[], status="ended")], [("-", "-")]),
        ([line(), house(successor="c")], [("b-house", "successor")]),
        ([line(), line(id="b", status="ended", successor="b")], [("b", "successor")]),
        ([line(), line(id="b", status="ended", successor="a-line")], []),
        ([line(), line(id="b", status="listed-elsewhere")], [("b", "status")]),
    ],
    ids=str,
)
def test_rules_between_services(entries: list[dict[str, Any]], expected: list[tuple[str, str]]) -> None:
    """Ids are their own; a front door is there and has a number; a successor is there and answers."""
    assert told(faults_of(*entries)) == expected


def test_a_fault_hides_no_other() -> None:
    """A service with one fault in a field is still told its faults of dates, numbers, places and neighbours."""
    wrong = house(
        needs=["safety"],
        front_door="nowhere",
        successor="nobody",
        contacts=[
            contact(value="0909 879 0000", checked=dt.date(2999, 1, 1), hours="nine to five"),
            contact(kind="address", value="12 High Street, KT1 1AA"),
        ],
        note="Behind 12 High Street.",
    )
    del wrong["contacts"][0]["source"]

    assert set(told(faults_of(line(), wrong))) == {
        ("b-house", "needs.0"),
        ("b-house", "front_door"),
        ("b-house", "successor"),
        ("b-house", "contacts.0.source"),
        ("b-house", "contacts.0.value"),
        ("b-house", "contacts.0.hours"),
        ("b-house", "contacts.0.checked"),
        ("b-house", "contacts.1"),
        ("b-house", "note"),
    }


def test_faults_come_in_the_order_of_their_lines() -> None:
    """The keeper goes through the file once, from the top."""
    faults = faults_of(house(front_door="no", needs=["x"]), line(areas=["mars"], status="gone"))

    assert [fault.line for fault in faults] == sorted(fault.line for fault in faults)
    assert len(faults) == 4


@pytest.mark.parametrize("text", ["[]", "{}", "~", "---", "word", "12", "a: 1", "# only this"])
def test_what_is_no_list_of_services_is_no_catalogue(text: str) -> None:
    """An empty list would leave her without a single number: it is refused like any other shape."""
    (fault,) = faults_in(text)

    assert fault.line == 1
    assert "list of services" in fault.right


@pytest.mark.parametrize("entry", ["word", 12, None, ["a"], True])
def test_an_entry_that_is_no_service_is_told_by_its_number(entry: object) -> None:
    """An entry without an id is called by its place in the file."""
    faults = faults_of(line(), entry)

    assert [fault.service for fault in faults] == ["service 2"]


def test_the_day_itself_has_come() -> None:
    """Checked today is right; checked tomorrow is not, and neither is a page of tomorrow."""
    today = line(contacts=[contact(checked=TODAY, source_date=f"{TODAY:%d %B %Y}")])
    tomorrow = TODAY + dt.timedelta(days=1)
    later = line(contacts=[contact(checked=tomorrow, source_date=f"{tomorrow:%d %B %Y}")])

    assert faults_of(today) == []
    assert told(faults_of(later)) == [("a-line", "contacts.0.source_date"), ("a-line", "contacts.0.checked")]


@pytest.mark.parametrize("words", ["strategy 2025-2030", "undated", "31 February 2099", "2099", "about 5 Foo 2099"])
def test_a_page_s_date_may_be_in_any_words(words: str) -> None:
    """Only a whole day that is still to come is refused."""
    assert faults_of(line(sources=[{"url": "https://example.org/", "date": words}])) == []


@pytest.mark.parametrize(
    ("changes", "field", "right"),
    [
        ({"needs": ["couselling"]}, "needs.0", "perhaps “counselling”"),
        ({"areas": ["kingstn"]}, "areas.0", "perhaps “kingston”"),
        ({"harms": ["xyz"]}, "harms.0", "one of domestic-abuse, sexual-violence"),
        ({"leads": ["houseing"]}, "leads.0", "perhaps “housing”"),
        ({"organisation": "Example"}, "organisation", "perhaps “organization”"),
        ({"contacts": [contact(valeu="1")]}, "contacts.0.valeu", "perhaps “value”"),
        ({"referral": {"whom": []}}, "referral.whom", "perhaps “who”"),
        ({"sources": [{"url": "https://example.org/", "dat": "x"}]}, "sources.0.dat", "perhaps “date”"),
        ({"name": 12}, "name", "text, in quotes"),
        ({"name": " "}, "name", "at least a word"),
        ({"id": "A Line"}, "id", "small letters"),
        ({"needs": "talk"}, "needs", "a list, like"),
        ({"referral": "police"}, "referral", "a field, a colon"),
        ({"ages": ["eleven", None]}, "ages.0", "a whole number"),
        ({"interpreters": "perhaps"}, "interpreters", "true or false"),
        ({"contacts": [contact(checked="lately")]}, "contacts.0.checked", "a day, like"),
    ],
)
def test_a_fault_says_what_would_be_right(changes: dict[str, Any], field: str, right: str) -> None:
    """A slip of the keyboard is answered with the word that was meant."""
    (fault,) = faults_of(line(**changes))

    assert fault.field == field
    assert fault.right.startswith(right)


def test_a_list_that_is_wrong_inside_is_not_called_too_short() -> None:
    """One wrong area is one fault, not two."""
    assert told(faults_of(line(areas=["mars"]))) == [("a-line", "areas.0")]
    assert told(faults_of(line(areas=[]))) == [("a-line", "areas")]


def test_each_fault_is_one_line() -> None:
    """Line ends and terminal codes in a value do not break the list of faults."""
    with pytest.raises(BadCatalogueError) as caught:
        catalogue.build(yamlfile.parse('- id: "a\\nb\\e[31m"\n  needs: ["c\\n\\td"]\n'), TODAY)

    lines = caught.value.lines("services.yaml")
    assert len(lines) == len(caught.value.faults)
    assert all(text.isprintable() and text.startswith("services.yaml:") for text in lines)


def test_a_reader_s_fault_says_whose_it_is() -> None:
    """A key that stands twice is told with the service it stands in."""
    faults = faults_in("- id: one\n  name: a\n  name: b\n")

    assert ("one", "name", 3) in [(fault.service, fault.field, fault.line) for fault in faults]


def edited(text: str, edits: list[tuple[int, int, str]]) -> str:
    """The text after each edit: from a place, so many signs gone, these put in."""
    for where, gone, put in edits:
        at = where % (len(text) + 1)
        text = text[:at] + put + text[at + gone :]
    return text


PUT_IN = ["", " ", "\n", "- ", ": ", "'", '"', "[", "]", "{", "*a", "&a ", "!!x ", "#", "\t", "\x00", "0", "\u2028"]
EDITS = st.lists(
    st.tuples(st.integers(0, 10**6), st.integers(0, 12), st.sampled_from(PUT_IN) | st.text(max_size=4)),
    min_size=1,
    max_size=4,
)
NOTHING_RIGHT: list[Any] = [
    None,
    0,
    -1,
    1.5,
    True,
    "",
    " ",
    "x" * 500,
    [],
    {},
    [[]],
    {"a": 1},
    TODAY,
    "24/7",
    "09",
    "\n",
]
JUNK = st.sampled_from(NOTHING_RIGHT).map(copy.deepcopy)


def faults_or_nothing(text: str) -> tuple[Fault, ...]:
    """The faults of a text; nothing where it is a catalogue of at least one service."""
    try:
        assert catalogue.build(yamlfile.parse(text), TODAY).services
    except BadCatalogueError as error:
        return error.faults
    return ()


def stand_in(faults: tuple[Fault, ...], text: str) -> bool:
    """Whether each fault is told on one line, of a line that the text has."""
    lines = max(1, len(text.splitlines()))
    told = BadCatalogueError(faults).lines("services.yaml")
    return all(1 <= fault.line <= lines for fault in faults) and all(text.isprintable() for text in told)


@given(st.integers(0, len(ENTRIES) - 4), EDITS)
@trying(deadline=None, max_examples=300)
def test_any_edit_of_some_services_is_a_catalogue_or_faults(first: int, edits: list[tuple[int, int, str]]) -> None:
    """Random edits of the shipped file never raise anything but faults, each on a line of the file."""
    text = edited("\n".join(ENTRIES[first : first + 4]) + "\n", edits)

    assert stand_in(faults_or_nothing(text), text)


@given(st.integers(0, len(ENTRIES) - 4), st.lists(st.tuples(st.integers(0, 10**6), JUNK), min_size=1, max_size=3))
@trying(deadline=None, max_examples=120)
def test_any_value_of_any_type_is_a_catalogue_or_faults(first: int, changes: list[tuple[int, Any]]) -> None:
    """Anything at all in the place of a value is told as a fault, never as a traceback."""
    entries = yaml.safe_load("\n".join(ENTRIES[first : first + 4]))
    for which, junk in changes:
        spots = list(spots_of(entries))
        holder, name = spots[which % len(spots)]
        holder[name] = junk
    text = yaml.safe_dump(entries, sort_keys=False, allow_unicode=True)

    assert stand_in(faults_or_nothing(text), text)


def spots_of(value: Any) -> Iterator[tuple[Any, Any]]:
    """Everything that can be replaced: what holds it, and by which name."""
    for name in range(len(value)) if isinstance(value, list) else list(value) if isinstance(value, dict) else ():
        yield value, name
        yield from spots_of(value[name])


@pytest.mark.parametrize("seed", range(5))
def test_any_edit_of_the_whole_file_is_a_catalogue_or_faults(seed: int) -> None:
    """The same of the whole file, with many edits at once."""
    dice = random.Random(seed)
    edits = [(dice.randrange(len(SHIPPED)), dice.randrange(3), dice.choice("aZ09")) for _ in range(6)]
    text = edited(SHIPPED, edits)

    assert stand_in(faults_or_nothing(text), text)


def test_a_missing_file_is_the_system_s_own_error(tmp_path: Path) -> None:
    """A catalogue that is not there is no fault of a catalogue."""
    with pytest.raises(FileNotFoundError):
        catalogue.load(tmp_path / "none.yaml", TODAY)
