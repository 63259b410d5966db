"""In what order those that fit stand: near before wide, fresh before stale, and what the first screen must hold.

Knows what comes before what among services that are scored already, and among the numbers of one. Which one is the
line that answers now, and in which tier each is told, is `matching`'s.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from directory import suiting
from directory.hours import ORDER, opening
from directory.model import Contact
from directory.offers import COMMONEST, Asked
from directory.scoring import FIRST_NEED, Scored
from directory.vocabulary import Harm, Need

OWN_LINES: frozenset[Harm] = frozenset(
    {"sexual-violence", "child-abuse", "stalking", "forced-marriage", "fgm", "elder-abuse"}
)
LAW: tuple[Need, ...] = ("legal",)  # what helplines do not answer: who puts it first has asked for it
BROKEN: tuple[Need, ...] = ("legal", "police")  # an order that he breaks is the police's
# Harms by who holds or uses people: what the lines for these know, no other does.
BONDS: frozenset[Harm] = frozenset({"modern-slavery", "sexual-exploitation"})
MOST = 2  # numbers that are put beside the line because they answer what it does not


def rank(scored: Scored) -> tuple[int, bool, bool, bool, float, str]:
    """Her own borough before one that her postcode only touches; a number before a front door; what she asked first.

    Then what fits best; of those with a number, one community's last, unless it speaks her language.
    """
    s = scored
    return (s.border or 0, not s.offer.reachable, s.another_s, not s.apt, -s.score, s.offer.id)


def worth(scored: Scored) -> tuple[bool, float, str]:
    """The order of wider services: what fits best, another community's last.

    A number of its own, unless it is for others, is worth about as much as a need.
    """
    number = FIRST_NEED if scored.offer.reachable and not scored.aside else 0.0
    return (scored.stranger, -scored.score - number, scored.offer.id)


def near_and_wide(ranked: Iterable[Scored]) -> tuple[list[Scored], list[Scored]]:
    """Those of her borough or made for her, as they are ranked, and the wider ones by their worth."""
    near: list[Scored] = []
    wide: list[Scored] = []
    for scored in ranked:
        (near if scored.near else wide).append(scored)
    return near, sorted(wide, key=worth)


def by_age(ranked: Iterable[Scored], today: dt.date) -> tuple[list[Scored], list[Scored]]:
    """Those that may stand anywhere, and those that a confirmed national line comes before."""
    halves: tuple[list[Scored], list[Scored]] = ([], [])
    for scored in ranked:
        halves[scored.offer.stale(today)].append(scored)
    return halves


def in_danger(line: Scored, fresh: Sequence[Scored]) -> Scored:
    """The line to tell beside 999: whom a partner keeps in, without her passport, the one for the commonest harm."""
    if COMMONEST not in line.asked.harms or not _unbinds(line):
        return line
    answering = (scored for scored in _numbers(fresh) if _of_commonest(scored) and scored.opening.state == "open")
    return min(answering, key=worth, default=line)


def beside(line: Scored, fresh: Sequence[Scored]) -> list[Scored]:
    """The few that the first screen needs beside the line, so that it holds all that she asked.

    The doctors who see people after a rape, beside as many as else; who is there for people like her; who knows the
    law, where she asked that first; the line for people whom others hold or use, where she told of that first; the line
    for the commonest harm, where she told of that and this line is another's; the line that a child rings itself; then
    the best number for each need that these do not answer.
    """
    asked, numbers = line.asked, _numbers(fresh)
    needs = tuple(_worth_a_number(asked))
    care = _for_need("sexual-health", numbers, [line]) if suiting.within_days(asked) else []
    chosen = [line, *care, *_best(scored for scored in fresh if suiting.her_own(scored.offer, asked))]
    if needs[:1] == LAW:
        chosen += _for_need(needs[0], numbers, chosen) or _best(_having(needs[0], numbers, chosen))
    if _bound(asked) and not _unbinds(line):
        chosen += _best(filter(_unbinds, numbers))
    if COMMONEST in asked.harms and not _of_commonest(line):
        chosen += _best(filter(_of_commonest, numbers))
    if _broken(asked):
        chosen += _for_need("police", numbers, chosen)
    if not _of_first_harm(line):
        leading = list(filter(_of_first_harm, numbers))
        chosen += _best([one for one in leading if one.opening.state != "closed"] or leading)
    if not any("young-person" in scored.offer.known for scored in chosen):
        chosen += _best(scored for scored in numbers if suiting.a_child_s_own(scored.offer, asked))
    for need in needs:
        chosen += _for_need(need, numbers, chosen)
    return chosen[1 : MOST + len(care) + 1]


def _of_first_harm(scored: Scored) -> bool:
    """Whether it leads in what she told first, where that has lines of its own beside that of doctors or the young."""
    asked = scored.asked
    first = asked.situation.harms[:1]
    if asked.person.young and "forced-marriage" in asked.harms and not BONDS.isdisjoint(first):
        first = ("forced-marriage",)  # it is for the marriage that her family holds her
    if first == ("fgm",) and "health" in asked.needs:
        return True  # a woman who was cut and asks for doctors: theirs is the number
    return not OWN_LINES.issuperset(first) or scored.offer.harms_led.issuperset(first)


def _best(those: Iterable[Scored]) -> list[Scored]:
    return sorted(those, key=worth)[:1]


def _numbers(fresh: Iterable[Scored]) -> list[Scored]:
    """Those with a number that a person like her may be sent to first."""
    hers = (scored for scored in fresh if scored.suits and not scored.stranger)
    return [scored for scored in hers if scored.offer.reachable and not scored.border]


def _for_need(need: Need, numbers: Sequence[Scored], chosen: Iterable[Scored]) -> list[Scored]:
    """The best number for a need, where the chosen do not answer it."""
    known = list(_known_for(need, numbers))
    leaders = [scored for scored in known if need in scored.offer.leads]
    first_of_all = [scored for scored in known if scored.service.needs[0] == need == "police"]
    if any(need in (scored.offer.leads if leaders else scored.offer.needs) for scored in chosen):
        return []
    return _best(leaders or first_of_all or known)


def _bound(asked: Asked) -> bool:
    """Whether somebody grown told first that others hold or use her; who takes her money is mostly a partner."""
    s = asked.situation
    return not (BONDS.isdisjoint(s.harms[:1]) or asked.person.young or s.needs[:1] == ("money",))


def _unbinds(scored: Scored) -> bool:
    """Whether it is the line for people whom others hold or use, and what happens to her is among that."""
    offer = scored.offer
    return not BONDS.isdisjoint(offer.harms_led) and not scored.asked.harms.isdisjoint(BONDS & offer.harms)


def _of_commonest(scored: Scored) -> bool:
    """Whether it is the line for the commonest harm, to everybody or to people like her."""
    offer = scored.offer
    hers = COMMONEST in offer.harms and not scored.asked.person.said.isdisjoint(offer.leads)
    return COMMONEST in offer.leads or hers


def _broken(asked: Asked) -> bool:
    """Whether she asked for the law and then the police, and 999 was not told: as where he breaks an order."""
    return asked.situation.needs[:2] == BROKEN and not asked.situation.crisis


def _worth_a_number(asked: Asked) -> Iterator[Need]:
    """Those of her needs for which a number is put first; the police only where she asked for them before all else.

    Or right after the law: an order that he breaks is theirs, and their number comes before a lawyer's. Beside 999
    there is no room for a second number of theirs.
    """
    if _broken(asked):
        yield "police"
    first = not asked.situation.crisis
    yield from (need for at, need in enumerate(asked.situation.needs) if need != "police" or (first and not at))


def _known_for(need: Need, numbers: Iterable[Scored]) -> Iterator[Scored]:
    """Those that are there for this need first of all, and for what happens to her."""
    for scored in numbers:
        offer, harms = scored.offer, scored.asked.harms
        for_it = need in offer.leads or need in offer.first_needs
        if for_it and (not harms or harms & offer.harms) and not scored.elsewhere:
            yield scored


def _having(need: Need, numbers: Iterable[Scored], chosen: Sequence[Scored]) -> Iterator[Scored]:
    """Those that have this too, for what happens to her, where nobody is there for it first of all."""
    if not any(need in scored.offer.needs for scored in chosen):
        yield from (one for one in numbers if need in one.offer.needs and one.asked.harms & one.offer.harms)


def number_first(numbers: Sequence[Contact], now: dt.datetime, *, danger: bool) -> Contact | None:
    """The number to ring at `now`: the first that is open, else the first of which nobody knows, else the first.

    A number for emergencies comes last where there is no danger.
    """
    if len(numbers) == 1:
        return numbers[0]

    def order(contact: Contact) -> tuple[bool, int]:
        return contact.label == "emergency" and not danger, ORDER[opening(contact.hours, now).state]

    return min(numbers, key=order, default=None)
