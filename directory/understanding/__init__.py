"""From a message in her own words to needs, harms, audiences, place, danger and language.

Joins the parts: `folding` (one way to write a letter), `lists` (the words that speakers keep), `language`,
`crisis`. Everything is worked out in memory from files shipped with the package; nothing said is kept.
"""

from dataclasses import dataclass

from directory import places
from directory.places import Place
from directory.understanding import crisis, folding, language, lists
from directory.vocabulary import Area, Audience, Harm, Language, Need

SHORT = 4  # how far apart the spaces around a word of three letters stand
LONGEST = 1600  # characters of a message that are read: the most that Twilio delivers


@dataclass(frozen=True)
class Heard:
    """What a message says, best first; `understood` is false when nothing of it was recognised."""

    language: Language
    crisis: bool = False
    needs: tuple[Need, ...] = ()
    harms: tuple[Harm, ...] = ()
    audiences: tuple[Audience, ...] = ()
    areas: tuple[Area, ...] = ()
    places: tuple[Place, ...] = ()
    understood: bool = False
    past_strangling: bool = False


def hear(text: str) -> Heard:
    """What `text` says; any Unicode whatever gets an answer, at most LONGEST characters of it are read."""
    said = folding.fold(places.cut(text[:LONGEST]))
    spoken = language.of(said)
    found = tuple(find for find in lists.hits(said) if _of_this(find, spoken))
    danger = crisis.heard(said, found)
    mention = next(iter(places.mentions(said.plain)), None)
    meant = mention.places if mention else ()
    needs = lists.ranked(found, "need")
    if danger:
        needs = ("emergency", *needs)
    return Heard(
        language=spoken,
        crisis=danger,
        needs=needs[:3],
        harms=lists.ranked(found, "harm")[:3],
        audiences=lists.ranked(found, "audience"),
        areas=meant[0].areas if meant else (),
        places=meant,
        understood=bool(danger or meant or any(find.kind in lists.KINDS.values() for find in found)),
        past_strangling=crisis.strangled_before(said, danger),
    )


def _of_this(find: lists.Find, spoken: Language) -> bool:
    """Whether a find counts: two or three letters of another language are most often a word of this one ("is")."""
    return find.kind == "crisis" or find.language in {spoken, "en"} or find.end - find.start > SHORT
