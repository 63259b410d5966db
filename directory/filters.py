"""What templates may do with a fact: filters that turn it into the reader's words.

Knows how facts and codes meet markup (names left in English are marked so, numbers run left to right);
the phrases themselves come from `phrasing` and `wording`.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlsplit

from babel.dates import format_date
from flask import Flask, g
from markupsafe import Markup, escape

from directory import contacts, freshness, phrasing, places, sentences, wording
from directory.freshness import Limits
from directory.hours import UK
from directory.i18n import gettext as _
from directory.i18n import locale
from directory.model import Contact, Service
from directory.places import Place
from directory.situation import Match, Situation
from directory.vocabulary import BOROUGHS


def name_only(name: str) -> Markup:
    """A name, left in its own language for eyes, ears and translators."""
    return Markup('<bdi lang="en" translate="no">{}</bdi>').format(name)


def digits_only(number: str) -> Markup:
    """A number that runs left to right in any script."""
    return Markup('<bdi dir="ltr">{}</bdi>').format(number)


def number_link(number: str) -> Markup:
    """A number that rings when tapped."""
    return Markup('<a href="{}"><bdi dir="ltr">{}</bdi></a>').format(contacts.tel(number), number)


def _listed(phrases: Iterable[str]) -> Markup:
    """The phrases as a list in the reader's language; a name in it keeps its mark."""
    given = list(phrases)
    return escape(phrasing.listed(f"{{{i}}}" for i in range(len(given)))).format(*given)


def _called(code: str) -> str:
    """What a code is called; a borough's name stays as it is."""
    return name_only(str(wording.AREAS[code])) if code in BOROUGHS else str(wording.label(code))


def _areas(codes: tuple[str, ...]) -> Markup:
    return _listed(map(_called, codes))


def _for_whom(service: Service) -> str:
    return phrasing.listed(str(wording.AUDIENCES[code]) for code in service.audiences)


def _helps_with(service: Service) -> str:
    return phrasing.listed(str(wording.NEEDS[code]) for code in service.needs)


def _ages(service: Service) -> str:
    youngest, oldest = service.ages
    if youngest is not None and oldest is not None:
        return _("%(youngest)s to %(oldest)s", youngest=youngest, oldest=oldest)
    if youngest is not None:
        return _("%(youngest)s and over", youngest=youngest)
    return _("up to %(oldest)s", oldest=oldest) if oldest is not None else ""


def _reasons(match: Match) -> Markup:
    """Why it is here, as a list of what she said."""
    said = [_called(reason.code) for reason in match.reasons if reason.kind in {"need", "harm", "audience", "area"}]
    spoken = [reason.code for reason in match.reasons if reason.kind == "language"]
    near = [phrasing.kilometres(int(reason.code)) for reason in match.reasons if reason.kind == "near"]
    return _listed([*said, *(_language_name(code) for code in spoken), *near])


def _language_name(code: str) -> str:
    return str(locale().languages.get(code.replace("-", "_"), code))


def _told_needs(situation: Situation) -> str:
    return phrasing.listed(str(wording.label(code)) for code in (*situation.needs, *situation.harms))


def _told_place(situation: Situation) -> str:
    areas = _areas(situation.areas)
    name = name_only(places.at(situation.place).name) if situation.place is not None else ""
    return Markup("{} ({})").format(name, areas) if name and areas else name or areas


def _told_about(situation: Situation) -> str:
    return phrasing.listed(str(wording.AUDIENCES[code]) for code in situation.audiences)


def _place_name(place: Place) -> Markup:
    inside = [area for area in place.areas if area in BOROUGHS]
    where = str(wording.AREAS[inside[0]]) if inside else place.council or ""
    return name_only(f"{place.name}, {where}" if where and where != place.name else place.name)


def _page_date(contact: Contact) -> str:
    if contact.source_date.startswith(("undated", "not shown")):
        return _("no date")
    return name_only(contact.source_date)


def _codes(words: dict[str, Any]) -> Callable[[tuple[str, ...]], str]:
    return lambda codes: phrasing.listed(str(words[code]) for code in codes)


def init_app(app: Flask, now: Callable[[], dt.datetime], limits: Limits) -> None:
    """Give the templates their filters."""
    app.jinja_env.globals.update(name_only=name_only, digits_only=digits_only, number_link=number_link)
    app.jinja_env.filters.update(
        tel=lambda contact: contacts.tel(contact.value),
        contact_label=lambda contact: wording.CONTACT_LABELS[contact.label],
        bare_host=lambda address: urlsplit(address).netloc.removeprefix("www."),
        opening=lambda state: phrasing.opening(state, now()),
        hours=phrasing.hours,
        cost=phrasing.cost,
        checked=lambda one: phrasing.checked(one, freshness.of_contact(one, limits, now().astimezone(UK).date())),
        page_date=_page_date,
        sentence=lambda service: sentences.of(service, g.tongue.code),
        for_whom=_for_whom,
        helps_with=_helps_with,
        ages=_ages,
        areas=lambda service: _areas(service.areas),
        listed_areas=_areas,
        access=lambda service: _codes(wording.ACCESS)(service.access),
        referrers=lambda service: _codes(wording.REFERRERS)(service.referral.who),
        languages_spoken=phrasing.languages,
        reasons=_reasons,
        told_needs=_told_needs,
        told_place=_told_place,
        told_about=_told_about,
        place_name=_place_name,
        long_date=lambda day: format_date(day, "long", locale=locale()),
    )
