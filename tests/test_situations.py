"""The table of situations: who must come first, whose number must soon follow, who must appear, who never may."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import yaml

from directory import matching
from directory.edition import Edition
from directory.hours import UK
from directory.situation import Match, Situation, Tier
from directory.vocabulary import WIDER_AREAS

ROWS: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "situations.yaml").read_text(encoding="utf-8"))
OFFICE_HOURS = "2026-11-24T11:00"


def many(value: str | list[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else list(value or [])


def situation(row: dict[str, Any]) -> Situation:
    return Situation(
        needs=tuple(row.get("needs", ())),
        harms=tuple(row.get("harms", ())),
        audiences=tuple(row.get("audiences", ())),
        areas=tuple(many(row.get("area"))),  # type: ignore[arg-type]  # the table is checked against the vocabulary
        language=row.get("language", "en"),
        crisis=bool(row.get("crisis")),
    )


def moment(row: dict[str, Any]) -> dt.datetime:
    return dt.datetime.fromisoformat(str(row.get("at", OFFICE_HOURS)).replace(" ", "T")).replace(tzinfo=UK)


def numbers(matches: tuple[Match, ...]) -> list[str]:
    """Whose the first two numbers are, 999 aside: a phone's first screen holds hardly more."""
    owners = ((match.front_door or match.service).id for match in matches if match.tier is not Tier.DANGER)
    return list(dict.fromkeys(owners))[:2]


def wider(match: Match) -> bool:
    return match.tier is Tier.WIDER


@pytest.mark.parametrize("row", ROWS, ids=[row["say"][:60] for row in ROWS])
def test_a_situation_gets_what_a_worker_would_say(row: dict[str, Any], edition: Edition) -> None:
    """Each row's first, soon, later, appear, local and never hold."""
    matches = matching.match(situation(row), edition, moment(row))
    ids = [match.service.id for match in matches]
    faults = []
    if row.get("first") and ids[0] not in many(row["first"]):
        faults.append(f"first is {ids[0]}, not {row['first']}")
    faults += [f"{one} does not appear" for one in many(row.get("appear")) if one not in ids]
    soon = numbers(matches)
    faults += [f"{one} is not among the first two numbers" for one in many(row.get("soon")) if one not in soon]
    faults += [f"{one} is among the first two numbers" for one in many(row.get("later")) if one in soon]
    tiers = {match.service.id: match for match in matches}
    faults += [f"{one} is not local" for one in many(row.get("local")) if one not in tiers or wider(tiers[one])]
    faults += [f"{one} appears" for one in many(row.get("never")) if one in ids]
    assert not faults, f"{row['say']}: {faults}: {ids}"


@pytest.mark.parametrize("row", ROWS, ids=[row["say"][:60] for row in ROWS])
def test_somebody_confirmed_answers(row: dict[str, Any], edition: Edition) -> None:
    """Whatever is asked, one confirmed number is known to answer at that hour."""
    matches = matching.match(situation(row), edition, moment(row))

    assert any(match.opening.state == "open" and match.service.reachable for match in matches)


def test_the_table_is_wide_enough() -> None:
    """At least sixty situations, and every wider area among them."""
    assert len(ROWS) >= 60
    assert {area for row in ROWS for area in many(row.get("area"))} >= set(WIDER_AREAS)
