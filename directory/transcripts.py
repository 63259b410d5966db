"""Conversations by text as a worker or a translator writes them: what she sends, and what the reply must hold.

Knows the format and the faults of a reply against it; how replies are come by is the caller's. A file is:

    # anything after a hash is for people
    > what she sends                  (a line with > alone: a text without words, like a picture)
    < words the reply must hold       (with | between them, one of these is enough; < alone: no reply)
    ! words the reply must not hold   (with | between them, none of these)
    @ 02:00                           (from here it is two in the morning)
    @ +16                             (from here it is 16 minutes later)

Capitals do not matter, and a line's end in a reply counts as a space.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SIGNS = "a line begins with > < ! @ or #"


class BadTranscriptError(Exception):
    """A file that is no transcript: where, what is wrong, what would be right."""


@dataclass
class Turn:
    """One text and what must be true of its reply; `clock` is the time it is sent, if the file says so."""

    line: int
    sends: str
    clock: str = ""
    holds: list[tuple[str, ...]] = field(default_factory=list)
    never: list[str] = field(default_factory=list)
    silence: bool = False

    def faults(self, reply: str) -> Iterator[str]:
        """What is wrong with a reply, for whoever wrote the file."""
        said = " ".join(reply.split()).casefold()
        for words in self.holds:
            if not any(" ".join(one.split()).casefold() in said for one in words):
                yield f"line {self.line}: “{self.sends}”: the reply does not say “{' | '.join(words)}”"
        for word in self.never:
            if " ".join(word.split()).casefold() in said:
                yield f"line {self.line}: “{self.sends}”: the reply says “{word}”"


def read(path: Path) -> list[Turn]:
    """The turns of a file; raises BadTranscriptError at its first fault."""
    try:
        return parse(path.read_text(encoding="utf-8"), path.name)
    except UnicodeDecodeError as error:
        raise BadTranscriptError(f"{path.name}: byte {error.start} is not UTF-8: save the file as UTF-8") from error


def parse(text: str, name: str) -> list[Turn]:
    """The turns in a text."""
    turns: list[Turn] = []
    clock = ""
    for number, line in enumerate(text.splitlines(), 1):
        where, sign, words = f"{name}:{number}", line[:1], line[1:].strip()
        match sign:
            case "" | "#":
                continue
            case ">":
                turns.append(Turn(number, words, clock))
                clock = ""
            case "@":
                clock = _clock(words, where)
            case "<" | "!":
                _expect(turns, sign, words, where)
            case _:
                raise BadTranscriptError(f"{where}: begins with “{sign}”: {SIGNS}")
    return _whole(turns, name)


def _clock(words: str, where: str) -> str:
    if not re.fullmatch(r"(?:[01]\d|2[0-3]):[0-5]\d|\+\d{1,4}", words):
        raise BadTranscriptError(f"{where}: “{words}” is no time: 02:00, or +16 for 16 minutes later")
    return words


def _expect(turns: list[Turn], sign: str, words: str, where: str) -> None:
    if not turns:
        raise BadTranscriptError(f"{where}: a reply before the first text: begin with a line > what she sends")
    parts = tuple(part.strip() for part in words.split("|"))
    turn = turns[-1]
    if sign == "<" and not words:
        turn.silence = True
    elif not all(parts):
        raise BadTranscriptError(f"{where}: no words after “{sign}”, or beside a |: words of the reply")
    elif sign == "<":
        turn.holds.append(parts)
    else:
        turn.never += parts
    if turn.silence and (turn.holds or turn.never):
        raise BadTranscriptError(f"{where}: silence and words at once: < alone, or < with words")


def _whole(turns: list[Turn], name: str) -> list[Turn]:
    if not turns:
        raise BadTranscriptError(f"{name}: no conversation: begin with a line > what she sends")
    for turn in turns:
        if not (turn.holds or turn.never or turn.silence):
            raise BadTranscriptError(f"{name}:{turn.line}: nothing expected of the reply: add a line < words")
    return turns


def moved(now: dt.datetime, clock: str) -> dt.datetime:
    """The time after a clock line: on the same day, or so many minutes later."""
    if clock.startswith("+"):
        return now + dt.timedelta(minutes=int(clock))
    hour, minute = (int(part) for part in clock.split(":")) if clock else (now.hour, now.minute)
    return now.replace(hour=hour, minute=minute)
