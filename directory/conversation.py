"""What was said, and what follows: the one conversation that the web and the texts share.

Knows which questions are worth asking, how each can be skipped or changed, and that danger comes first.
Pure: a step, what was said, an edition and the time go in, the next step and an answer come out. What words
mean is `understanding`'s, who fits `matching`'s, how it is said the coats'.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from directory import joining, matching, places, understanding
from directory.model import Service
from directory.places import Place
from directory.saying import Again, All, Change, Choose, ChoosePlace, Said, Show, Skip, Words
from directory.situation import Answer, Ending, Match, Question, Situation, Step, Tier, key
from directory.understanding.heard import Heard
from directory.vocabulary import AREAS, AUDIENCES, BOROUGHS, HARMS, NEEDS, Area


class Edition(matching.Candidates, Protocol):
    """What a conversation asks of an edition: candidates, and services by name or key."""

    def named(self, text: str, areas: Iterable[Area] = ()) -> Service | None:
        """The service whose name stands in `text`."""

    def by_key(self, number: int) -> Service | None:
        """The service with this key."""


NAME_ALONE = 5  # words of a message that is hardly more than a service's name
ALL_QUESTIONS = (Question.NEED, Question.PLACE, Question.ABOUT)


def reply(
    step: Step, said: Said, edition: Edition, now: dt.datetime, questions: Sequence[Question] = ALL_QUESTIONS
) -> tuple[Step, Answer]:
    """The next step and the answer to what was said at `now` (aware); never fails whatever was written."""
    step = _today(step)
    match said:
        case Words():
            return _words(step, said, edition, now, questions)
        case All(area):
            return step, Answer(Ending.BOROUGH, matching.of_borough(area, edition, now))
        case Show(number):
            return _show(replace(step, named=number), edition, now, questions)
        case Again():
            step = Step(Situation(language=step.situation.language))
        case Skip(question):
            step = step.settle(question)
        case Change(question):
            step = _change(step, question)
        case ChoosePlace(code):
            step = _at_place(step, place) if (place := _place(code)) else step
        case Choose(code):
            step = _choose(step, code)
    return _answer(step, edition, now, questions)


def _place(code: int | None) -> Place | None:
    """The place of this code; None where there is none, as in a step sealed before the tables changed."""
    try:
        return None if code is None else places.at(code)
    except LookupError:
        return None


def _today(step: Step) -> Step:
    """The step without a place that today's tables do not have; its areas stay."""
    if step.situation.place is None or _place(step.situation.place):
        return step
    return replace(step, situation=replace(step.situation, place=None))


def _choose(step: Step, code: str) -> Step:
    s = step.situation
    if code in NEEDS:
        others = tuple(need for need in s.needs if need not in (code, "emergency"))
        s = replace(s, needs=(code, *others)[:3], crisis=False, despair=False)
        s = replace(s, no_police=s.no_police and code != "police")
        return replace(step, situation=s).settle(Question.NEED)
    if code in HARMS:
        return replace(step, situation=replace(s, harms=tuple(dict.fromkeys((code, *s.harms)))[:3])).settle(
            Question.ABOUT
        )
    if code in AUDIENCES:
        return replace(step, situation=replace(s, audiences=tuple(dict.fromkeys((*s.audiences, code))))).settle(
            Question.ABOUT
        )
    if code in AREAS:
        return replace(step, situation=replace(s, areas=(code,), place=None)).settle(Question.PLACE)
    return step


def _change(step: Step, question: Question) -> Step:
    s = step.situation
    match question:
        case Question.NEED:
            s = replace(s, needs=(), harms=(), crisis=False, past_strangling=False, despair=False)
        case Question.PLACE:
            s = replace(s, areas=(), place=None)
        case Question.ABOUT:
            s = replace(s, audiences=(), harms=())
    return Step(s, step.settled - {question}, question)


def _at_place(step: Step, place: Place) -> Step:
    situation = replace(step.situation, areas=place.areas, place=place.code)
    return replace(step, situation=situation).settle(Question.PLACE)


