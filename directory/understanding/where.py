"""Which of the places in a message is meant: where she is, or where the one is whom she worries about.

Knows words for another person; which places there are, and where they stand in the message, is `places`'s.
"""

import itertools
from collections.abc import Sequence

from directory.places import Mention, Place
from directory.understanding import folding, lists


def surest(mentions: Sequence[Mention]) -> tuple[Place, ...]:
    """The places of the surest mention, the first of equals."""
    best = max(mentions, key=lambda mention: mention.sure, default=None)
    return best.places if best else ()


def hers(text: str, mentions: Sequence[Mention]) -> tuple[Place, ...]:
    """Where the person is whom the writer is worried about: the first place that is said after her and not before."""
    starts = [0, *(mention.start for mention in mentions)]
    between = (text[start:end] for start, end in itertools.pairwise(starts))
    told = next((at for at, part in enumerate(between) if _of_somebody(part)), 0)
    return mentions[told].places if told else ()


def _of_somebody(text: str) -> bool:
    return any(find.kind == "other-person" for find in lists.hits(folding.fold(text)))
