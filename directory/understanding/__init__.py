"""From a message in her own words to needs, harms, audiences, place, danger and language.

Joins the parts: `folding` (one way to write a letter), `finding` (the words that speakers keep), `features` and
`model` (what the project's own phrases taught), `crisis`, `hearing`, `language`. Everything is worked out in memory
from files shipped with the package; nothing said is kept.
"""

import ctypes
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from typing import NamedTuple

from directory import places
from directory.once import once, remembered
from directory.understanding import (
    adding,
    concepts,
    crisis,
    features,
    finding,
    folding,
    hearing,
    language,
    lists,
    model,
    narrowing,
    person,
    plainly,
    where,
    whole,
)
from directory.understanding.finding import Find
from directory.understanding.folding import Folded
from directory.understanding.heard import Heard
from directory.vocabulary import Harm, Language, Need

LONGEST = 1600  # characters of a message that are read: the most that Twilio delivers
BESIDE_A_PLACE = 32  # letters, with their spaces, that a message which only says where she is has beside the place
ONE_WORD = 14  # letters, with their spaces, of what may be one word in a script that parts none
REFUSAL = 40  # letters, with their spaces, of a message that may do no more than refuse


@remembered
def hear(text: str) -> Heard:
    """What `text` says; any Unicode whatever gets an answer, at most LONGEST characters of it are read."""
    with once():
        return _hear(text)


def _hear(text: str) -> Heard:
    said, meant = apart(text), where.surest(_plain(text), places.mentions(_plain(text)))
    finds = finding.hits(said)
    likely = model.load().languages(features.buckets(said))
    spoken = language.of(said, _plain(text), likely, whole.spoken_in(said, finds))
    here = Heard(spoken, areas=meant[0].areas if meant else (), places=meant, understood=True)
    if (plain := plainly.by_phrases(said, finds, here) or plainly.by_person(said, finds, here)) is not None:
        return plain
    return _heard(text, person.told(said), said, here)


class _Read(NamedTuple):
    """One message taken apart: its letters, its finds and ideas in her language and English, and the scores of all."""

    said: Folded
    found: tuple[Find, ...]
    meaning: tuple[Find, ...]
    scores: hearing.Scores
    called: tuple[Harm, ...]  # by its name


def _heard(text: str, said: Folded, all_said: Folded, here: Heard) -> Heard:
    """What is heard of a message that says more than who she is; `said` is without ages that tell of nothing."""
    finds, spoken = finding.hits(said), here.language
    alone = whole.alone(said, finds)  # a word such as “alcool” tells no language: whoever keeps it, it was said
    found = tuple(dict.fromkeys((*finding.spoken(finds, spoken), *(finding.spoken(alone, spoken) or alone))))
    meaning = finding.meant(said, spoken)
    ideas = concepts.measured(meaning)
    scores = model.load().scores(features.buckets(said), features.signals(said, found, spoken), ideas)
    if crisis.tells_nothing(said, found) or crisis.long_ago(said):
        return replace(here, safe=crisis.long_ago(said))
    if (calm := plainly.of_no_harm(said, found, meaning)) is not None:
        return replace(calm, language=spoken, areas=here.areas, places=here.places)
    asked = hearing.plainly_asked(alone)
    here = _of_herself(here, all_said, found)
    no_police = whole.only_marked(said, finds, "no-police")  # whole, it says so in whatever language
    called = hearing.called(said, finds)  # as “alcool” is, so is a name
    no_cry = (
        (no_police and crisis.only_refused(finds))
        or (bool(asked) and crisis.asks_only(said, found))
        or bool(called and hearing.called(said, finds, most=0))
    )
    danger = not no_cry and crisis.heard(said, found, scores, {find.code for find in meaning})
    refused = ("police",) if no_police else hearing.refused(found)
    if not danger and (no_police or _only_refuses(said, found)):
        return replace(here, refused=refused)
    if not (danger or alone or called) and (_one_odd_word(said, found, ideas) or not hearing.understood(scores, found)):
        return replace(here, understood=bool(here.places) and _hardly_more(said, spoken))
    audiences = narrowing.as_she_says(hearing.audiences(scores, found), all_said, found, meaning)
    told = replace(here, crisis=danger, refused=refused, audiences=audiences)
    return _with_needs(text, told, asked, _Read(said, found, meaning, scores, called))


