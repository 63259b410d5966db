"""What a rule of the referral pathways is: whom it is for, what to do, and where it was read.

Knows the closed lists of settings and persons, and what holds inside one rule. Contacts are not its business:
it names services by their ids, and a number in its words is a fault.
"""

import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal, get_args

from pydantic import Field, model_validator

from directory.model import CONFIRMED, Checked, Confidence, Fact, Id, Means, Source, Text, fault
from directory.vocabulary import AREAS, BOROUGHS, Area, Harm, Risk

Setting = Literal[
    "gp",
    "hospital-ae",
    "midwifery",
    "mental-health",
    "substance-use",
    "school",
    "childrens-services",
    "adult-social-care",
    "housing",
    "police",
    "night-time-venue",
    "employer",
    "faith-or-community",
]
SETTINGS: tuple[Setting, ...] = get_args(Setting)

About = Literal[
    "adult",
    "child",
    "young-person",
    "man",
    "lgbt",
    "older",
    "disabled",
    "pregnant",
    "migrant",
    "sex-worker",
    "rough-sleeper",
    "employee",
    "perpetrator",
]
ABOUT: tuple[About, ...] = get_args(About)

# What a rule is, in the order in which an answer tells it.
Kind = Literal[
    "danger",
    "duty",
    "route",
    "risk",
    "consent",
    "safeguarding",
    "care",
    "specialist",
    "housing",
    "protection",
    "immigration",
    "abuser",
]
KINDS: tuple[Kind, ...] = get_args(Kind)
ANY = "any"

# Emergency numbers may stand in a sentence; every other way to reach somebody is a service's.
EMERGENCY = re.compile(r"\b(?:999|101|112|18000)\b")
CONTACT = re.compile(
    r"(?:\+44|\b0)(?:[ -]?\d){8,10}\b|\b116 ?\d{3}\b|[\w.+-]+@[\w-]+\.\w+|https?://|www\.|\b[6-8]\d{4}\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b"
)
Listed = Annotated[tuple[Text, ...], Field(min_length=1)]


class Rule(Fact):
    """One rule: for these settings, risks, harms and persons of an area, the steps in their order.

    `narrows` are the wider rules that it comes before; `see` are others to read; `unknown` is what nobody has
    confirmed. `services` are ids of the catalogue, and hold the contacts.
    """

    rule: Id
    title: Annotated[str, Field(min_length=1, max_length=100)]
    kind: Kind
    area: Area
    setting: Annotated[tuple[Literal[Setting, "any"], ...], Field(min_length=1)]
    risk: Annotated[tuple[Literal[Risk, "any"], ...], Field(min_length=1)]
    harm: Annotated[tuple[Literal[Harm, "any"], ...], Field(min_length=1)]
    about: Annotated[tuple[Literal[About, "any"], ...], Field(min_length=1)]
    narrows: tuple[Id, ...] = ()
    who: Text | None = None
    steps: Listed
    services: tuple[Id, ...] = ()
    documents: tuple[Text, ...] = ()
    consent: Text | None = None
    time_limit: Text | None = None
    legal_basis: Text | None = None
    unknown: Text | None = None
    see: tuple[Id, ...] = ()
    confidence: Confidence
    checked: Checked
    means: Means
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _holds_no_contact(self) -> "Rule":
        for words in self.words():
            if found := CONTACT.search(EMERGENCY.sub("", words)):
                raise fault(f"a contact stands in it: {found.group().strip()}", "the id of the service under services")
        return self

    def words(self) -> Iterator[str]:
        """Every sentence that a reader is shown."""
        yield self.title
        yield from (text for text in (self.who, self.consent, self.time_limit, self.legal_basis, self.unknown) if text)
        yield from (*self.steps, *self.documents)

    @property
    def confirmed(self) -> bool:
        """Whether it may be told as a rule; otherwise it is told as not confirmed."""
        return self.confidence in CONFIRMED

    @property
    def dated(self) -> tuple[Source, ...]:
        """Its sources, those with a date of their own first."""
        return tuple(sorted(self.sources, key=lambda source: source.date.startswith("undated")))

    @property
    def local(self) -> bool:
        """Whether it is a borough's own."""
        return self.area in BOROUGHS

    @property
    def breadth(self) -> tuple[int, ...]:
        """How wide it is, to sort by: the nearer area first, then whatever names what it is for."""
        wide = (self.setting, self.risk, self.harm, self.about)
        area = 0 if self.local else AREAS.index(self.area)
        return area, *(int(ANY in codes) for codes in wide)


def meets(codes: tuple[str, ...], asked: tuple[Any, ...]) -> bool:
    """Whether one of the codes was asked for, or any will do."""
    return ANY in codes or bool(set(codes) & set(asked))
