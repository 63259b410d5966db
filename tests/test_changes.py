"""What changed between two editions, as a person would tell it; and the schema that editors read."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from facts import contact, house, line, made

from directory import changes, cli
from directory.cli import schema
from directory.model import Contact
from directory.settings import Settings

ROOT = Path(__file__).parents[1]
SCHEMA = ROOT / "docs" / "services.schema.json"
RUNG = {"checked": dt.date(2026, 11, 3), "means": "rung"}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            {"contacts": []},
            {"contacts": [contact(**RUNG)]},
            "phone added, 0808 2000 247, checked 3 November 2026 by phone",
        ),
        ({}, {"contacts": []}, "phone 0808 2000 247 taken out"),
        ({}, {"contacts": [contact(**RUNG)]}, "phone 0808 2000 247 checked 3 November 2026 by phone"),
        (
            {"contacts": [contact(confidence="low")]},
            {"contacts": [contact(**RUNG)]},
            "phone 0808 2000 247 now confirmed, checked 3 November 2026 by phone",
        ),
        (
            {},
            {"contacts": [contact(value="020 7946 0958")]},
            "phone was 0808 2000 247, is 020 7946 0958, checked 20 November 2026 in a copy of the page",
        ),
        (
            {},
            {"contacts": [contact(hours="Mo 09:00-10:00")]},
            "hours of phone 0808 2000 247 were 24/7, are Mo 09:00-10:00",
        ),
        ({"needs": ["talk"]}, {"needs": ["legal", "money"]}, "needs: legal, money added; talk taken out"),
        ({"needs": ["talk", "legal"]}, {"needs": ["legal", "talk"]}, "needs: in another order"),
        ({}, {"ages": [16, None]}, "ages were any to any, are 16 to any"),
        ({}, {"status": "ended"}, "status was active, is ended"),
        ({}, {"referral": {"who": ["self"]}}, "referral changed"),
    ],
)
def test_each_change_is_one_line(old: dict[str, Any], new: dict[str, Any], told: str) -> None:
    """By the service's name; what did not change is not told."""
    assert list(changes.told([made(line(**old))], [made(line(**new))])) == [f"The Example Line: {told}"]


OTHERWISE: dict[str, Any] = {
    "value": "020 7946 0958",
    "label": "office",
    "keyword": "HELP",
    "hours": "Mo 09:00-10:00",
    "hours_checked": dt.date(2026, 11, 3),
    "hours_means": "email",
    "hours_source": "https://example.org/hours",
    "cost": "standard",
    "confidence": "medium",
    "source": "https://example.org/other",
    "source_date": "May 2026",
    "checked": dt.date(2026, 11, 3),
    "means": "letter",
    "kind": "text",
}


@pytest.mark.parametrize("field", sorted(Contact.model_fields))
def test_no_change_of_a_contact_goes_untold(field: str) -> None:
    """Whatever is changed of a contact, and back again: one line or two say so, each beginning with the service."""
    old, new = made(line()), made(line(contacts=[contact(**{field: OTHERWISE[field]})]))

    for told in (list(changes.told([old], [new])), list(changes.told([new], [old]))):
        assert told
        assert all(one.startswith("The Example Line: ") for one in told)


def test_contacts_that_look_alike_are_told_apart() -> None:
    """Another order, and one of two under the same number taken out."""
    day, night = contact(hours="Mo 09:00-10:00"), contact(label="out-of-hours", hours="Mo 20:00-21:00")
    other = contact(value="020 7946 0958", label="office")

    def told(old: list[Any], new: list[Any]) -> list[str]:
        found = changes.told([made(line(contacts=old))], [made(line(contacts=new))])
        return [one.removeprefix("The Example Line: ") for one in found]

    assert told([day, other], [other, day]) == ["contacts in another order"]
    assert told([day, night], [day]) == ["phone 0808 2000 247 taken out"]
    assert told([day], [day, night])[0].startswith("phone added, 0808 2000 247")


def test_services_come_and_go() -> None:
    """A new one with its areas, one that is gone with its name; none where all is the same."""
    one, another = made(line()), made(house())

    assert list(changes.told([one], [another])) == ["Example House: new, for kingston", "The Example Line: taken out"]
    assert not list(changes.told([one, another], [another, one]))


def test_the_command_tells_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of two files; what is no catalogue is told instead, with its line, and the status is 1."""
    new = tmp_path / "new.yaml"
    text = Settings.catalogue.read_text(encoding="utf-8")
    new.write_text(text.replace("name: Angelou Partnership", "name: Angelou", 1), encoding="utf-8")

    assert cli.main(["diff", str(Settings.catalogue), str(new)]) == 0
    assert capsys.readouterr().out == "Angelou: name was Angelou Partnership, is Angelou\n"
    assert cli.main(["diff", str(new), str(new)]) == 0
    assert capsys.readouterr().out == "nothing changed\n"
    new.write_text("- id: a\n", encoding="utf-8")
    assert cli.main(["diff", str(Settings.catalogue), str(new)]) == 1
    assert capsys.readouterr().out.startswith("new.yaml:1: a: ")


def test_the_schema_is_the_current_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is published is what `signpost schema` writes and prints, and the catalogue's first line leads to it."""
    assert cli.main(["schema", "-"]) == 0
    assert SCHEMA.read_text(encoding="utf-8") == capsys.readouterr().out
    assert cli.main(["schema", str(tmp_path / "made.json")]) == 0
    assert (tmp_path / "made.json").read_bytes() == SCHEMA.read_bytes()
    assert cli.main(["schema", str(tmp_path / "none" / "made.json")]) == 1

    assert schema.FILE == SCHEMA
    first = Settings.catalogue.read_text(encoding="utf-8").splitlines()[0]
    assert first == f"# yaml-language-server: $schema={SCHEMA.relative_to(ROOT)}"


def entries(text: str) -> Any:
    """As an editor reads a YAML file: dates are text."""
    return yaml.load(text, Loader=yaml.BaseLoader)


@pytest.mark.parametrize(
    ("put", "valid"),
    [("", True), ("plaice: none", False), ("place: secret", False), ("needs: [bed]", False), ("needs: talk", False)],
)
def test_an_editor_underlines_what_is_wrong(put: str, valid: bool) -> None:
    """The shipped file validates; a field or a term that is not in the vocabulary does not."""
    held = json.loads(json.dumps(yaml.safe_load(Settings.catalogue.read_text(encoding="utf-8")), default=str))
    held[0] |= entries(put) or {}

    assert jsonschema.Draft202012Validator(schema.schema()).is_valid(held) is valid
    jsonschema.Draft202012Validator.check_schema(schema.schema())
