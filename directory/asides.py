"""What is said to a question about us, or about the numbers just told, by text; nothing that she asked before changes.

Knows what each question is answered from: the facts of the services last told of, and what is true of every text. How
it is asked is `questions`'. Needs a language in force (`i18n.speaking`).
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from directory import hours, interpreting, phrasing, reaching, sms_text
from directory.fitting import Parts, first_fit, tail
from directory.i18n import gettext as _
from directory.model import Service
from directory.questions import Topic
from directory.situation import Answer, Match, Step


def answer(topic: Topic, step: Step, known: Answer, now: dt.datetime) -> str:
    """The reply, with the numbers last told of and their facts, or the first of them, where they fit."""
    told = sms_text.told(step, known)
    first = sms_text.for_her(known)
    number = reaching.number(first)
    how = [] if step.begun else [sms_text.how_to_ask()]
    phones = _("Your phone and phone company keep texts: delete them in your phone.")
    match topic:
        case Topic.WATCHED:
            another = _("If someone looks at this phone, use another if you can.")
            return first_fit([phones, another, *more, tail()] for more in ([*number, *how], number))
        case Topic.SEEN:
            kept = _("No person reads this. We keep nothing you wrote, and tell nobody.")
            return first_fit([kept, phones, *more, tail()] for more in ([*number, *how], number, []))
        case Topic.RULES:
            ask = _("We tell nobody. Each service has its own rules: ask first who they tell.")
            free = _("You can hang up at any time. You need not say your name to ask.")
            return first_fit([ask, *more, tail()] for more in ([free, *number], number))
        case Topic.WHICH if first.number:
            state = phrasing.opening(hours.opening(first.number.hours, now), now)
            return first_fit([*reaching.to_ring(first.number), *more, tail()] for more in ([state], []))
        case Topic.ADDRESS if step.situation.crisis and not any(_public(match.service) for match in told):
            return answer(Topic.REFUGE, step, known, now)
        case Topic.REFUGE:
            return first_fit([[_("These addresses are not given out. Ring to ask for a place:"), *number, tail()]])
        case Topic.REAL:
            automatic = _("This is automatic: no person reads it, and it cannot ring you.")
            ring = reaching.to_ring(first.number) if first.number else []
            return first_fit([automatic, *more, tail()] for more in ([*ring, *how], ring))
    speech = interpreting.lines(told[0], step.situation.language)[-1:] if topic is Topic.SPEECH else []
    facts = [[line for match in told[:most] for line in _fact(topic, match, now)] for most in range(len(told), 0, -1)]
    extras: Sequence[Parts] = ([*speech, *how], speech)
    full = ([_head(topic), *lines, *extra, tail()] for lines in facts for extra in extras)
    return first_fit([*full, [_head(topic), *reaching.number(told[0]), tail()]])


def _head(topic: Topic) -> str:
    match topic:
        case Topic.COST:
            return _("We charge nothing. A text costs what your phone company charges.")
        case Topic.HOURS:
            return _("Opening times that we know of:")
        case Topic.SPEECH:
            return _("Languages that we know of:")
    return _("Addresses that are published:")


def _fact(topic: Topic, match: Match, now: dt.datetime) -> Iterator[str]:
    """The number, and what the facts hold of it; that nobody knows, where they hold nothing."""
    if not match.number:
        return
    yield from reaching.number(match)
    owner = match.service if match.service.reachable or not match.front_door else match.front_door
    match topic:
        case Topic.COST:
            yield phrasing.cost(match.number)
        case Topic.HOURS:
            yield phrasing.opening(hours.opening(match.number.hours, now), now)
        case Topic.SPEECH:
            yield phrasing.languages(owner) or _("Not known: ask them.")
        case Topic.ADDRESS:
            yield next(iter(_public(match.service)), _("Not known: ask them."))


def _public(service: Service) -> list[str]:
    """The addresses that anybody may be given."""
    return [one.value for one in service.confirmed if one.kind == "address" and service.place == "public"]
