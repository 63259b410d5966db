"""The one list of languages, and what each needs: its own name, direction, letters by text, way out.

Knows languages and how a request's language is chosen; Flask-Babel does the translating. The wording itself
is in `wording`, the templates and `translations/`.
"""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

import flask_babel
from babel import Locale
from flask import Flask, g, has_request_context
from werkzeug.datastructures import LanguageAccept

from directory.vocabulary import LANGUAGES, Language

Alphabet = Literal["GSM-7", "UCS-2"]


@dataclass(frozen=True)
class Tongue:
    """One language: its code (BCP 47), its own name, the way it runs, its letters by text, where the exit leads."""

    code: Language
    autonym: str
    direction: Literal["ltr", "rtl"]
    alphabet: Alphabet
    exit_site: str

    @property
    def slug(self) -> str:
        """The code as it stands in an address."""
        return self.code.lower()

    @property
    def english(self) -> str:
        """What a call-taker calls it."""
        return str(Locale("en").languages[self.code.replace("-Hans", "")])

    @property
    def locale(self) -> Locale:
        """The CLDR locale; British English, because `en` alone has the clock and dates of the USA."""
        return Locale.parse("en_GB" if self.code == "en" else self.code.replace("-", "_"))


# Exit sites: light weather pages and encyclopedia front pages that show everyone the same.
TONGUES: tuple[Tongue, ...] = (
    Tongue("en", "English", "ltr", "GSM-7", "https://www.bbc.co.uk/weather"),
    Tongue("ar", "العربية", "rtl", "UCS-2", "https://ar.wikipedia.org/"),
    Tongue("fa", "فارسی", "rtl", "UCS-2", "https://fa.wikipedia.org/"),
    Tongue("fr", "Français", "ltr", "UCS-2", "https://fr.wikipedia.org/"),
    Tongue("pt", "Português", "ltr", "UCS-2", "https://pt.wikipedia.org/"),
    Tongue("es", "Español", "ltr", "UCS-2", "https://es.wikipedia.org/"),
    Tongue("fil", "Filipino", "ltr", "GSM-7", "https://tl.wikipedia.org/"),
    Tongue("ta", "தமிழ்", "ltr", "UCS-2", "https://ta.wikipedia.org/"),
    Tongue("ko", "한국어", "ltr", "UCS-2", "https://ko.wikipedia.org/"),
    Tongue("pl", "Polski", "ltr", "UCS-2", "https://pl.wikipedia.org/"),
    Tongue("ro", "Română", "ltr", "UCS-2", "https://ro.wikipedia.org/"),
    Tongue("so", "Soomaali", "ltr", "GSM-7", "https://so.wikipedia.org/"),
    Tongue("bn", "বাংলা", "ltr", "UCS-2", "https://bn.wikipedia.org/"),
    Tongue("ur", "اردو", "rtl", "UCS-2", "https://ur.wikipedia.org/"),
    Tongue("zh-Hans", "简体中文", "ltr", "UCS-2", "https://zh.wikipedia.org/"),
    Tongue("uk", "Українська", "ltr", "UCS-2", "https://uk.wikipedia.org/"),
    Tongue("sq", "Shqip", "ltr", "UCS-2", "https://sq.wikipedia.org/"),
    Tongue("tr", "Türkçe", "ltr", "UCS-2", "https://tr.wikipedia.org/"),
)
BY_CODE: dict[Language, Tongue] = {tongue.code: tongue for tongue in TONGUES}
BY_SLUG: dict[str, Tongue] = {tongue.slug: tongue for tongue in TONGUES}

if tuple(BY_CODE) != LANGUAGES:
    raise AssertionError("the list of languages and the vocabulary differ")


def negotiate(accepted: LanguageAccept, offered: Mapping[str, Tongue] = MappingProxyType(BY_SLUG)) -> Tongue:
    """The language a browser asks for most that is offered; English where it asks for none of ours."""
    for wanted, _quality in accepted:
        tag = wanted.replace("_", "-").lower()
        for slug in (tag, tag.split("-")[0], _ALIASES.get(tag.split("-")[0], "")):
            if slug in offered:
                return offered[slug]
    return BY_CODE["en"]


_ALIASES = {"zh": "zh-hans", "tl": "fil", "prs": "fa", "aeb": "ar", "ary": "ar", "arz": "ar"}


def init_app(app: Flask) -> None:
    """Let Flask-Babel translate into the language of the request's page."""
    flask_babel.Babel(app, locale_selector=_selected, default_locale="en_GB", default_timezone="Europe/London")


def _selected() -> Locale:
    tongue: Tongue = g.get("tongue", BY_CODE["en"]) if has_request_context() else BY_CODE["en"]
    return tongue.locale


def speaking(code: Language) -> AbstractContextManager[None]:
    """A context in which everything is said in this language (needs an application context)."""
    context: AbstractContextManager[None] = flask_babel.force_locale(BY_CODE[code].locale)
    return context


def locale() -> Locale:
    """The CLDR locale in force."""
    return flask_babel.get_locale() or BY_CODE["en"].locale


# Flask-Babel's own functions, with types: every other module takes them from here.


def gettext(message: str, **given: Any) -> str:
    """`message` in the language in force, its placeholders filled."""
    return str(flask_babel.gettext(message, **given))


def pgettext(context: str, message: str, **given: Any) -> str:
    """`message` as it is said in this context."""
    return str(flask_babel.pgettext(context, message, **given))


def lazy_gettext(message: str) -> object:
    """`message`, translated when it is shown."""
    lazy: object = flask_babel.lazy_gettext(message)
    return lazy


def lazy_pgettext(context: str, message: str) -> object:
    """`message` as it is said in this context, translated when it is shown."""
    lazy: object = flask_babel.lazy_pgettext(context, message)
    return lazy


def site_name(name: str) -> str:
    """The site's neutral name: the setting's, or ours in the language in force."""
    return name or gettext("Local information")
