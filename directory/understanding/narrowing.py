"""What plain words rule out or put first, whatever the trained weights make of the letters around them.

Knows the marks for her own words of who she is, for a service that turned her away, and the ages of adults; which
ideas may stand beside a question that tells of nothing. What is heard otherwise is `hearing`'s.
"""

import re
from collections.abc import Collection, Iterable, Sequence

from directory.understanding import finding, person
from directory.understanding.crisis import LATELY, blocks_of, wants_to_die
from directory.understanding.finding import Find
from directory.understanding.folding import Folded
from directory.understanding.hearing import COMMONEST, GENERAL, UNTELLING
from directory.understanding.whole import letters_beside
from directory.vocabulary import AUDIENCES, HARMS, Audience, Harm, Need

OLD = frozenset("mother parents in-laws grandparent grandchild older-me carer disabled-me son daughter".split())  # noqa: SIM905
SHORT = 40  # letters, with their spaces, of a message that may say no more than that
ASKS = frozenset({"me", "you", "they", "want", "not", "now", "question", "say", "talk", "professional-me"})
# Ideas that may stand in "they said no" and in "any women workers?" without telling of anything.
ABOUT_STAFF = ASKS | {"woman", "worker", "doctor", "nurse", "see"}
ABOUT_REFUSAL = ASKS | {
    *("he she we but because police-people police-do social-worker doctor nurse judge-court lawyer worker".split()),  # noqa: SIM905
    *("soldier-gov council-matter office housing safe-place legal health money children-need give let".split()),  # noqa: SIM905
}
SLAVERY = frozenset({"slavery", "passport", "exploit", "boss"})
CHILDREN = person.CHILDREN | {"child-hurt", "children-need", "school", "past"}
OTHER_DOERS = frozenset(
    "husband wife boyfriend ex father stepparent parents in-laws brother uncle neighbour teacher".split()  # noqa: SIM905
)
PARTNERS = frozenset({"husband", "wife", "boyfriend", "ex"})
FAMILY = PARTNERS | {"in-laws"}
EMPLOYERS = frozenset({"boss", "slavery", "exploit"})
NOT_LATELY = frozenset({"past", "unreal", "later"})
FORCED = re.compile(
    r" (?:forced (?:me|her|him|himself)|(?:made|makes) (?:me|her) do) (?!to (?:say|agree|accept|sign|work))"
)
ARRANGERS = frozenset({"parents", "father", "mother", "in-laws", "abroad", "honour", "boss"})
BESIDE_A_WISH = 12  # letters, with their spaces, that stand beside a wish to die and say no more
NEAR = 16  # letters between a blow and whom it hits


def only_turned_away(said: Folded, found: Sequence[Find], ideas: Iterable[Find]) -> bool:
    """Whether all it says is that somebody said no to her; danger or a harm beside it is looked at as ever."""
    noes = [find for find in found if find.kind == "turned-away"]
    kinds = {find.kind for find in found}
    if not noes or len(said.text) > SHORT or kinds & {"harm", "crisis", "audience"}:
        return False
    loose = (find for find in found if find.kind == "danger" and not any(find.overlaps(no) for no in noes))
    calm = all(find.code in UNTELLING | {"threat"} for find in loose)
    return calm and {find.code for find in ideas} <= ABOUT_REFUSAL


def only_asks_for_women(said: Folded, found: Sequence[Find], ideas: Iterable[Find]) -> bool:
    """Whether all it says is a question for women who work there."""
    audience = {find.code for find in found if find.kind == "audience"}
    told = any(find.kind in {"need", "harm", "crisis"} or _alarms(find) for find in found)
    return (
        len(said.text) <= SHORT and audience == {"women"} and not told and {find.code for find in ideas} <= ABOUT_STAFF
    )


def _alarms(find: Find) -> bool:
    return find.kind == "danger" and find.code not in UNTELLING


