"""What a service, a contact and a referral rule are, in the words of HSDS and of the sector.

Knows the shape of the catalogue's facts and the rules that hold inside one service; the objects are
frozen and plain. Leaves what may give a place away to `secrecy`, reading files and rules between services
to `catalogue`, choosing to `matching`, and every sentence that a person reads to the coats.
"""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    ValidationError,
    ValidationInfo,
    field_validator,
    model_validator,
)
from pydantic_core import ErrorDetails, InitErrorDetails, PydanticCustomError

from directory import contacts, hours, secrecy
from directory.secrecy import Trail
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
Lead = Literal[Harm, Need, Audience]

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Text = Annotated[str, Field(min_length=1, max_length=400)]
Hours = Annotated[str, AfterValidator(hours.checked)]
Url = Annotated[str, Field(pattern=r"^(https?://\S+|[a-z0-9-]+\.txt)$")]

CONFIRMED: frozenset[Confidence] = frozenset({"high", "medium"})


def fault(what: str, right: str) -> PydanticCustomError:
    """An error that says what is wrong and what would be right, kept apart for `signpost check`."""
    return PydanticCustomError("catalogue", "{what}: {right}", {"what": what, "right": right})


def _come(day: dt.date, info: ValidationInfo) -> dt.date:
    """The day, where it is not after the `today` that the loader passes in."""
    today = (info.context or {}).get("today")
    if today is not None and day > today:
        raise fault(f"{day} has not come yet", "the day it was checked, or the page's own")
    return day


def _page_come(text: str, info: ValidationInfo) -> str:
    """The date of a page in the keeper's words, where no whole date in it is still to come."""
    for written in WHOLE_DATE.findall(text):
        try:
            day = dt.datetime.strptime(written, "%d %B %Y").date()  # noqa: DTZ007  # a day has no zone
        except ValueError:
            continue
        _come(day, info)
    return text


WHOLE_DATE = re.compile(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b")
PageDate = Annotated[Text, AfterValidator(_page_come)]
Checked = Annotated[dt.date, AfterValidator(_come)]


class Fact(BaseModel):
    """Anything the catalogue states: frozen, with no field that the model does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


class Source(Fact):
    """A page on which a fact was read; `date` is the page's own, or "undated"."""

    url: Url
    date: PageDate = "undated"


class Contact(Fact):
    """One way to reach a service, only as sure as its source; its hours may have a date and a source of their own."""

    kind: ContactKind
    value: Text
    label: ContactLabel = "main"
    keyword: str | None = None
    hours: Hours | None = None
    hours_checked: Checked | None = None
    hours_means: Means | None = None
    hours_source: Url | None = None
    cost: Cost = "unknown"
    confidence: Confidence
    source: Url
    source_date: PageDate
    checked: Checked
    means: Means

    @field_validator("value")
    @classmethod
    def _fits_its_kind(cls, value: str, info: ValidationInfo) -> str:
        wrong = contacts.wrong(info.data.get("kind", ""), value)
        if wrong:
            raise fault(*wrong)
        return value

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
    checked: Checked | None = None
    means: Means | None = None
    source: Url | None = None


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
    leads: tuple[Lead, ...] = ()
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

    @model_validator(mode="wrap")
    @classmethod
    def _every_fault_at_once(cls, given: Any, build: ModelWrapValidatorHandler["Service"]) -> "Service":
        """What is wrong with the fields and what is wrong between them, told together."""
        between = [
            InitErrorDetails(type=fault(what, right), loc=trail, input=None) for trail, what, right in _between(given)
        ]
        try:
            service = build(given)
        except ValidationError as error:
            between += [_again(one) for one in error.errors(include_url=False)]
        if between:
            raise ValidationError.from_exception_data("Service", between)
        return service

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


def _between(given: Any) -> Iterator[tuple[Trail, str, str]]:
    """What is wrong between the fields of a service as it was written, whatever else is wrong with it."""
    if isinstance(given, dict):
        yield from secrecy.given_away(given)
        if given.get("status") == "listed-elsewhere" and not given.get("successor"):
            yield ("status",), "listed elsewhere, but not where", "successor: the id of the service that carries it"


def _again(error: ErrorDetails) -> InitErrorDetails:
    """An error that pydantic found, to be raised again beside ours."""
    context = error.get("ctx", {})
    kind = fault(**context) if error["type"] == "catalogue" else error["type"]
    return InitErrorDetails(type=kind, loc=error["loc"], input=error["input"], ctx=context)
