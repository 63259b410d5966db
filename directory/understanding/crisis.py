"""Whether somebody is in danger now: looked for first, apart from everything else.

Knows the phrases that alone mean danger, what the trained weights say of the building blocks, and what takes
the danger out of them: the past, a film, a battery, a harm that is told and no more. When in doubt it is danger:
a false alarm costs a line of text, a miss can cost a life.
"""

import bisect
import math
import re
from collections.abc import Collection, Iterable, Sequence

from directory.understanding.finding import Find, mended
from directory.understanding.folding import Folded, word_form
from directory.understanding.hearing import UNTELLING, Scores, only_refuses
from directory.understanding.lists import ALONE, HARMLESS, QUIETING
from directory.understanding.whole import letters_beside, only, only_around

# Building blocks that speak of danger now, beside a rape too.
NOW = frozenset(
    "weapon hitting strangle kill locked hiding breaking-in injury overdose suicide drugged helpless is-coming".split()  # noqa: SIM905
)
DEADLY = frozenset({"kill", "strangle"})  # threatened they are danger with a time or without
# What is danger where it is soon: to be taken abroad, a wedding or a cutting that others have set.
SOON = frozenset({"abroad", "marry-cut"})
LATELY = frozenset({"yesterday", "today", "just"})
BODILY = frozenset({"overdose", "suicide", "injury", "helpless", "drugged", "strangle"})  # what a body may die of later
LONG_AGO = re.compile(
    r"^ (?:(?:it|this|that|he|she|they|did|was|happened|all|about|around|over|some|a|few|couple|of|many|so|very|ok|yes"
    r"|no|sorry|two|three|four|five|ten|twenty|\d+) )*"
    r"(?:(?:years?|yrs?|months?|mths?|ages|long|long time|decades) (?:ago|back)"
    r"|last (?:year|month|summer|winter|spring|autumn|christmas)|in (?:19|20)\d\d) $"
)
# What is no alarm where it is all: a harm without a time, a language she does not speak, that she is afraid.
CALM = ("told", "no-english", "afraid")
CHILD = frozenset({"child", "son", "daughter"})
# What takes the calm out of what is told, unless a phrase of it says so itself: “last night” beside a rape.
NOT_TOLD = frozenset({"soon", "just", "is-coming"})
NUMBERS = re.compile(r"^ (?:(?:call|ring) )?(?:999|112|911)(?: (?:please|pls|help|now|999))* $")
STRANGLED = re.compile(
    r" (?:strangl\w*|choked|choking me|throttled|hands? (?:round|around) my (?:throat|neck)|by (?:the|my) throat) "
)
# Of a woman with a child to come who was hit: that she bleeds, or where.
UNBORN = re.compile(
    r" (?:blood|spotting|bleed|bleeding|bleeds|bled|stomach|belly|tummy|bump|baby hasnt moved) (?!tests?|pressure|type)"
)
# What a worker tells of the one she cares for is what goes on at home, unless a word of now stands beside it.
CARED_FOR = re.compile(
    r" (?:patients?|client|pupil|student|tenant|resident|service user|pt)(?: (?:is|who is|whos|has|been|was))*"
    r" (?:being|been|getting|gets) (?:hit|beaten|beat up|slapped|punched|kicked|abused|attacked|hurt) "
)
TOLD_BY_WORKERS = frozenset({"hit", "hitting", "child", "past", "asking"})
# Scores of the trained weights from which it is danger; chosen for finding, not for calm. A rape is mostly told when it
# is over.
COUNTS, THREAT_COUNTS, SOON_COUNTS, RAPE_COUNTS = -0.25, -1.75, -2.0, 3.0
# The same where an alarm stands among other words, which have a say: “he never threatened to kill me, he only shouts”.
ALARM_COUNTS = -1.0
DEATH_COUNTS = -3.5  # who says that she wants to die, or tells of a threat to kill, is believed sooner
# Below which score of being ours at all it is a matter of doubt, and what counts there as danger without a plain alarm.
DOUBTFUL, DOUBTFUL_COUNTS = 6.0, 0.5
ODD = 4.0  # how much surer it must be where it is rather none of ours: “lots of blood tests”, sore feet
GOES_ON = 12.0  # the same where a word of danger goes on harmlessly, and little else is said
FEW, LITTLE = 24, 36  # letters, with the spaces between them, that are little beside what is harmless, or an alarm
REFUSES = 3.0  # how much surer it must be where all that is known in it is what she does not want: "no police please"
STOPS, STOP = re.compile("[.,;:!?…،؛؟۔。，！？；、।]+"), "&"  # those of all scripts; a sign that folding keeps
APART = 60  # letters: a quieting word further off says nothing about the alarm


