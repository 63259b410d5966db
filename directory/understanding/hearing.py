"""From a message's scores and finds to what was heard.

Knows which scores count, that a refused need is no need, and that the more telling harm is named first.
Danger is `crisis`'s, places are `places`'.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from directory.understanding.finding import Find
from directory.understanding.folding import Folded
from directory.understanding.lists import NAMED
from directory.understanding.whole import letters_beside
from directory.vocabulary import AUDIENCES, HARMS, NEEDS, Audience, Harm, Need

Scores = Mapping[tuple[str, str], float]
COMMONEST: Harm = "domestic-abuse"
SOLD: Harm = "sexual-exploitation"
# Scores from which a label counts (0 is even odds in the training mix); chosen on the project's own test messages.
NEXT_NEED_COUNTS, AUDIENCE_COUNTS = 0.5, 0.0
COMMONEST_COUNTS = -2.0
# A special harm leads to special lines: it must be surer, or no less likely than the commonest, give or take AS_LIKELY.
HARM_COUNTS, FEWEST_COUNTS, AS_LIKELY = 0.0, -2.0, 1.0
HARDLY_OURS = 2.0  # below which score of being ours at all it must be surer whatever the commonest is
SAID_LESS = 0.5  # how much less sure it must be where a phrase of it stands there
# From which score it is ours: with a phrase for a need or a harm of so many letters with their spaces, and with less.
SCOPE_COUNTS = ((14, -1.5), (8, 1.0), (0, 1.5))
NAMED_COUNTS = -5.0  # the same where the very service is named
DENSE, DENSER = frozenset({"zh-Hans", "ko"}), 2  # how much more a sign of these says than a letter
ASKED_AFTER = 16  # letters, with their spaces, that stand around a name: “what is”, “what does … mean”
BESIDE = 4  # letters between two words that are said of one person: “트랜스젠더 여성”
UNSAID_SLAVERY = 2.0  # where no word of forced work stands there: a workplace is none
SAID_DOER, DOER = 0.0, 3.0  # to call somebody an abuser it must be said, or very plain
# Who listens or stands by is right for anybody: a narrower need that is surely heard tells her more.
GENERAL, SURE = frozenset({"advocacy", "talk"}), 5.5
SAID_SURER = 1.5  # the less where a phrase of it stands there
WHOLE = 1.5  # what a phrase of ten letters that stands there whole is worth
REACH = 14  # letters between a refusing word and what it refuses
REACH_BACK = 6  # the same where the verb comes last, or may: "polis istemiyorum", "booliska ma rabo"
VERB_LAST = frozenset({"fa", "tr", "ur", "bn", "ta", "ko", "so"})
# Building blocks of danger that tell of nothing by themselves.
UNTELLING = frozenset({"cry", "asking", "just", "soon", "later"})


def understood(scores: Scores, found: Iterable[Find]) -> bool:
    """Whether the message is about anything we know; the less of a phrase that we know, the plainer it must be."""
    known = [find for find in found if find.kind.removeprefix(NAMED) in {"need", "harm"}]
    longest = max(map(_length, known), default=0)
    named = any(find.kind == f"{NAMED}need" for find in known)
    least = NAMED_COUNTS if named else next(counts for letters, counts in SCOPE_COUNTS if longest >= letters)
    return scores["scope", "understood"] > least


def needs(
    scores: Scores, found: Sequence[Find], without: Iterable[str] = (), *, danger: bool = False
) -> tuple[Need, ...]:
    """The needs heard, best first, without those that were refused; at least the likeliest, or what was named.

    What is good to offer first was learnt apart, of messages without danger.
    """
    out = {*refused(found), *without}
    named = {find.code for find in found if find.kind == "named-need"} - out
    if named:
        return tuple(need for need in NEEDS if need in named)
    if not _doer(scores, found):
        out.add("change-behaviour")
    open_needs: list[Need] = [need for need in NEEDS if need != "emergency" and need not in out]
    said = _plainly(found, "need")
    weight = {need: scores["need", need] + said.get(need, 0.0) for need in open_needs}
    offer = weight if danger else {need: scores["first", need] + said.get(need, 0.0) for need in open_needs}
    best = max(open_needs, key=lambda need: offer[need])
    if best in GENERAL:
        sure = (need for need in open_needs if weight[need] > SURE - SAID_SURER * (need in said))
        best = max((need for need in sure if need not in GENERAL), key=lambda need: weight[need], default=best)
    further = (need for need in open_needs if weight[need] > NEXT_NEED_COUNTS and need != best)
    return (best, *sorted(further, key=lambda need: -weight[need]))[:3]


def plainly_asked(alone: Iterable[Find]) -> tuple[Need, ...]:
    """The need that is all that was said, of the phrases that stand alone; none where they may mean something else."""
    codes = {find.code for find in alone}
    plain = len(codes) == 1 and all(find.kind == "need" for find in alone)
    return tuple(need for need in NEEDS if plain and need in codes)


def called(said: Folded, finds: Iterable[Find], most: int = ASKED_AFTER) -> tuple[Harm, ...]:
    """The harm whose name is all that was said but for `most` letters: “forced marriage”, “什么是家庭暴力”."""
    marks = tuple(finds)
    names = [find for find in marks if find.kind == f"{NAMED}harm"]
    if not names or letters_beside(said, names) > most or any(_odd(find, names) for find in marks):
        return ()
    longest = max(names, key=lambda find: find.end - find.start)
    return (cast("Harm", longest.code),)


def _odd(find: Find, names: Iterable[Find]) -> bool:
    """Whether what stands beside a name makes something else of it: a film, a joke, “no”."""
    other = find.kind in {"fiction", "small-talk", "negation"} or find.code == "unreal"
    return other and not any(name.holds(find) for name in names)


def said_most(found: Iterable[Find]) -> Need | None:
    """The need whose words are the most letters, each stretch counted once; none where no list knows one there."""
    letters = dict.fromkeys(NEEDS, 0)
    for code, start, end in {(find.code, find.start, find.end) for find in found if find.kind == "need"}:
        letters[cast("Need", code)] += end - start
    best = max(NEEDS, key=letters.__getitem__)
    return best if letters[best] else None


def harms(
    scores: Scores, found: Sequence[Find], without: Iterable[str] = (), *, slavery: bool = True
) -> tuple[Harm, ...]:
    """The harms heard; one that says more than the commonest comes before it."""
    out = set(without)
    said = _plainly(found, "harm")
    if "child-abuse" in said and "child-abuse" in out:  # what is done to a child is that, and to one grown the other
        said[COMMONEST] = max(said["child-abuse"], said.get(COMMONEST, 0.0))
    weight = {harm: scores["harm", harm] + said.get(harm, 0.0) for harm in HARMS}
    if weight[SOLD] > HARM_COUNTS:  # where clients are told of, they say more than a passport that is kept
        weight[SOLD] = max(weight[SOLD], weight["modern-slavery"])
    counts = min(HARM_COUNTS, max(FEWEST_COUNTS, weight[COMMONEST] - AS_LIKELY))
    if scores["scope", "understood"] < HARDLY_OURS:
        counts = HARM_COUNTS
    least = dict.fromkeys(HARMS, counts) | dict.fromkeys(said, counts - SAID_LESS) | {COMMONEST: COMMONEST_COUNTS}
    least["modern-slavery"] = counts if slavery else UNSAID_SLAVERY
    counted = (harm for harm in HARMS if weight[harm] > least[harm] and harm not in out)
    heard = sorted(counted, key=lambda harm: (-weight[harm], harm != SOLD))
    special = [harm for harm in heard if harm != COMMONEST]
    return (*special, *(harm for harm in heard if harm == COMMONEST))[:3]


def audiences(scores: Scores, found: Sequence[Find]) -> tuple[Audience, ...]:
    """Who she said she is, or who she asks for; one community said by its language stands for no other."""
    heard = {code for code in AUDIENCES if scores["audience", code] > AUDIENCE_COUNTS} - {"perpetrator"}
    if _doer(scores, found):
        heard.add("perpetrator")
    if _a_woman(found):
        heard.discard("men")
    if "arabic-speaking" in heard:
        heard.discard("black-and-minoritised")
    return tuple(code for code in AUDIENCES if code in heard)


def _a_woman(found: Sequence[Find]) -> bool:
    """Whether a lesbian or a trans woman was said: a word for a woman that is, or stands beside, one for LGBT+.

    What goes with it, a boyfriend or a girlfriend who hits, is otherwise mostly told by men.
    """
    women = [find for find in found if find.code == "women"]
    others = [find for find in found if find.code == "lgbt"]
    return any(one.apart(two) <= BESIDE for one in women for two in others)


def _doer(scores: Scores, found: Sequence[Find]) -> bool:
    """Whether the writer hurts others: in a speaker's own phrase, or very plainly; nobody is called so by chance."""
    said = any(find.code in {"perpetrator", "change-behaviour"} for find in found)
    likely = max(scores["audience", "perpetrator"], scores["need", "change-behaviour"])
    return likely > (SAID_DOER if said else DOER)


