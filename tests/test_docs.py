"""The documents are true: what they name exists, and what exists they name."""

import datetime as dt
import re
from pathlib import Path

import pytest

from directory import catalogue, transcripts, yamlfile
from directory.cli import COMMANDS
from directory.pathways import loading

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
HEAVIEST = 250_000  # bytes of a picture: whoever reads this may be on a phone too


def test_every_module_is_on_the_map() -> None:
    """The README's map names each module of the package, and no module that is not there."""
    modules = {path.stem for path in (ROOT / "directory").glob("*.py")} - {"__init__", "__main__"}
    named = set(re.findall(r"^\| `([a-z_0-9]+)` \|", README, re.MULTILINE))

    assert named == modules


def test_every_command_is_told() -> None:
    """The README names each command."""
    assert not [name for name in COMMANDS if f"`signpost {name}" not in README]


def test_every_setting_is_told() -> None:
    """The README's table has each variable that is read, and no other."""
    source = (ROOT / "directory" / "settings.py").read_text(encoding="utf-8")
    read = set(re.findall(r'"((?:SIGNPOST|TWILIO)_[A-Z_]+|PORT)"', source))
    rows = re.findall(r"^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|", README, re.MULTILINE)
    told = {name for row in rows for name in re.findall("[A-Z_]+", row)}

    assert told == read


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_somewhere(document: Path) -> None:
    """Each link to a file of the project leads to one, and to a heading that stands there."""
    for target in re.findall(r"\]\((?!https?:)([^)]+)\)", document.read_text(encoding="utf-8")):
        name, _, heading = target.partition("#")
        path = document.parent / name
        assert path.exists(), target
        headings = [_anchor(line) for line in path.read_text(encoding="utf-8").splitlines()] if heading else []
        assert not heading or heading in headings, target


def _anchor(line: str) -> str:
    return re.sub(r"[^\w -]", "", line.lstrip("# ").lower()).replace(" ", "-") if line.startswith("#") else ""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_make_targets_exist(document: Path) -> None:
    """Each `make` target that a document names is in the Makefile."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    text = document.read_text(encoding="utf-8")

    assert set(re.findall(r"(?:`|^)make ([a-z-]+)", text, re.MULTILINE)) <= targets


@pytest.mark.parametrize(
    "name", ["home.png", "answer.png", "texts.png", "finder.png", "pathway.png", "sheet.png", "card.png", "poster.png"]
)
def test_the_pictures_are_light(name: str) -> None:
    """The README's pictures are there, as PNG, and light."""
    picture = (ROOT / "docs" / name).read_bytes()

    assert picture.startswith(b"\x89PNG")
    assert len(picture) < HEAVIEST
    assert f"docs/{name}" in README


def test_the_example_of_a_service_is_right() -> None:
    """The entry that the keeper's guide shows has no fault."""
    guide = (ROOT / "docs" / "keeping.md").read_text(encoding="utf-8")
    example = guide.partition("```yaml\n")[2].partition("```")[0]

    (service,) = catalogue.build(yamlfile.parse(example), dt.date(2026, 11, 24)).services
    assert service.reachable


def test_the_example_of_a_rule_is_right() -> None:
    """The rule that the keeper's guide shows has no fault, beside the rules that it names."""
    guide = (ROOT / "docs" / "keeping.md").read_text(encoding="utf-8")
    example = guide.split("```yaml\n")[2].partition("```")[0]
    text = (ROOT / "pathways.yaml").read_text(encoding="utf-8") + example
    services = {service.id for service in catalogue.load(ROOT / "services.yaml", dt.date(2026, 11, 24)).services}

    assert "kingston-example" in loading.build(yamlfile.parse(text), services, dt.date(2026, 11, 24))


def test_the_example_of_a_conversation_is_right() -> None:
    """The conversation that the keeper's guide shows is one that the tests would run."""
    guide = (ROOT / "docs" / "keeping.md").read_text(encoding="utf-8")
    example = next(block for block in guide.split("```") if "\n> " in block)

    (turn,) = transcripts.parse(example, "keeping.md")
    assert turn.sends == "hospital IDVA kingston"


def test_a_decision_takes_five_lines() -> None:
    """Each decision says what, why, what else there was, what it costs and what would change it, a line each."""
    decisions = (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8").split("\n## ")[1:]

    assert decisions
    for decision in decisions:
        lines = [line for line in decision.split("\n")[1:] if line]
        assert [line.split(" ")[0] for line in lines] == ["**What**", "**Why**", "**Else**", "**Cost**", "**Change**"]
