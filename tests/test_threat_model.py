"""The threat model names tests: each is there, and everybody who might look is told of in full."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SECTIONS = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8").split("\n## ")[1:]
WHO = [
    "A partner with the phone",
    "A partner at the keyboard",
    "A shared account",
    "The router",
    "The phone company",
    "Twilio",
    "The host",
    "A court order",
    "A curious employee",
    "A stranger probing",
    "A tampered catalogue",
    "Ourselves by mistake",
]
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def test_everybody_is_told_of() -> None:
    """The twelve who might look, listen or ask, in the order in which she would meet them."""
    assert [section.split("\n")[0] for section in SECTIONS] == WHO


@pytest.mark.parametrize("section", SECTIONS, ids=WHO)
def test_each_says_what_could_be_learnt_and_what_we_cannot_do(section: str) -> None:
    """What they could learn, what we do, what we cannot do, in this order and none of them empty."""
    titles = re.findall(r"^\*\*(Could|We do|We cannot)\b", section, re.MULTILINE)

    assert titles == ["Could", "We do", "We cannot"]
    assert all(len(part) > 40 for part in re.split(r"^\*\*", section, flags=re.MULTILINE)[1:])


@pytest.mark.parametrize("section", SECTIONS, ids=WHO)
def test_what_we_do_is_held_by_a_test(section: str) -> None:
    """Each thing that we do names at least one test, unless it is the operator's, and each test named is there."""
    done = section.partition("**We do.**")[2].partition("**We cannot.**")[0]
    things = [line for line in done.split("\n") if line.startswith("- ") and not line.startswith("- For the operator")]
    missing = [
        f"{file}::{test}"
        for file, test in NAMED.findall(section)
        if not re.search(rf"^def {test}\(", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)
    ]

    assert things
    assert not [thing for thing in things if not NAMED.search(thing)]
    assert not missing
