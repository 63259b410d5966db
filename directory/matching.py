"""A situation in, ordered services out, each with its reasons.

Knows who fits whom and what comes first: danger, then one confirmed line that answers now, then local
and specialist services, then wider ones. Pure: the edition offers candidates, `now` is passed in. What
to ask next is left to `conversation`, wording to the coats.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from directory import eligibility, places
from directory.hours import UNKNOWN, Opening, opening
from directory.model import Contact, Service
from directory.situation import Match, Reason, Situation, Tier
from directory.vocabulary import BOROUGHS, HARMS, WIDER_AREAS, Area, Harm, Need

EMERGENCY = ("police-999-silent-solution", "emergency-sms", "textphone-18000-relay-uk")
# Lines that answer at any hour whoever rings, for when nothing that fits better does.
ALWAYS = ("national-domestic-abuse-helpline", "victim-support", "samaritans", "nhs-111")
# Help with these is worth having from a service that does not name her harm: a council houses everyone.
PRACTICAL: frozenset[Need] = frozenset(
    {"housing", "legal", "immigration", "money", "health", "substance-use", "children", "work", "police", "walk-in"}
)
WIDEST = 8  # wider services told at most: more than these is a list, not an answer
COMMONEST: Harm = "domestic-abuse"
FIRST_NEED, NEXT_NEED, FIRST_HARM, NEXT_HARM, LEAD, SHARED = 4.0, 1.5, 4.0, 2.0, 4.0, 2.5
NEAR_ENOUGH = 5.0
GROWING = 16  # years: a line for those so old or older is not the one for a child


class Candidates(Protocol):
    """What matching asks of an edition."""

    def candidates(self, areas: Iterable[Area], needs: Iterable[Need], harms: Iterable[Harm]) -> tuple[Service, ...]:
        """Services that may be offered there for any of these."""

    def __getitem__(self, service_id: str) -> Service: ...
    def __contains__(self, service_id: str) -> bool: ...


@dataclass(frozen=True)
class _Scored:
    service: Service
    fit: float
    score: float
    reasons: tuple[Reason, ...]
    opening: Opening
    special: bool
    border: int | None  # which of her boroughs it serves: 0 for the one her postcode mostly lies in, None for none

    @property
    def local(self) -> bool:
        return self.border is not None


def match(situation: Situation, edition: Candidates, now: dt.datetime) -> tuple[Match, ...]:
    """The services for this situation at `now` (aware), best first; at least one that answers."""
    danger = list(_danger(situation, edition, now))
    situation = replace(situation, needs=tuple(need for need in situation.needs if need != "emergency"))
    fitting = sorted(_fitting(situation, edition, now), key=_rank)
    line = _line(fitting, situation, edition, now)
    rest = [scored for scored in fitting if scored.service.id != line.service.id]
    local = [scored for scored in rest if scored.local or scored.special]
    wider = [scored for scored in rest if not (scored.local or scored.special)]
    ordered = [
        *((Tier.DANGER, scored) for scored in danger),
        (Tier.LINE, line),
        *((Tier.LOCAL, scored) for scored in local),
        *((Tier.WIDER, scored) for scored in sorted(wider, key=_worth)[:WIDEST]),
        *((Tier.WIDER, scored) for scored in _safety_net([line, *rest], situation, edition, now)),
    ]
    return tuple(_match(tier, scored, edition) for tier, scored in _once(ordered))


def of_borough(area: Area, edition: Candidates, now: dt.datetime) -> tuple[Match, ...]:
    """Every service of one borough, those with a confirmed number first."""
    here = Situation(areas=(area,))
    scored = [
        _score(service, here, now)
        for service in edition.candidates((area,), (), ())
        if "professional" not in service.audiences
    ]
    return tuple(_match(Tier.LOCAL, one, edition) for one in sorted(scored, key=_rank))


def one(service: Service, situation: Situation, edition: Candidates, now: dt.datetime) -> Match:
    """One service asked for by name, with the reasons it would have here."""
    scored = _score(service, situation, now)
    return _match(Tier.LOCAL, scored, edition)


def _fitting(situation: Situation, edition: Candidates, now: dt.datetime) -> Iterator[_Scored]:
    reach = (*situation.areas, *_wider_than(situation.areas))
    for service in edition.candidates(reach, situation.needs, situation.harms):
        if eligibility.fits(service, situation) and _helps(service, situation) and not _elsewhere(service, situation):
            yield _score(service, situation, now)


def _elsewhere(service: Service, situation: Situation) -> bool:
    """Whether it names boroughs of the five, and hers, one of the five too, is not among them."""
    hers, named = set(situation.areas) & set(BOROUGHS), set(service.areas) & set(BOROUGHS)
    return bool(hers and named and not hers & named)


def _wider_than(areas: Sequence[Area]) -> Sequence[Area]:
    """The areas that hold these: a borough lies in London, London in England, England in the UK."""
    inner = [WIDER_AREAS.index(area) for area in areas if area in WIDER_AREAS]
    return WIDER_AREAS[max(inner) :] if inner else WIDER_AREAS


def _helps(service: Service, situation: Situation) -> bool:
    """Whether it answers what she asked: her need or her harm, and not a harm that is somebody else's."""
    needs, harms = set(situation.needs), set(situation.harms)
    shared_needs, shared_harms = needs & set(service.needs), harms & set(service.harms)
    if service.id in EMERGENCY:
        return False
    if harms and service.harms and not shared_harms:
        here = _border(service, situation) is not None
        return here and COMMONEST in service.harms and bool(shared_needs & PRACTICAL)
    if needs and not shared_needs:
        return bool(shared_harms - {COMMONEST} or _led(service, situation))
    return bool(shared_needs or shared_harms or not (needs or harms))


