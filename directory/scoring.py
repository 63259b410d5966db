"""How well one service meets a situation, with the reasons that it would be chosen for.

Knows what a need, a harm, an identity, a language, a distance and an open line are worth against each other.
Which services are looked at, and in which tiers they stand, is `matching`'s.
"""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from directory import places, suiting
from directory.hours import ORDER, UNKNOWN, Opening, opening
from directory.model import Service
from directory.offers import COMMONEST, Asked, Offer, led
from directory.situation import Reason
from directory.vocabulary import Harm

FIRST_NEED, NEXT_NEED, FIRST_HARM, NEXT_HARM, LEAD, SHARED = 4.0, 1.5, 4.0, 2.0, 4.0, 2.5
FOREMOST, ALSO = 1.25, 0.8  # how much more a need counts that a service is for in the first place, and one beside
ELSEWHERE = 5.0  # what speaks against a service that is known for harms which are not hers
CARE = 12.0  # what speaks for the doctors who see people after a rape, while that may matter: more than any guess
LATER = 0.2  # how much of a lead is lost with each need that she put before
GROWING = 16  # years: a line for those so old or older is not the one for a child
OPEN_WORTH = {"open": 2.0, "unknown": 0.5, "closed": 0.0}


class Scored(NamedTuple):
    """A service and how it meets a situation: `fit` alone, and `score` with what makes it easy to reach."""

    offer: Offer
    asked: Asked
    fit: float
    score: float
    opening: Opening
    special: bool
    border: int | None  # which of her boroughs it serves: 0 for the one her postcode mostly lies in, None for none
    metres: int | None
    leading: tuple[str, ...]  # what she asked that it leads
    suits: bool  # whether a person like her may be sent there first: not a man where women are meant
    elsewhere: bool  # whether it is known for harms that are not hers
    first: tuple[Reason, ...] = ()  # why it stands here, before what it shares with her

    @property
    def service(self) -> Service:
        """The service itself."""
        return self.offer.service

    @property
    def local(self) -> bool:
        """Whether it serves a borough of hers."""
        return self.border is not None

    @property
    def apt(self) -> bool:
        """Whether it answers what she asked first, or leads in something that she asked."""
        needs = self.asked.situation.needs
        return not needs or needs[0] in self.offer.needs or bool(self.leading)

    @property
    def stranger(self) -> bool:
        """Whether it is a community's, and nothing that she said is of that community."""
        return self.another_s or not (self.offer.takes.everybody or self.special)

    @property
    def another_s(self) -> bool:
        """Whether it is one community's, and nothing says that she is of that."""
        return suiting.another_s(self.offer, self.asked)

    @property
    def _of_others(self) -> bool:
        """Whether it knows a community well that is not hers, and is not her borough's."""
        known = self.offer.known & suiting.COMMUNITIES
        hers = self.local or self.asked.situation.language in self.offer.languages
        return bool(known) and not hers and known.isdisjoint(self.asked.person.said)

    @property
    def aside(self) -> bool:
        """Whether it is a community's that she did not name, or known for something that she did not ask."""
        offer, needs = self.offer, self.asked.needs
        if self.stranger or suiting.behind_the_family_s(offer, self.asked):
            return True
        if COMMONEST in offer.leads or self.leading:
            return False
        foremost = self.service.needs[0]
        if self._of_others or not offer.leads:
            return self._of_others or foremost == "safe-place" not in needs  # a refuge's office is no line to talk to
        others = self.asked.harms & offer.harms - {COMMONEST}
        return self.elsewhere or (not others and foremost not in needs)

    @property
    def near(self) -> bool:
        """Whether it stands among those of her borough or made for her, and is not for others or for other needs."""
        if suiting.for_somebody_else(self.offer, self.asked):
            return False
        if not self.local:
            return self.special and (not self.elsewhere or bool(self.leading))
        return self.special or not self._by_the_way

    @property
    def _by_the_way(self) -> bool:
        """Whether it has a number, but for something else first than she asked."""
        return bool(self.offer.reachable) and not self.apt and self.offer.service.needs[0] not in self.asked.needs

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why it would be chosen: what it shares with her, then where it is."""
        shared = self.offer.shared
        found = [*self.first, *(reason for code, reason in self.asked.reasons if code in shared)]
        if self.border is None:
            found.append(self.offer.wider)
        if self.metres is not None:
            found.append(Reason("near", str(self.metres)))
        return tuple(found)


def score(offer: Offer, asked: Asked, now: dt.datetime) -> Scored:
    """The service as it meets this situation at `now` (aware)."""
    state, at, away = _best_opening(offer, now), border(offer, asked), distance(offer, asked)
    leading, elsewhere = led(offer, asked), suiting.leads_elsewhere(offer, asked)
    suits = not suiting.made_for_others(offer, asked)
    fit = _worth(offer, asked, leading) - _unsuited(offer, asked, suits=suits) - (ELSEWHERE if elsewhere else 0.0)
    whole = fit + _ease(offer, asked, state, at, away)
    return Scored(offer, asked, fit, whole, state, _special(offer, asked), at, away, leading, suits, elsewhere)


def border(offer: Offer, asked: Asked) -> int | None:
    """The position of the first of her boroughs that the service covers."""
    for at, area in asked.boroughs:
        if area in offer.boroughs:
            return at
    return None


def _special(offer: Offer, asked: Asked) -> bool:
    """Whether it is for people like her, speaks her language, or leads in a harm other than the commonest."""
    s = asked.situation
    return (
        not offer.shared.isdisjoint(s.audiences)
        or (s.language != "en" and s.language in offer.languages)
        or not offer.narrower_led.isdisjoint(_surest(offer, asked))
    )


def _surest(offer: Offer, asked: Asked) -> tuple[Harm, ...]:
    """The harms of hers that make a service hers; for who is young the first alone, unless it is for the young."""
    return asked.situation.harms[: 1 if asked.person.young and "young-person" not in offer.known else None]


def _worth(offer: Offer, asked: Asked, leading: Sequence[str]) -> float:
    """How well it meets her needs, harms and who she is."""
    worth, each = 0.0, FIRST_NEED
    for need in asked.situation.needs:
        if need in offer.needs:
            worth += each * (FOREMOST if need in offer.first_needs else ALSO)
        each = NEXT_NEED
    each = FIRST_HARM
    for harm in asked.situation.harms:
        if harm in offer.harms:
            worth += each
        each = NEXT_HARM
    if not asked.harms and offer.harms and COMMONEST not in offer.harms:
        worth -= 3.0  # until she says another harm, services that know only narrower ones wait
    if "sexual-health" in offer.leads:
        worth += CARE * (suiting.after_rape(asked) - suiting.long_over(asked))
    if leading:
        later = sum(at * LATER for at, need in enumerate(asked.situation.needs) if need in leading)
        worth += LEAD * (len(leading) - later)
    shared = [code for code in asked.situation.audiences if code in offer.shared and code not in leading]
    return worth + SHARED * len(shared)


def _unsuited(offer: Offer, asked: Asked, *, suits: bool) -> float:
    """What speaks against a service that would take her, but is made for others."""
    against = int(not suits)
    child = "young-person" in asked.situation.audiences and "professional" not in asked.person.said
    against += child and "young-person" not in offer.known
    against += offer.youngest >= GROWING and "child-abuse" in asked.harms and not suiting.long_over(asked)
    return 1.5 * LEAD * against


def _ease(offer: Offer, asked: Asked, state: Opening, at: int | None, away: int | None) -> float:
    """What makes it easier to reach: open now, in her language, near."""
    worth = OPEN_WORTH[state.state]
    if asked.situation.language in offer.languages:
        worth += 3.0
    elif offer.interpreters:
        worth += 0.5
    if at is not None:
        worth += 2.0
    return worth + (1.0 - min(away, 5000) / 5000 if away is not None else 0.0)


def distance(offer: Offer, asked: Asked) -> int | None:
    """Metres from her place's middle to a public address's outcode, or None where either is not known."""
    return places.distance(asked.place, offer.spot) if asked.place and offer.spot else None


def _best_opening(offer: Offer, now: dt.datetime) -> Opening:
    """The opening of the number she would ring: an open one wins over an unknown one, that over a shut one."""
    states = [opening(hours, now) for hours in offer.hours]
    if len(states) == 1:
        return states[0]
    return min(states, key=lambda state: ORDER[state.state], default=UNKNOWN)
