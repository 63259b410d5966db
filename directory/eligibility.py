"""Whether a service is for this person (HSDS `eligibility`): gender, age, identity, role.

Knows how a service's audiences and ages meet what a person has said of herself. Says nothing about needs,
places or order: those are `matching`'s.
"""

from directory.model import Service
from directory.situation import Situation
from directory.vocabulary import BOROUGHS, Audience, Harm

GENDERS: frozenset[Audience] = frozenset({"women", "men"})
# Open to anyone who has not said otherwise: most who ask are women.
ASSUMED: frozenset[Audience] = frozenset({"women"})
# Communities, not tests: such a service is offered to those who have not said where they come from.
OPEN_IDENTITIES: frozenset[Audience] = frozenset({"black-and-minoritised", "arabic-speaking", "migrant"})
ROLES: frozenset[Audience] = frozenset({"perpetrator", "professional"})
# A harm that says the audience by itself.
IMPLIED: dict[Harm, Audience] = {
    "elder-abuse": "older",
    "fgm": "black-and-minoritised",
    "forced-marriage": "black-and-minoritised",
    "honour-based-abuse": "black-and-minoritised",
}
ADULT = 18  # years: who says that she is young is not sent where everyone must be this old


def said(situation: Situation) -> frozenset[Audience]:
    """The audiences she has named, with those that a harm or a need names for her."""
    codes = set(situation.audiences) | {IMPLIED[harm] for harm in situation.harms if harm in IMPLIED}
    if "change-behaviour" in situation.needs:
        codes.add("perpetrator")
    return frozenset(codes)


def fits(service: Service, situation: Situation) -> bool:
    """Whether the service takes such a person."""
    person, audiences = said(situation), frozenset(service.audiences)
    return (
        _gender(audiences, person)
        and _role(service, audiences, person)
        and _identity(audiences, person)
        and _age(service, person)
        and _community(service, situation, person)
    )


def shared(service: Service, situation: Situation) -> tuple[Audience, ...]:
    """The audiences that she named and the service is for, or knows especially well."""
    own = (*service.audiences, *service.focus)
    return tuple(code for code in situation.audiences if code in own and code not in ROLES | {"women"})


def _gender(audiences: frozenset[Audience], person: frozenset[Audience]) -> bool:
    wanted = audiences & GENDERS
    return not wanted or bool(wanted & ((person & GENDERS) or ASSUMED))


def _role(service: Service, audiences: frozenset[Audience], person: frozenset[Audience]) -> bool:
    if "perpetrator" in person:
        return "perpetrator" in audiences or "change-behaviour" in service.needs or not service.harms
    if audiences and audiences <= ROLES:
        return bool(audiences & person)
    return True


def _identity(audiences: frozenset[Audience], person: frozenset[Audience]) -> bool:
    wanted = audiences - GENDERS - ROLES
    return not wanted or bool(wanted & person) or bool(wanted & OPEN_IDENTITIES)


def _age(service: Service, person: frozenset[Audience]) -> bool:
    youngest = service.ages[0]
    return not ("young-person" in person and youngest is not None and youngest >= ADULT)


def _community(service: Service, situation: Situation, person: frozenset[Audience]) -> bool:
    """A community's service of no borough is for that community: by what she said, or by her language."""
    known = frozenset((*service.audiences, *service.focus)) - {"women", "older"}
    ours = bool(known - OPEN_IDENTITIES) or not (known - {"migrant"} or "migrant" in service.audiences)
    if ours or set(service.areas) & set(situation.areas) & set(BOROUGHS):
        return True
    if situation.language in service.languages:
        return True
    if situation.language != "en" and service.languages:
        return False
    return situation.language != "en" or bool(known & person)