def ruled_out(said: Folded, found: Sequence[Find], ideas: Iterable[Find]) -> frozenset[str]:
    """Needs and harms that her words rule out, and `modern-slavery` where no word of it was said."""
    harms = {find.code for find in found if find.kind == "harm"}
    ideas = tuple(ideas)
    about = {find.code for find in ideas}
    out: set[str] = set()
    if person.grown(said, found, about) and not about & CHILDREN and not any(find.kind == "past" for find in found):
        out |= {"child-abuse", "children"}
    if hit_by_her_child(ideas):
        out |= {"child-abuse"}
    if _of_no_age(about, found):
        out |= {"elder-abuse"}
    if "professional-me" in about and _only_titles(found, ideas):
        out.add("health")
    proof = any(find.kind == "proof" for find in found)
    if proof and "image-based-abuse" not in harms:  # pictures of bruises are not the harm
        out.add("image-based-abuse")
    if _made_to_do(said, found, about):
        out.add("forced-marriage")
    if "elder-abuse" not in harms and about & {"son", "daughter", "child"} and "child-abuse" in harms:
        out.add("elder-abuse")
    if not harms and _only_wants_to_die(said, found):
        out.update(harm for harm in HARMS if harm != COMMONEST)
    return frozenset(out)


def _only_wants_to_die(said: Folded, found: Sequence[Find]) -> bool:
    """Whether she says that she wants to die, and hardly more: that tells of nothing that was done to her."""
    alarms = [find for find in found if find.kind == "crisis"]
    return wants_to_die(found) and letters_beside(said, alarms) <= BESIDE_A_WISH


def _of_no_age(about: Collection[str], found: Iterable[Find]) -> bool:
    """Whether all that is told of the one who is hurt is that she is a woman: a lady with bruises may be any age."""
    old = any(find.code in {"older", "elder-abuse"} for find in found)
    return "woman" in about and "injury" in about and not (old or OLD.intersection(about))


def _made_to_do(said: Folded, found: Iterable[Find], about: set[str]) -> bool:
    """Whether one who is no parent forced somebody to something, and no word of a wedding or a journey stands there."""
    blocks = {find.code for find in found if find.kind in {"danger", "harm"}}
    wed = blocks & {"marry-cut", "abroad", "forced-marriage", "honour-based-abuse"}
    return bool(FORCED.search(said.text)) and not wed and not about & ARRANGERS


def forced(harms: tuple[Harm, ...], said: Folded, found: Iterable[Find], ideas: Iterable[Find]) -> tuple[Harm, ...]:
    """The harms heard; sexual violence first where a cousin, an uncle or a boyfriend forced her and no more is said."""
    found, about = tuple(found), {find.code for find in ideas}
    forces = any(find.code == "rape" for find in found) and _made_to_do(said, found, about)
    if not forces or "sexual-violence" in harms or not about & {"uncle", "brother", "boyfriend"}:
        return harms
    return ("sexual-violence", *(harm for harm in harms if harm != "sexual-exploitation"))[:3]


def _only_titles(found: Iterable[Find], ideas: Sequence[Find]) -> bool:
    """Whether every word for doctors is who the worker is: “GP, pt disclosed DV” asks for no doctor."""
    titles = [find for find in ideas if find.code in {"doctor", "nurse"}]
    doctors = [find for find in found if find.kind == "need" and find.code == "health"]
    return bool(titles) and all(any(find.overlaps(title) for title in titles) for find in doctors)


def hit_by_her_child(meaning: Iterable[Find]) -> bool:
    """Whether a son or daughter hits the one who writes: told of before the blow, and nobody else is."""
    told = sorted(meaning, key=lambda find: find.start)
    hit = next((find for find in told if find.code in {"hit", "threat", "insult", "push"}), None)
    if hit is None or {find.code for find in told} & OTHER_DOERS:
        return False
    before = {find.code for find in told if find.start < hit.start}
    hurt = any(find.code == "me" and abs(find.start - hit.start) <= NEAR for find in told)
    return hurt and bool(before & {"son", "daughter", "child"}) and not before & {"he", "she", "they"}


def by_a_partner(harms: tuple[Harm, ...], found: Iterable[Find], ideas: Iterable[Find]) -> tuple[Harm, ...]:
    """The harms heard; with the commonest behind sexual violence where a partner was said close to it."""
    if "sexual-violence" not in harms or COMMONEST in harms:
        return harms
    raped = [find for find in found if find.code in {"rape", "sexual-violence"}]
    partners = [find for find in ideas if find.code in PARTNERS]
    near = any(one.apart(two) <= NEAR for one in raped for two in partners)
    return (*harms, COMMONEST)[:3] if near else harms


