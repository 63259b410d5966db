"""What a service, a contact and a referral rule are, in the words of HSDS and of the sector.

Knows the shape of the catalogue's facts and the rules that hold inside one service; the objects are
frozen and plain. Leaves reading files and rules between services to `catalogue`, choosing to
`matching`, and every sentence that a person reads to the coats.
"""

import datetime as dt
import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from directory import contacts, hours
from directory.vocabulary import Area, Audience, Harm, Need, Referrer, Risk

Confidence = Literal["high", "medium", "low"]
Means = Literal["read-copy", "own-page", "rung", "email", "letter"]
ContactKind = Literal["phone", "text", "email", "website", "chat", "address"]
ContactLabel = Literal[
    "main",
    "advice",
    "office",
    "switchboard",
    "out-of-hours",
    "emergency",
    "non-emergency",
    "urgent-housing",
    "appointments",
    "relay",
    "professionals",
]
Cost = Literal["free", "standard", "unknown"]
Access = Literal["phone", "text", "online", "walk-in", "appointment", "outreach", "by-referral"]
Place = Literal["public", "none", "confidential"]
Status = Literal["active", "unconfirmed", "ended", "listed-elsewhere"]
Route = Literal["phone", "email", "form", "walk-in", "ask-staff"]

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Text = Annotated[str, Field(min_length=1, max_length=400)]
Hours = Annotated[str, AfterValidator(hours.checked)]

CONFIRMED: frozenset[Confidence] = frozenset({"high", "medium"})


def fault(what: str, right: str) -> PydanticCustomError:
    """An error that says what is wrong and what would be right, kept apart for `signpost check`."""
    return PydanticCustomError("catalogue", "{what}: {right}", {"what": what, "right": right})


class Fact(BaseModel):
    """Anything the catalogue states: frozen, with no field that the model does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Source(Fact):
    """A page on which a fact was read; `date` is the page's own, or "undated"."""

    url: Annotated[str, Field(pattern=r"^(https?://\S+|[a-z0-9-]+\.txt)$")]
    date: Text = "undated"


class Contact(Fact):
    """One way to reach a service, only as sure as its source."""

    kind: ContactKind
    value: Text
    label: ContactLabel = "main"
    keyword: str | None = None
    hours: Hours | None = None
    cost: Cost = "unknown"
    confidence: Confidence
    source: Annotated[str, Field(pattern=r"^(https?://\S+|[a-z0-9-]+\.txt)$")]
    source_date: Text
    checked: dt.date
    means: Means

    @model_validator(mode="after")
    def _value_fits_kind(self) -> "Contact":
        wrong = contacts.wrong(self.kind, self.value)
        if wrong:
            raise fault(*wrong)
        return self

    @property
    def confirmed(self) -> bool:
        """Whether everyone may see it (DESIGN: high or medium)."""
        return self.confidence in CONFIRMED

    @property
    def reachable(self) -> bool:
        """Whether a person with any phone can use it now: a number to ring or to text."""
        return self.confirmed and self.kind in {"phone", "text"} and self.label != "professionals"


class Referral(Fact):
    """Who may send somebody to a service, at which risk, with which papers and by which route."""

    who: tuple[Referrer, ...] = ()
    risk: tuple[Risk, ...] = ()
    route: tuple[Route, ...] = ()
    documents: tuple[Text, ...] = ()
    note: Text | None = None


class Service(Fact):
    """One service (HSDS `service`), with the organization that runs it.

    `audiences` is whom it is for (nobody named: everyone); `focus` is whom it knows especially well
    while being open to others; `leads` are the harms, needs or audiences for which it is the one to try
    first in its area, by the keeper's judgement; `ages` is the youngest and the oldest, either may be null.
    """

    id: Id
    name: Text
    organization: Text
    also_known_as: tuple[Text, ...] = ()
    status: Status = "active"
    successor: Id | None = None
    sentence: Text
    areas: Annotated[tuple[Area, ...], Field(min_length=1)]
    needs: tuple[Need, ...]
    harms: tuple[Harm, ...]
    leads: tuple[Harm | Need | Audience, ...] = ()
    audiences: tuple[Audience, ...] = ()
    focus: tuple[Audience, ...] = ()
    ages: tuple[int | None, int | None] = (None, None)
    languages: tuple[Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?$")], ...] = ()
    interpreters: bool = False
    contacts: tuple[Contact, ...] = ()
    place: Place
    access: tuple[Access, ...] = ()
    referral: Referral = Referral()
    front_door: Id | None = None
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    note: Annotated[str, Field(max_length=2000)] | None = None

    @model_validator(mode="after")
    def _place_keeps_its_secret(self) -> "Service":
        if self.place != "public":
            if any(contact.kind == "address" for contact in self.contacts):
                raise fault("an address", f"none while place is {self.place}")
            if located := STREET.search(" ".join([self.name, self.sentence, *self.access])):
                what = f"“{located.group()}” gives a place away"
                raise fault(what, f"no street or postcode while place is {self.place}")
        return self

    @model_validator(mode="after")
    def _status_says_what_took_its_place(self) -> "Service":
        if self.status == "listed-elsewhere" and not self.successor:
            raise fault("listed elsewhere, but not where", "successor: the id of the service that carries it")
        return self

    @property
    def answers(self) -> bool:
        """Whether it may be offered at all: it has not ended and is not told under another name."""
        return self.status in {"active", "unconfirmed"}

    @property
    def confirmed(self) -> tuple[Contact, ...]:
        """The contacts that everyone may see, in the keeper's order."""
        return tuple(contact for contact in self.contacts if contact.confirmed)

    @property
    def reachable(self) -> tuple[Contact, ...]:
        """The confirmed numbers that a person can ring or text."""
        return tuple(contact for contact in self.contacts if contact.reachable)


# A street with its number, a full postcode, or a pair of coordinates.
STREET = re.compile(
    r"\b\d{1,4}[a-z]?,? (?:[A-Z][\w’']+ ){1,3}"
    r"(?:Road|Street|Avenue|Lane|Gardens|Square|Terrace|Close|Place|Grove|Way|Rise|Hill)\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b"
    r"|-?\d{1,2}\.\d{3,}, ?-?\d{1,3}\.\d{3,}"
)
