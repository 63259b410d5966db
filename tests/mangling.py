"""Random edits of the keeper's file, as hands, editors and disks make them."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

Lines = list[str]
SIGNS = "-:[]{}?!&*#|>'\"%@`,. \tab01é\x00\x07\u2028\ufeff😀"
JUNK = tuple(
    """\
  note: again
- id: another
\tname: tab
  contacts:
  - kind: phone
  ages: [x, 5]
  plaice: none
---
...
%YAML 1.1
  sentence: |
  needs: {talk: yes}
  areas: *uk
  harms: !!set {}
  :
-
[
  front_door: nobody
    checked: 2999-01-01
    hours: 9-5
  successor: [a]
  ? x
  id: {}
null""".splitlines()
)
# Lines of which the first value is a closed term, a day, a number or hours, and what is put there instead.
WRONG = (
    (re.compile(r"^(  (?:areas|needs|harms|audiences|focus|access): \[)[a-z-]+"), r"\1sumtin"),
    (
        re.compile(r"^((?:  - kind|    confidence|    means|    cost|    label|  place|  status): )[a-z-]+$"),
        r"\1sumtin",
    ),
    (re.compile(r"^(    checked: )[\d-]+$"), r"\g<1>2999-01-31"),
    (re.compile(r"^(    checked: )[\d-]+$"), r"\g<1>2026-02-30"),
    (re.compile(r"^(    hours: ).+$"), r"\1whenever"),
    (re.compile(r"^(  name: ).+$"), r"\1[]"),
    (re.compile(r"^(    source: ).+$"), r"\1nowhere in particular"),
    (re.compile(r"^(  (?:front_door|successor): ).+$"), r"\1nobody-at-all"),
    (re.compile(r"^(  )(organization|sentence)(: )"), r"\1\2s\3"),
)


@dataclass(frozen=True)
class Mangled:
    """A text after its edits, the first line (from 1) that may differ, and lines of which each has a fault."""

    text: str
    first: int
    wrong: frozenset[int] = frozenset()


def planted(text: str, chance: random.Random) -> Mangled:
    """One to six wrong values, each on a line of its own; nothing else is touched."""
    lines = text.splitlines(keepends=True)
    found: set[int] = set()
    for _ in range(chance.randint(1, 6)):
        pattern, instead = chance.choice(WRONG)
        able = [number for number, line in enumerate(lines, 1) if number not in found and pattern.search(line)]
        number = chance.choice(able)
        lines[number - 1] = pattern.sub(instead, lines[number - 1].rstrip("\n"), count=1) + "\n"
        found.add(number)
    return Mangled("".join(lines), min(found), frozenset(found))


def mangled(text: str, chance: random.Random) -> Mangled:
    """One to four edits of any kind, anywhere."""
    lines, first = text.splitlines(keepends=True), len(text)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(max(1, len(lines)))
        first = min(first, at + 1, chance.choice(KINDS)(lines, at, chance) + 1)
    return Mangled("".join(lines), max(1, first))


def _delete(lines: Lines, at: int, chance: random.Random) -> int:
    del lines[at : at + chance.choice([1, 1, 1, 2, 30])]
    return at


def _double(lines: Lines, at: int, chance: random.Random) -> int:
    some = lines[at : at + chance.choice([1, 1, 3, 40])]
    lines[at:at] = some
    return at


def _swap(lines: Lines, at: int, chance: random.Random) -> int:
    other = min(len(lines) - 1, max(0, at + chance.choice([-1, 1, 1, 7, -300, 300])))
    if lines:
        lines[at], lines[other] = lines[other], lines[at]
    return min(at, max(other, 0))


def _sign(lines: Lines, at: int, chance: random.Random) -> int:
    if lines:
        line = lines[at].removesuffix("\n")
        place = chance.randint(0, len(line))
        put, over = chance.choice([*SIGNS, ""]), chance.choice([0, 1])
        lines[at] = f"{line[:place]}{put}{line[place + over :]}\n"
    return at


def _cut(lines: Lines, at: int, chance: random.Random) -> int:
    if chance.random() < 0.3 and lines:  # rare: little is left to mangle after it
        lines[at:] = [lines[at][: chance.randint(0, len(lines[at]))]]
    return at


def _indent(lines: Lines, at: int, chance: random.Random) -> int:
    by = chance.choice([-4, -2, -1, 1, 2, 4])
    for number in range(at, min(len(lines), at + chance.choice([1, 1, 5, 60]))):
        line = lines[number]
        lines[number] = " " * by + line if by > 0 else line[min(-by, len(line) - len(line.lstrip(" "))) :]
    return at


def _junk(lines: Lines, at: int, chance: random.Random) -> int:
    lines.insert(at, f"{chance.choice(JUNK)}\n")
    return at


def _join(lines: Lines, at: int, chance: random.Random) -> int:
    if lines:
        lines[at] = lines[at].rstrip("\n") + chance.choice(["", " ", "\r", "\u2028"])
    lines[:] = "".join(lines).splitlines(keepends=True) if chance.random() < 0.5 else lines
    return at


def _term(lines: Lines, at: int, chance: random.Random) -> int:
    pattern, instead = chance.choice(WRONG)
    if lines:
        lines[at] = pattern.sub(instead, lines[at].rstrip("\n"), count=1) + "\n"
    return at


def _move(lines: Lines, at: int, chance: random.Random) -> int:
    """A whole entry to another place."""
    starts = [number for number, line in enumerate(lines) if line.startswith("- ")]
    if len(starts) < 3:
        return at
    which = chance.randrange(len(starts) - 1)
    entry = lines[starts[which] : starts[which + 1]]
    del lines[starts[which] : starts[which + 1]]
    to = chance.choice([0, len(lines), min(starts[which // 2], len(lines))])
    lines[to:to] = entry
    return min(to, starts[which])


KINDS: tuple[Callable[[Lines, int, random.Random], int], ...] = (
    _delete, _double, _swap, _sign, _sign, _cut, _indent, _junk, _join, _term, _term, _move,
)  # fmt: skip