def _with_needs(text: str, here: Heard, asked: tuple[Need, ...], read: _Read) -> Heard:
    """The needs and harms heard beside all else; where somebody else needs them, where that person is."""
    said, found, meaning = read.said, read.found, read.meaning
    out = narrowing.ruled_out(said, found, meaning)
    offered = hearing.needs(read.scores, found, out, danger=here.crisis)
    needs = tuple(dict.fromkeys((*asked, *narrowing.in_time(offered, found, meaning))))[:3]
    likely = hearing.harms(read.scores, found, out, slavery=narrowing.slavery_said(found, meaning))
    named = narrowing.for_rent(likely, found)
    by_whom = narrowing.by_a_partner(narrowing.forced(named, said, found, meaning), found, meaning)
    harms = tuple(dict.fromkeys((*read.called, *narrowing.in_the_family(by_whom, found, meaning))))[:3]
    if adding.short(said, here.language):
        here = replace(here, added=adding.added(found, meaning, needs, harms, danger=here.crisis))
    if "worried-about-someone" in needs and (hers := where.hers(_plain(text), places.mentions(_plain(text)))):
        here = replace(here, areas=hers[0].areas, places=hers)
    return replace(
        here,
        needs=_in_danger(needs, found, harms) if here.crisis else needs,
        harms=harms,
        strangled=crisis.strangled(said, found, danger=here.crisis),
    )


def _of_herself(here: Heard, said: Folded, found: Sequence[Find]) -> Heard:
    """What she says of how she is, beside all else: safe, unwell, of age."""
    about = {find.code for find in finding.meant(said, here.language)}
    safe, unwell = crisis.over(found), crisis.of_the_body(said, found)
    return replace(here, safe=safe, unwell=unwell, grown=person.grown(said, found, about))


def _only_refuses(said: Folded, found: Sequence[Find]) -> bool:
    """Whether all it says is what she does not want."""
    return len(said.text) <= REFUSAL and hearing.only_refuses(found)


def _one_odd_word(said: Folded, found: Sequence[Find], ideas: features.Whole) -> bool:
    """Whether it is one short word that no list knows: a name, a slip of the thumb; its letters alone say nothing."""
    known = bool(len(ideas)) or any(find.kind not in {"common", "turn"} for find in found)
    return not known and len(said.words) == 1 and len(said.text) <= ONE_WORD


def _hardly_more(said: Folded, spoken: Language) -> bool:
    """Whether beside a place there are only words such as "I live near"; a shop's hours in Kingston are not ours."""
    return len(said.text) <= BESIDE_A_PLACE / (hearing.DENSER if spoken in hearing.DENSE else 1)


def _in_danger(needs: tuple[Need, ...], found: Sequence[Find], harms: Sequence[Harm]) -> tuple[Need, ...]:
    """The emergency before everything; who wants to die, or took too much, needs somebody to talk to next."""
    listened_to = crisis.wants_to_die(found) or crisis.took_too_much(found, harms)
    first: tuple[Need, ...] = ("emergency", "talk") if listened_to else ("emergency",)
    return (*first, *(need for need in needs if need not in first))[:3]


def load() -> None:
    """Read everything that `hear` needs, so that the first message waits for nothing."""
    features.stems()  # first: what it needs for a moment is taken by the others afterwards
    lists.load()
    hear("")
    with suppress(OSError, AttributeError):  # hand back what reading took for a moment; glibc alone can
        ctypes.CDLL(None).malloc_trim(0)
    for first in ("he hit me in kingston", "救命", "أنا خائفة من زوجي", "он меня бил"):
        hear(first)


@remembered
def apart(text: str) -> Folded:
    """The message folded, without the places in it: a borough's name says nothing about needs or language."""
    plain = _plain(text)
    for mention in reversed(places.mentions(plain)):
        plain = f"{plain[: mention.start]} {plain[mention.end :]}"
    return folding.fold(plain)


@remembered
def _plain(text: str) -> str:
    """What is read of the message, every full postcode in it cut."""
    return folding.seen(places.cut(text[:LONGEST]))
