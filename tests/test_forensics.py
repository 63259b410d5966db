"""`signpost forensics`: the real server keeps no mark of anybody, and the search would find one."""

from pathlib import Path

import pytest

from directory.cli import forensics, main


def test_the_real_server_keeps_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """After marked requests by web and text, well and failing, no mark is anywhere; a killed worker is replaced."""
    assert main(["forensics"]) == 0
    told = capsys.readouterr().out

    assert "22 requests, 6 marks" in told
    assert [line.split(" | ")[2] for line in told.splitlines()[4:]] == ["0 |"] * 3


def test_a_mark_that_stays_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file written since the start that holds a mark is read, counted, and makes the command fail."""
    one = forensics.Run(tmp_path)
    (tmp_path / "kept").write_text(f"she wrote {one.marks['word']}")
    texts = [path.read_bytes() for path in forensics.written(one)]

    assert forensics.told(one, {"files": texts}) == 1
    assert capsys.readouterr().out.endswith("| 1 |\n")
