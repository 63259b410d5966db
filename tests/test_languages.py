"""Every page and every text in every language: whole, in that language alone, light, and within budget."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
import yaml
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po
from browsing import Browser, Page
from conftest import NOW
from flask import Flask

from directory import fitting, i18n, proof, replies, segments, sentences, wire
from directory.edition import Edition
from directory.i18n import TONGUES, Tongue
from directory.texting import MENU_WORDS, SILENT

HERE = Path(sentences.__file__).parent
OTHERS = [tongue for tongue in TONGUES if tongue.code != "en"]
KEYWORDS = {"_": None, "gettext": None, "_l": None, "_p": ((1, "c"), 2), "pgettext": ((1, "c"), 2)}
PLACEHOLDER = re.compile(r"%\(\w+\)s")
MOST = 14_600  # bytes on the wire, headers included
# What translators leave as it is: names, signs, codes that are the same words in the language.
SAME = re.compile(r"^[\W\d]*(?:%\(\w+\)s[\W\d]*)*$")
WORDS = 3  # an English string of so many words that stands on a page of another language was left there


def catalogue(tongue: Tongue) -> Catalog:
    """The translations of one language."""
    folder = HERE / "translations" / str(tongue.code).replace("-", "_") / "LC_MESSAGES"
    with (folder / "messages.po").open("rb") as file:
        return read_po(file)


@pytest.fixture(scope="session")
def english() -> set[tuple[str | None, str]]:
    """Every string that the program can say, with its context."""
    methods = [("**.py", "python"), ("**/templates/**.html", "jinja2")]
    found = extract_from_dir(str(HERE), methods, {"**/templates/**.html": {"trimmed": "true"}}, KEYWORDS)
    return {
        (context, str(message if isinstance(message, str) else message[-1])) for _f, _l, message, _c, context in found
    }


@pytest.mark.parametrize("tongue", OTHERS, ids=lambda tongue: tongue.code)
def test_a_catalogue_is_whole(tongue: Tongue, english: set[tuple[str | None, str]]) -> None:
    """Nothing missing, empty, fuzzy or left over; every placeholder and every digit of the English is there."""
    held = {(message.context, str(message.id)): message for message in catalogue(tongue) if message.id}
    assert not english - set(held), "strings without a translation"
    assert not set(held) - english, "translations of strings that are no longer said"
    for (_context, said), message in held.items():
        words = str(message.string)
        assert words, said
        assert not message.fuzzy, said
        assert set(PLACEHOLDER.findall(said)) == set(PLACEHOLDER.findall(words)), said
        digits = [sorted(re.findall(r"\d+", text)) for text in (said, words)]
        assert digits[0] == digits[1], f"{said}: {words}"
        assert said != words or SAME.match(said) or len(said.split()) < WORDS, f"left in English: {said}"


@pytest.mark.parametrize("tongue", OTHERS, ids=lambda tongue: tongue.code)
def test_every_service_has_its_sentence(tongue: Tongue, edition: Edition) -> None:
    """Each service that may be offered says what it does in this language."""
    held = sentences.translated(tongue.code)
    missing = [service.id for service in edition if service.answers and sentences.key(service.sentence) not in held]

    assert not missing


def walk(page: Browser, tongue: Tongue) -> Iterator[Page]:
    """Home, the questions, an answer, a service, a borough, the signs, the two pages with addresses, an error."""
    home = page.get(f"/{tongue.slug}/")
    place = home.press(term="safe-place")
    about = place.press(term="kingston")
    answer = about.press(term="skip")
    yield from (home, place, about, answer)
    yield answer.press(service=answer.services[0])
    yield from (page.get(f"/{tongue.slug}/{name}/") for name in ("about", "using"))
    yield page.get(f"/{tongue.slug}/nothing/", status=404)
    danger = home.say("999")
    yield danger
    yield home.say("qq zz")


def visible(element: Element, language: str) -> Iterator[str]:
    """Each text that is said in the page's own language."""
    own = element.get("lang")
    if element.tag in {"style", "script", "head"} or element.get("translate") == "no" or (own and own != language):
        return
    yield element.text or ""
    for child in element:
        yield from visible(child, language)
        yield child.tail or ""


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_every_page_in_every_language(tongue: Tongue, page: Browser, english: set[tuple[str | None, str]]) -> None:
    """By taps alone from home to a service: in the language, its direction, no English left, light enough."""
    long = {" ".join(said.split()) for _context, said in english if len(said.split()) >= WORDS and "%" not in said}
    for one in walk(page, tongue):
        assert (one.language, one.root.get("dir")) == (tongue.code, tongue.direction)
        body = one.one("body")
        texts = {" ".join(text.split()) for text in visible(body, tongue.code)}
        if tongue.code != "en":
            assert not texts & long, one.path
        for encoding in ("br", "gzip"):
            size = len(wire.encoded(one.html.encode(), encoding)) + len(str(one.response.headers))
            assert size <= MOST, f"{one.path} in {tongue.code}: {size} bytes with {encoding}"


@pytest.mark.parametrize("tongue", OTHERS, ids=lambda tongue: tongue.code)
def test_a_draft_says_that_it_is_one(tongue: Tongue, page: Browser) -> None:
    """Until a person has read a language, each page says so, with the way to English."""
    home = page.get(f"/{tongue.slug}/")
    with page.client.application.app_context(), i18n.speaking(tongue.code):
        said = i18n.gettext(
            "This translation has not been checked by a person yet. The numbers are right in every language."
        )

    assert said in home.text
    assert "/en/" in home.having("href")


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_every_text_is_within_budget(tongue: Tongue, app: Flask, edition: Edition) -> None:
    """Every reply with every service fits; none tells anybody to send a word that Twilio takes for itself."""
    taken = {word for word in SILENT | MENU_WORDS if len(word) > 2}
    with app.app_context():
        for name, body in replies.every(tongue.code, iter(edition), edition, NOW):
            count = segments.count(body)
            assert fitting.fits(body), f"{name}: {count}:\n{body}"
            instructions = re.findall(r"\b[A-Z]{3,}\b", body) if tongue.code != "en" else []
            assert not {word.lower() for word in instructions} & taken, body


def test_review_lists_every_language() -> None:
    """Each translated language has its line in REVIEW.yaml."""
    held = yaml.safe_load((HERE / "translations" / "REVIEW.yaml").read_text(encoding="utf-8"))

    assert set(held) == {tongue.code for tongue in OTHERS}


def test_a_translator_sees_every_page_in_its_place(app: Flask) -> None:
    """One sheet holds the whole journey in a language, and its texts."""
    tongue = i18n.BY_CODE["ar"]
    sheet = proof.sheet(app, tongue)

    assert sheet.count("<iframe") >= len(proof.TERMS) + 5
    assert "0808 2000 247" in sheet
    assert "<pre" in sheet
