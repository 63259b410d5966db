"""Whom a service means, among those whom it would take: a child, somebody old, a community, who was hurt otherwise.

Knows when it means somebody else than the person who asks. Whom it takes at all is `eligibility`'s; what this is worth
against what fits, `scoring`'s.
"""

from directory.offers import COMMONEST, Asked, Offer, led
from directory.vocabulary import Audience, Harm, Need

# Harms of somebody in particular, a person who needs care or a child: who leads in these is not there for everyone.
SOMEBODY_S: frozenset[Harm] = frozenset({"elder-abuse", "child-abuse"})
COMMUNITIES: frozenset[Audience] = frozenset({"black-and-minoritised", "arabic-speaking"})
# Whose own service knows what no other does, whatever happens to them.
OWN: frozenset[Audience] = frozenset({"lgbt", "deaf"})
# Help with these is worth having from a service that does not name her harm: a council houses everyone.
PRACTICAL: frozenset[Need] = frozenset(
    {"housing", "legal", "immigration", "money", "health", "substance-use", "children", "work", "police", "walk-in"}
)


def for_somebody_else(offer: Offer, asked: Asked) -> bool:
    """Whether it is there for people who need care or for children, and nothing that she said is of these."""
    if _child_s(offer) and _grown(asked):
        return True
    if not offer.harms_led or not offer.harms_led <= SOMEBODY_S or led(offer, asked):
        return False
    if "child-abuse" in offer.harms_led and not asked.harms and "worried-about-someone" in asked.needs:
        return False  # a child cannot ask for itself
    hers = any(code in offer.shared for code in asked.situation.audiences)
    return not (hers or offer.first_needs & asked.needs & PRACTICAL)


def made_for_others(offer: Offer, asked: Asked) -> bool:
    """Whether it would take her and yet means others: women where he is a man, a child where somebody is old."""
    if "men" in asked.situation.audiences and "women" in offer.known:
        return True
    return _child_s(offer) and _grown(asked)


def her_own(offer: Offer, asked: Asked) -> bool:
    """Whether it is there for people like her, and is the one that leads in that."""
    return not asked.person.said.isdisjoint(OWN & offer.known.intersection(offer.leads))


def _child_s(offer: Offer) -> bool:
    """Whether it leads in what happens to children, or for the young."""
    return "child-abuse" in offer.leads or "young-person" in offer.leads


def _grown(asked: Asked) -> bool:
    """Whether somebody old is meant, and no child: who is old may well fear for one."""
    old = "older" in asked.person.said and not asked.person.young
    return old and asked.harms != {"child-abuse"}


def leads_elsewhere(offer: Offer, asked: Asked) -> bool:
    """Whether it is known for harms that are not hers; the line for the commonest harm is everybody's."""
    known = offer.harms_led
    return bool(known) and COMMONEST not in known and known.isdisjoint(asked.harms_or_commonest)
