"""One text in, one reply out: what was said is found, asked of the conversation, and worded.

Knows in which order the readings of a text are tried, and what each command leads to. Reading is `texting`'s, answers
are `conversation`'s, words `sms_text`'s; who sent it and how it is sent are `sms`'s. Needs an application context.
"""

import datetime as dt
from dataclasses import replace

from flask import current_app

from directory import (
    asides,
    conversation,
    live,
    loaned,
    menus,
    numbered,
    only_text,
    questions,
    review,
    saying,
    sms_text,
    tallies,
    texting,
    thread,
    tongues,
    understanding,
)
from directory.i18n import site_name, speaking
from directory.once import once
from directory.questions import Topic
from directory.situation import Answer, Question, Step
from directory.texting import Command
from directory.understanding import folding
from directory.vocabulary import Harm

QUESTIONS = (Question.NEED, Question.PLACE)
# Of what was told; at the beginning these are her own words.
AFTERWARDS = frozenset({Topic.OTHERS, Topic.RULES, Topic.STAYS, Topic.WHICH})
BLACKMAIL: frozenset[Harm] = frozenset({"image-based-abuse", "sexual-exploitation"})  # “should I pay” means him, not us


def answer(step: Step, text: str, moment: dt.datetime) -> tuple[Step | None, str]:
    """The next step and the reply to `text`; no words where silence is right, no step where it was asked for."""
    with once():
        step = thread.in_her_language(text, step)
        question = _asked_here(text, step)
        if tongues.refused(text):  # English: a thread in another language asks who speaks that
            if step.situation.language == "en" and not (question and "en" not in question.languages):
                return step, _tongues(step, moment)
            question = question or questions.Asked(Topic.SPEECH, (step.situation.language,))
        if question and (question.topic not in AFTERWARDS or _told(question.topic, step)):
            return _asked(thread.in_one_of(question.languages, text, step), question.topic, text, moment)
        if only := only_text.said(text):
            step = thread.in_one_of(only.languages, text, step)
            step = replace(step, situation=replace(step.situation, by_text=True), shown=0)
            if only.alone and not _tells(only.more):  # “I cannot talk on the phone” is no danger
                return _answered(step, saying.Look(), moment, QUESTIONS)
        said = saying.Look() if tongues.named(text) else texting.meant(text, step)
        return _done(step, said, moment)


def _tells(text: str) -> bool:
    heard = understanding.hear(text)
    return heard.crisis or heard.understood


def _told(topic: Topic, step: Step) -> bool:
    """Whether something was told that the question is of; a menu of needs is no answer that could stay."""
    return step.begun and not (topic is Topic.STAYS and step.asking is Question.NEED)


def _asked_here(text: str, step: Step) -> questions.Asked | None:
    """The question that the text is; a word of English is none of a third language ("dad" in Somali, "cat")."""
    question, so_far = questions.asked(text), step.situation.language
    if not question or (question.topic is Topic.WHICH and texting.asked(step) and numbered.number(text, so_far)):
        return None  # “the first one” of a menu is a choice
    foreign = not {so_far, "en"} & set(question.languages)
    return None if foreign and loaned.alone(folding.word_form(text), so_far) else question


def _done(step: Step, said: saying.Said | Command, moment: dt.datetime) -> tuple[Step | None, str]:
    return _commanded(step, said, moment) if isinstance(said, Command) else _answered(step, said, moment, QUESTIONS)


def _asked(step: Step, topic: Topic, text: str, moment: dt.datetime) -> tuple[Step | None, str]:
    """The answer to a question beside hers; the thread stays where it was, but for what she asks to be given."""
    if topic is Topic.OTHERS:
        return _done(step, texting.more(step), moment)
    said: saying.Said = saying.Show(step.named) if step.named else saying.Look()
    if _stays(topic, step):
        return _answered(step, said, moment, QUESTIONS)
    blackmailed = topic is Topic.PAY and not BLACKMAIL.isdisjoint(step.situation.harms)
    if blackmailed or (topic is Topic.WHICH and step.situation.crisis):
        return _answered(step, saying.Look(), moment, QUESTIONS)
    topic = Topic.COST if topic is Topic.PAY else topic
    told = topic is Topic.REFUGE or (topic is Topic.WATCHED and not step.begun)  # of her too: what she needs, and where
    if told:
        said = saying.Words(text, step.situation.language, "safe-place" if topic is Topic.REFUGE else None)
    after, found = _reply(step, said, moment, ())
    if told:
        step = replace(after, named=None)
    with speaking(step.situation.language):
        return step, asides.answer(topic, step, found, moment)


