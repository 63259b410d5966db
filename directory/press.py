"""What a control on a page does, as a few bytes that can be sealed into its value.

Knows the acts a page offers and their shape, always of one length; what follows from an act is
`conversation`'s, the sealing `seal`'s.
"""

import struct
from dataclasses import dataclass
from typing import NamedTuple

from directory.saying import Again, All, Change, Choose, ChoosePlace, Look, Said, Show, Skip
from directory.situation import PACKED, Question, Step, pack, unpack
from directory.vocabulary import AREAS, AUDIENCES, BOROUGHS, HARMS, NEEDS


@dataclass(frozen=True)
class Signs:
    """She wants the page that helps to tell whether something is wrong."""


Act = Said | Signs
TERMS = (*NEEDS, *HARMS, *AUDIENCES, *AREAS)
_FORM = struct.Struct(">BI")


class Press(NamedTuple):
    """A step, and what the control that carries it does."""

    step: Step
    act: Act


def to_bytes(press: Press) -> bytes:
    """The press in a fixed number of bytes."""
    return pack(press.step) + _FORM.pack(*_numbers(press.act))


def from_bytes(packed: bytes) -> Press:
    """The press that `to_bytes` wrote; raises ValueError for anything else."""
    try:
        kind, argument = _FORM.unpack(packed[PACKED:])
        return Press(unpack(packed[:PACKED]), _act(kind, argument))
    except (struct.error, IndexError, KeyError) as error:
        raise ValueError("not a press") from error


def _numbers(act: Act) -> tuple[int, int]:
    match act:
        case Choose(code):
            return 1, TERMS.index(code)
        case ChoosePlace(code):
            return 2, code
        case Skip(question):
            return 3, question
        case Change(question):
            return 4, question
        case Show(key):
            return 5, key
        case All(area):
            return 6, BOROUGHS.index(area)
        case Again():
            return 7, 0
        case Signs():
            return 8, 0
        case _:
            return 0, 0


def _act(kind: int, argument: int) -> Act:
    match kind:
        case 0:
            return Look()
        case 1:
            return Choose(TERMS[argument])
        case 2:
            return ChoosePlace(argument)
        case 3:
            return Skip(Question(argument))
        case 4:
            return Change(Question(argument))
        case 5:
            return Show(argument)
        case 6:
            return All(BOROUGHS[argument])
        case 7:
            return Again()
        case 8:
            return Signs()
    raise ValueError(kind)
