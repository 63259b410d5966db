"""What the sizes of the pages tell a listener on the line: computed over the walk, in bits.

A listener without the key sees how long each answer is. Over the pages of the walk, each taken as equally likely, the
entropy of that size is how much one answer tells on average; the padding holds it below what is stated here. What a
whole journey tells, and when and how often somebody clicks, is more, and is not held by this.
"""

from collections import Counter
from collections.abc import Iterable
from functools import partial
from math import log2

import pytest
from conftest import NOW
from flask import Flask
from flask.testing import FlaskClient

from directory import press, wire
from directory.edition import Edition
from directory.i18n import TONGUES, Tongue
from directory.press import Press
from directory.saying import All, Choose, Look, Show
from directory.situation import Question, Situation, Step, key
from directory.vocabulary import BOROUGHS, NEEDS, Language

LANGUAGE: Language = "en"
START = Step(Situation(language=LANGUAGE))
ASKED = frozenset(Question)
MOST_BITS = {"br": 0.2, "gzip": 0.3}  # stated; the walk has over three hundred pages, which is over eight bits


def walk(edition: Edition) -> dict[str, Press | str]:
    """Each page of the walk by its name: an address, or what is pressed to come to it."""
    pages: dict[str, Press | str] = {"home": "", "about": "about/", "using": "using/"}
    for need in NEEDS:
        pages[f"question {need}"] = Press(START, Choose(need))
        for area in BOROUGHS:
            situation = Situation(needs=(need,), areas=(area,), language=LANGUAGE)
            pages[f"answer {need} {area}"] = Press(Step(situation, ASKED), Look())
    for area in BOROUGHS:
        placed = Step(Situation(needs=("safe-place",), language=LANGUAGE))
        pages[f"question {area}"] = Press(placed, Choose(area))
        pages[f"borough {area}"] = Press(START, All(area))
    return pages | {f"service {one.id}": Press(START, Show(key(one.id))) for one in edition}


def length(client: FlaskClient, page: Press | str, encoding: str, slug: str = LANGUAGE) -> int:
    """How long the body of one page is on the line."""
    headers = {"Accept-Encoding": encoding}
    if isinstance(page, str):
        return len(client.get(f"/{slug}/{page}", headers=headers).get_data())
    seal = client.application.extensions["web-seal"]
    token = seal.close(press.to_bytes(page), NOW.timestamp())
    return len(client.post(f"/{slug}/", data={"s": token}, headers=headers).get_data())


def bits(sizes: Iterable[int]) -> float:
    """The entropy of the sizes: how many bits one of them tells of which page it is."""
    counts = Counter(sizes)
    return -sum(count / counts.total() * log2(count / counts.total()) for count in counts.values())


@pytest.fixture(scope="module", params=MOST_BITS)
def measured(request: pytest.FixtureRequest, app: Flask, edition: Edition) -> tuple[str, dict[str, int]]:
    """An encoding, and the length of each page of the walk in it."""
    encoding: str = request.param
    size = partial(length, app.test_client(), encoding=encoding)
    return encoding, {name: size(page) for name, page in walk(edition).items()}


def test_the_sizes_leak_less_than_is_stated(measured: tuple[str, dict[str, int]]) -> None:
    """Over home, questions, answers, services, boroughs, about and using, a size tells a small part of a bit."""
    encoding, lengths = measured
    leak = bits(lengths.values())
    print(f"{encoding}: {leak:.2f} of {log2(len(lengths)):.2f} bits over {len(lengths)} pages,", end=" ")
    print(", ".join(f"{count} of {size:,} bytes" for size, count in sorted(Counter(lengths.values()).items())))

    assert len(lengths) > 300
    assert leak <= MOST_BITS[encoding]
    assert set(lengths.values()) <= set(wire.SIZES)


def test_a_service_read_is_like_any_other(measured: tuple[str, dict[str, int]]) -> None:
    """The pages of the services are all equally long: the size does not tell which one was read."""
    _encoding, lengths = measured

    assert bits(size for name, size in lengths.items() if name.startswith("service ")) == 0


@pytest.mark.parametrize("encoding", MOST_BITS)
@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_the_first_tap_tells_no_need(app: Flask, tongue: Tongue, encoding: str) -> None:
    """What follows the first tap is equally long for every need in every language, also for who is in danger now."""
    step = Step(Situation(language=tongue.code))
    size = partial(length, app.test_client(), encoding=encoding)

    assert {size(Press(step, Choose(need)), slug=tongue.slug) for need in NEEDS} == {wire.STEP}


def test_without_padding_the_sizes_would_tell(app: Flask, edition: Edition, monkeypatch: pytest.MonkeyPatch) -> None:
    """The measure is not blind: unpadded, the services alone tell over four bits."""
    monkeypatch.setattr(wire, "SIZES", ())
    monkeypatch.setattr(wire, "STEP", 0)
    size = partial(length, app.test_client(), encoding="gzip")
    some = [size(Press(START, Show(key(service.id)))) for service in edition]

    assert bits(some) > 4