def in_the_family(harms: tuple[Harm, ...], found: Iterable[Find], ideas: Iterable[Find]) -> tuple[Harm, ...]:
    """The harms heard; the commonest before slavery where a husband or his family keeps her passport, and no boss."""
    about = {find.code for find in ideas}
    family = "passport" in about and about & FAMILY and not about & EMPLOYERS
    said = any(find.kind == "harm" and find.code == "modern-slavery" for find in found)
    if not family or not (said or "modern-slavery" in harms):
        return harms
    others = tuple(harm for harm in harms if harm not in {"modern-slavery", COMMONEST})
    return (*others, COMMONEST, "modern-slavery")[:3]


def for_rent(harms: tuple[Harm, ...], found: Iterable[Find]) -> tuple[Harm, ...]:
    """The harms heard; only those said where a phrase tells of sex for a room, which asks for housing too.

    What is guessed beside it, harassment or a rape, leads to other lines.
    """
    marks = tuple(found)
    rooms = {(find.start, find.end) for find in marks if (find.kind, find.code) == ("need", "housing")}
    told = {find.code for find in marks if find.kind == "harm"}
    sold = any(find.code == "sexual-exploitation" and (find.start, find.end) in rooms for find in marks)
    return tuple(harm for harm in harms if harm in told) if sold else harms


def in_time(needs: tuple[Need, ...], found: Iterable[Find], ideas: Iterable[Find]) -> tuple[Need, ...]:
    """The needs, doctors first where a rape was just now, last night or yesterday and nothing narrow was asked.

    What they can do, and what they can keep for the police, is over in days.
    """
    blocks = blocks_of(found)
    lately = LATELY & (blocks | {find.code for find in ideas})
    wide = (GENERAL | {"counselling"}).issuperset(needs[:1])
    if "rape" not in blocks or not lately or blocks & NOT_LATELY or not wide:
        return needs
    doctors: Need = "sexual-health"
    return (doctors, *(need for need in needs if need != doctors))[:3]


def slavery_said(found: Iterable[Find], ideas: Iterable[Find]) -> bool:
    """Whether any word of forced work stands there: a workplace is none, nor are papers that she never had."""
    marks = tuple(found)
    papers = [find for find in marks if find.kind == "need" and find.code == "immigration"]
    work = (find for find in ideas if find.code in SLAVERY and not any(paper.holds(find) for paper in papers))
    return any(find.kind == "harm" and find.code == "modern-slavery" for find in marks) or any(work)


def as_she_says(
    audiences: Iterable[Audience], said: Folded, found: Sequence[Find], meaning: Sequence[Find]
) -> tuple[Audience, ...]:
    """The audiences without `men` where she says she is a woman, with it where he says he is a man; young by her age.

    A worker who asks for a programme by its name is not the one who goes there; who is hit by her son is no child.
    """
    marks = {find.kind for find in found}
    heard = _by_age(set(audiences), said, found, meaning)
    if _of_no_age({find.code for find in meaning}, found):
        heard.discard("older")
    if "named-need" in marks and "professional" in heard:
        heard.discard("perpetrator")
    if "a-woman" in marks and "a-man" not in marks:
        heard.discard("men")
    elif "a-man" in marks:
        heard.add("men")
    return tuple(code for code in AUDIENCES if code in heard)


def _by_age(heard: set[Audience], said: Folded, found: Sequence[Find], meaning: Sequence[Find]) -> set[Audience]:
    """The audiences with the young as the writer's own age has it; who writes for somebody else may mean her."""
    about = {find.code for find in (*meaning, *finding.ideas(said))}
    years = person.age(said, about)
    for_another = bool(heard & {"professional"}) or any(find.kind == "other-person" for find in found)
    if years is not None and years < person.GROWN and not for_another:
        return heard | {"young-person"}
    hit = hit_by_her_child(meaning)
    no_child = not for_another or not about & person.CHILDREN
    if hit or (no_child and person.grown(said, found, about)):
        return heard - {"young-person"}
    return heard
