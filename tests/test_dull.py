"""What stays in a history, a tab or a list of windows tells a bystander nothing, in any language."""

import re

import pytest
from conftest import NOW
from flask import Flask
from flask.testing import FlaskClient

from directory import wording
from directory.app import create_app
from directory.i18n import TONGUES, Tongue, speaking
from directory.settings import Settings

LETTERS = 4  # of a word; shorter ones are “of” and “the”


def told(app: Flask, tongue: Tongue) -> set[str]:
    """The words by which the pages themselves name each harm in a language; in Chinese, which has no blanks, pairs."""
    with app.app_context(), speaking(tongue.code):
        labels = " ".join(str(label) for label in wording.HARMS.values()).lower()
    words = re.split(r"[\s,()（）、，]+", labels)
    if tongue.code == "zh-Hans":
        return {word[at : at + 2] for word in words for at in range(len(word) - 1)}
    return {word for word in words if len(word) >= (2 if tongue.code == "ko" else LETTERS)}


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_the_title_means_nothing_in_its_own_language(app: Flask, client: FlaskClient, tongue: Tongue) -> None:
    """Title and description are one name, with no word in it by which that language's pages name a harm.

    Every page has this title: `page_rules.dull` holds it on each page that any test fetches.
    """
    page = client.get(f"/{tongue.slug}/", headers={"Accept-Encoding": "identity"}).get_data(as_text=True)
    title = page.partition("<title>")[2].partition("</title>")[0]

    assert title
    assert not [word for word in told(app, tongue) if word in title.lower()]
    assert f'<meta name="description" content="{title}">' in page
    assert page.count("<link ") == page.count('<link rel="icon" href="data:,">') == 1
    assert 'name="theme-color"' not in page
    assert "manifest" not in page


def test_a_telling_word_would_be_found(app: Flask) -> None:
    """The measure is not blind: each language has many words that must not be in a title, among them these."""
    words = {tongue.code: told(app, tongue) for tongue in TONGUES}

    assert {"hurt", "assault", "sexual"} <= words["en"]
    assert min(map(len, words.values())) > 10


def test_no_page_asks_for_anything_by_itself(app: Flask) -> None:
    """No prefetch, preconnect, worker, manifest or favicon is asked for: the browser keeps no answer to them."""
    pages = [app.test_client().get(path).get_data(as_text=True) for path in ("/en/", "/en/about/", "/en/using/")]

    for wanted in ("prefetch", "preconnect", "preload", "serviceWorker", "localStorage", "sessionStorage", "indexedDB"):
        assert not [page for page in pages if wanted in page], wanted


def test_an_operators_name_is_used_everywhere(settings: Settings) -> None:
    """The operator's own dull name stands in title, description and head of the page."""
    named = create_app(Settings(secret=settings.secret, name="Notices"), clock=lambda: NOW).test_client()
    page = named.get("/pl/").get_data(as_text=True)

    assert "<title>Notices</title>" in page
    assert 'content="Notices"' in page