def heard(said: Folded, found: Iterable[Find], scores: Scores, about: Collection[str] = ()) -> bool:
    """Whether the message, which speaks `about` these ideas, means danger now."""
    if NUMBERS.match(said.text):
        return True
    marks = list(found)
    quiet = [find for find in marks if find.kind in {"past", "fiction"} or _quiets(find)]
    beside = _beside_harmless(said, marks)
    told = not beside or any(_only_told(said, marks, code) for code in CALM) or _wants_a_child(said, marks, about)
    alarms = [] if told else _alarms(marks)
    cuts = _cuts(said, marks) if alarms and quiet else []
    stands = any(_stands(alarm, quiet, cuts) for alarm in alarms)
    bare = stands and letters_beside(said, alarms) <= LITTLE
    if bare or (not quiet and _of_life(said, marks, about)):  # whatever the weights say
        return True
    if told or _told_by_a_worker(said, marks):
        return False
    least = _threshold(marks)
    if alarms:
        least = min(least, ALARM_COUNTS) if stands else ALARM_COUNTS
    elif scores["scope", "understood"] < DOUBTFUL:
        least = max(least, DOUBTFUL_COUNTS)
    if stands and ("suicide" in blocks_of(marks) or blocks_of(marks) >= {"threat", "kill"}):
        least = min(least, DEATH_COUNTS)
    if scores["scope", "understood"] < 0:
        least += ODD
    if only_refuses(marks):
        least += REFUSES
    if beside <= FEW:
        least += GOES_ON
    return scores["crisis", "crisis"] > least


def tells_nothing(said: Folded, found: Iterable[Find]) -> bool:
    """Whether a message is a cry or a time and no more: “tonight”, “please help me”; what stood before stays."""
    marks = [find for find in found if not find.kind.startswith(ALONE)]
    blocks = blocks_of(marks)
    kinds = {find.kind for find in marks}
    bare = bool(blocks) and blocks <= UNTELLING and kinds <= {"danger", "common", "small-talk", "turn"}
    return bare and only_around(said, marks)


def asks_only(said: Folded, found: Iterable[Find]) -> bool:
    """Whether one word for what she needs is no cry: no list knows danger in it, or it is a question: “police?”."""
    marks = list(found)
    needs = [find for find in marks if find.kind == "need"]
    blocks = blocks_of(find for find in marks if not any(_begins(find, need) for need in needs))
    question = said.plain.rstrip().endswith("?") and blocks <= UNTELLING
    return not _alarms(marks) and (question or not blocks)


def _begins(find: Find, need: Find) -> bool:
    """Whether a cry is no more than how a phrase for a need begins: “tulong sa batas”, help in law."""
    return find.code == "cry" and need.holds(find) and need.end > find.end


def _alarms(marks: Iterable[Find]) -> list[Find]:
    return [find for find in marks if find.kind == "crisis"]


def long_ago(said: Folded) -> bool:
    """Whether a time long past is all that was said; what was told before it is still what happened."""
    return bool(LONG_AGO.match(said.text))


def blocks_of(marks: Iterable[Find]) -> set[str]:
    """The building blocks of danger that were found."""
    return {find.code for find in marks if find.kind == "danger"}


def _of_life(said: Folded, marks: Iterable[Find], about: Collection[str]) -> bool:
    """Whether somebody was strangled a short while ago, which can kill days later, or is drugged and helpless.

    Or was hit with a child to come, and bleeds or was hit in the belly.
    """
    blocks = blocks_of(marks)
    if "pregnant" in about and "hit" in blocks and UNBORN.search(said.text):
        return True
    return ("strangle" in blocks and bool(LATELY & {*about, *blocks})) or blocks >= {"drugged", "helpless"}


def _only_told(said: Folded, marks: Iterable[Find], calm: str) -> bool:
    """Whether phrases of this code are all that was said, and every alarm and time stands within one of them."""
    marks = tuple(marks)
    phrases = [find for find in marks if find.code == calm]
    loud = (find for find in marks if find.kind == "crisis" or (find.kind == "danger" and find.code in NOT_TOLD))
    return only(said, marks, calm, "other-person", "audience") and all(
        any(phrase.holds(find) for phrase in phrases) for find in loud
    )


