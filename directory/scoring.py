"""How well one service meets a situation, with the reasons that it would be chosen for.

Knows what a need, a harm, an identity, a language, a distance and an open line are worth against each other.
Which services are looked at, and in which tiers they stand, is `matching`'s.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from directory import eligibility, places
from directory.hours import UNKNOWN, Opening, opening
from directory.model import Service
from directory.situation import Reason, Situation
from directory.vocabulary import BOROUGHS, HARMS, Harm

COMMONEST: Harm = "domestic-abuse"
FIRST_NEED, NEXT_NEED, FIRST_HARM, NEXT_HARM, LEAD, SHARED = 4.0, 1.5, 4.0, 2.0, 4.0, 2.5
GROWING = 16  # years: a line for those so old or older is not the one for a child


@dataclass(frozen=True)
class Scored:
    """A service and how it meets a situation: `fit` alone, and `score` with what makes it easy to reach."""

    service: Service
    fit: float
    score: float
    reasons: tuple[Reason, ...]
    opening: Opening
    special: bool
    border: int | None  # which of her boroughs it serves: 0 for the one her postcode mostly lies in, None for none

    @property
    def local(self) -> bool:
        """Whether it serves a borough of hers."""
        return self.border is not None


def score(service: Service, situation: Situation, now: dt.datetime) -> Scored:
    """The service as it meets this situation at `now` (aware)."""
    reasons = tuple(_reasons(service, situation))
    state = _best_opening(service, now)
    special = any(reason.kind in {"audience", "language"} for reason in reasons) or _leads_her_harm(service, situation)
    fit = _fit(service, situation)
    whole = fit + _ease(service, situation, state)
    return Scored(service, fit, whole, reasons, state, special, border(service, situation))


def border(service: Service, situation: Situation) -> int | None:
    """The position of the first of her boroughs that the service covers."""
    return next((i for i, area in enumerate(situation.areas) if area in BOROUGHS and area in service.areas), None)


def _fit(service: Service, situation: Situation) -> float:
    """How well it meets her needs, harms and who she is."""
    worth = sum(
        (FIRST_NEED if rank == 0 else NEXT_NEED) * (1.25 if need in service.needs[:2] else 1.0)
        for rank, need in enumerate(situation.needs)
        if need in service.needs
    )
    worth += sum(
        (FIRST_HARM if rank == 0 else NEXT_HARM) for rank, harm in enumerate(situation.harms) if harm in service.harms
    )
    if not situation.harms and service.harms and COMMONEST not in service.harms:
        worth -= 3.0  # until she says another harm, services that know only narrower ones wait
    leading = led(service, situation)
    shared = [code for code in eligibility.shared(service, situation) if code not in leading]
    return worth - _unsuited(service, situation) + LEAD * len(leading) + SHARED * len(shared)


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
    worth = {"open": 2.0, "unknown": 0.5, "closed": 0.0}[state.state]
    if situation.language in service.languages:
        worth += 3.0
    elif service.interpreters:
        worth += 0.5
    if set(situation.areas) & set(service.areas) & set(BOROUGHS):
        worth += 2.0
    metres = distance(service, situation)
    return worth + (1.0 - min(metres, 5000) / 5000 if metres is not None else 0.0)


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


def _leads_her_harm(service: Service, situation: Situation) -> bool:
    """Whether it is the one to try for a harm that she named, other than the commonest: a specialist anywhere."""
    return bool({harm for harm in situation.harms if harm != COMMONEST} & set(service.leads))


def led(service: Service, situation: Situation) -> tuple[str, ...]:
    """What she asked that this service leads; the commonest harm is taken as asked where she named none."""
    asked = (*(situation.harms or (COMMONEST,)), *situation.needs, *eligibility.said(situation))
    return tuple(code for code in service.leads if code in asked)
