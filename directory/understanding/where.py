"""Which of the places in a message is meant: where she is, or where the one is whom she worries about.

Knows words for another person, and such as stand before a place where she is not: “he lives in”. Which places
there are, and where they stand in the message, is `places`'s.
"""

import itertools
from collections.abc import Sequence

from directory.places import Mention, Place
from directory.understanding import finding, folding

LAST = 60  # letters before a place that may say of it that she is elsewhere: more than any phrase has


def surest(text: str, mentions: Sequence[Mention]) -> tuple[Place, ...]:
    """The places of the surest mention; of equals the first where she is, as far as the words before it tell."""
    best = max((mention.sure for mention in mentions), default=0.0)
    equals = [mention for mention in mentions if mention.sure == best]
    before = _before(text, equals)
    here = (mention for mention, part in zip(equals, before, strict=True) if not _of_elsewhere(part))
    return next(here, equals[0]).places if equals else ()


def hers(text: str, mentions: Sequence[Mention]) -> tuple[Place, ...]:
    """Where the person is whom the writer is worried about: the first place that is said after her and not before."""
    told = next((at for at, part in enumerate(_before(text, mentions)) if _of_somebody(part)), 0)
    return mentions[told].places if told else ()


def _before(text: str, mentions: Sequence[Mention]) -> list[str]:
    """What is said before each place, from the one before it on."""
    starts = [0, *(mention.start for mention in mentions)]
    return [text[start:end] for start, end in itertools.pairwise(starts)]


def _of_somebody(text: str) -> bool:
    return any(find.kind == "other-person" for find in finding.hits(folding.fold(text)))


def _of_elsewhere(text: str) -> bool:
    """Whether the last words are such as stand before a place where she is not."""
    said = folding.fold(text[-LAST:])
    return any(find.kind == "elsewhere" and find.end >= len(said.text) - 2 for find in finding.hits(said))
