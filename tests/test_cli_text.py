"""`signpost text`: the bot in a terminal, each reply with what it costs."""

import io
import sys

import pytest

from directory.cli import main


def talk(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], typed: bytes) -> str:
    """What the command prints for these lines."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed)))
    assert main(["text"]) == 0
    return capsys.readouterr().out


def test_each_reply_comes_with_its_segments(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A need and a place, and then a digit, are answered as one conversation."""
    said = talk(monkeypatch, capsys, b"housing\n5\n")

    assert "Where are you?" in said
    assert "For Kingston." in said
    assert said.count("of at most 2 segments, GSM-7") == 2


def test_silence_is_said_to_be_silence(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """STOP gets no text, and the terminal says so."""
    assert talk(monkeypatch, capsys, b"STOP\n").splitlines() == ["(silence)", "  [no text is sent]"]


def test_bytes_that_are_no_letters_are_answered(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A terminal in another encoding is no fault."""
    assert "What do you need?" in talk(monkeypatch, capsys, b"\xff\xfe\n\n")
