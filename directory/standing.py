"""In what order those that fit stand: near before wide, fresh before stale, and what the first screen must hold.

Knows what comes before what among services that are scored already. Which one is the line that answers now, and in
which tier each is told, is `matching`'s.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from directory.offers import COMMONEST
from directory.scoring import FIRST_NEED, Scored
from directory.vocabulary import Harm, Need

OWN_LINES: frozenset[Harm] = frozenset({"sexual-violence", "child-abuse", "stalking"})
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
    kept = list(ranked)
    near = [scored for scored in kept if scored.near]
    return near, sorted((scored for scored in kept if not scored.near), key=worth)


def by_age(ranked: Iterable[Scored], today: dt.date) -> tuple[list[Scored], list[Scored]]:
    """Those that may stand anywhere, and those that a confirmed national line comes before."""
    halves: tuple[list[Scored], list[Scored]] = ([], [])
    for scored in ranked:
        halves[scored.offer.stale(today)].append(scored)
    return halves


def beside(line: Scored, fresh: Sequence[Scored]) -> list[Scored]:
    """The few numbers that the first screen needs beside the line, so that it holds all that she asked.

    The line for the commonest harm, where she told of that and this line is another's; then the best number for each
    need that these do not answer.
    """
    hers = [scored for scored in fresh if scored.suits and not scored.stranger]
    numbers = [scored for scored in hers if scored.offer.reachable and not scored.border]
    chosen = [line]
    if COMMONEST in line.asked.harms and not _of_commonest(line):
        chosen += sorted(filter(_of_commonest, numbers), key=worth)[:1]
    chosen += sorted((one for one in numbers if _of_first_harm(one)), key=worth)[: not _of_first_harm(line)]
    for need in _worth_a_number(line.asked.situation.needs):
        known = sorted(_known_for(need, numbers), key=worth)
        leaders = [scored for scored in known if need in scored.offer.leads]
        if not any(need in (scored.offer.leads if leaders else scored.offer.needs) for scored in chosen):
            first_of_all = [scored for scored in known if scored.service.needs[0] == need == "police"]
            chosen += (leaders or first_of_all or known)[:1]
    return chosen[1 : MOST + 1]


def _of_first_harm(scored: Scored) -> bool:
    """Whether it leads in what she told first, where that has lines of its own beside that of doctors or the young."""
    first = scored.asked.situation.harms[:1]
    return not OWN_LINES.issuperset(first) or scored.offer.harms_led.issuperset(first)


def _of_commonest(scored: Scored) -> bool:
    """Whether it is the line for the commonest harm, to everybody or to people like her."""
    offer = scored.offer
    hers = COMMONEST in offer.harms and not scored.asked.person.said.isdisjoint(offer.leads)
    return COMMONEST in offer.leads or hers


def _worth_a_number(needs: Sequence[Need]) -> Iterator[Need]:
    """Those of her needs for which a number is put first; the police only where she asked for them before all else.

    Or right after the law: an order that he breaks is theirs, and their number comes before a lawyer's.
    """
    if tuple(needs[:2]) == ("legal", "police"):
        yield "police"
    yield from (need for at, need in enumerate(needs) if need != "police" or not at)


def _known_for(need: Need, numbers: Iterable[Scored]) -> Iterator[Scored]:
    """Those that are there for this need first of all, and for what happens to her."""
    for scored in numbers:
        offer, harms = scored.offer, scored.asked.harms
        for_it = need in offer.leads or need in offer.first_needs
        if for_it and (not harms or harms & offer.harms) and not scored.elsewhere:
            yield scored
