"""Every reply in every language keeps the rules of texts, whatever a translator wrote."""

from dataclasses import replace
from itertools import product

import pytest
from conftest import NOW
from flask import Flask
from phone import LOCKED, NDAH, Phone, hold, matched

from directory import asides, conversation, fitting, menus, only_text, replies, segments, sms_text
from directory.edition import Edition
from directory.i18n import TONGUES, Tongue, gettext, speaking
from directory.questions import Topic
from directory.saying import Look
from directory.situation import Answer, Ending, Question, Situation, Step
from directory.vocabulary import HARMS

FIRST = {"GSM-7": 153, "UCS-2": 67}  # units of the first segment of several


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_every_reply_keeps_the_rules(app: Flask, edition: Edition, tongue: Tongue) -> None:
    """Budget, lock screen, links, numbers on lines of their own, 999: in each language as in English."""
    with app.app_context():
        for _name, reply in replies.every(tongue.code, iter(list(edition)[::5]), edition, NOW):
            hold(reply)


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_danger_comes_first_in_every_language(app: Flask, edition: Edition, tongue: Tongue) -> None:
    """999 at the very beginning, and what works without speaking within the first segment, wherever she is."""
    with app.app_context(), speaking(tongue.code):
        for harm, area in product((None, *HARMS), (None, "kingston")):
            situation = Situation(harms=(harm,) if harm else (), areas=(area,) if area else (), crisis=True)  # type: ignore[arg-type]
            _, answer = conversation.reply(Step(situation), Look(), edition, NOW, ())
            reply = sms_text.compose(Step(situation), answer, NOW, "").body
            assert "999" in reply[:LOCKED], reply
            assert "55" in reply[: FIRST[segments.count(reply).alphabet]], reply


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_that_it_is_not_her_fault_is_said_where_a_locked_phone_does_not_show_it(
    app: Flask, edition: Edition, tongue: Tongue
) -> None:
    """Whatever was told before, or nothing: the sentence is there, behind a number and a plain line."""
    with app.app_context(), speaking(tongue.code):
        comfort = segments.plain(gettext("What another person does to you is not your fault."))
        for step in (Step(Situation()), Step(Situation(needs=("housing",), areas=("kingston",)), shown=3)):
            _, answer = conversation.reply(step, Look(), edition, NOW, ())
            reply = asides.answer(Topic.FAULT, step, answer, NOW)
            assert reply.index(comfort) >= LOCKED - 1, reply


@pytest.mark.parametrize("told", ["i hit my wife and want to stop", "he has a knife and is outside my door"])
def test_who_hurts_others_and_who_is_in_danger_are_not_comforted(phone: Phone, told: str) -> None:
    """For the one it would be wrong, for the other 999 comes first."""
    phone.text(told)

    assert "fault" not in phone.text("is it my fault")


def _words_of_any_length(monkeypatch: pytest.MonkeyPatch, factor: int, sign: str) -> None:
    """Make every sentence longer or shorter, in letters that need UCS-2, as some language may have it."""

    def translated(message: str, **given: object) -> str:
        said = message % given if given else message
        return sign * max(1, len(said) // 8) if not factor else f"{said}{sign * (factor - 1) * 12}"

    for module in (sms_text, menus, fitting):
        monkeypatch.setattr(module, "_", translated)


@pytest.mark.parametrize("factor", [0, 1, 2, 3])
@pytest.mark.parametrize("ask", [Question.NEED, Question.PLACE, None])
def test_no_translation_can_break_a_reply(
    app: Flask, edition: Edition, monkeypatch: pytest.MonkeyPatch, factor: int, ask: Question | None
) -> None:
    """Were a language's sentences far shorter or longer, details go: the number stays, within the budget."""
    _words_of_any_length(monkeypatch, factor, "字")
    line = matched(edition["national-domestic-abuse-helpline"], edition)
    with app.app_context(), speaking("en"):
        for ending in (Ending.OPENING, Ending.FOUND, Ending.NAMED):
            reply = sms_text.compose(Step(), Answer(ending, (line,), ask=ask), NOW, "字字字").body
            assert fitting.fits(reply), reply
            assert NDAH in reply.split("\n")


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_the_whole_way_by_digits_and_a_name(phone: Phone, tongue: Tongue) -> None:
    """Her language's name, a need, a place and one service by its name: each reply in her language, a number in it."""
    phone.text(tongue.autonym)
    phone.text("1")
    answer = phone.text("5")
    named = phone.text("Samaritans")

    assert NDAH in answer
    assert "116 123" in named
    with phone.app.app_context(), speaking(tongue.code):
        assert str(fitting.tail()) in answer
        assert str(fitting.tail()) in named


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_who_can_only_text_is_told_ways_by_text(app: Flask, edition: Edition, tongue: Tongue) -> None:
    """A number to text in every reply, first where numbers are told; in danger 999 by text only if registered."""
    blank = Situation(language=tongue.code, by_text=True)
    with app.app_context(), speaking(tongue.code):
        for question, more in product(
            (None, *Question), ({}, {"needs": ("legal",)}, {"areas": ("kingston",)}, {"crisis": True})
        ):
            step = Step(replace(blank, **more))  # type: ignore[arg-type]
            after, answer = conversation.reply(step, Look(), edition, NOW, (question,) if question else ())
            reply = sms_text.compose(after, only_text.first(answer, step.situation, edition, NOW), NOW, "").body
            hold(reply)
            lines = reply.split("\n")
            if step.situation.crisis:
                assert "18000" in lines or "999" in lines
            else:
                assert {"85258", "60777", "0808 196 8845"} & set(lines)
                assert NDAH not in lines or lines.index(NDAH) > 2