def _wants_a_child(said: Folded, marks: Iterable[Find], about: Collection[str]) -> bool:
    """Whether all it says is that he wants to take a child with him: a court can stop that; a time makes it danger."""
    return not CHILD.isdisjoint({*about, *blocks_of(marks)}) and _only_told(said, marks, "takes-child")


def only_refused(found: Iterable[Find]) -> bool:
    """Whether every word of danger stands within a phrase that refuses the police: “wag police please”."""
    marks = tuple(found)
    noes = [find for find in marks if find.kind == "no-police"]
    loud = (find for find in marks if find.kind in {"danger", "crisis"})
    return all(any(find.overlaps(no) for no in noes) for find in loud)


def _told_by_a_worker(said: Folded, marks: Iterable[Find]) -> bool:
    blocks = blocks_of(marks)
    return bool(CARED_FOR.search(said.text)) and blocks <= TOLD_BY_WORKERS


def _beside_harmless(said: Folded, marks: Iterable[Find]) -> float:
    """How many letters stand beside what goes on harmlessly; endless where nothing does, or beside danger or “but”."""
    marks = tuple(marks)
    harmless = [find for find in marks if find.kind == HARMLESS]
    loud = blocks_of(marks) - UNTELLING - QUIETING or any(find.kind in {"crisis", "turn"} for find in marks)
    return math.inf if loud or not harmless else letters_beside(said, harmless)


def _quiets(find: Find) -> bool:
    return find.kind == "danger" and find.code in QUIETING


def _threshold(marks: Iterable[Find]) -> float:
    blocks = blocks_of(marks)
    if "threat" in blocks and blocks & DEADLY:
        return THREAT_COUNTS
    if "soon" in blocks and blocks & SOON:
        return SOON_COUNTS
    return RAPE_COUNTS if "rape" in blocks and not blocks & NOW else COUNTS


def _stands(alarm: Find, quiet: Iterable[Find], cuts: Sequence[int]) -> bool:
    """Whether no quieting word stands near the alarm in its own clause; those within it are its own words."""
    near = (find for find in quiet if alarm.apart(find) <= APART and not alarm.holds(find))
    return all(_parted(alarm, find, cuts) for find in near)


def _parted(one: Find, other: Find, cuts: Sequence[int]) -> bool:
    """Whether a clause ends between both; `cuts` are in order."""
    first = bisect.bisect_left(cuts, min(one.end, other.end))
    return first < len(cuts) and cuts[first] <= max(one.start, other.start)


def _cuts(said: Folded, marks: Iterable[Find]) -> list[int]:
    """Where among the finds a clause ends, in order: at a stop or comma, and before a word such as “but” or “now”."""
    cuts, at = {find.start for find in marks if find.kind == "turn"}, 0
    for word in mended(word_form(STOPS.sub(f" {STOP} ", said.plain))).split():
        if word == STOP:
            cuts.add(at)
        else:
            at += len(word) + 1
    return sorted(cuts)


def over(found: Iterable[Find]) -> bool:
    """Whether she says that it is over, or that she is safe; what counts only alone is looked at elsewhere."""
    return "safe-now" in blocks_of(found)


def of_the_body(said: Folded, found: Iterable[Find]) -> bool:
    """Whether the message speaks of a body in danger, or of how she feels: after an overdose that is danger still."""
    marks = list(found)
    if not BODILY.isdisjoint(blocks_of(marks)) and not any(_quiets(find) for find in marks):
        return True
    return only(said, marks, "unwell", "common", "danger") or only(said, marks, "afraid")


def took_too_much(found: Iterable[Find], harms: Collection[str]) -> bool:
    """Whether the writer took too much of something, as far as it tells: nobody else and no doer is told of."""
    marks = list(found)
    blocks = blocks_of(marks)
    others = blocks & {"child", "threat", "hitting", "hit", "rape", "drugged", "strangle", "injury", "helpless"}
    said = any(find.kind in {"other-person", "harm"} for find in marks)
    return "overdose" in blocks and not (others or said or set(harms) - {"domestic-abuse"})


def wants_to_die(found: Iterable[Find]) -> bool:
    """Whether the message speaks of ending her own life."""
    return "suicide" in blocks_of(found)


def strangled(said: Folded, found: Iterable[Find], *, danger: bool) -> bool:
    """Whether she tells of strangling: what is over is worth a doctor's look, and what is danger now will be."""
    return bool(STRANGLED.search(said.text)) or (danger and "strangle" in blocks_of(found))
