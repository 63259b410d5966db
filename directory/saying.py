"""What can be said in a conversation: words, a choice, a change of mind.

Knows the shapes only; what follows from each is `conversation`'s, how it is tapped or typed `press`'s and `texting`'s.
"""

from dataclasses import dataclass

from directory.situation import Question
from directory.vocabulary import Borough, Language, Need


@dataclass(frozen=True)
class Words:
    """She wrote something in her own words; `language` and `need` are given where they are settled already."""

    text: str
    language: Language | None = None
    need: Need | None = None


@dataclass(frozen=True)
class Choose:
    """She chose one term: a need, a harm, an audience or an area."""

    code: str


@dataclass(frozen=True)
class ChoosePlace:
    """She chose one place of several that her word could mean."""

    code: int


@dataclass(frozen=True)
class Skip:
    """She would rather not answer."""

    question: Question


@dataclass(frozen=True)
class Change:
    """She wants to answer this again."""

    question: Question


@dataclass(frozen=True)
class Show:
    """She wants one service in full."""

    key: int


@dataclass(frozen=True)
class All:
    """She wants all services of a borough."""

    area: Borough


@dataclass(frozen=True)
class Again:
    """She starts again; only her language is kept."""


@dataclass(frozen=True)
class Look:
    """Nothing new was said: the answer as it stands."""


Said = Words | Choose | ChoosePlace | Skip | Change | Show | All | Again | Look
