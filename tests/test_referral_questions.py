"""Forty scripted referral questions get the right route, each with its source and date."""

from urllib.parse import parse_qs

import pytest
from browsing import Browser
from conftest import NOW
from referral_questions import QUESTIONS, Question

from directory.edition import Edition
from directory.pathways import asking, choosing, loading, training
from directory.pathways.loading import Pathways
from directory.settings import Settings


@pytest.fixture(scope="session")
def pathways(edition: Edition) -> Pathways:
    """The shipped pathways."""
    return loading.load(Settings.catalogue, {service.id for service in edition}, NOW.date())


def test_there_are_forty() -> None:
    """As many as were promised, each asked once."""
    assert len({question.query for question in QUESTIONS}) == 40


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.query)
def test_the_route_is_right(page: Browser, question: Question) -> None:
    """The finder's page names the services in their order, says what must be said, and where that was read."""
    answer = page.get(f"/professionals/?{question.query}")
    places = [answer.services.index(service) for service in question.services if service in answer.services]

    assert not set(question.services) - set(answer.services)
    assert places[0] == min(places)
    assert not [words for words in question.says if words not in answer.text]
    assert question.source in answer.text
    assert answer.text.count("Source: ") >= len(answer.all("section"))


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.query)
def test_every_rule_told_has_a_source_and_a_date(pathways: Pathways, question: Question) -> None:
    """Nothing is told that was read nowhere, or at no time."""
    route = choosing.choose(asking.read(parse_qs(question.query)), pathways)

    assert len(route.main) > 1
    assert all(source.url and source.date for one in route.main for source in one.rule.sources)
    assert all(one.rule.checked for one in route.main)


@pytest.mark.parametrize("question", training.QUESTIONS, ids=lambda question: question.words[:40])
def test_the_questions_for_training_have_the_route_they_say(pathways: Pathways, question: training.Question) -> None:
    """The ten questions are answered by the rules that the page names, in that order."""
    told = [one.rule.rule for one in choosing.choose(question.asking, pathways).main]
    places = [told.index(rule) for rule in question.route if rule in told]

    assert not set(question.route) - set(told)
    assert len(training.QUESTIONS) == 10
    assert places[0] == min(places)
