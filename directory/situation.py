"""What is known of one asking, what an answer holds, and the two as a few small numbers.

Knows Situation, Step and Answer: frozen, made of vocabulary codes and catalogue facts, with no sentence
in them. How a step is found is `conversation`'s, how services are chosen `matching`'s, how a step is
sealed `seal`'s, and how an answer is worded the coats'.
"""

import struct
import zlib
from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from typing import Literal, NamedTuple

from directory.hours import Opening
from directory.model import Contact, Service
from directory.vocabulary import (
    AREAS,
    AUDIENCES,
    HARMS,
    LANGUAGES,
    NEEDS,
    RISKS,
    Area,
    Audience,
    Harm,
    Language,
    Need,
    Risk,
)


@dataclass(frozen=True)
class Situation:
    """What she needs, what is happening, who she is, where; all optional, best first.

    `areas` holds one borough, or several where a postcode lies on a border; or one wider area for a
    place outside the five. `place` is the position of the place in `places`' own list. `by_text`: she cannot ring.
    """

    needs: tuple[Need, ...] = ()
    harms: tuple[Harm, ...] = ()
    audiences: tuple[Audience, ...] = ()
    areas: tuple[Area, ...] = ()
    place: int | None = None
    language: Language = "en"
    risk: Risk | None = None
    crisis: bool = False
    past_strangling: bool = False
    despair: bool = False  # she said that she wants to die, and has asked nothing else since
    by_text: bool = False  # she cannot speak on a telephone
    no_police: bool = False  # she wants no police, or is afraid of them


class Question(IntEnum):
    """The questions that may be asked, in their order; each can be skipped."""

    NEED = 1
    PLACE = 2
    ABOUT = 4


@dataclass(frozen=True)
class Step:
    """A situation and how far the asking has come: all that a sealed token holds.

    `settled` are the questions answered or skipped, `asking` the one she was last asked, `shown` how many
    services she has been told of already, `named` the key of the service she asked for by name, `menu` the question
    whose numbered choices a text listed last.
    """

    situation: Situation = Situation()
    settled: frozenset[Question] = frozenset()
    asking: Question | None = None
    shown: int = 0
    named: int | None = None
    menu: Question | None = None

    @property
    def begun(self) -> bool:
        """Whether anything was asked before."""
        return self != Step(Situation(language=self.situation.language))

    def in_language(self, language: Language) -> "Step":
        """The same step for another language's page."""
        return replace(self, situation=replace(self.situation, language=language))

    def settle(self, question: Question) -> "Step":
        """The same step with one question out of the way."""
        return replace(self, settled=self.settled | {question}, asking=None, shown=0, named=None)


def key(service_id: str) -> int:
    """A service's id as a number that fits four bytes; the same in every edition."""
    return zlib.crc32(service_id.encode()) or 1


class Reason(NamedTuple):
    """Why a service was chosen: a kind and a code of the vocabulary (or a distance in metres)."""

    kind: Literal["danger", "need", "harm", "audience", "language", "area", "wider", "always", "near", "name"]
    code: str


class Ending(Enum):
    """The ways an asking can end; each has one template and one wording by text."""

    DANGER = "danger"
    FOUND = "found"
    WIDER = "wider"
    OUTSIDE = "outside"
    NAMED = "named"
    BOROUGH = "borough"
    NOT_UNDERSTOOD = "not-understood"
    OPENING = "opening"


class Tier(IntEnum):
    """The order of an answer: danger, one line that answers now, local or specialist, wider."""

    DANGER = 1
    LINE = 2
    LOCAL = 3
    WIDER = 4


