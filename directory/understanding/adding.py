"""What a short message only adds to one before it: a guess made of few words, what she lacks, how he or she is.

Knows which of what was heard was said, in a speaker's own phrase or by an idea of it, and what is told and not asked.
How that is joined to what she told before is `conversation`'s; in a first message all of it counts.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from directory.understanding.finding import Find
from directory.understanding.folding import Folded
from directory.understanding.hearing import DENSE, DENSER, GENERAL
from directory.vocabulary import Harm, Language, Need

SHORT = 40  # letters, with their spaces, of a message that is too short to guess a harm from
# Ideas that speak of a harm: with one of them it is no mere guess.
SIGNS: dict[Harm, frozenset[str]] = {
    "domestic-abuse": frozenset(),  # said in some phrase, or it may be anything
    "sexual-violence": frozenset({"rape", "sex", "touch", "spiked"}),
    "fgm": frozenset({"cutting"}),
    "forced-marriage": frozenset({"marry"}),
    "honour-based-abuse": frozenset({"honour"}),
    "faith-based-abuse": frozenset({"witchcraft", "religion-pressure"}),
    "sexual-harassment": frozenset({"touch", "flash", "catcall"}),
    "stalking": frozenset({"follow", "gifts-unwanted", "tracking"}),
    "modern-slavery": frozenset({"slavery", "exploit", "boss"}),
    "sexual-exploitation": frozenset({"exploit", "pimp", "gang", "rent-sex", "sex-work", "customer"}),
    "image-based-abuse": frozenset({"images", "share-online", "webcam-extort"}),
    "elder-abuse": frozenset({"older-me", "carer", "care-need", "grandparent", "grandchild"}),
    "child-abuse": frozenset({"child-hurt", "neglect"}),
}
LACKED: frozenset[Need] = frozenset({"money", "immigration"})  # “no money”, “no papers”: told more than asked
UNASKED = GENERAL | {"police"}  # what nobody is given, or sent to, for a guess
HINTED: tuple[Need, ...] = ("advocacy", "talk")  # what is offered who tells no more than that he drinks
WILLED = frozenset({"want", "question"})
MORE = WILLED | {"me", "hit", "push", "throw-things", "strangle", "threat", "insult", "control"}
HIS = frozenset({"he", "husband", "boyfriend", "ex", "father", "wife", "son"})


class Added(NamedTuple):
    """Codes of needs and harms that count for nothing, and needs that come second, where something was told before."""

    guessed: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()


NOTHING = Added()


def short(said: Folded, language: Language) -> bool:
    """Whether a message is too short to tell a harm that is not said in it."""
    return len(said.text) * (DENSER if language in DENSE else 1) <= SHORT


def added(
    found: Sequence[Find], meaning: Iterable[Find], needs: Sequence[Need], harms: Sequence[Harm], *, danger: bool
) -> Added:
    """What a short message that was heard so only guesses, and what it only adds; in danger the police are no guess."""
    about = {find.code for find in meaning}
    if _his_drink(about):
        return Added(frozenset((*needs, *harms)))
    phrases = {find.code for find in found if find.kind in {"need", "harm", "named-need"}}
    guessed = {harm for harm in harms if harm not in phrases and SIGNS[harm].isdisjoint(about)}
    unsaid = {need for need in needs if need not in phrases}
    nothing = unsaid if any(find.code == "safe-now" for find in found) else unsaid & UNASKED
    if danger:
        nothing = nothing - {"police"}
    if about.isdisjoint(WILLED):
        nothing = nothing | ({"health"} if "pregnant" in about else set())
        unsaid |= LACKED if "not" in about else set()
    if "want" in about:  # “vakeel venum”: what is wanted is asked, whoever keeps the word
        unsaid = set()
    return Added(frozenset(guessed | nothing), frozenset({*unsaid, "advocacy"}))


def _his_drink(about: set[str]) -> bool:
    """Whether it tells that he drinks: that is not her need, nor another harm."""
    return "substance" in about and not HIS.isdisjoint(about) and about.isdisjoint(MORE)