def _led(service: Service, situation: Situation) -> tuple[str, ...]:
    """What she asked that this service leads; the commonest harm is taken as asked where she named none."""
    asked = (*(situation.harms or (COMMONEST,)), *situation.needs, *eligibility.said(situation))
    return tuple(code for code in service.leads if code in asked)


def _score(service: Service, situation: Situation, now: dt.datetime) -> _Scored:
    reasons = tuple(_reasons(service, situation))
    state = _best_opening(service, now)
    special = any(reason.kind in {"audience", "language"} for reason in reasons)
    fit = _fit(service, situation)
    score = fit + _ease(service, situation, state)
    return _Scored(service, fit, score, reasons, state, special, _border(service, situation))


def _border(service: Service, situation: Situation) -> int | None:
    """The position of the first of her boroughs that the service covers."""
    return next((i for i, area in enumerate(situation.areas) if area in BOROUGHS and area in service.areas), None)


def _fit(service: Service, situation: Situation) -> float:
    """How well it meets her needs, harms and who she is."""
    score = sum(
        (FIRST_NEED if rank == 0 else NEXT_NEED) * (1.25 if need in service.needs[:2] else 1.0)
        for rank, need in enumerate(situation.needs)
        if need in service.needs
    )
    score += sum(
        (FIRST_HARM if rank == 0 else NEXT_HARM) for rank, harm in enumerate(situation.harms) if harm in service.harms
    )
    if not situation.harms and service.harms and COMMONEST not in service.harms:
        score -= 3.0  # until she says another harm, services that know only narrower ones wait
    led = _led(service, situation)
    shared = [code for code in eligibility.shared(service, situation) if code not in led]
    return score - _unsuited(service, situation) + LEAD * len(led) + SHARED * len(shared)


def _unsuited(service: Service, situation: Situation) -> float:
    """What speaks against a service that would take her, but is made for others."""
    known = (*service.audiences, *service.focus)
    against = [
        "men" in situation.audiences and "women" in known,
        "young-person" in situation.audiences and "young-person" not in known,
        "child-abuse" in situation.harms and (service.ages[0] or 0) >= GROWING,
    ]
    return 1.5 * LEAD * sum(against) + (LEAD if _leads_elsewhere(service, situation) else 0.0)


def _leads_elsewhere(service: Service, situation: Situation) -> bool:
    """Whether it is known for harms that are not hers; the line for the commonest harm is everybody's."""
    known = {code for code in service.leads if code in HARMS}
    return bool(known) and COMMONEST not in known and not known & set(situation.harms or (COMMONEST,))


def _ease(service: Service, situation: Situation, state: Opening) -> float:
    """What makes it easier to reach: open now, in her language, near."""
    score = {"open": 2.0, "unknown": 0.5, "closed": 0.0}[state.state]
    if situation.language in service.languages:
        score += 3.0
    elif service.interpreters:
        score += 0.5
    if set(situation.areas) & set(service.areas) & set(BOROUGHS):
        score += 2.0
    metres = distance(service, situation)
    return score + (1.0 - min(metres, 5000) / 5000 if metres is not None else 0.0)


def distance(service: Service, situation: Situation) -> int | None:
    """Metres from her place's middle to a public address's outcode, or None where either is not known."""
    if service.place != "public" or situation.place is None:
        return None
    addresses = [contact.value for contact in service.confirmed if contact.kind == "address"]
    spots = [place for address in addresses if (place := places.outcode_in(address))]
    return places.distance(places.at(situation.place), spots[0]) if spots else None