def _words(
    step: Step, said: Words, edition: Edition, now: dt.datetime, questions: Sequence[Question]
) -> tuple[Step, Answer]:
    text, heard = said.text, understanding.hear(said.text)
    if said.need and not heard.crisis:
        heard = replace(heard, needs=(said.need,), understood=True)
    meant = _places_meant(step, text, heard)
    areas = meant[0].areas if meant else step.situation.areas
    named = None if heard.crisis else edition.named(text, areas)
    if named and meant and _in_its_name(meant, named, text):
        meant = ()
    if named and len(text.split()) <= NAME_ALONE:
        heard = _beside_a_name(heard, named, step)
    step = joining.with_heard(step, heard, said.language or heard.language)
    if len({place.areas for place in meant}) > 1:
        _, answer = _answer(step, edition, now, questions)
        asked = replace(answer, ask=Question.PLACE, unclear=tuple(p.code for p in meant))
        return replace(step, asking=Question.PLACE), asked
    if meant:
        step = _at_place(step, meant[0])
    if named:
        return _show(replace(step, named=key(named.id)), edition, now, questions)
    step, answer = _answer(step, edition, now, questions)
    if not (heard.understood or meant or answer.crisis):
        answer = replace(answer, ending=Ending.NOT_UNDERSTOOD)
    return step, answer


def _in_its_name(meant: Sequence[Place], named: Service, text: str) -> bool:
    """Whether the only place she said is one outside the five that the service is called after."""
    name = meant[0].name.casefold()
    outside = not any(area in BOROUGHS for place in meant for area in place.areas)
    return outside and name in named.name.casefold() and text.casefold().count(name) == 1


def _beside_a_name(heard: Heard, named: Service, step: Step) -> Heard:
    """What is left of a message that is hardly more than a name: needs and harms that the service answers too."""
    needs = tuple(need for need in heard.needs if need in named.needs)
    harms = tuple(harm for harm in heard.harms if harm in named.harms) if needs else ()
    language = heard.language if needs else step.situation.language
    return replace(heard, language=language, needs=needs, harms=harms, audiences=(), understood=True)


def _places_meant(step: Step, text: str, heard: Heard) -> tuple[Place, ...]:
    """The places she said; where a place was asked for, a mistyped one is forgiven more."""
    if heard.places or step.asking is not Question.PLACE:
        return heard.places
    return () if heard.understood else places.find(text)


def _show(step: Step, edition: Edition, now: dt.datetime, questions: Sequence[Question]) -> tuple[Step, Answer]:
    """One service asked for by name or tap: it first, then what fits; an ended one leads to what took its place."""
    service = edition.by_key(step.named or 0)
    if service and not service.answers and service.successor:
        service = edition[service.successor]
    after, answer = _answer(step, edition, now, questions)
    if service is None:
        return replace(after, named=None), answer
    own = matching.one(service, step.situation, edition, now)
    rest = tuple(match for match in answer.matches if match.service.id != service.id)
    return replace(after, named=step.named), replace(answer, ending=Ending.NAMED, matches=(own, *rest), ask=None)


def _answer(step: Step, edition: Edition, now: dt.datetime, questions: Sequence[Question]) -> tuple[Step, Answer]:
    situation = step.situation
    matches = matching.match(situation, edition, now)
    place = _place(situation.place)
    ask = next((question for question in questions if not _known(question, step)), None)
    answer = Answer(
        _ending(step, matches),
        matches,
        ask=ask,
        council=place.council if place else None,
        unplaced=bool(place and not place.areas),
        past_strangling=situation.past_strangling and not situation.crisis,
    )
    return replace(step, asking=ask), answer


def _known(question: Question, step: Step) -> bool:
    s = step.situation
    given = {Question.NEED: s.needs or s.harms, Question.PLACE: s.areas, Question.ABOUT: s.audiences}
    return question in step.settled or bool(given[question])


def _ending(step: Step, matches: Sequence[Match]) -> Ending:
    s = step.situation
    if s.crisis or "emergency" in s.needs:
        return Ending.DANGER
    if not (s.needs or s.harms or s.audiences or s.areas or step.settled):
        return Ending.OPENING
    if s.areas and not set(s.areas) & set(BOROUGHS):
        return Ending.OUTSIDE
    return Ending.FOUND if any(match.tier is Tier.LOCAL for match in matches) else Ending.WIDER
