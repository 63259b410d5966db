"""From a message in her own words to needs, harms, audiences, place, danger and language.

Joins the parts: `folding` (one way to write a letter), `lists` (the words that speakers keep), `features` and
`model` (what the project's own phrases taught), `crisis`, `hearing`, `language`. Everything is worked out in memory
from files shipped with the package; nothing said is kept.
"""

from dataclasses import dataclass

from directory import places
from directory.places import Mention, Place
from directory.understanding import crisis, features, folding, hearing, language, lists, model
from directory.vocabulary import Area, Audience, Harm, Language, Need

LONGEST = 1600  # characters of a message that are read: the most that Twilio delivers


@dataclass(frozen=True)
class Heard:
    """What a message says, best first; `understood` is false when nothing of it was recognised.

    `elsewhere`: most of the place lies outside the five boroughs, though a part may not.
    """

    language: Language
    crisis: bool = False
    needs: tuple[Need, ...] = ()
    harms: tuple[Harm, ...] = ()
    audiences: tuple[Audience, ...] = ()
    areas: tuple[Area, ...] = ()
    places: tuple[Place, ...] = ()
    understood: bool = False
    elsewhere: bool = False
    past_strangling: bool = False


def hear(text: str) -> Heard:
    """What `text` says; any Unicode whatever gets an answer, at most LONGEST characters of it are read."""
    said = folding.fold(places.cut(text[:LONGEST]))
    found = lists.hits(said)
    measured = features.signals(said, found)
    scores = model.load().scores(features.buckets(said), measured)
    spoken = language.of(said, scores)
    danger = crisis.heard(said, found, scores)
    meant = _meant(places.mentions(said.plain))
    areas = meant[0].areas if meant else ()
    elsewhere = bool(meant and meant[0].council)
    if not (danger or hearing.understood(scores)):
        return Heard(spoken, areas=areas, places=meant, understood=bool(meant), elsewhere=elsewhere)
    needs = hearing.needs(scores, found)
    return Heard(
        language=spoken,
        crisis=danger,
        needs=("emergency", *needs)[:3] if danger else needs,
        harms=hearing.harms(scores),
        audiences=hearing.audiences(scores),
        areas=areas,
        places=meant,
        understood=True,
        elsewhere=elsewhere,
        past_strangling=crisis.strangled_before(said, danger=danger),
    )


def _meant(mentions: tuple[Mention, ...]) -> tuple[Place, ...]:
    """The places of the surest mention, the first of equals."""
    surest = max(mentions, key=lambda mention: mention.sure, default=None)
    return surest.places if surest else ()
