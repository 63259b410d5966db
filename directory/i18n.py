"""The one list of languages, and what each needs: its own name, direction, letters by text, way out.

Knows languages and how a request's language is chosen; Flask-Babel does the translating. The wording itself
is in `wording`, the templates and `translations/`.
"""

import functools
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

import flask_babel
from babel import Locale
from babel.support import NullTranslations
from flask import Flask, g, has_app_context, has_request_context
from flask_babel.speaklater import LazyString
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
        return _english(self.code)

    @property
    def locale(self) -> Locale:
        """The CLDR locale; British English, because `en` alone has the clock and dates of the USA."""
        return _locale(self.code)


@functools.cache
def _locale(code: Language) -> Locale:
    return Locale.parse("en_GB" if code == "en" else code.replace("-", "_"))


@functools.cache
def _english(code: Language) -> str:
    return str(Locale("en").languages[code.replace("-Hans", "")])


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


class _Spoken(NamedTuple):
    """What a language needs to be spoken."""

    locale: Locale
    words: NullTranslations


_spoken: ContextVar[_Spoken | None] = ContextVar("spoken", default=None)
_catalogues: dict[Language, NullTranslations] = {}


@contextmanager
def speaking(code: Language) -> Iterator[None]:
    """A context in which everything is said in this language (needs an application context)."""
    with flask_babel.force_locale(BY_CODE[code].locale):
        before = _spoken.set(_Spoken(BY_CODE[code].locale, _words(code)))
        try:
            yield
        finally:
            _spoken.reset(before)


def _words(code: Language) -> NullTranslations:
    """The translations into the language in force, this one; looked for once."""
    if not has_app_context():
        return NullTranslations()
    if code not in _catalogues:
        _catalogues[code] = flask_babel.get_translations()
    return _catalogues[code]


def locale() -> Locale:
    """The CLDR locale in force."""
    spoken = _spoken.get()
    return spoken.locale if spoken else flask_babel.get_locale() or BY_CODE["en"].locale


# Flask-Babel's own functions, with types: every other module takes them from here. Where a language is being spoken
# its words are at hand; Flask-Babel would look at the request, the application and the language for each of them.


def gettext(message: str, **given: Any) -> str:
    """`message` in the language in force, its placeholders filled."""
    spoken = _spoken.get()
    said = spoken.words.ugettext(message) if spoken else flask_babel.gettext(message)
    return str(said % given if given else said)


def pgettext(context: str, message: str, **given: Any) -> str:
    """`message` as it is said in this context."""
    spoken = _spoken.get()
    said = spoken.words.upgettext(context, message) if spoken else flask_babel.pgettext(context, message)
    return str(said % given if given else said)


def lazy_gettext(message: str) -> object:
    """`message`, translated when it is shown."""
    return LazyString(gettext, message)


def lazy_pgettext(context: str, message: str) -> object:
    """`message` as it is said in this context, translated when it is shown."""
    return LazyString(pgettext, context, message)


def site_name(name: str) -> str:
    """The site's neutral name: the setting's, or ours in the language in force."""
    return name or gettext("Local information")
