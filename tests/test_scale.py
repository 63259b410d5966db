"""Many services: what is made up to measure with is a catalogue, and whoever waits is told so."""

import re
import time

import pytest
from conftest import NOW

from directory import catalogue, cli
from directory.cli.scale import made_up
from directory.cli.waiting import waiting
from directory.yamlfile import Document


def test_made_up_services_are_a_valid_catalogue() -> None:
    """They break no rule, each under an id of its own."""
    made = catalogue.build(Document(made_up(400, NOW.date()), {}, ()), NOW.date())

    assert len(made.services) == len({service.id for service in made.services}) == 400


@pytest.mark.parametrize("through", ["files", "database"])
def test_the_measure_is_a_row_of_a_table(
    through: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both ways are written, read and asked, and the row fits its heading."""
    monkeypatch.delenv("SIGNPOST_DATABASE_URL", raising=False)
    assert cli.main(["scale", "--services", "200", "--through", through]) == 0
    head, row = capsys.readouterr().out.splitlines()

    assert head.count("|") == row.count("|")
    assert re.match(r"\| 200 \| (files|sqlite) \| \d", row)


def test_a_wait_is_told_and_a_short_one_is_not(capsys: pytest.CaptureFixture[str]) -> None:
    """After the patience is over, and until it is done."""
    with waiting("Reading", patience=0.05):
        time.sleep(0.2)
    assert capsys.readouterr().err.startswith("Reading ... ")
    with waiting("Reading"):
        pass
    assert not capsys.readouterr().err
