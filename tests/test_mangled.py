"""Random edits of the shipped file: each is a valid edition or all its faults at the right lines, never a traceback."""

import json
import random
import re
import time
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from facts import TODAY
from mangling import Mangled, mangled, planted

from directory import catalogue, changes, cli, doubts, yamlfile
from directory.catalogue import BadCatalogueError
from directory.edition import Edition
from directory.freshness import Limits
from directory.pathways import loading
from directory.settings import Settings
from directory.yamlfile import Fault

SHIPPED = Settings.catalogue.read_text(encoding="utf-8")
OLD = catalogue.load(Settings.catalogue, TODAY).services
ALL, EACH = 5_000, 500  # random edits altogether, and in one of the slow tests
ABSENT = ("missing", "no confirmed number and no front door", "an address")


def tried(case: Mangled) -> list[Fault]:
    """The faults of a text; of a valid one none, and an edition is made of it, warned of and compared."""
    document = yamlfile.parse(case.text)
    try:
        read = catalogue.build(document, TODAY)
    except BadCatalogueError as error:
        return [*error.faults] or [Fault(0, "-", "-", "refused without a fault", "-")]
    assert Edition(read).hash
    warned = doubts.warnings(document, read.services, Limits(), TODAY)
    assert all(1 <= one.line <= len(case.text.splitlines()) for one in warned)
    assert all(changes.told(OLD, read.services))
    return []


def misplaced(case: Mangled, faults: Iterable[Fault]) -> list[Fault]:
    """The faults whose line does not hold what they tell of, found in the text without reading it as YAML."""
    lines = re.split(r"\r\n|[\n\r\x85\u2028\u2029]", case.text)  # as YAML counts them
    return [fault for fault in faults if not 1 <= fault.line <= len(lines) or not _there(case, lines, fault)]


def _there(case: Mangled, lines: list[str], fault: Fault) -> bool:
    line = lines[fault.line - 1]
    if fault.field == "-":  # of the text itself, which is sound above the first edit
        return fault.line >= case.first - 1 or "not YAML" not in fault.what
    key = next((part for part in reversed(fault.field.split(".")) if not part.isdecimal()), "")
    quoted = re.match(r"“([^\s”]+)", fault.what)
    begins = line.lstrip(" ").startswith("-") or lines[fault.line - 2].strip() == "-"
    if fault.what.startswith(ABSENT):
        return begins or key in line
    item = begins and fault.field[-1].isdecimal()  # “sources.1”: an item of a list, whose line does not name it
    return key in line or item or fault.field == "service" or bool(quoted and quoted[1] in line)


def of_one(seed: int) -> tuple[Mangled, list[Fault]]:
    """The edit of this number, and what is wrong after it; half of them are of known faults."""
    chance = random.Random(seed)
    case = (planted if seed % 2 else mangled)(SHIPPED, chance)
    faults = tried(case)
    assert not misplaced(case, faults), f"edit {seed}: {misplaced(case, faults)}"
    missed = case.wrong - {fault.line for fault in faults}
    assert not missed, f"edit {seed}: nothing is told of lines {sorted(missed)}"
    assert len(set(faults)) == len(faults), f"edit {seed}: a fault is told twice"
    return case, faults


def of_many(seeds: Iterable[int]) -> str:
    """What came of these edits, in figures."""
    began, came = time.monotonic(), Counter[str]()
    for seed in seeds:
        case, faults = of_one(seed)
        unread = any("not YAML" in fault.what for fault in faults)
        came["no YAML" if unread else "faults" if faults else "editions"] += 1
        came["told"] += len(faults)
        came["planted"] += len(case.wrong)
    took = time.monotonic() - began
    return (
        f"{came['editions']} valid editions, {came['faults']} with faults, {came['no YAML']} no YAML; {came['told']} "
        f"faults told, {came['planted']} planted and all found; {took:.0f} s"
    )


def test_a_hundred_random_edits() -> None:
    """A share of the five thousand, the same ones each time."""
    print(of_many(range(100)))


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("first", range(0, ALL, EACH))
def test_five_thousand_random_edits(first: int) -> None:
    """Each is an edition or all its faults; `pytest -m slow -n 2 -rP -k five_thousand` prints the figures."""
    print(f"edits {first} to {first + EACH - 1}: {of_many(range(first, first + EACH))}")


@pytest.mark.parametrize("seed", range(10))
def test_the_command_tells_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str], seed: int) -> None:
    """Of a file, and of a folder of two: the same faults with the same words, each with its own file and line there."""
    case = (planted if seed % 2 else mangled)(SHIPPED, random.Random(seed))
    file, both = tmp_path / "services.yaml", tmp_path / "both"
    file.write_text(case.text, encoding="utf-8")
    faults = tried(case)

    status = cli.main(["check", str(file), "--at", str(TODAY), "--warnings", "--gaps"])
    told = [line for line in capsys.readouterr().out.splitlines() if line.startswith("services.yaml:")]
    assert (status, len(told)) == ((1, len(faults)) if faults else (0, 1))
    half = next(number for number in range(2500, len(case.text)) if case.text.splitlines()[number].startswith("- id"))
    both.mkdir()
    for name, lines in (("a", case.text.splitlines()[:half]), ("b", case.text.splitlines()[half:])):
        (both / f"{name}.yaml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert cli.main(["check", str(both), "--at", str(TODAY), "--json"]) == status
    split = [(one["file"], one["line"], one["what"]) for one in json.loads(capsys.readouterr().out)["faults"]]
    if not any("YAML" in fault.what for fault in faults):
        assert split == [(*_in_two(fault.line, half), fault.what) for fault in faults]


def _in_two(line: int, half: int) -> tuple[str, int]:
    return ("both/a.yaml", line) if line <= half else ("both/b.yaml", line - half)


def test_pathways_too() -> None:
    """A random edit of the pathways is a set of rules or all its faults, each at a line of the file."""
    text = loading.beside(Settings.catalogue).read_text(encoding="utf-8")
    for seed in range(60):
        case, faults = mangled(text, random.Random(seed)), tuple[Fault, ...]()
        try:
            loading.build(yamlfile.parse(case.text), {one.id for one in OLD}, TODAY)
        except loading.BadPathwaysError as error:
            faults = error.faults
        assert all(1 <= fault.line <= len(case.text.splitlines()) for fault in faults)
