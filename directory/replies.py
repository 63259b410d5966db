"""Every reply that the text bot can give in one language, to be counted and read.

Knows which situations there are: each need in each area, each service by name, the menus, danger, politeness.
What a reply says is `sms_text`'s. Needs an application context.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from directory import asides, conversation, i18n, sms_text
from directory.conversation import Edition
from directory.i18n import speaking
from directory.model import Service
from directory.questions import Topic
from directory.saying import Change, Look, Said, Show
from directory.situation import Question, Situation, Step, key
from directory.texting import Command
from directory.vocabulary import AREAS, NEEDS, Language

MOST = 40  # texts that 0 may bring one after the other before something is wrong


def every(
    language: Language, services: Iterator[Service], edition: Edition, now: dt.datetime
) -> Iterator[tuple[str, str]]:
    """What was asked, and the reply in this language, for all there is to ask at `now`."""
    with speaking(language):
        blank = Situation(language=language)
        for area in (*AREAS, None):
            here = replace(blank, areas=(area,) if area else ())
            for need in NEEDS:
                yield from _all(f"{need} in {area}", Step(replace(here, needs=(need,))), Look(), edition, now)
            for question in (Question.NEED, Question.PLACE):
                yield f"{question.name} in {area}", _one(Step(here), Change(question), edition, now, (question,))
        for service in services:
            yield service.id, _one(Step(blank), Show(key(service.id)), edition, now, ())
        for topic in Topic:
            for step in (Step(blank), Step(replace(blank, needs=("housing",), areas=("kingston",)), shown=3)):
                _, answer = conversation.reply(step, Look(), edition, now, ())
                yield f"{topic.name} after {step.shown}", asides.answer(topic, step, answer, now)
        for command in (Command.THANKS, Command.WHO):
            yield command.name, sms_text.polite(command, i18n.site_name(""))
        yield "failed", sms_text.failed()


def _one(step: Step, said: Said, edition: Edition, now: dt.datetime, questions: tuple[Question, ...]) -> str:
    after, answer = conversation.reply(step, said, edition, now, questions)
    return sms_text.compose(after, answer, now, i18n.site_name("")).body


def _all(name: str, step: Step, said: Said, edition: Edition, now: dt.datetime) -> Iterator[tuple[str, str]]:
    """The reply, and all that 0 brings after it."""
    after, answer = conversation.reply(step, said, edition, now, ())
    text = sms_text.compose(after, answer, now, i18n.site_name(""))
    yield name, text.body
    told = text.told
    for number in range(1, MOST):
        text = sms_text.more(Step(after.situation, shown=told), answer, now)
        yield f"{name}, more {number}", text.body
        told += text.told
        if not text.told:
            return