def _stays(topic: Topic, step: Step) -> bool:
    """Whether the last answer is the best to it: danger first, and no comfort for what the writer does to others."""
    hurts = "perpetrator" in step.situation.audiences or "change-behaviour" in step.situation.needs
    return {
        Topic.STAYS: True,
        Topic.SAYING: step.situation.crisis,
        Topic.FAULT: step.situation.crisis or hurts,
    }.get(topic, False)


def _tongues(step: Step, moment: dt.datetime) -> str:
    """The languages to choose from beside English, and the number told last."""
    _, found = _reply(step, saying.Look(), moment, ())
    with speaking(step.situation.language):
        others = [one.autonym for one in current_app.config["TONGUES"].values() if one.code != "en"]
        return menus.languages(others, sms_text.told(step, found))


def _commanded(step: Step, said: Command, moment: dt.datetime) -> tuple[Step | None, str]:
    match said:
        case Command.SILENCE:
            return None, ""
        case Command.NOTHING:
            return step, ""
        case Command.NOWHERE:
            return _answered(step, saying.Look(), moment, QUESTIONS, unplaced=True)
        case Command.MORE if step.named:  # after one service by name, what helps anyone
            return _answered(step, saying.Look(), moment, ())
        case Command.MORE:
            return _more(step, moment)
        case Command.BACK:
            return _back(step, moment) or _answered(step, texting.back(step), moment, QUESTIONS)
    with speaking(step.situation.language):
        return step, sms_text.polite(said, site_name(current_app.config["SITE"]))


def _answered(
    step: Step, said: saying.Said, moment: dt.datetime, ask: tuple[Question, ...], *, unplaced: bool = False
) -> tuple[Step | None, str]:
    site = current_app.config["SITE"]
    after, found = _reply(replace(step, named=None), said, moment, ask)
    found = replace(found, unplaced=found.unplaced or unplaced)
    tallies.count(said, after.situation, found, "text")
    with speaking(after.situation.language):
        told = sms_text.compose(after, found, moment, site_name(site))
        first = not step.begun
        draft = first and not review.checked(after.situation.language)
        body = sms_text.draft(told.body) if draft else told.body
    return replace(after, shown=told.told, menu=texting.asked(after) or step.menu), body


def _reply(step: Step, said: saying.Said, moment: dt.datetime, ask: tuple[Question, ...]) -> tuple[Step, Answer]:
    """What the conversation makes of it, what can be reached by text first where she cannot ring."""
    edition = live.edition()
    after, found = conversation.reply(step, said, edition, moment, ask)
    if after.situation.by_text:
        found = only_text.first(found, after.situation, edition, moment)
    return after, found


def _more(step: Step, moment: dt.datetime) -> tuple[Step, str]:
    _, found = _reply(step, saying.Look(), moment, QUESTIONS)
    with speaking(step.situation.language):
        told = sms_text.more(step, found, moment)
    return replace(step, shown=step.shown + told.told), told.body


def _back(step: Step, moment: dt.datetime) -> tuple[Step, str] | None:
    """The numbers told before the last ones; None where those were the first."""
    _, found = _reply(step, saying.Look(), moment, QUESTIONS)
    page, begun = None, replace(step, shown=0)
    with speaking(step.situation.language):
        told = sms_text.compose(begun, found, moment, site_name(current_app.config["SITE"]))
        while told.told and begun.shown + told.told < step.shown:
            begun = replace(begun, shown=begun.shown + told.told)
            page = begun, told.body
            told = sms_text.more(begun, found, moment)
    return page
