"""What a message changes of what was said before it: which needs come first now, what stays, and what is undone.

Knows which of two messages counts where they differ. What a message says is `understanding`'s, what is asked next
`conversation`'s.
"""

from collections.abc import Sequence
from dataclasses import replace

from directory import matching
from directory.situation import Step
from directory.understanding.adding import NOTHING
from directory.understanding.heard import Heard
from directory.vocabulary import Language, Need

ROOF: frozenset[Need] = frozenset({"safe-place", "housing"})
BESIDE_A_ROOF: frozenset[Need] = frozenset({"money", "immigration"})


def with_heard(step: Step, heard: Heard, language: Language) -> Step:
    """The step after a message, of which this was heard, in this language."""
    s = step.situation
    danger = heard.crisis or (s.crisis and _stays(heard))
    kept = tuple(need for need in s.needs if need not in {*heard.refused, *(() if danger else ("emergency",))})
    out, behind = heard.added if kept or s.harms else NOTHING
    asked = sorted((need for need in _beside_danger(kept, heard) if need not in out), key=behind.__contains__)
    needs = kept if danger and not heard.crisis else _joined(kept, asked, behind)
    harms = tuple(dict.fromkeys((*(harm for harm in heard.harms if harm not in out), *s.harms)))[:3]
    audiences = tuple(dict.fromkeys((*s.audiences, *heard.audiences)))
    undone = {"young-person" if heard.grown else "", "men" if "women" in heard.audiences else ""}  # “I am a woman”
    audiences = tuple(code for code in audiences if code in heard.audiences or code not in undone)
    despair = matching.despairs(s) and not asked  # until she asks for something, who listens stays first
    s = replace(s, needs=needs[:3], harms=harms, audiences=audiences, language=language, crisis=danger)
    s = replace(s, no_police="police" in heard.refused or (s.no_police and not _asks_for_police(heard)))
    s = replace(s, despair=despair, past_strangling=heard.strangled or s.past_strangling)
    return replace(step, situation=s, shown=0, named=None)


def _beside_danger(before: Sequence[Need], heard: Heard) -> tuple[Need, ...]:
    """The needs heard now; where it is danger and nothing else, what she asked before is asked still."""
    return (*heard.needs, *before) if heard.needs == ("emergency",) else heard.needs


def _joined(before: Sequence[Need], now: Sequence[Need], behind: frozenset[str]) -> tuple[Need, ...]:
    """The needs heard now in place of those before; where they only add to the first of these, it stays the first.

    Who asked for a place to stay and tells of money or papers still needs the place first.
    """
    if ROOF.issuperset(before[:1]) and (behind.issuperset(now) or now[0] in BESIDE_A_ROOF):
        return tuple(dict.fromkeys((*before[:2], *now, *before[2:])))
    return tuple(dict.fromkeys((*before[:1], *now, *before[1:]))) if behind.issuperset(now) else tuple(now)


def _stays(heard: Heard) -> bool:
    """Whether danger that was told is danger still: she says where or who she is, how she feels, or nothing plain."""
    return heard.unwell or not (heard.safe or heard.needs or heard.harms or heard.refused)


def _asks_for_police(heard: Heard) -> bool:
    """Whether she asks for the police by herself; in danger they are always heard."""
    return "police" in heard.needs and not heard.crisis