def _reasons(service: Service, situation: Situation) -> Iterator[Reason]:
    yield from (Reason("need", need) for need in situation.needs if need in service.needs)
    yield from (Reason("harm", harm) for harm in situation.harms if harm in service.harms)
    yield from (Reason("audience", code) for code in eligibility.shared(service, situation))
    if situation.language != "en" and situation.language in service.languages:
        yield Reason("language", situation.language)
    here = [area for area in situation.areas if area in service.areas and area in BOROUGHS]
    yield from (Reason("area", area) for area in here)
    if not here:
        yield Reason("wider", next(area for area in service.areas[::-1]))
    if (metres := distance(service, situation)) is not None:
        yield Reason("near", str(metres))


def _best_opening(service: Service, now: dt.datetime) -> Opening:
    """The opening of the number she would ring: an open one wins over an unknown one, that over a shut one."""
    order = {"open": 0, "unknown": 1, "closed": 2}
    states = [opening(contact.hours, now) for contact in service.reachable]
    return min(states, key=lambda state: order[state.state], default=UNKNOWN)


def _rank(scored: _Scored) -> tuple[int, bool, float, str]:
    """Her own borough before one that her postcode only touches; a number before a front door; then what fits best."""
    return (scored.border or 0, not scored.service.reachable, -scored.score, scored.service.id)


def _worth(scored: _Scored) -> tuple[float, str]:
    """The order of wider services: what fits best, with a number of its own worth about as much as a need."""
    return (-scored.score - (FIRST_NEED if scored.service.reachable else 0.0), scored.service.id)


def _line(fitting: Sequence[_Scored], situation: Situation, edition: Candidates, now: dt.datetime) -> _Scored:
    """One confirmed line that fits and answers now; failing that the best that may answer, or any that does.

    A local number counts as a line only where it leads for what she asked and is open. One that is known to
    answer comes before a better one that may not, unless that one fits better by more than NEAR_ENOUGH.
    """
    lines = [s for s in fitting if s.service.reachable and (not s.local or _leads_now(s, situation))]
    lines = sorted(
        (s for s in lines if s.opening.state != "closed" and not s.opening.holiday), key=lambda scored: -scored.score
    )
    best = max((scored.fit for scored in lines), default=0.0)
    answering = [s for s in lines if s.opening.state == "open" and s.fit > best - NEAR_ENOUGH]
    return next(iter(answering or lines or list(_open_always(situation, edition, now))))


def _leads_now(scored: _Scored, situation: Situation) -> bool:
    return scored.opening.state == "open" and bool(_led(scored.service, situation))


def _open_always(situation: Situation, edition: Candidates, now: dt.datetime) -> Iterator[_Scored]:
    for service_id in ALWAYS:
        if service_id in edition and eligibility.fits(edition[service_id], situation):
            scored = _score(edition[service_id], situation, now)
            yield replace(scored, reasons=(Reason("always", ""), *scored.reasons))


def _safety_net(
    chosen: Sequence[_Scored], situation: Situation, edition: Candidates, now: dt.datetime
) -> list[_Scored]:
    """A line that answers now, where none of the chosen does."""
    if any(scored.opening.state == "open" for scored in chosen if scored.service.reachable):
        return []
    return list(_open_always(situation, edition, now))[:1]


def _danger(situation: Situation, edition: Candidates, now: dt.datetime) -> Iterator[_Scored]:
    if situation.crisis or "emergency" in situation.needs:
        for service_id in EMERGENCY:
            if service_id in edition:
                scored = _score(edition[service_id], situation, now)
                yield replace(scored, reasons=(Reason("danger", ""),))


def _once(ordered: Iterable[tuple[Tier, _Scored]]) -> Iterator[tuple[Tier, _Scored]]:
    seen: set[str] = set()
    for tier, scored in ordered:
        if scored.service.id not in seen:
            seen.add(scored.service.id)
            yield tier, scored


def _match(tier: Tier, scored: _Scored, edition: Candidates) -> Match:
    door = scored.service.front_door
    front_door = edition[door] if door and door in edition and not scored.service.reachable else None
    return Match(scored.service, tier, scored.reasons, scored.opening, front_door)


def first_number(match: Match, now: dt.datetime) -> Contact | None:
    """The number to ring for this match at `now`: its own that is open, else its own, else its front door's."""
    own = match.service.reachable or (match.front_door.reachable if match.front_door else ())
    order = {"open": 0, "unknown": 1, "closed": 2}
    return min(own, key=lambda contact: order[opening(contact.hours, now).state], default=None)