@dataclass(frozen=True)
class Match:
    """One service with its reasons, whether it answers now, and the number to ring: its own, or its front door's."""

    service: Service
    tier: Tier
    reasons: tuple[Reason, ...]
    opening: Opening
    front_door: Service | None = None
    number: Contact | None = None
    overdue: bool = False  # whether the number to ring should have been checked again by now

    @property
    def owner(self) -> Service:
        """Who answers at the number to ring."""
        return self.service if self.service.reachable or not self.front_door else self.front_door

    @property
    def of_the_police(self) -> bool:
        """Whether the police answer there."""
        led_by_them = self.front_door is not None and "emergency" in self.front_door.needs
        return self.service.needs[:1] == ("police",) or led_by_them


@dataclass(frozen=True)
class Answer:
    """What an asking ends in: facts and codes only.

    `matches` are in order, at least one with a confirmed number; `ask` is the one next question worth
    asking; `unclear` are places that could be meant, when more than one could; `unplaced` is a postcode
    that is no place (a large user's, a box), `council` the district of a place outside the five.
    """

    ending: Ending
    matches: tuple[Match, ...]
    ask: Question | None = None
    council: str | None = None
    unclear: tuple[int, ...] = ()
    unplaced: bool = False
    past_strangling: bool = False

    @property
    def crisis(self) -> bool:
        """Whether danger comes before everything else."""
        return self.ending is Ending.DANGER


# needs ×3, harms ×3, areas ×4, audiences, place, language, risk + flags, settled, asking + menu, shown, named.
_FORM = struct.Struct(">3B3B4BHHBHBBBI")
_AREAS = 4  # three boroughs meet at most, and one wider area; their order says which is hers first
_NONE = 0xFF
_NOWHERE = 0xFFFF
PACKED = _FORM.size


def pack(step: Step) -> bytes:
    """The step in PACKED bytes: positions in the vocabulary, always of one length."""
    s = step.situation
    flags = s.crisis << 4 | s.past_strangling << 5 | s.despair << 6 | s.by_text << 7 | s.no_police << 8
    return _FORM.pack(
        *_places(NEEDS, s.needs, 3),
        *_places(HARMS, s.harms, 3),
        *_places(AREAS, s.areas, _AREAS),
        _bits(AUDIENCES, s.audiences),
        _NOWHERE if s.place is None else s.place,
        LANGUAGES.index(s.language),
        flags | (RISKS.index(s.risk) if s.risk else 0xF),
        sum(step.settled),
        (step.asking or 0) | (step.menu or 0) << 4,
        min(step.shown, 0xFF),
        step.named or 0,
    )


def unpack(packed: bytes) -> Step:
    """The step that `pack` wrote; raises ValueError for anything else."""
    try:
        *terms, audiences, place, language, risk, settled, asking, shown, named = _FORM.unpack(packed)
        situation = Situation(
            needs=tuple(NEEDS[i] for i in terms[:3] if i != _NONE),
            harms=tuple(HARMS[i] for i in terms[3:6] if i != _NONE),
            audiences=tuple(code for i, code in enumerate(AUDIENCES) if audiences >> i & 1),
            areas=tuple(AREAS[i] for i in terms[6:] if i != _NONE),
            place=None if place == _NOWHERE else place,
            language=LANGUAGES[language],
            risk=None if risk & 0xF == 0xF else RISKS[risk & 0xF],
            crisis=bool(risk >> 4 & 1),
            past_strangling=bool(risk >> 5 & 1),
            despair=bool(risk >> 6 & 1),
            by_text=bool(risk >> 7 & 1),
            no_police=bool(risk >> 8 & 1),
        )
        settled_questions = frozenset(question for question in Question if settled & question)
        now, listed = (Question(value) if value else None for value in (asking & 0xF, asking >> 4))
        return Step(situation, settled_questions, now, shown, named or None, listed)
    except (struct.error, IndexError) as error:
        raise ValueError("not a step") from error


def _places(codes: tuple[str, ...], chosen: tuple[str, ...], most: int) -> list[int]:
    positions = [codes.index(code) for code in chosen[:most]]
    return positions + [_NONE] * (most - len(positions))


def _bits(codes: tuple[str, ...], chosen: tuple[str, ...]) -> int:
    return sum(1 << codes.index(code) for code in set(chosen))
