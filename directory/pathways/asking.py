"""What a professional may ask: five choices from closed lists, and what contradicts what.

Knows how an address is read into an Asking, and refuses everything else without repeating it: nothing about
a person can be put in.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from directory.pathways.rules import ABOUT, ANY, SETTINGS, About, Setting
from directory.vocabulary import AREAS, BOROUGHS, HARMS, RISKS, Area, Harm, Risk

LISTS: Mapping[str, tuple[str, ...]] = {
    "area": AREAS,
    "setting": SETTINGS,
    "risk": RISKS,
    "harm": HARMS,
    "about": ABOUT,
}
MOST = 3  # harms, or persons, in one asking
CHILDREN: frozenset[About] = frozenset({"child", "young-person"})
GROWN: frozenset[About] = frozenset({"adult", "older", "employee", "perpetrator"})


class BadAskingError(Exception):
    """An asking that cannot be answered; `faults` are what is wrong, and hold nothing of what was sent."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("; ".join(self.faults))


@dataclass(frozen=True)
class Asking:
    """One question about a pathway; what is not given is not known."""

    area: Area | None = None
    setting: Setting | None = None
    risk: Risk | None = None
    harm: tuple[Harm, ...] = ()
    about: tuple[About, ...] = ()

    @property
    def areas(self) -> tuple[Area, ...]:
        """The area and those around it, the nearest first."""
        wider: tuple[Area, ...] = AREAS[AREAS.index("london") :]
        if self.area is None or self.area in BOROUGHS:
            return (self.area, *wider) if self.area else wider
        return AREAS[AREAS.index(self.area) :]

    @property
    def persons(self) -> tuple[About, ...]:
        """Whom it is about, with what follows: everybody who is not a child or a young person is an adult."""
        grown = bool(self.about) and not CHILDREN & set(self.about) and "perpetrator" not in self.about
        return (*self.about, "adult") if grown and "adult" not in self.about else self.about

    @property
    def given(self) -> dict[str, tuple[str, ...]]:
        """The choices that were made, by the name that they have in an address."""
        single = {"area": self.area, "setting": self.setting, "risk": self.risk}
        chosen = {name: (code,) for name, code in single.items() if code}
        return chosen | {name: codes for name, codes in (("harm", self.harm), ("about", self.about)) if codes}

    @property
    def enough(self) -> bool:
        """Whether there is something to answer: a place or a setting, and anything beside it."""
        return len(self.given) > 1


def read(given: Mapping[str, Sequence[str]]) -> Asking:
    """The asking in the parameters of an address; raises BadAskingError with everything that is wrong.

    An empty value, or “any”, is a choice that was not made.
    """
    faults = ["It has a parameter that is not one of the five."] if set(given) - set(LISTS) else []
    chosen = {name: _chosen(given.get(name, ())) for name in LISTS}
    faults += [
        f"“{name}” has a value that is not in its list." for name in LISTS if set(chosen[name]) - set(LISTS[name])
    ]
    faults += [
        f"“{name}” was given more than once, and only one can hold."
        for name in ("area", "setting", "risk")
        if len(chosen[name]) > 1
    ]
    faults += [f"“{name}” was given more than {MOST} times." for name in ("harm", "about") if len(chosen[name]) > MOST]
    if faults:
        raise BadAskingError(faults)
    asking = _made(chosen)
    if contradictions := list(_contradictions(asking)):
        raise BadAskingError(contradictions)
    return asking


def _chosen(values: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value not in {"", ANY}))


def _made(chosen: Mapping[str, tuple[str, ...]]) -> Asking:
    def one(name: str, codes: tuple[str, ...]) -> str | None:
        return next((code for code in codes if code in chosen[name]), None)

    return Asking(
        area=one("area", AREAS),  # type: ignore[arg-type]  # a member of the list
        setting=one("setting", SETTINGS),  # type: ignore[arg-type]  # likewise
        risk=one("risk", RISKS),  # type: ignore[arg-type]  # likewise
        harm=tuple(code for code in HARMS if code in chosen["harm"]),
        about=tuple(code for code in ABOUT if code in chosen["about"]),
    )


def _contradictions(asking: Asking) -> Iterable[str]:
    persons = set(asking.about)
    if "child" in persons and persons & GROWN:
        yield "A child is not also an adult, an older person, an employee or an abuser: ask once for each person."
    if "pregnant" in persons and persons & {"man", "older"}:
        yield "“pregnant” goes neither with “man” nor with “older”: ask once for each person."
    if "young-person" in persons and "older" in persons:
        yield "A young person is not an older person: ask once for each person."
    if "elder-abuse" in asking.harm and persons & CHILDREN:
        yield "“elder-abuse” is not about a child or a young person."
    if "child-abuse" in asking.harm and persons & GROWN - {"perpetrator"} and not persons & CHILDREN:
        yield "“child-abuse” is about a child or a young person: choose one of these."
    if asking.setting == "midwifery" and persons & {"older"}:
        yield "“midwifery” does not go with “older”."
