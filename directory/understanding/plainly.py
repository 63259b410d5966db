"""What is heard where a few phrases are all that was said.

Knows which of them say something by themselves, and that nothing else is guessed beside them. How it is told that they
are all is `whole`'s, `person`'s and `narrowing`'s.
"""

from collections.abc import Sequence
from dataclasses import replace

from directory.understanding import adding, finding, lists, narrowing, person, whole
from directory.understanding.adding import Added
from directory.understanding.finding import Find
from directory.understanding.folding import Folded
from directory.understanding.heard import Heard
from directory.vocabulary import AUDIENCES, NEEDS


def by_phrases(said: Folded, finds: Sequence[Find], here: Heard) -> Heard | None:
    """What a place, or phrases that count only alone, say where they are all: that he has gone, who she is.

    Nothing else is guessed from so few words; what stood before stays.
    """
    if whole.only(said, finds, "crisis") and not whole.held(finds, "crisis", "safe-now"):
        return replace(here, crisis=True, needs=("emergency",))
    if here.places and whole.only_where(said):
        return here
    if not any(find.kind.startswith(lists.ALONE) for find in finds):
        return None
    if whole.only(said, finds, "safe-now", "small-talk"):
        return replace(here, safe=True)
    if whole.only(said, finds, "come-back", around="appointment"):
        return here
    if any(whole.only(said, finds, code) for code in ("cant-phone", "no-news")):
        return here
    if whole.only(said, finds, "unwell"):
        return replace(here, needs=("health",), unwell=True, added=Added(behind=frozenset({"health"})))
    if whole.only(said, finds, "he-drinks"):
        return replace(here, needs=adding.HINTED, added=Added(frozenset(adding.HINTED)))
    who = tuple(code for code in AUDIENCES if whole.only(said, finds, code))
    return replace(here, audiences=who) if who else None


def by_person(said: Folded, finds: Sequence[Find], here: Heard) -> Heard | None:
    """Who she is, where her age or her children are all she says; needs and harms are never guessed from that."""
    meaning = finding.ideas(said)
    if not person.is_all(said, finds, meaning):
        return None
    about = {find.code for find in meaning}
    who = person.by_age(person.age(said, about, is_all=True))
    return replace(here, audiences=who, grown=person.grown(said, finds, about, is_all=True))


def of_no_harm(said: Folded, found: Sequence[Find], meaning: Sequence[Find]) -> Heard | None:
    """What is heard where she says only that she was turned away, or asks whether women work there."""
    if narrowing.only_turned_away(said, found, meaning):
        asked = {find.code for find in found if find.kind == "need"}
        return Heard("en", needs=tuple(need for need in NEEDS if need in asked), understood=True)
    if narrowing.only_asks_for_women(said, found, meaning):
        return Heard("en", audiences=("women",), understood=True)
    return None
