"""Whether somebody is in danger now: looked for first, apart from everything else.

Knows the phrases that alone mean danger, and what takes the danger out of them: the past, a film, a battery.
When in doubt it is danger: a false alarm costs a line of text, a miss can cost a life.
"""

import re
from collections.abc import Iterable

from directory.understanding.folding import Folded
from directory.understanding.lists import Find

NUMBERS = re.compile(r"^ (?:999|112|911|55|999 (?:please|pls|help|now)) $")
STRANGLED = re.compile(
    r" (?:strangl\w*|chok(?:ed|ing)|throttled|hands? (?:round|around) my (?:throat|neck)|by (?:the|my) throat) "
)


def heard(said: Folded, found: Iterable[Find]) -> bool:
    """Whether the message means danger now; “55” alone is somebody doing what we say, in the wrong place."""
    marks = list(found)
    if NUMBERS.match(said.text):
        return True
    alarms = [find for find in marks if find.kind == "crisis"]
    if not alarms:
        return False
    quiet = [find for find in marks if find.kind in {"past", "fiction"}]
    return not quiet or any(_outweighs(alarm, quiet) for alarm in alarms)


def _outweighs(alarm: Find, quiet: list[Find]) -> bool:
    """An alarm counts where none of the quieting words stands within six words' length of it."""
    return all(find.start - alarm.end > 60 or alarm.start - find.end > 60 for find in quiet)


def strangled_before(said: Folded, danger: bool) -> bool:
    """Whether she tells of strangling that is over: not danger now, but worth a doctor's look."""
    return not danger and bool(STRANGLED.search(said.text))
