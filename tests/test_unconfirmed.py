"""A contact that nobody has confirmed is on a page for professionals, behind one tap, and nowhere else at all."""

import json

import pytest
from conftest import NOW
from flask import Flask
from unsure import found_in, unconfirmed

from directory import conversation, press, replies
from directory.cli import find, main
from directory.edition import Edition
from directory.press import Press
from directory.saying import All, Look, Show
from directory.situation import Question, Situation, Step, key
from directory.vocabulary import BOROUGHS, NEEDS


def test_there_are_some(edition: Edition) -> None:
    """The catalogue holds unconfirmed contacts, so that the tests below can fail."""
    unsure = unconfirmed(edition)

    assert len(unsure) > 30
    assert {one.kind for one in unsure} >= {"phone", "website"}
    assert found_in(f"ring {unsure[0].value} now", unsure) == [unsure[0].value]


def test_on_no_page_of_hers(app: Flask, edition: Edition) -> None:
    """Every service in full, every answer of a borough, every list of a borough."""
    unsure, seal = unconfirmed(edition), app.extensions["web-seal"]
    start, asked = Step(Situation(language="en")), frozenset(Question)
    acts = [Press(start, Show(key(service.id))) for service in edition]
    acts += [Press(start, All(area)) for area in BOROUGHS]
    acts += [
        Press(Step(Situation(needs=(need,), areas=(area,), language="en"), asked), Look())
        for need in NEEDS
        for area in BOROUGHS
    ]
    with app.test_client() as client:
        for act in acts:
            token = seal.close(press.to_bytes(act), NOW.timestamp())
            page = client.post("/en/", data={"s": token})
            assert page.status_code == 200
            assert not found_in(page.get_data(as_text=True), unsure), act


def test_in_no_text(app: Flask, edition: Edition) -> None:
    """No reply that the bot can give."""
    unsure = unconfirmed(edition)
    with app.app_context():
        every = [body for _, body in replies.every("en", iter(edition), edition, NOW)]

    assert len(every) > 100
    assert not [found for text in every if (found := found_in(text, unsure))]


@pytest.mark.parametrize("area", BOROUGHS)
def test_in_no_answer_for_programs(edition: Edition, area: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither `signpost find --json` nor `signpost pathway --json` holds one."""
    unsure = unconfirmed(edition)
    step = Step(Situation(areas=(area,)))  # type: ignore[arg-type]  # one of the boroughs
    _, answer = conversation.reply(step, All(area), edition, NOW)  # type: ignore[arg-type]  # likewise
    assert main(["pathway", "--area", area, "--risk", "high", "--json"]) == 0

    assert not found_in(json.dumps(find.as_json(answer), ensure_ascii=False), unsure)
    written = json.loads(capsys.readouterr().out)
    assert written["services"]
    assert not found_in(json.dumps(written["services"], ensure_ascii=False), unsure)
