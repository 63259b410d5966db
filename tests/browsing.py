"""A browser with scripts off, for tests: fetches pages, presses buttons, holds each page to the house rules."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import html5lib
import page_rules
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from directory.edition import Edition


@dataclass(frozen=True)
class Page:
    """One page as it came: what it says, and what can be pressed on it."""

    browser: "Browser"
    response: TestResponse
    path: str
    html: str
    root: Element
    errors: tuple[Any, ...]

    def all(self, *tags: str, **attributes: str) -> list[Element]:
        """The elements of these tags with these attributes, in order (`data_term` stands for data-term)."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [
            element
            for element in self.root.iter()
            if element.tag in tags and all(element.get(name) == value for name, value in wanted.items())
        ]

    def one(self, *tags: str, **attributes: str) -> Element:
        """The only such element."""
        found = self.all(*tags, **attributes)
        assert len(found) == 1, f"{len(found)} of {tags} {attributes}"
        return found[0]

    def having(self, attribute: str) -> list[str]:
        """What the elements with this attribute hold in it, in order."""
        return [value for element in self.root.iter() if (value := element.get(attribute)) is not None]

    @property
    def language(self) -> str:
        """The language the page says it is in."""
        return self.root.get("lang") or ""

    @property
    def slug(self) -> str:
        """The language as it stands in addresses."""
        return self.language.lower()

    @property
    def heading(self) -> str:
        """The words of its one heading."""
        return words_of(self.one("h1"))

    @property
    def text(self) -> str:
        """All that can be read on it."""
        return words_of(self.one("body"))

    @property
    def terms(self) -> list[str]:
        """The terms that can be chosen."""
        return self.having("data-term")

    @property
    def services(self) -> list[str]:
        """The services of its cards."""
        return self.having("data-service")

    @property
    def buttons(self) -> list[tuple[Element, Element]]:
        """Every button with the form it sends."""
        return [(form, button) for form in self.all("form") for button in form.iter("button")]

    @property
    def tokens(self) -> list[str]:
        """Every sealed step on it."""
        inputs = [*self.all("input", name="s"), *self.all("input", name="t"), *self.all("button", name="s")]
        return [one.get("value") or "" for one in inputs]

    def press(self, term: str = "", label: str = "", service: str = "", status: int = 200) -> "Page":
        """The page after a tap on the control for a term, on one that says `label`, or on a card's way to more."""
        within = self.one("article", data_service=service) if service else self.root
        for form, button in self.buttons:
            inside = any(one is button for one in within.iter())
            fits = button.get("data-term") == term if term else words_of(button) == label if label else True
            if inside and fits:
                return self.send(form, button, status)
        raise AssertionError(f"no control for “{term or label or service}”")

    def say(self, text: str, status: int = 200) -> "Page":
        """The page after her own words, as a script would send them."""
        given = {"t": self.one("input", name="t").get("value"), "words": text}
        return self.browser.post(f"/{self.slug}/", given, status)

    def send(self, form: Element, button: Element, status: int = 200, address: str = "") -> "Page":
        """The page after a form is sent by a button."""
        given = {one.get("name", ""): one.get("value", "") for one in form.iter("input") if one.get("type") == "hidden"}
        given[button.get("name", "")] = button.get("value", "")
        return self.browser.post(address or button.get("formaction") or form.get("action") or "", given, status)


def words_of(element: Element) -> str:
    """The words inside an element, in one line; styles and scripts are no words."""
    return " ".join("".join(_texts(element)).split())


def _texts(element: Element) -> Iterator[str]:
    if element.tag in {"style", "script"} or not isinstance(element.tag, str):
        return
    yield element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""


def links_of(element: Element) -> list[str]:
    """Where the links inside an element lead."""
    return [link.get("href") or "" for link in element.iter("a")]


@dataclass(frozen=True)
class Browser:
    """Fetches and posts; a page that breaks a house rule never comes back."""

    client: FlaskClient
    edition: Edition

    def get(self, path: str, status: int = 200, **options: Any) -> Page:
        """The page at an address."""
        return self._read(self.client.get(path, **options), status)

    def post(self, path: str, data: Any, status: int = 200, **options: Any) -> Page:
        """The page that answers a form."""
        return self._read(self.client.post(path, data=data, **options), status)

    def open(self, path: str, method: str, status: int, **options: Any) -> Page:
        """The page that answers any other method."""
        return self._read(self.client.open(path, method=method, **options), status)

    def _read(self, response: TestResponse, status: int) -> Page:
        assert response.status_code == status, f"{response.status}, not {status}"
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        html = response.get_data(as_text=True)
        root = parser.parse(html)
        page = Page(self, response, urlsplit(response.request.path).path, html, root, tuple(parser.errors))
        page_rules.hold(page)
        return page
