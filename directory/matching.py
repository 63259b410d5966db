"""A situation in, ordered services out, each with its reasons.

Knows who fits whom and what comes first: danger, then one confirmed line that answers now, then local
and specialist services, then wider ones. Pure: the edition offers candidates, `now` is passed in. What
to ask next is left to `conversation`, wording to the coats.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Protocol

from directory import freshness, offers, standing, suiting
from directory.freshness import Age
from directory.hours import ORDER, UK
from directory.model import Service
from directory.offers import COMMONEST, Asked, Offer, led, made
from directory.scoring import Scored, border, score
from directory.situation import Match, Reason, Situation, Tier
from directory.vocabulary import AREAS, WIDER_AREAS, Area, Harm, Need

EMERGENCY = ("police-999-silent-solution", "emergency-sms", "textphone-18000-relay-uk")
# Lines that answer at any hour whoever rings, for when nothing that fits better does.
SAMARITANS = "samaritans"
ALWAYS = ("national-domestic-abuse-helpline", "victim-support", SAMARITANS, "nhs-111")
# What services for every harm have: until she tells a narrower harm, these are asked of those for the commonest.
EVERYWHERE: frozenset[Need] = frozenset({"talk", "advocacy", "counselling", "health", "group", "safe-place"})
WIDEST = 8  # wider services told at most: more than these is a list, not an answer
NEAR_ENOUGH = 5.0


class Candidates(offers.Edition, Protocol):
    """What matching asks of an edition."""

    def candidates(self, areas: Iterable[Area], needs: Iterable[Need], harms: Iterable[Harm]) -> tuple[Service, ...]:
        """Services that may be offered there for any of these."""

    def __getitem__(self, service_id: str) -> Service: ...
    def __contains__(self, service_id: str) -> bool: ...


def match(situation: Situation, edition: Candidates, now: dt.datetime) -> tuple[Match, ...]:
    """The services for this situation at `now` (aware), best first; at least one that answers."""
    danger = list(_danger(Asked(situation), edition, now))
    asked = Asked(replace(situation, needs=tuple(need for need in situation.needs if need != "emergency")))
    everything = sorted(_fitting(asked, edition, now), key=standing.rank)
    today = now.astimezone(UK).date()
    fresh, stale = standing.by_age(everything, today)
    # In danger, with nothing said of what happens, the line is one for anybody: a guess could be far off.
    told = situation.harms or not danger
    line = _line(fresh if told else (), asked, edition, now)
    if line.offer.stale(today):  # nothing fresh answers: then age decides nothing
        fresh, stale = everything, []
        line = _line(fresh if told else (), asked, edition, now)
    listeners = list(_listeners(asked, edition, now))
    if listeners and not situation.harms:
        line = listeners[0]
    if danger:
        line = standing.in_danger(line, fresh)
    beside = standing.beside(line, fresh)
    local, others = standing.near_and_wide([scored for scored in fresh if scored.offer is not line.offer])
    behind, furthest = standing.near_and_wide(stale)
    wider = [*([] if local else beside), *others, *furthest][:WIDEST]
    ordered = [
        *((Tier.DANGER, scored) for scored in danger),
        (Tier.LINE, line),
        *((Tier.LOCAL, scored) for scored in listeners),
        *((Tier.LOCAL, scored) for scored in (*(beside if local else ()), *local)),
        *((Tier.WIDER, scored) for scored in wider),
        *((Tier.WIDER, scored) for scored in behind),
        *((Tier.WIDER, scored) for scored in _safety_net([line, *beside, *local, *wider], asked, edition, now)),
    ]
    matches = tuple(_match(tier, scored, edition, now) for tier, scored in _once(ordered))
    if situation.no_police and not danger:
        return tuple(one for one in matches if not one.of_the_police) or matches
    return matches


def despairs(situation: Situation) -> bool:
    """Whether a wish to die was said and little else: beside danger, a need to be listened to; or kept since then."""
    first = next((need for need in situation.needs if need != "emergency"), None)
    heard = situation.despair or (situation.crisis and first in {"talk", "counselling"})
    return heard and set(situation.harms) <= {COMMONEST}


def of_borough(area: Area, edition: Candidates, now: dt.datetime) -> tuple[Match, ...]:
    """Every service of one borough, those with a confirmed number first."""
    here = Asked(Situation(areas=(area,)))
    there = (one for one in edition.candidates((area,), (), ()) if "professional" not in one.audiences)
    found = [score(offer, here, now) for offer in made(there, edition)]
    return tuple(_match(Tier.LOCAL, one, edition, now) for one in sorted(found, key=standing.rank))


def one(service: Service, situation: Situation, edition: Candidates, now: dt.datetime) -> Match:
    """One service asked for by name, with the reasons it would have here."""
    scored = score(made([service], edition)[0], Asked(situation), now)
    return _match(Tier.LOCAL, scored, edition, now)


def _listeners(asked: Asked, edition: Candidates, now: dt.datetime) -> Iterator[Scored]:
    one = SAMARITANS if despairs(asked.situation) else ALWAYS[0] if suiting.for_her(asked) else ""
    if one in edition:
        yield score(made([edition[one]], edition)[0], asked, now)


def _fitting(asked: Asked, edition: Candidates, now: dt.datetime) -> Iterator[Scored]:
    situation = asked.situation
    reach = _reach(asked)
    # Who asks for something and tells no harm gets those that know the commonest too.
    harms = situation.harms or ((COMMONEST,) if situation.needs else ())
    for offer in made(edition.candidates(reach, situation.needs, harms), edition):
        if suiting.of_another_origin(offer, asked) or _elsewhere(offer, asked):
            continue
        if not (offer.takes.fit(asked.person) and _helps(offer, asked)):
            continue
        if _reached_from(offer, reach, edition):
            yield score(offer, asked, now)


def _reach(asked: Asked) -> tuple[Area, ...]:
    """Her areas, and all that hold them."""
    areas = asked.situation.areas
    return (*areas, *_wider_than(areas))


def _reached_from(offer: Offer, reach: Sequence[Area], edition: Candidates) -> bool:
    """Whether she can get to it where she is: the door of a service for the whole UK may be for England alone."""
    door = offer.service.front_door
    return bool(offer.reachable) or not door or door not in edition or not set(reach).isdisjoint(edition[door].areas)


def _elsewhere(offer: Offer, asked: Asked) -> bool:
    """Whether it names boroughs of the five, and hers, one of the five too, is not among them."""
    return bool(asked.boroughs and offer.boroughs) and border(offer, asked) is None


def _wider_than(areas: Sequence[Area]) -> Sequence[Area]:
    """The areas that hold these: a borough lies in London, London in England, England in the UK."""
    inner = [WIDER_AREAS.index(area) for area in areas if area in WIDER_AREAS]
    return WIDER_AREAS[max(inner) :] if inner else WIDER_AREAS


def _helps(offer: Offer, asked: Asked) -> bool:
    """Whether it answers what she asked: her need or her harm, and not a harm that is somebody else's."""
    shared_needs, shared_harms = asked.needs & offer.needs, asked.harms & offer.harms
    if offer.id in EMERGENCY:
        return False
    if suiting.her_own(offer, asked):
        return True
    if asked.harms and offer.harms and not shared_harms:
        if suiting.a_child_s_own(offer, asked):
            return True
        here = border(offer, asked) is not None
        return here and COMMONEST in offer.harms and bool(shared_needs & suiting.PRACTICAL)
    if asked.needs and not asked.harms and _narrow(offer, asked):
        return False
    if asked.needs and not shared_needs:
        return bool(shared_harms - {COMMONEST} or led(offer, asked))
    return bool(shared_needs or shared_harms or not (asked.needs or asked.harms))


