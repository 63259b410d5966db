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
from directory.vocabulary import Harm, Language

AT_HOME: frozenset[Harm] = frozenset(
    {"domestic-abuse", "honour-based-abuse", "forced-marriage", "elder-abuse", "child-abuse"}
)
OF_US = frozenset({Topic.WATCHED, Topic.SEEN, Topic.RULES, Topic.REAL})


def answer(topic: Topic, step: Step, known: Answer, now: dt.datetime) -> str:
    """The reply, with the numbers last told of and their facts, or the first of them, where they fit."""
    told = sms_text.told(step, known)
    first = sms_text.for_her(known)
    number = reaching.number(first)
    how = [] if step.begun else [sms_text.how_to_ask()]
    if topic in OF_US:
        return _of_us(topic, first, number, how)
    match topic:
        case Topic.SAYING:
            speech = interpreting.lines(first, step.situation.language)[-1:]
            return first_fit([_to_say(step), *more, tail()] for more in ([*speech, *number], number))
        case Topic.WOMAN:
            return first_fit([[_("We do not know who answers each line. You can ask for a woman."), *number, tail()]])
        case Topic.WAIT:
            return first_fit([[_("We do not know how long the wait is. Ask when you ring."), *number, tail()]])
        case Topic.FAULT:  # a number and what is always true first: a locked phone shows no more
            words = [*_ring(first), _free(), _("What another person does to you is not your fault.")]
            return first_fit([*words, *more, tail()] for more in (how, []))
        case Topic.WHICH if first.number:
            state = phrasing.opening(hours.opening(first.number.hours, now), now)
            return first_fit([*_ring(first), *more, tail()] for more in ([state], []))
        case Topic.ADDRESS if step.situation.crisis and not any(_public(match.service) for match in told):
            return answer(Topic.REFUGE, step, known, now)
        case Topic.REFUGE:
            return first_fit([[_("These addresses are not given out. Ring to ask for a place:"), *number, tail()]])
    if topic is Topic.SPEECH:
        return _spoken(step, known, told, how)
    facts = [[line for match in told[:most] for line in _fact(topic, match, now)] for most in range(len(told), 0, -1)]
    full = ([_head(topic), *lines, *extra, tail()] for lines in facts for extra in (how, []))
    return first_fit([*full, [_head(topic), *reaching.number(told[0]), tail()]])


def _of_us(topic: Topic, first: Match, number: list[str], how: list[str]) -> str:
    """What is told of us: who reads this, what stays, whom each service tells; with the first number."""
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
            return first_fit([ask, *more, tail()] for more in ([_free(), *number], number))
        case _:
            automatic = _("This is automatic: no person reads it, and it cannot ring you.")
            ring = _ring(first)
            return first_fit([automatic, *more, tail()] for more in ([*ring, *how], ring))


def _ring(first: Match) -> list[str]:
    return reaching.to_ring(first.number) if first.number else []


def _free() -> str:
    return _("You can hang up at any time. You need not say your name to ask.")


def _to_say(step: Step) -> str:
    """How to begin on the phone, without telling the story; at home is where most of it happens."""
    if step.situation.harms and not AT_HOME & set(step.situation.harms):
        return _("You need not give your name. You can say: I need to talk about something that happened.")
    return _("You need not give your name. You can say: I need to talk about something at home.")


def _head(topic: Topic) -> str:
    match topic:
        case Topic.COST:
            return _("We charge nothing. A text costs what your phone company charges.")
        case Topic.HOURS:
            return _("Opening times that we know of:")
    return _("Addresses that are published:")


def _fact(topic: Topic, match: Match, now: dt.datetime) -> Iterator[str]:
    """The number, and what the facts hold of it; that nobody knows, where they hold nothing."""
    if not match.number:
        return
    yield from reaching.number(match)
    match topic:
        case Topic.COST:
            yield phrasing.cost(match.number)
        case Topic.HOURS:
            yield phrasing.opening(hours.opening(match.number.hours, now), now)
        case Topic.ADDRESS:
            yield next(iter(_public(match.service)), _("Not known: ask them."))


def _spoken(step: Step, known: Answer, told: Sequence[Match], how: Parts) -> str:
    """The languages of who was told of, then one of her list who speaks hers; signed ones are for Deaf people."""
    language, signed = step.situation.language, step.situation.by_text or "deaf" in step.situation.audiences
    hers, speech = _speaks(language, known, told), interpreting.lines(told[0], language)[-1:]
    facts: list[list[str]] = []
    for one in sorted(filter(reaching.number, told), key=lambda one: not (hers and _same(one, hers))):
        facts.append([*reaching.number(one), _languages(one.owner, signed=signed)])
        if hers and _same(one, hers):
            facts[-1] += [_("Ask for: %(names)s", names=hers.service.name), _languages(hers.service, signed=signed)]
    if hers and not any(_same(one, hers) for one in told):
        facts.insert(1, [hers.service.name, *reaching.number(hers), _languages(hers.service, signed=signed)])
    head = _("Languages that we know of:")
    listed = [[line for fact in facts[:most] for line in fact] for most in range(len(facts), 0, -1)]
    full = [
        [*above, *lines, *speech, *more] for above, more in (([head], how), ([head], []), ([], [])) for lines in listed
    ]
    return first_fit([*parts, tail()] for parts in (*full, [head, *listed[-1]], [head, *reaching.number(told[0])]))


def _same(one: Match, other: Match) -> bool:
    """Whether they are reached by one number."""
    return reaching.number(one) == reaching.number(other)


def _languages(service: Service, *, signed: bool) -> str:
    return phrasing.languages(service, signed=signed) or _("Not known: ask them.")


def _speaks(language: Language, known: Answer, told: Sequence[Match]) -> Match | None:
    """The first of her list who speaks her language, by its own number or one just told; none where one told does."""
    owners = [match.owner for match in told]
    if language == "en" or any(language in owner.languages for owner in owners):
        return None
    numbers = [reaching.number(match) for match in told]
    speaking = (match for match in known.matches if language in match.service.languages and match.number)
    return next((one for one in speaking if one.service.reachable or reaching.number(one) in numbers), None)


def _public(service: Service) -> list[str]:
    """The addresses that anybody may be given."""
    return [one.value for one in service.confirmed if one.kind == "address" and service.place == "public"]
