"""`signpost forensics`: the real server keeps no mark of anybody, and the search would find one."""

import gc
import os
import re
from pathlib import Path

import pytest

from directory.cli import forensics, main, watched
from directory.cli.marked import Run


@pytest.mark.timeout(300)
def test_the_real_server_keeps_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """After marked requests by web and text, well and failing, no mark is anywhere.

    Crashes, answers given up, halves of requests, bodies past the limit, forged signatures, a worker killed with
    requests in hand, a new catalogue: the command itself fails where one of these does not happen.
    """
    assert main(["forensics", "--watch", "0"]) == 0
    told = capsys.readouterr().out

    assert re.search(r"^[0-9]{2,3} requests, 6 marks$", told, re.MULTILINE)
    rows = [line.split(" | ") for line in told.splitlines() if line.endswith(" 0 |")]
    assert [row[0] for row in rows] == ["| environment", "| living objects", "| output", "| files"]
    assert rows[1][1] == "2", "a worker was not walked over"


def test_a_mark_that_stays_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file written since the start that holds a mark is read, counted, and makes the command fail."""
    one = Run(tmp_path)
    (tmp_path / "kept").write_text(f"she wrote {one.marks['word']}")
    texts = [path.read_bytes() for path in forensics.written(one)]

    assert forensics.told(one, {"files": texts}) == 1
    assert capsys.readouterr().out.endswith("| 1 |\n")


def test_a_living_object_that_holds_a_mark_is_found() -> None:
    """The walk from inside finds a mark in a list, and none once it is gone; itself it holds none."""
    mark = os.urandom(8).hex()
    backwards = [mark[::-1].encode()]
    kept = [[f"she wrote {mark}"]]

    assert watched.held(backwards) == 1
    kept.clear()
    assert watched.held(backwards) == 0


def test_what_stood_there_at_the_start_is_walked_over() -> None:
    """A list that the server froze when it began is looked into like any other."""
    mark = os.urandom(8).hex()
    backwards = [mark[::-1].encode()]
    kept: list[str] = []
    gc.freeze()
    kept.append(f"she wrote {mark}")

    assert watched.held(backwards) == 1


def test_raw_memory_is_read() -> None:
    """What the process holds in its memory is found there: the table of `make forensics` is not blind."""
    mark = os.urandom(8).hex().encode()

    assert any(mark in region for region in forensics.regions(os.getpid()))
