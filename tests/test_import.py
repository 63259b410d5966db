"""Somebody else's feed or table as a catalogue file: whole or not at all, and nothing in it that was not said."""

import datetime as dt
import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from facts import contact, edition_of, house, line
from flask.testing import FlaskClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from directory import catalogue, cli, hsds, records, spreadsheet, tabular, yamlfile
from directory.edition import Edition
from directory.imported import imported
from directory.importing import Work, dumped
from directory.imports import Origin
from directory.taxonomies import terms

DAY = dt.date(2026, 11, 24)
FEED = "https://example.org/api/services"
ORIGIN = Origin(FEED, DAY)
ORGANIZATION = {"id": "o", "name": "Example", "description": "Runs it."}
SERVICE = {
    "id": "ac148810-d857-441c-9679-408f346de14b",
    "name": "Community Counselling",
    "description": "Listens.",
    "status": "active",
    "organization": ORGANIZATION,
    "phones": [{"number": "+44 (0)20 7946-0958", "type": "voice"}],
    "email": "hello@example.org",
    "url": "https://example.org/counselling",
}


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    """Where the feed is written."""
    return tmp_path / "feed.json"


def run(path: Path, capsys: pytest.CaptureFixture[str], *options: str) -> tuple[int, str]:
    """What the command returns and prints."""
    code = cli.main(["import", str(path), "--source", FEED, *options])
    return code, capsys.readouterr().out


def entries(path: Path) -> Any:
    """The catalogue that was written, read as `signpost check` reads it."""
    document = yamlfile.read(path)
    assert not document.faults
    return document.data


def entry(record: Any, origin: Origin = ORIGIN) -> dict[str, Any]:
    made = imported(record, origin)
    assert not made.faults
    return made.entry


# -- our own, there and back


def compared(whole: dict[str, Any]) -> dict[str, Any]:
    """What an import can know of one of our own services."""
    left_out = {"also_known_as", "leads", "note", "sources", "successor"}
    plain = {
        name: value for name, value in whole.items() if name not in left_out and value not in ([], None, [None] * 2)
    }
    plain["contacts"] = sorted(
        (
            one["kind"],
            one["label"] if one.get("label") == "professionals" else "",
            one["value"].replace(", London,", ","),
            _hours(one),
        )
        for one in whole.get("contacts") or ()
    )
    return {name: value for name, value in plain.items() if value not in ([], {}, False)}


def _hours(one: dict[str, Any]) -> str:
    """Those of numbers; of a chat the feed has them as a schedule only."""
    return str(one.get("hours")) if one["kind"] in {"phone", "text"} else ""


