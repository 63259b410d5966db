"""Whether somebody is in danger now: looked for first, apart from everything else.

Knows the phrases that alone mean danger, what the trained weights say of the building blocks, and what takes
the danger out of them: the past, a film, a battery. When in doubt it is danger: a false alarm costs a line
of text, a miss can cost a life.
"""

import re
from collections.abc import Iterable

from directory.understanding.folding import Folded
from directory.understanding.hearing import Scores
from directory.understanding.lists import Find

# Building blocks that speak of danger by themselves; the others (soon, a child, the past) only beside them.
SIGNS = frozenset(
    "weapon hitting hit strangle kill threat locked hiding following breaking-in injury overdose suicide drugged "  # noqa: SIM905
    "helpless rape abroad marry-cut is-coming".split()
)
NUMBERS = re.compile(r"^ (?:(?:call|ring) )?(?:999|112|911)(?: (?:please|pls|help|now|999))* $")
STRANGLED = re.compile(
    r" (?:strangl\w*|choked|choking me|throttled|hands? (?:round|around) my (?:throat|neck)|by (?:the|my) throat) "
)
COUNTS = -2.0  # score of the trained weights from which it is danger; chosen for finding, not for calm
QUIETED = -0.5  # the same where a word of the past or of a story stands beside
UNSIGNED = 1.0  # the same where no word of danger stands in the message at all
APART = 60  # letters: a quieting word further off says nothing about the alarm


def heard(said: Folded, found: Iterable[Find], scores: Scores) -> bool:
    """Whether the message means danger now."""
    if NUMBERS.match(said.text):
        return True
    marks = list(found)
    quiet = [find for find in marks if find.kind in {"past", "fiction"} or find.code in {"past", "unreal", "safe-now"}]
    alarms = [find for find in marks if find.kind == "crisis"]
    if any(_stands(alarm, quiet) for alarm in alarms):
        return True
    if not any(find.kind == "harm" or (find.kind == "danger" and find.code in SIGNS) for find in marks):
        return scores["crisis", "crisis"] > UNSIGNED
    return scores["crisis", "crisis"] > (QUIETED if quiet else COUNTS)


def _stands(alarm: Find, quiet: list[Find]) -> bool:
    return all(find.start - alarm.end > APART or alarm.start - find.end > APART for find in quiet)


def strangled_before(said: Folded, *, danger: bool) -> bool:
    """Whether she tells of strangling that is over: not danger now, but worth a doctor's look."""
    return not danger and bool(STRANGLED.search(said.text))
