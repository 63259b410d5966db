"""A service and a situation made ready to be compared: their terms as sets, worked out once.

Knows what of a service never changes within an edition, and what of a situation is the same for each service that it
is held against. What a shared term is worth is `scoring`'s, whom a service takes `eligibility`'s.
"""

import datetime as dt
from collections.abc import Iterable, MutableMapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol
from weakref import WeakKeyDictionary

from directory import eligibility, freshness, places
from directory.eligibility import Person, Takes
from directory.freshness import USUAL, Limits
from directory.model import Service
from directory.places import Place
from directory.situation import Reason, Situation
from directory.vocabulary import BOROUGHS, HARMS, Area, Harm

COMMONEST: Harm = "domestic-abuse"
FIVE: frozenset[str] = frozenset(BOROUGHS)
_HARMS: frozenset[str] = frozenset(HARMS)
SPOKEN = "in {}"  # a language among terms: some codes of languages are words


class Offer:
    """One service: what it is asked about for each situation."""

    def __init__(self, service: Service, limits: Limits = USUAL) -> None:
        self.service = service
        self.id = service.id
        self.takes = Takes(service)
        self.areas: frozenset[str] = frozenset(service.areas)
        self.boroughs = self.areas & FIVE
        self.needs: frozenset[str] = frozenset(service.needs)
        self.first_needs: frozenset[str] = frozenset(service.needs[:2])
        self.harms: frozenset[str] = frozenset(service.harms)
        self.leads = service.leads
        self.harms_led = _HARMS & set(service.leads)
        self.narrower_led = self.harms_led - {COMMONEST}
        self.known: frozenset[str] = frozenset((*service.audiences, *service.focus))
        self.languages: frozenset[str] = frozenset(service.languages)
        self.interpreters = service.interpreters
        self.youngest = service.ages[0] or 0
        self.reachable = service.reachable
        self.hours = tuple(contact.hours for contact in self.reachable)
        self.spot = _spot(service)
        self._good_until = freshness.good_until(service, limits)
        self.wider = Reason("wider", service.areas[-1])
        # One set for all that may be a reason: these vocabularies have no code in common.
        self.shared = self.needs | self.harms | (self.known - eligibility.NOT_SHARED) | self.boroughs
        self.shared |= {SPOKEN.format(code) for code in self.languages}

    def stale(self, today: dt.date) -> bool:
        """Whether every number of it is overdue twice over on this day."""
        return today > self._good_until


def _spot(service: Service) -> Place | None:
    """The outcode of its public address; None where it has none, or none that we know."""
    if service.place != "public":
        return None
    addresses = [contact.value for contact in service.confirmed if contact.kind == "address"]
    return next((spot for address in addresses if (spot := places.outcode_in(address))), None)


# What was worked out of each edition's services, the same whoever asks; it goes with the edition.
_made: MutableMapping[object, dict[str, Offer]] = WeakKeyDictionary()


class Edition(Protocol):
    """What of an edition its offers depend on."""

    @property
    def limits(self) -> Limits:
        """After how many days a fact of it is overdue."""


def made(services: Iterable[Service], edition: Edition) -> list[Offer]:
    """The services of an edition ready to be compared, each made once."""
    known = _made.setdefault(edition, {})
    found = []
    for service in services:
        offer = known.get(service.id)
        if offer is None or offer.service is not service:
            offer = known[service.id] = Offer(service, edition.limits)
        found.append(offer)
    return found


@dataclass(frozen=True)
class Asked:
    """One situation: what each service is held against."""

    situation: Situation

    @cached_property
    def person(self) -> Person:
        """Who she is."""
        return Person(self.situation)

    @cached_property
    def needs(self) -> frozenset[str]:
        """Her needs."""
        return frozenset(self.situation.needs)

    @cached_property
    def harms(self) -> frozenset[str]:
        """What happens to her; whoever hurts people who sell sex, those who know sexual violence know of it."""
        return frozenset((*self.situation.harms, *(["sexual-violence"] if self.sells_sex else [])))

    @cached_property
    def sells_sex(self) -> bool:
        """Whether she sells sex, was hurt at it, and has told of nobody who makes her."""
        s = self.situation
        hurt = "sexual-exploitation" in s.harms and "modern-slavery" not in s.harms
        return "sex-worker" in s.audiences and hurt and not self.person.young

    @cached_property
    def harms_or_commonest(self) -> frozenset[str]:
        """What happens to her; the commonest harm where she has said none."""
        return self.harms or frozenset({COMMONEST})

    @cached_property
    def boroughs(self) -> tuple[tuple[int, Area], ...]:
        """Those of her areas that are boroughs, each with its position."""
        return tuple((at, area) for at, area in enumerate(self.situation.areas) if area in FIVE)

    @cached_property
    def leading(self) -> frozenset[str]:
        """All that a service may lead in: needs, harms and who she is."""
        return self.harms_or_commonest | self.needs | self.person.said

    @cached_property
    def place(self) -> Place | None:
        """Her place."""
        return None if self.situation.place is None else places.at(self.situation.place)

    @cached_property
    def reasons(self) -> tuple[tuple[str, Reason], ...]:
        """What may be a reason for a service, each behind its term, in the order in which reasons are told."""
        s = self.situation
        return (
            *((need, Reason("need", need)) for need in s.needs),
            *((harm, Reason("harm", harm)) for harm in s.harms),
            *((code, Reason("audience", code)) for code in s.audiences),
            *([(SPOKEN.format(s.language), Reason("language", s.language))] if s.language != "en" else []),
            *((area, Reason("area", area)) for _at, area in self.boroughs),
        )


def led(offer: Offer, asked: Asked) -> tuple[str, ...]:
    """What she asked that this service leads; the commonest harm is taken as asked where she named none."""
    return tuple(code for code in offer.leads if code in asked.leading) if offer.leads else ()
