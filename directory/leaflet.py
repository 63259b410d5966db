"""What goes on paper: which numbers, in which order, each under a label that tells a bystander nothing.

Knows what paper may carry: confirmed numbers with their hours; never a name of a service, a street or a contact
that is not confirmed. How it looks is in `templates/paper/`, in which words is `paper`'s.
"""

import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import segno

from directory import contacts
from directory.model import Contact, Service
from directory.vocabulary import WIDER_AREAS, Borough, Harm, Language, Need

Topic = Literal["talk", "language", "health", "housing", "children", "adults"]
MOST = 9  # numbers, beside 999: more make the letters of a purse card too small to read
# For anybody in the five boroughs, at any hour.
DAY_AND_NIGHT: tuple[tuple[Topic, str], ...] = (
    ("talk", "national-domestic-abuse-helpline"),
    ("talk", "rape-crisis-247"),
    ("health", "the-havens"),
)
# The borough's own: the service that leads for this.
LED: tuple[tuple[Topic, Need | Harm], ...] = (
    ("housing", "housing"),
    ("children", "child-abuse"),
    ("adults", "elder-abuse"),
)
# Where the borough's own has no confirmed number.
FOR_EVERYONE: Mapping[Topic, str] = {"housing": "shelter"}


@dataclass(frozen=True)
class Line:
    """A number on paper, and what it is for, each in the dullest word there is."""

    topics: tuple[Topic, ...]
    contact: Contact


def lines(area: Borough, language: Language, catalogue: Iterable[Service]) -> tuple[Line, ...]:
    """The numbers for a borough and a language: those for any hour, those of the day, those of the night.

    A number that two things are asked at in the same hours stands there once, for both.
    """
    known = {service.id: service for service in catalogue if service.status == "active"}
    found: dict[tuple[str, str | None, bool], Line] = {}
    for topic, contact in _found(area, language, known):
        same = (contacts.digits(contact.value), contact.hours, _at_night(contact))
        topics = (*found[same].topics, topic) if same in found else (topic,)
        found[same] = Line(tuple(dict.fromkeys(topics)), found[same].contact if same in found else contact)
    return tuple(sorted(found.values(), key=lambda line: _at_night(line.contact)))[:MOST]


def _found(area: Borough, language: Language, known: Mapping[str, Service]) -> Iterator[tuple[Topic, Contact]]:
    named = ((topic, known[one]) for topic, one in DAY_AND_NIGHT if one in known)
    yield from ((topic, contact) for topic, service in named for contact in _numbers(service)[:1])
    if language != "en":
        speaking = (one for one in known.values() if language in one.languages and _for_her(one, area))
        yield from [("language", contact) for one in speaking for contact in _numbers(one)[:1]][:1]
    for topic, lead in LED:
        own = [one for one in known.values() if area in one.areas and lead in one.leads]
        wider = known.get(FOR_EVERYONE.get(topic, ""))
        chosen = next((one for one in (*own, wider) if one and _numbers(one)), None)
        yield from ((topic, contact) for contact in (_numbers(chosen) if chosen else ())[:2])


def _for_her(service: Service, area: Borough) -> bool:
    """Whether it takes anybody here, or women: a card does not know who holds it."""
    return bool({area, *WIDER_AREAS} & set(service.areas)) and set(service.audiences) <= {"women"}


def _numbers(service: Service) -> tuple[Contact, ...]:
    """What may be rung: the number of the day before that of the night; relay and emergency stand elsewhere."""
    rung = [one for one in service.reachable if one.kind == "phone" and one.label not in {"emergency", "relay"}]
    return tuple(sorted(rung, key=_at_night))


def _at_night(contact: Contact) -> bool:
    return contact.label == "out-of-hours"


def address(public_url: str, slug: str) -> str:
    """The dull address of the first page in a language; empty where the site has none."""
    return f"{public_url}/{slug}/" if public_url else ""


def square(text: str) -> str:
    """A QR code of the text as an SVG to stand in a page, with the quiet margin that cameras need."""
    drawn = io.BytesIO()
    segno.make(text, error="l", micro=False).save(
        drawn, kind="svg", xmldecl=False, svgns=False, omitsize=True, light="#fff", border=4, nl=False
    )
    return drawn.getvalue().decode()