def _narrow(offer: Offer, asked: Asked) -> bool:
    """Whether it knows only narrower harms than the commonest, and has what she asked as everyone has it."""
    narrower = bool(offer.harms) and COMMONEST not in offer.harms
    return narrower and asked.needs & offer.needs <= EVERYWHERE and not led(offer, asked)


def _line(fitting: Sequence[Scored], asked: Asked, edition: Candidates, now: dt.datetime) -> Scored:
    """One confirmed line that fits and answers now; failing that the best that may answer, or any that does.

    A local number counts as a line only where it leads for what she asked and is open. One that is known to
    answer comes before a better one that may not, unless that one fits better by more than NEAR_ENOUGH.
    """
    hers = [s for s in fitting if s.offer.reachable and s.suits and not s.aside]
    awake = [s for s in hers if s.opening.state != "closed" and not s.opening.holiday]
    lines = sorted((s for s in awake if not s.local or _leads_now(s)), key=lambda scored: -scored.score)
    best = max((scored.fit for scored in lines), default=0.0)
    knowing = [s for s in lines if s.offer.harms & asked.harms] or lines  # who listens to anybody knows less of it
    answering = [s for s in knowing if s.opening.state == "open" and s.fit > best - NEAR_ENOUGH]
    itself = "worried-about-someone" not in asked.needs  # a child that asks: its own line, where none surely answers
    own = [s for s in knowing if itself and "young-person" in s.leading]
    return next(iter(answering or own or knowing or _anyone(asked, edition, now)))