@pytest.mark.parametrize("kind", ["json", "csv"])
def test_our_own_feed_comes_back(
    client: FlaskClient, edition: Edition, tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    """What the feed and the table say of each service is what comes back, but that no contact is confirmed."""
    address = "/api/services?full=true&per_page=1000" if kind == "json" else "/api/services.csv"
    path = tmp_path / f"own.{kind}"
    path.write_bytes(client.get(address).data)
    code, _said = run(path, capsys)
    back = {one["id"]: one for one in entries(tmp_path / "own.yaml")}

    assert code == 0
    assert list(back) == [service.id for service in edition if service.answers]
    for service in edition:
        if service.answers:
            given_ = json.loads(service.model_dump_json())
            given_["contacts"] = json.loads(json.dumps([one.model_dump(mode="json") for one in service.confirmed]))
            given_["referral"] = {name: value for name, value in given_["referral"].items() if value}
            told = json.loads(json.dumps(back[service.id], default=str))
            assert compared(told) == compared(given_), service.id
    contacts = [one for service in back.values() for one in service["contacts"]]
    assert {one["confidence"] for one in contacts} == {"low"}
    assert {one["source"] for one in contacts} == {FEED}


def test_what_is_to_be_done_is_what_check_says(feed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An import of a plain feed has no fault but those that only a person can put right."""
    feed.write_text(json.dumps({"contents": [SERVICE]}), encoding="utf-8")
    code, said = run(feed, capsys)
    document = yamlfile.read(tmp_path / "feed.yaml")
    with pytest.raises(catalogue.BadCatalogueError) as bad:
        catalogue.build(document, dt.date(2999, 1, 1))

    assert code == 0
    assert "1 services of 1 records, none confirmed" in said
    assert "signpost check" in said
    assert {fault.field for fault in bad.value.faults} == {"areas", "needs", "harms"}


# -- what a record says, and what it does not


def test_every_contact_is_unconfirmed_and_names_the_feed() -> None:
    """Numbers as in this country, with the feed as their source, its day as theirs, and today as the day of reading."""
    contacts = entry({**SERVICE, "assured_date": "2026-03-01"})["contacts"]

    assert [(one["kind"], one["value"]) for one in contacts] == [
        ("phone", "020 7946 0958"),
        ("website", "https://example.org/counselling"),
        ("email", "hello@example.org"),
    ]
    for one in contacts:
        assert one["confidence"] == "low"
        assert (one["source"], one["source_date"], one["checked"], one["means"]) == (
            FEED,
            "1 March 2026",
            DAY,
            "read-copy",
        )


def test_without_a_source_none_is_made_up() -> None:
    """Where the command is not told the feed's address, contacts have none, and check will ask."""
    made = entry(SERVICE, Origin(None, DAY))

    assert "sources" not in made
    assert all("source" not in one for one in made["contacts"])


def test_nothing_is_made_up() -> None:
    """Without terms no need, harm or area; without a place none; no cost, no hours, no language, no front door."""
    made = entry({"name": "Example"})

    assert made == {
        "id": "example",
        "name": "Example",
        "organization": "Example",
        "status": "unconfirmed",
        "contacts": [],
        "place": "none",
        "sources": [{"url": FEED, "date": "undated"}],
    }


PLACE = {
    "service_at_locations": [
        {
            "location": {
                "location_type": "physical",
                "addresses": [{"address_1": "12 High Street", "city": "Kingston", "postal_code": "KT1 1EU"}],
            }
        }
    ]
}


def test_an_address_is_taken_only_where_it_is_called_public() -> None:
    """Left out, and said so, without a word of it; taken where the record, or who imports, calls the place public."""
    made = imported({**SERVICE, **PLACE}, ORIGIN)
    assert made.entry["place"] == "none"
    assert "High Street" not in dumped(made.entry)
    assert "KT1" not in dumped(made.entry) + str(made.remarks)
    assert any(field == "address" for field, _, _ in made.remarks)
    called = {**SERVICE, **PLACE, "attributes": [{"link_type": "place", "value": "public"}]}
    for record, origin in ((called, ORIGIN), ({**SERVICE, **PLACE}, Origin(FEED, DAY, public=True))):
        public = entry(record, origin)
        assert public["place"] == "public"
        assert public["contacts"][-1]["value"] == "12 High Street, Kingston, KT1 1EU"
        assert public["contacts"][-1]["confidence"] == "low"


def test_a_confidential_place_stays_so() -> None:
    """Whatever else is said, a place that the record calls confidential is, and no address of it is taken."""
    record = {**SERVICE, **PLACE, "attributes": [{"link_type": "place", "value": "confidential"}]}
    made = entry(record, Origin(FEED, DAY, public=True))

    assert made["place"] == "confidential"
    assert "High Street" not in dumped(made)


def test_terms_are_known_by_id_code_and_name() -> None:
    """Our own ids, codes and words; others are noted, not guessed."""
    term = terms()["need", "housing"]
    record = {
        **SERVICE,
        "attributes": [
            {"taxonomy_term": {"id": term.id, "name": "x"}},
            {"taxonomy_term": {"name": "Counselling"}},
            {"taxonomy_term": {"name": "Women"}},
            {"taxonomy_term": {"name": "Gardening"}},
            {"link_type": "referral_who", "value": "police"},
        ],
        "service_areas": [{"name": "Kingston upon Thames"}, {"uri": "http://x/E09000032"}, {"name": "Surrey Hills"}],
    }
    made = entry(record)

    assert made["needs"] == ["housing", "counselling"], "the police may refer; that is no need"
    assert made["audiences"] == ["women"]
    assert made["areas"] == ["kingston", "wandsworth"]
    assert made["referral"] == {"who": ["police"]}
    assert "Gardening" in made["note"]
    assert "Surrey Hills" in made["note"]


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("active", "active"),
        ("inactive", "unconfirmed"),
        ("defunct", "ended"),
        ("temporarily closed", "unconfirmed"),
        (None, "unconfirmed"),
        (7, "unconfirmed"),
    ],
)
def test_a_status_is_no_better_than_it_was(said: Any, status: str) -> None:
    """What is not said to be active is not."""
    assert entry({**SERVICE, "status": said})["status"] == status