def _plainly(found: Iterable[Find], kind: str) -> dict[str, float]:
    """What a speaker's own phrase, standing there whole, adds to a code's score; a longer one says it more surely."""
    added: dict[str, float] = {}
    for find in found:
        if find.kind.removeprefix(NAMED) == kind:
            added[find.code] = max(added.get(find.code, 0.0), WHOLE * min(_length(find) / 10, 1.5))
    return added


def _length(find: Find) -> int:
    return (find.end - find.start) * (DENSER if find.language in DENSE else 1)


def refused(found: Sequence[Find]) -> tuple[str, ...]:
    """Needs whose every mention is refused: it is the first that stands in, or closely after, a refusing word.

    Where the verb comes last, the refusing word comes closely after. Who would not lose her flat refuses nothing.
    """
    mentions = [find for find in found if find.kind == "need"]
    dreaded = [find for find in found if find.kind == "dreaded"]
    police = ("police",) if any(find.kind == "no-police" for find in found) else ()
    denied: set[Find] = set()
    for no in (find for find in found if find.kind == "negation"):
        reached = [find for find in mentions if find.language in {no.language, "en"} and _reaches(no, find)]
        first = min(reached, key=lambda find: abs(find.start - no.start), default=no)
        if not any(_between(dread, no, first) for dread in dreaded):
            denied.update(find for find in reached if find.overlaps(first))
    kept = {find.code for find in mentions if find not in denied}
    return tuple(dict.fromkeys((*(find.code for find in mentions if find.code not in kept), *police)))


def _reaches(no: Find, what: Find) -> bool:
    if what.start <= no.start and no.end < what.end:  # "ليس لدي منزل": to have no home is asked, not refused
        return False
    behind = no.language in VERB_LAST and 0 <= no.start - what.end <= REACH_BACK
    return behind or no.start <= what.start <= no.end + REACH


def _between(find: Find, no: Find, what: Find) -> bool:
    """Whether it stands in one of the two or between them."""
    return min(no.start, what.start) <= find.start and find.end <= max(no.end, what.end)


def only_refuses(found: Sequence[Find]) -> bool:
    """Whether all that is known in a message is what she does not want: that asks for nothing."""
    out = refused(found)
    noes = [find for find in found if find.kind == "negation"]
    telling = (find for find in found if find.kind in {"need", "harm", "audience", "danger", "crisis"})
    return bool(out) and all(find.code in out or find.code in UNTELLING or _within(find, noes) for find in telling)


def _within(find: Find, noes: Iterable[Find]) -> bool:
    """Whether a block of danger is only a piece of a refusing word: Filipino `ayoko sa` has no English `sa` in it."""
    return find.kind == "danger" and any(no.holds(find) for no in noes)
