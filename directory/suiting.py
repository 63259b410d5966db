"""Whom a service means, among those whom it would take: a child, somebody old, a community, who was hurt otherwise.

Knows when it means somebody else than the person who asks. Whom it takes at all is `eligibility`'s; what this is worth
against what fits, `scoring`'s.
"""

from directory.model import Service
from directory.offers import COMMONEST, Asked, Offer, led
from directory.vocabulary import Audience, Harm, Need

# Harms of somebody in particular, a person who needs care or a child: who leads in these is not there for everyone.
SOMEBODY_S: frozenset[Harm] = frozenset({"elder-abuse", "child-abuse"})
HERS: frozenset[Need] = frozenset({"worried-about-someone", "advocacy"})  # what he who hurts asks for her
LISTENING: frozenset[Need] = frozenset({"talk", "group"})
COMMUNITIES: frozenset[Audience] = frozenset({"black-and-minoritised", "arabic-speaking"})
# Services of one faith, country or tongue: to belong to some minority is no reason for one of these.
OF_ONE_COMMUNITY = frozenset(
    {
        "chinese-information-advice-centre",
        "jewish-womens-aid",
        "lawa",
        "muslim-womens-network-helpline",
        "opoka",
    }
)
# For people from one half of a country: the language of both tells of nobody that she is one.
OF_ONE_ORIGIN = frozenset({"kingston-connect-north-korea"})
# Whose own service knows what no other does, whatever happens to them.
OWN: frozenset[Audience] = frozenset({"lgbt", "deaf"})
# Help with these is worth having from a service that does not name her harm: a council houses everyone.
PRACTICAL: frozenset[Need] = frozenset(
    {"housing", "legal", "immigration", "money", "health", "substance-use", "children", "work", "police", "walk-in"}
)


def for_somebody_else(offer: Offer, asked: Asked) -> bool:
    """Whether it is there for people who need care or for children, and nothing that she said is of these."""
    if (_child_s(offer) and _grown(asked)) or _grown_up_s(offer, asked) or _rung_alone(offer, asked):
        return True
    if not offer.harms_led or not offer.harms_led <= SOMEBODY_S or led(offer, asked):
        return False
    if "child-abuse" in offer.harms_led and not asked.harms and "worried-about-someone" in asked.needs:
        return False  # a child cannot ask for itself
    hers = any(code in offer.shared for code in asked.situation.audiences)
    return not (hers or offer.first_needs & asked.needs & PRACTICAL)


def behind_the_family_s(offer: Offer, asked: Asked) -> bool:
    """Whether it is there for people who are forced, and what a husband or his family does was told before that."""
    return "modern-slavery" in offer.leads and asked.situation.harms[:2] == (COMMONEST, "modern-slavery")


def of_one_country(service: Service) -> bool:
    """Whether it is there for people of one country, whose tongue is others' too."""
    return service.id in OF_ONE_ORIGIN


def another_s(offer: Offer, asked: Asked) -> bool:
    """Whether it is one community's, and her language is not that community's alone."""
    if of_one_country(offer.service):
        return True
    return offer.id in OF_ONE_COMMUNITY and asked.situation.language not in offer.languages - {"en"}


def of_another_origin(offer: Offer, asked: Asked) -> bool:
    """Whether it is for people from one country alone, and she tells of no visa or flight, or has another language."""
    fled = "migrant" in asked.person.said and asked.situation.language in offer.languages - {"en"}
    return of_one_country(offer.service) and not fled


def made_for_others(offer: Offer, asked: Asked) -> bool:
    """Whether it would take her and yet means others: women where he is a man, a child where somebody is old."""
    if "men" in asked.situation.audiences and "women" in offer.known:
        return True
    if _grown_up_s(offer, asked) or _of_force(offer, asked) or _doctors(offer, asked) or _of_the_old(offer, asked):
        return True
    return _rung_alone(offer, asked) or (_child_s(offer) and _grown(asked))


def her_own(offer: Offer, asked: Asked) -> bool:
    """Whether it is there for people like her, and is the one that leads in that."""
    return not asked.person.said.isdisjoint(OWN & offer.known.intersection(offer.leads))


