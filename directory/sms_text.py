"""An answer in the words and within the length of a text message.

Knows how each ending is said by text: numbers on lines of their own, neutral first words, as many services
as fit. Counting is `segments`', facts come from `phrasing`. Needs a language in force (`i18n.speaking`).
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from directory import matching, phrasing, segments, wording
from directory.i18n import pgettext
from directory.model import Contact
from directory.situation import Answer, Ending, Match, Question, Step, Tier
from directory.texting import ELSEWHERE, MENU, UNSURE
from directory.vocabulary import BOROUGHS

BUDGET = {"GSM-7": 2, "UCS-2": 3}
AT_ONCE = 3  # services told in one text at most, beside the first line
WHERE = "text message"
# Boroughs as people write them: the whole names would cost a segment.
SHORT_BOROUGHS = {
    "westminster": "Westminster",
    "kensington-and-chelsea": "Kensington & Chelsea",
    "hammersmith-and-fulham": "Hammersmith & Fulham",
    "wandsworth": "Wandsworth",
    "kingston": "Kingston",
}


@dataclass(frozen=True)
class Text:
    """One reply and how many services it told of beside the first line."""

    body: str
    told: int = 0


def compose(step: Step, answer: Answer, now: dt.datetime, site: str) -> Text:
    """The reply to an answer; `site` is the neutral name that a first reply opens with."""
    if answer.ending is Ending.DANGER:
        return _danger(answer, now)
    if answer.ending is Ending.NAMED:
        return _named(answer, now)
    if answer.ask is Question.NEED:
        return _need_menu(answer, now, site)
    if answer.ask is Question.PLACE:
        return _place_menu(answer, now)
    return _services(step, answer, now)


def more(step: Step, answer: Answer, now: dt.datetime) -> Text:
    """The services that earlier replies left out."""
    rest = _others(answer)[step.shown :]
    if not rest:
        return Text(_join([pgettext(WHERE, "That was all we have for this."), _line(answer.matches[0], now), _tail()]))
    return _fitted([pgettext(WHERE, "More:")], rest, [_tail()], now)


def slow(first: Contact) -> str:
    """The one reply to a sender who sends too many: danger and a number."""
    return _join([pgettext(WHERE, "Please wait a few minutes."), first.value, _tail()])


def _danger(answer: Answer, now: dt.datetime) -> Text:
    lines = [m for m in answer.matches if m.tier is not Tier.DANGER]
    head = pgettext(
        WHERE, "Ring 999 now if you can. Cannot speak? Mobile: press 55 when asked. They cannot see where you are."
    )
    return Text(_join([head, *[_line(match, now) for match in lines[:1]]]))


def _named(answer: Answer, now: dt.datetime) -> Text:
    match = answer.matches[0]
    head = [pgettext(WHERE, "What you asked for:"), *_reach(match, now)]
    who = phrasing.listed(str(wording.REFERRERS[code]) for code in match.service.referral.who)
    extra = [pgettext(WHERE, "Who can send you: %(who)s", who=who)] if who else []
    return Text(_within([*head, *extra], [_tail()]))


def _need_menu(answer: Answer, now: dt.datetime, site: str) -> Text:
    ask = pgettext(WHERE, "What do you need? Send a number, or your own words and your area.")
    choices = [f"{number} {wording.SHORT_NEEDS[code]}" for number, code in enumerate(MENU, 1)]
    choices.append(f"{UNSURE} {pgettext(WHERE, 'not sure')}")
    first = matching.first_number(answer.matches[0], now)
    ring = [pgettext(WHERE, "Or ring, free, day and night:"), first.value] if first else []
    return Text(_within([f"{site}.", ask, *choices], [*ring, _tail()]))


def _place_menu(answer: Answer, now: dt.datetime) -> Text:
    first = matching.first_number(answer.matches[0], now)
    head = [pgettext(WHERE, "A line to ring:"), first.value] if first else []
    ask = pgettext(WHERE, "Where are you? Send a postcode or a number:")
    choices = [f"{number} {SHORT_BOROUGHS[code]}" for number, code in enumerate(BOROUGHS, 1)]
    choices.append(f"{ELSEWHERE} {pgettext(WHERE, 'elsewhere')}")
    return Text(_within([*head, ask, *choices], [_tail()]))


def _services(step: Step, answer: Answer, now: dt.datetime) -> Text:
    areas = [SHORT_BOROUGHS[area] for area in step.situation.areas if area in BOROUGHS]
    head = pgettext(WHERE, "For %(place)s:", place=" / ".join(areas)) if areas else pgettext(WHERE, "Numbers for you:")
    council = [pgettext(WHERE, "Local help: ask %(name)s council.", name=answer.council)] if answer.council else []
    strangled = (
        [pgettext(WHERE, "Held by the throat, even a while ago? See a doctor or ring 111.")]
        if answer.past_strangling
        else []
    )
    rest = _others(answer)
    tail = [pgettext(WHERE, "0: more. 9: other place. In danger 999.")]
    return _fitted([head, _line(_first(answer), now), *strangled, *council], rest, tail, now)


def _fitted(head: list[str], matches: Sequence[Match], tail: list[str], now: dt.datetime) -> Text:
    """The head, as many services as fit the budget, and the tail."""
    body, told = _join([*head, *tail]), 0
    middle: list[str] = []
    for match in matches[:AT_ONCE]:
        longer = _join([*head, *middle, *_reach(match, now), *tail])
        if not fits(longer):
            break
        middle += _reach(match, now)
        body, told = longer, told + 1
    return Text(body, told)


def _within(parts: Sequence[str], tail: Sequence[str]) -> str:
    """The parts and the tail; the last parts go first where they do not fit."""
    for keep in range(len(parts), 0, -1):
        body = _join([*parts[:keep], *tail])
        if fits(body):
            return body
    return _join([parts[0]])


def fits(body: str) -> bool:
    """Whether a reply is within its budget."""
    size = segments.count(body)
    return size.segments <= BUDGET[size.alphabet]


def _others(answer: Answer) -> list[Match]:
    first = _first(answer)
    return [match for match in answer.matches if match is not first and match.tier is not Tier.DANGER]


def _first(answer: Answer) -> Match:
    return next((match for match in answer.matches if match.tier is Tier.LINE), answer.matches[0])


def _line(match: Match, now: dt.datetime) -> str:
    return _join(list(_reach(match, now)))


def _reach(match: Match, now: dt.datetime) -> Iterator[str]:
    """A service and the way to it: its name, what is known of its hours, its number on a line of its own."""
    first = matching.first_number(match, now)
    name = match.service.name
    if first is None:
        yield name
    elif match.service.reachable:
        yield f"{name}. {phrasing.opening(match.opening, now)}"
        yield _dial(first)
    elif match.front_door:
        yield pgettext(WHERE, "%(name)s: through %(door)s", name=name, door=match.front_door.name)
        yield _dial(first)


def _dial(contact: Contact) -> str:
    if contact.kind == "text" and contact.keyword:
        return pgettext(WHERE, "Text %(word)s to %(number)s", word=contact.keyword, number=contact.value)
    return contact.value


def _tail() -> str:
    return pgettext(WHERE, "In danger 999.")


def _join(parts: Sequence[str]) -> str:
    return segments.plain("\n".join(part for part in parts if part))