def _leads_now(scored: Scored) -> bool:
    return scored.opening.state == "open" and bool(scored.leading)


def _anyone(asked: Asked, edition: Candidates, now: dt.datetime) -> Iterator[Scored]:
    """Lines for whoever rings at any hour; after them, for a catalogue without them, every number there is."""
    today, reach = now.astimezone(UK).date(), frozenset(_reach(asked))
    always = made((edition[service_id] for service_id in ALWAYS if service_id in edition), edition)
    lines = [score(offer, asked, now) for offer in always if offer.takes.fit(asked.person)]
    for line in sorted(lines, key=lambda s: (s.offer.stale(today), reach.isdisjoint(s.offer.areas), not s.suits)):
        yield line._replace(first=(Reason("always", ""),))
    numbers = [
        score(offer, asked, now) for offer in made(edition.candidates(AREAS, (), ()), edition) if offer.reachable
    ]
    yield from sorted(
        numbers,
        key=lambda s: (
            s.offer.stale(today),
            reach.isdisjoint(s.offer.areas),
            not s.offer.takes.fit(asked.person),
            ORDER[s.opening.state],
            standing.rank(s),
        ),
    )


def _safety_net(chosen: Sequence[Scored], asked: Asked, edition: Candidates, now: dt.datetime) -> Iterator[Scored]:
    """A line that answers now, where none of the chosen does."""
    if not any(scored.opening.state == "open" for scored in chosen if scored.offer.reachable):
        everyone = _anyone(asked, edition, now)
        yield from islice((scored for scored in everyone if scored.opening.state == "open"), 1)


def _danger(asked: Asked, edition: Candidates, now: dt.datetime) -> Iterator[Scored]:
    if asked.situation.crisis or "emergency" in asked.needs:
        for offer in made((edition[service_id] for service_id in EMERGENCY if service_id in edition), edition):
            yield score(offer, asked, now)


def _once(ordered: Iterable[tuple[Tier, Scored]]) -> Iterator[tuple[Tier, Scored]]:
    seen: set[str] = set()
    for tier, scored in ordered:
        if scored.offer.id not in seen:
            seen.add(scored.offer.id)
            yield tier, scored


def _match(tier: Tier, scored: Scored, edition: Candidates, now: dt.datetime) -> Match:
    service = scored.service
    door = service.front_door
    front_door = edition[door] if door and door in edition and not scored.offer.reachable else None
    reasons = (Reason("danger", ""),) if tier is Tier.DANGER else scored.reasons
    numbers = scored.offer.reachable or (front_door.reachable if front_door else ())
    number = standing.number_first(numbers, now, danger=tier is Tier.DANGER or scored.asked.situation.crisis)
    today = now.astimezone(UK).date()
    overdue = number is not None and freshness.of_contact(number, edition.limits, today) > Age.FRESH
    return Match(service, tier, reasons, scored.opening, front_door, number, overdue)