def test_a_number_that_may_not_be_printed_is_left_out_and_told() -> None:
    """Premium, foreign and broken numbers, and unsafe websites, are told with what would be right."""
    record = {
        **SERVICE,
        "url": "http://example.org",
        "phones": [{"number": one} for one in ("0906 123 4567", "+1 212 555 0100", "call us", None, 2079460958)],
    }
    made = imported(record, ORIGIN)

    assert [one["kind"] for one in made.entry["contacts"]] == ["email"]
    assert [field for field, _, _ in made.remarks] == ["phone"] * 5 + ["website"]
    assert "premium" in made.remarks[0][1]


def test_a_long_description_is_cut_at_a_sentence_and_kept() -> None:
    """The model's sentence is short: what is longer stands in the note, and that is told."""
    record = {**SERVICE, "description": "One sentence. " * 40}
    made = imported(record, ORIGIN)

    assert len(made.entry["sentence"]) <= 400
    assert made.entry["sentence"].endswith("sentence.")
    assert "It went on: One sentence." in made.entry["note"]
    assert made.remarks[0][0] == "description"


def test_signs_that_nobody_sees_are_taken_away() -> None:
    """Controls, half letters and turned directions are blanks; joiners within a word stay."""
    made = entry({**SERVICE, "name": "A\x00B\u202eC \ud800 می\u200cخواهم\n"})

    assert made["name"] == "A B C می\u200cخواهم"
    assert dumped(made).encode()


# -- files


@pytest.mark.parametrize(
    "text",
    [
        json.dumps([SERVICE]),
        json.dumps(SERVICE),
        json.dumps({"total_items": 1, "contents": [SERVICE], "empty": False}),
        json.dumps({"content": [SERVICE]}),
        json.dumps(SERVICE) + "\n" + json.dumps({**SERVICE, "id": "2"}) + "\n",
        json.dumps({"contents": [SERVICE]}) + "\n" + json.dumps({"contents": []}),
        "\ufeff" + json.dumps([SERVICE], indent=2),
        "name;phone;what it does\nCommunity Counselling;+44 20 7946 0958;Listens.\n",
        "Service Name\tTelephone\nCommunity Counselling\t020 7946 0958\n",
        'name,phone\r\n"Community Counselling","020 7946 0958"\r\n',
    ],
)
def test_every_kind_of_file_is_read(feed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    """A list, a service, a page, JSON lines, and tables by comma, semicolon and tab."""
    feed.write_text(text, encoding="utf-8")
    code, said = run(feed, capsys)
    made = entries(tmp_path / "feed.yaml")

    assert code == 0, said
    assert made[0]["name"] == "Community Counselling"
    assert made[0]["contacts"][0]["value"] == "020 7946 0958"


BAD = [
    (b"", "feed.json:1: the file is empty"),
    (b"[]", "no service in it"),
    (b'{"contents": []}', "no service in it"),
    (b'[{"name": "a"},\n{"name": "b"', "feed.json:2: record 2: not JSON"),
    (b'[{"name": "a"}\n {"name": "b"}]', "“,” should stand here"),
    (b'[{"name": NaN}]', "NaN is no JSON number"),
    (b"[" * 100_000, "nested too deeply"),
    (b'{"name": "a"}\nnonsense\n{"name": "c"}\n', "feed.json:2: record 2: not JSON"),
    (b'[1, "two", null]', "record 2: -: not a service"),
    (b'[{"name": ""}, {"id": "x"}]', "record 2: name: missing"),
    (b'[{"id": "x", "name": "a"}, {"id": "x", "name": "b"}]', "record 2: id: record 1 has the same id"),
    (b'[{"name": "a", "services": [{"name": "b"}]}]', "an organization, not a service"),
    ("[{'name': 'Caf\u00e9'}]".encode("cp1252"), "byte 0xe9 is not UTF-8: save it as UTF-8 (in Excel"),
    ('[{"name": "a"}]'.encode("utf-16"), "the file is UTF-16"),
    (b'\n\n[{"name": "\xff"}]', "feed.json:3: byte 0xff is not UTF-8"),
    (b"name,phone\na,1,2,3\n", "feed.json:2: record 1: 4 cells under 2 columns"),
    (b'name,phone\n"a,1\n', "not CSV"),
    (
        b'{"total_items": 9, "contents": [{"name": "a"}]}',
        "record 1: only 1 of 9 are in the file: all pages in one file",
    ),
    (
        b'{"total_items": 3, "contents": [{"name": "a"}]}\n{"total_items": 3, "contents": [{"name": "b"}]}',
        "only 2 of 3",
    ),
    (b"id,name\nx,a\nx,b\n", "feed.json:3: record 2: id: record 1 has the same id"),
    (b"colour,size\nred,2\n", "record 1: name: missing"),
    (
        b"""[{"name": "a", "organization": {"id": "1", "parent_organization_id": "2"}},
            {"name": "b", "organization": {"id": "2", "parent_organization_id": "1"}}]""",
        "record 1: its own ancestor: organization 1 \u2192 2 \u2192 1",
    ),
    (
        b'[{"name": "a", "attributes": [{"taxonomy_term": {"id": "t", "name": "t", "parent_id": "t"}}]}]',
        "its own ancestor: term t \u2192 t",
    ),
]


@pytest.mark.parametrize(("raw", "told"), BAD)
def test_a_fault_is_told_with_its_place_and_nothing_is_written(
    feed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], raw: bytes, told: str
) -> None:
    """Each fault names the line and the record; no catalogue, whole or half, is left, and no other file."""
    feed.write_bytes(raw)
    code, said = run(feed, capsys)

    assert code == 1
    assert told in said
    assert "nothing was written" in said
    assert list(tmp_path.iterdir()) == [feed]


