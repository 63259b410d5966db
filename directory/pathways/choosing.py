"""An asking in, the route out: which rules hold, which come first, and where a borough is silent.

Knows order and precedence only: the nearer area before the wider, what names the setting, the risk, the harm or
the person before what is for all. It gives no score: what to do is for professional judgement.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from directory.model import Service
from directory.pathways.asking import Asking
from directory.pathways.loading import Pathways
from directory.pathways.rules import ANY, KINDS, Kind, Rule, meets
from directory.vocabulary import BOROUGHS

# Told in full; of the others the title, with the way to the rest.
FULL: frozenset[Kind] = frozenset({"danger", "duty", "route", "risk"})


MOST = 10  # in full beside the danger; whoever asks for less than everything sees all of it
# Named in every answer, whatever was asked.
BINDING: frozenset[Kind] = frozenset({"duty", "safeguarding"})
# Told in full where they are the borough's own and for the very person that was asked for.
LOCAL: frozenset[Kind] = frozenset({"safeguarding", "specialist", "immigration", "abuser"})


@dataclass(frozen=True)
class Found:
    """One rule that holds: the wider ones that it comes before, and how it came here."""

    rule: Rule
    wider: tuple[Rule, ...] = ()
    silent: bool = False  # boroughs have rules of their own on this, and this borough has none
    beside_unconfirmed: bool = False  # the borough's own rule is there, and not confirmed
    depends: bool = False  # it holds only for persons or harms that nobody asked for


@dataclass(frozen=True)
class Route:
    """The answer: rules in the order in which to act, and the services that they name."""

    asking: Asking
    found: tuple[Found, ...]

    @property
    def main(self) -> tuple[Found, ...]:
        """What is told in full: the danger, and the first of what was asked for."""
        return tuple(one for one in self.found if _is_main(one, self.asking))[: MOST + 1]

    @property
    def binding(self) -> tuple[Found, ...]:
        """Duties that hold in this setting where they apply; told by their title and time limit."""
        return tuple(one for one in self._rest if one.rule.kind in BINDING)

    @property
    def further(self) -> tuple[Found, ...]:
        """What else may apply; told by its title."""
        return tuple(one for one in self._rest if one.rule.kind not in BINDING)

    @property
    def _rest(self) -> tuple[Found, ...]:
        main = self.main
        return tuple(one for one in self.found if one not in main)

    @property
    def is_local(self) -> bool:
        """Whether a rule of the borough's own is among what is told in full."""
        return any(one.rule.local for one in self.main)

    def services(self, catalogue: Iterable[Service]) -> tuple[Service, ...]:
        """The services that it names and that reach the area, each once; those for an emergency come last."""
        ordered = sorted(self.main, key=lambda one: one.rule.kind == "danger")
        named = dict.fromkeys(service for one in ordered for service in one.rule.services)
        here = {one.id: one for one in catalogue if set(one.areas) & set(self.asking.areas)}
        return tuple(here[service] for service in named if service in here)


def _is_main(one: Found, asking: Asking) -> bool:
    return not one.depends and (one.rule.kind in FULL or _is_for(one.rule, asking))


def _is_for(rule: Rule, asking: Asking) -> bool:
    """Whether it is meant for the very setting, or is the borough's own for the very person, that was asked for."""
    if asking.setting in rule.setting and (rule.local or ANY not in rule.setting or rule.kind == "housing"):
        return True
    return rule.local and rule.kind in LOCAL and bool((set(asking.about) - {"adult"}) & set(rule.about))


def choose(asking: Asking, pathways: Pathways) -> Route:
    """The route for an asking."""
    held = [rule for rule in pathways.rules if _holds(rule, asking) or _binds(rule, asking)]
    narrowed = {wide: rule for rule in held for wide in rule.narrows}
    varies = {wide for rule in pathways.rules if rule.local for wide in rule.narrows}
    found = [
        Found(
            rule,
            wider=tuple(wide for wide in held if wide.rule in rule.narrows),
            silent=asking.area in BOROUGHS and rule.rule in varies and rule.rule not in narrowed,
            beside_unconfirmed=rule.rule in narrowed,
            depends=_depends(rule, asking),
        )
        for rule in held
        if rule.rule not in narrowed or not _any_confirmed(rule, held)
    ]
    return Route(asking, tuple(sorted(found, key=lambda one: _order(one, asking))))


def _any_confirmed(wide: Rule, held: Iterable[Rule]) -> bool:
    return any(rule.confirmed for rule in held if wide.rule in rule.narrows)


def _holds(rule: Rule, asking: Asking) -> bool:
    return (
        rule.area in asking.areas
        and (ANY in rule.setting or asking.setting in rule.setting)
        and (asking.risk is None or meets(rule.risk, (asking.risk,)))
        and (not asking.harm or meets(rule.harm, asking.harm))
        and (not asking.about or meets(rule.about, asking.persons))
    )


def _binds(rule: Rule, asking: Asking) -> bool:
    """Whether it is a duty in this setting whatever was asked: what nobody asked about may turn up all the same."""
    setting = ANY in rule.setting or asking.setting in rule.setting
    return rule.kind in BINDING and rule.area in asking.areas and setting


def _depends(rule: Rule, asking: Asking) -> bool:
    """Whether it is for persons or harms that were not asked for; a setting's own rules are told all the same."""
    if not _holds(rule, asking):
        return True
    if asking.setting in rule.setting and ANY not in rule.setting:
        return False
    persons = not asking.about and not {ANY, "adult"} & set(rule.about)
    harms = not asking.harm and not {ANY, "domestic-abuse"} & set(rule.harm)
    return persons or harms


def _order(one: Found, asking: Asking) -> tuple[int, bool, int, tuple[int, ...]]:
    rule = one.rule
    own = (rule.local or rule.kind == "duty") and _is_for(rule, asking)
    kind = {"danger": 0, "route": 2, "duty": 3}.get(rule.kind, KINDS.index(rule.kind) + 4)
    place = 1 if own and not one.depends else kind
    return place, one.depends or one.beside_unconfirmed, int(ANY in rule.setting), rule.breadth