def a_child_s_own(offer: Offer, asked: Asked) -> bool:
    """Whether it is the line that a child rings itself, of whatever it is, and a child asks; others ask elsewhere."""
    others = "professional" in asked.person.said or "worried-about-someone" in asked.needs
    return asked.person.young and "young-person" in offer.leads and not others


def for_her(asked: Asked) -> bool:
    """Whether the line of those who are hurt is asked beside that of those who hurt.

    He asks for help for her now, and no more for himself; or a course is asked for by somebody who does not hurt.
    """
    s = asked.situation
    himself = "perpetrator" in s.audiences
    course = "change-behaviour" in s.needs
    return COMMONEST in asked.harms and (course is not himself) and (course or not HERS.isdisjoint(s.needs[:1]))


def _child_s(offer: Offer) -> bool:
    """Whether it leads in what happens to children, or for the young."""
    return "child-abuse" in offer.leads or "young-person" in offer.leads


def _rung_alone(offer: Offer, asked: Asked) -> bool:
    """Whether a child rings it itself, and somebody who works with children asks: for these are the council's."""
    return "young-person" in offer.leads and "professional" in asked.person.said


def _grown_up_s(offer: Offer, asked: Asked) -> bool:
    """Whether a child tells what is done to it, and this is for women and knows nothing of that."""
    child = asked.person.young and "child-abuse" in asked.harms
    return child and "women" in offer.known and "child-abuse" not in offer.harms


def _of_force(offer: Offer, asked: Asked) -> bool:
    """Whether it is there for people who are forced, and she sells sex and has told of no force, or is made to marry.

    A girl whose passport is taken for a marriage is held by her family: who knows forced marriage knows that.
    """
    made_to_marry = asked.person.young and "forced-marriage" in asked.harms
    return "modern-slavery" in offer.leads and (asked.sells_sex or made_to_marry)


def _of_the_old(offer: Offer, asked: Asked) -> bool:
    """Whether it is there for the old, and she is disabled: who has a carer may be any age, and has the council's."""
    return "older" in offer.leads and "disabled" in asked.person.said


def _doctors(offer: Offer, asked: Asked) -> bool:
    """Whether it is there after sexual violence, and a child is harmed in another way."""
    return "sexual-health" in offer.leads and "child-abuse" in asked.harms and "sexual-violence" not in asked.harms


def _grown(asked: Asked) -> bool:
    """Whether somebody old is meant, or what was done to a child long ago, and no child: the old may fear for one."""
    old = "older" in asked.person.said and not asked.person.young
    return (old and asked.harms != {"child-abuse"}) or long_over(asked)


def after_rape(asked: Asked) -> bool:
    """Whether the doctors come before anybody: she told of sexual violence first, and not of a wish to talk of it.

    A partner's violence has its own line, a child's its own services: there they stand beside it.
    """
    s = asked.situation
    told = within_days(asked) and asked.harms.isdisjoint({COMMONEST, "child-abuse"})
    return told and bool(s.needs) and not (asked.person.young or s.needs[0] in LISTENING)


def within_days(asked: Asked) -> bool:
    """Whether care within days may matter: sexual violence was told first, whoever did it, and not as long over."""
    s = asked.situation
    return s.harms[:1] == ("sexual-violence",) and not (long_over(asked) or s.needs[:1] == ("group",))


def long_over(asked: Asked) -> bool:
    """Whether she told of sexual violence and asks for counselling: as of years ago, whatever else is heard.

    Who is young tells of now, and who asks for a child too tells of that child.
    """
    told = "sexual-violence" in asked.harms and not asked.person.young and "children" not in asked.needs
    return told and "counselling" in asked.situation.needs[:2]


def leads_elsewhere(offer: Offer, asked: Asked) -> bool:
    """Whether it is known for harms that are not hers; the line for the commonest harm is everybody's."""
    known = offer.harms_led
    return bool(known) and COMMONEST not in known and known.isdisjoint(asked.harms_or_commonest)