def test_all_faults_are_told_and_the_sound_may_be_kept(
    feed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every faulty record is told at once; whoever says so gets the rest, but never of a file that breaks off."""
    feed.write_text(json.dumps([{"id": "1"}, SERVICE, 7]), encoding="utf-8")
    code, said = run(feed, capsys)
    assert (code, said.count("record 1:"), said.count("record 3:")) == (1, 1, 1)
    code, said = run(feed, capsys, "--without-faulty")
    assert code == 0
    assert [one["name"] for one in entries(tmp_path / "feed.yaml")] == ["Community Counselling"]
    feed.write_text(json.dumps([SERVICE])[:-1], encoding="utf-8")
    assert run(feed, capsys, "--without-faulty", "--replace")[0] == 1
    assert [one["name"] for one in entries(tmp_path / "feed.yaml")] == ["Community Counselling"], "as it was"


def test_a_catalogue_is_not_written_over(feed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is there stays, unless it is said; a feed is never written over itself."""
    feed.write_text(json.dumps([SERVICE]), encoding="utf-8")
    there = tmp_path / "services.yaml"
    there.write_text("- id: precious\n", encoding="utf-8")

    assert run(feed, capsys, "--to", str(there))[0] == 2
    assert there.read_text(encoding="utf-8") == "- id: precious\n"
    assert run(feed, capsys, "--to", str(feed), "--replace")[0] == 2
    assert run(feed, capsys, "--to", str(there), "--replace")[0] == 0
    assert entries(there)[0]["id"] == "community-counselling"
    assert run(tmp_path / "nowhere.json", capsys)[0] == 1
    assert cli.main(["import", str(feed), "--source", "my feed", "--replace", "--to", str(there)]) == 2


def test_a_broken_off_import_leaves_nothing(
    feed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped in the middle by whoever waits, it leaves no half of a catalogue behind."""
    feed.write_text(json.dumps([SERVICE] * 3), encoding="utf-8")
    monkeypatch.setattr("directory.importing.imported", _stopped)

    assert run(feed, capsys)[0] == 130
    assert list(tmp_path.iterdir()) == [feed]


def _stopped(*_given: Any) -> None:
    raise KeyboardInterrupt


def test_two_of_one_name_have_two_ids(feed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Ids are made of names and never collide, whatever the names."""
    names = ["Advice", "Advice", "Advice 2", "Advice", "جمعية", "Женщины"]
    feed.write_text(json.dumps([{"name": name} for name in names]), encoding="utf-8")
    run(feed, capsys)

    ids = [one["id"] for one in entries(tmp_path / "feed.yaml")]
    assert ids == ["advice", "advice-2", "advice-2-2", "advice-3", "service", "service-2"]


def test_an_unknown_column_is_told_once(feed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A keeper sees which columns were not read."""
    feed.write_text("name,colour\na,red\nb,blue\n", encoding="utf-8")

    assert run(feed, capsys)[1].count("colour") == 1


def test_a_cell_of_our_own_table_is_read_as_it_was_written() -> None:
    """Label, hours, keyword and cost come back from their brackets; a sign made safe is itself again."""
    lines = [
        contact(hours="Mo-Fr 10:00-16:00; PH off", cost="free"),
        contact(value="020 7946 0958", label="out-of-hours", hours=None, cost="standard"),
        contact(kind="text", value="85258", keyword="HELLO", hours=None, cost="free"),
    ]
    edition = edition_of(line(contacts=lines, name="-Line-"), house())
    (row, *_) = list(spreadsheet.rows(edition))[1:]
    made = entry(tabular.record(dict(zip(spreadsheet.COLUMNS, row, strict=True))))

    assert made["name"] == "-Line-"
    kept = ("kind", "value", "label", "hours", "keyword", "cost")
    assert [{name: one[name] for name in kept if name in one} for one in made["contacts"]] == [
        {"kind": "phone", "value": "0808 2000 247", "hours": "Mo-Fr 10:00-16:00; PH off", "cost": "free"},
        {"kind": "phone", "value": "020 7946 0958", "label": "out-of-hours"},
        {"kind": "text", "value": "85258", "keyword": "HELLO", "cost": "free"},
    ]


def test_progress_is_shown_after_two_seconds(feed: Path, tmp_path: Path) -> None:
    """Nothing where it is quick; where it is not, how far it is, every two seconds."""
    feed.write_text(json.dumps([{"name": f"n{number}"} for number in range(10)]), encoding="utf-8")
    for step, lines in ((0.0, 0), (0.5, 2), (2.0, 10)):
        said: list[str] = []
        seconds = iter(number * step for number in range(100))
        work = Work(feed, ORIGIN, lambda seconds=seconds: next(seconds), said.append)  # type: ignore[misc]
        with (tmp_path / "out").open("w", encoding="utf-8") as file:
            work.write(file)
        assert len(said) == lines, step
    assert said[0] == "1 records read, 2 s"


def test_many_records_take_little_memory(feed: Path) -> None:
    """Twenty megabytes of services are read one by one: memory does not grow with the file."""
    text = json.dumps({**SERVICE, "something": "y" * 10_000})
    with feed.open("w", encoding="utf-8") as file:
        file.write('{"contents": [')
        for number in range(2_000):
            file.write((", " if number else "") + text.replace("ac148810", f"{number:08}"))
        file.write("]}")
    imported(SERVICE, ORIGIN)  # what is read once is read before
    tracemalloc.start()
    made = sum(not imported(record.value, ORIGIN).faults for record in records.read(feed))
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert made == 2_000
    assert feed.stat().st_size > 20_000_000
    assert most < 8_000_000  # the first line, which may be all of it, is read as far as one record may go


# -- hostile

NAMES = (
    *("attributes", "service_areas", "minimum_age", "languages", "location", "taxonomy_term", "number", "value"),
    *("link_type", "code", "addresses", "service_at_locations", "contents", *SERVICE),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner),
    max_leaves=25,
)


@given(JSON)
@settings(max_examples=300, deadline=None)
def test_no_record_breaks_an_import(record: Any) -> None:
    """Whatever a record holds, it makes an entry that can be written and read again, or is told to be faulty."""
    made = imported(record, ORIGIN)
    if not made.faults:
        again = yamlfile.parse(dumped(made.entry))
        assert not again.faults
        assert again.data[0]["place"] in {"none", "public", "confidential"}


@given(st.binary(max_size=200), st.sampled_from([b"", b"[", b'{"contents":[', b'{"name":"a"}\n', b"name,phone\n"]))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_file_breaks_an_import(feed: Path, raw: bytes, first: bytes) -> None:
    """Any bytes are records, or a place and a reason why not."""
    feed.write_bytes(first + raw)
    where = []
    try:
        where += [record.line for record in records.read(feed)]
    except records.NotReadError as error:
        where.append(error.line if error.what and error.right else 0)

    assert all(line >= 1 for line in where)


def test_ids_of_the_feed_are_known_again(edition: Edition) -> None:
    """A front door is carried by the name that the import gives its service."""
    reached = next(service for service in edition if service.front_door and service.answers)
    whole = hsds.nested(reached, hsds.organization("Example", ["x"]), edition[str(reached.front_door)])

    assert entry(whole)["front_door"] == reached.front_door
    assert entry(whole)["id"] == reached.id
