"""What plain words rule out, whatever the trained weights make of the letters around them.

Knows the marks for her own words of who she is, for a service that turned her away, and the ages of adults; which
ideas may stand beside a question that tells of nothing. What is heard otherwise is `hearing`'s.
"""

import re
from collections.abc import Iterable, Sequence

from directory.understanding.folding import Folded
from directory.understanding.hearing import UNTELLING
from directory.understanding.lists import Find
from directory.vocabulary import AUDIENCES, Audience

SHORT = 40  # letters, with their spaces, of a message that may say no more than that
ASKS = frozenset({"me", "you", "they", "want", "not", "now", "question", "say", "talk", "professional-me"})
# Ideas that may stand in "they said no" and in "any women workers?" without telling of anything.
ABOUT_STAFF = ASKS | {"woman", "worker", "doctor", "nurse", "see"}
ABOUT_REFUSAL = ASKS | {
    *("he she we but because police-people police-do social-worker doctor nurse judge-court lawyer worker".split()),  # noqa: SIM905
    *("soldier-gov council-matter office housing safe-place legal health money children-need give let".split()),  # noqa: SIM905
}
SLAVERY = frozenset({"slavery", "passport", "exploit", "boss"})
CHILDREN = frozenset({"child", "child-hurt", "children-need", "son", "daughter", "teenager", "school", "past"})
GROWN = 18
# Her age as she says it; "30 weeks" is how far a pregnancy is.
_NO_AGE = r"(?! (?:weeks?|wks?|months?|mths?|days?|mins?|minutes?|hours?|hrs?|miles?|w|st|th|rd|nd|pounds?|k)\b)"
_AGE = re.compile(
    rf" (?:im|i am|i m|me|aged?|age is|now) (?:only |just |now |like |a )?(\d\d)(?:yo|yrs?|f|m)?{_NO_AGE}(?= )"
    r"| (\d\d) (?:years?|yrs?|yr) old(?= )"
    r"| (?:jai|tengo|tenho|mam|ja mam|am|mne|meni|jam) (\d\d) (?:ans|anos|lat|lata|de ani|ani|rokiv|roky|vjec)(?= )"
    r"| (\d\d) (?:yasindayim|sal dame|sal damah|sanah)(?= )"
)


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
    about = {find.code for find in ideas}
    out: set[str] = set()
    if _grown(said) and not about & CHILDREN and not any(find.kind == "past" for find in found):
        out |= {"child-abuse", "children"}
    if "elder-abuse" not in harms and about & {"son", "daughter", "child"} and "child-abuse" in harms:
        out.add("elder-abuse")
    return frozenset(out)


def slavery_said(found: Iterable[Find], ideas: Iterable[Find]) -> bool:
    """Whether any word of forced work stands there: a workplace is none."""
    return any(find.kind == "harm" and find.code == "modern-slavery" for find in found) or any(
        find.code in SLAVERY for find in ideas
    )


def _grown(said: Folded) -> bool:
    """Whether she says that she is of age; the youngest age that is said counts."""
    ages = [int(next(filter(None, match.groups()))) for match in _AGE.finditer(said.text)]
    return bool(ages) and min(ages) >= GROWN


def as_she_says(audiences: Iterable[Audience], found: Iterable[Find]) -> tuple[Audience, ...]:
    """The audiences without `men` where she says she is a woman, with it where he says he is a man.

    A worker who asks for a programme by its name is not the one who goes there.
    """
    marks = {find.kind for find in found}
    heard = set(audiences)
    if "named-need" in marks and "professional" in heard:
        heard.discard("perpetrator")
    if "a-woman" in marks and "a-man" not in marks:
        heard.discard("men")
    elif "a-man" in marks:
        heard.add("men")
    return tuple(code for code in AUDIENCES if code in heard)
