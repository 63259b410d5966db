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
NOT_SHARED = ROLES | {"women"}  # what a service being for them is no reason to choose it
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


class Person:
    """Who asks, as far as a service's audiences are concerned."""

    def __init__(self, situation: Situation) -> None:
        self.said = said(situation)
        self.genders = (self.said & GENDERS) or ASSUMED
        self.perpetrator = "perpetrator" in self.said
        self.young = "young-person" in self.said
        self.language = situation.language
        self.boroughs = frozenset(BOROUGHS) & set(situation.areas)


class Takes:
    """Whom a service takes: by gender, role, identity, age and community; `everybody`, whether of any community."""

    def __init__(self, service: Service) -> None:
        audiences = frozenset(service.audiences)
        self._genders = audiences & GENDERS
        self._perpetrators = "perpetrator" in audiences or "change-behaviour" in service.needs or not service.harms
        self._roles = audiences if audiences <= ROLES else frozenset[Audience]()
        identities = audiences - GENDERS - ROLES
        self._identities = frozenset[Audience]() if identities & OPEN_IDENTITIES else identities
        self._grown = (service.ages[0] or 0) >= ADULT
        # A community's service of no borough is for that community: by what she said, or by her language.
        self._known = frozenset((*service.audiences, *service.focus)) - {"women", "older"}
        ours = not (self._known - {"migrant"} or "migrant" in audiences)
        self.everybody = ours or bool(self._known - OPEN_IDENTITIES)
        self._boroughs = frozenset(BOROUGHS) & set(service.areas)
        self._languages: frozenset[str] = frozenset(service.languages)

    def fit(self, person: Person) -> bool:
        """Whether the service takes such a person."""
        return (
            not (self._genders and self._genders.isdisjoint(person.genders))
            and self._role(person)
            and not (self._identities and self._identities.isdisjoint(person.said))
            and not (person.young and self._grown)
            and (self.everybody or self._community(person))
        )

    def _role(self, person: Person) -> bool:
        if person.perpetrator:
            return self._perpetrators
        return not (self._roles and self._roles.isdisjoint(person.said))

    def _community(self, person: Person) -> bool:
        if not self._boroughs.isdisjoint(person.boroughs) or person.language in self._languages:
            return True
        if person.language != "en":
            return not self._languages
        return not self._known.isdisjoint(person.said)


def fits(service: Service, situation: Situation) -> bool:
    """Whether the service takes such a person."""
    return Takes(service).fit(Person(situation))


def shared(service: Service, situation: Situation) -> tuple[Audience, ...]:
    """The audiences that she named and the service is for, or knows especially well."""
    own = (*service.audiences, *service.focus)
    return tuple(code for code in situation.audiences if code in own and code not in NOT_SHARED)
