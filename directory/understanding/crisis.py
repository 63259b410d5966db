"""Whether somebody is in danger now: looked for first, apart from everything else.

Knows the phrases that alone mean danger, what the trained weights say of the building blocks, and what takes
the danger out of them: the past, a film, a battery, a harm that is told and no more. When in doubt it is danger:
a false alarm costs a line of text, a miss can cost a life.
"""

import re
from collections.abc import Iterable

from directory.understanding.folding import Folded
from directory.understanding.hearing import Scores, only_refuses
from directory.understanding.lists import Find, only

# Building blocks that speak of danger now; the others count only through the trained weights.
NOW = frozenset(
    "weapon hitting strangle kill locked hiding breaking-in injury overdose suicide drugged helpless is-coming".split()  # noqa: SIM905
)
# What is danger where it is soon: to be taken abroad, a wedding or a cutting that others have set.
SOON = frozenset({"abroad", "marry-cut"})
CALM = ("told", "no-english")  # what is no alarm where it is all: a harm without a time, a language she does not speak
NUMBERS = re.compile(r"^ (?:(?:call|ring) )?(?:999|112|911)(?: (?:please|pls|help|now|999))* $")
STRANGLED = re.compile(
    r" (?:strangl\w*|choked|choking me|throttled|hands? (?:round|around) my (?:throat|neck)|by (?:the|my) throat) "
)
# Scores of the trained weights from which it is danger, with such words and without; chosen for finding, not for calm.
SOON_COUNTS, NOW_COUNTS, UNSIGNED_COUNTS = -2.0, -1.5, -1.0
QUIETED = 2.0  # how much surer it must be where a word of the past or of a story stands beside
NOT_OURS, ODD = 3.0, 4.0  # below this score of being ours at all it must be so much surer: sore feet, a lost match
REFUSES = 3.0  # how much surer it must be where all that is known in it is what she does not want: "no police please"
APART = 60  # letters: a quieting word further off says nothing about the alarm


def heard(said: Folded, found: Iterable[Find], scores: Scores) -> bool:
    """Whether the message means danger now."""
    if NUMBERS.match(said.text):
        return True
    marks = list(found)
    quiet = [find for find in marks if find.kind in {"past", "fiction"} or _quiets(find)]
    alarms = [find for find in marks if find.kind == "crisis"]
    if any(_stands(alarm, quiet) for alarm in alarms):
        return True
    if any(only(said, marks, calm, "other-person") for calm in CALM):
        return False
    odd = ODD if scores["scope", "understood"] < NOT_OURS else 0.0
    calm = (QUIETED if quiet else 0.0) + (REFUSES if only_refuses(marks) else 0.0)
    return scores["crisis", "crisis"] > _threshold(marks) + calm + odd


def _quiets(find: Find) -> bool:
    return find.kind == "danger" and find.code in {"past", "unreal", "safe-now"}


def _threshold(marks: Iterable[Find]) -> float:
    blocks = {find.code for find in marks if find.kind == "danger"}
    if "soon" in blocks and blocks & SOON:
        return SOON_COUNTS
    return NOW_COUNTS if blocks & NOW else UNSIGNED_COUNTS


def _stands(alarm: Find, quiet: list[Find]) -> bool:
    return all(find.start - alarm.end > APART or alarm.start - find.end > APART for find in quiet)


def wants_to_die(found: Iterable[Find]) -> bool:
    """Whether the message speaks of ending her own life."""
    return any(find.kind == "danger" and find.code == "suicide" for find in found)


def strangled_before(said: Folded, *, danger: bool) -> bool:
    """Whether she tells of strangling that is over: not danger now, but worth a doctor's look."""
    return not danger and bool(STRANGLED.search(said.text))
