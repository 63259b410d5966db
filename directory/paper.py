"""The words of what is printed: a purse card and a poster, as pages for the browser that makes the PDF.

Knows which dull label each number bears, in the reader's language, and what the templates are given. Which numbers
stand there is `leaflet`'s; the PDF is made in `cli/leaflet`.
"""

from dataclasses import dataclass
from importlib import resources
from operator import attrgetter
from typing import Literal

from flask import Flask, render_template

from directory import hours, i18n, leaflet, phrasing, review, wording
from directory.i18n import Tongue, pgettext
from directory.vocabulary import Borough

Kind = Literal["card", "poster"]
TEMPLATES: dict[Kind, str] = {"card": "paper/card.html", "poster": "paper/poster.html"}
# Words that a menu and a list use already. In any of them a card is like one that any council gives away.
LABELS = {
    "talk": wording.SHORT_NEEDS["talk"],
    "health": wording.SHORT_NEEDS["health"],
    "housing": wording.SHORT_NEEDS["housing"],
    "children": wording.SHORT_NEEDS["children"],
    "adults": wording.REFERRERS["adult-social-care"],
}
STRIPS = 8  # to tear off a poster, each wide enough for two numbers in large digits


@dataclass(frozen=True)
class Site:
    """What a sheet says of the site itself: its address, and the number to text while it is ours; both may be empty."""

    public_url: str
    number: str


def page(app: Flask, kind: Kind, area: Borough, tongue: Tongue, site: Site) -> str:
    """One sheet as a page of HTML, whole in itself."""
    lines = leaflet.lines(area, tongue.code, app.extensions["edition"])
    address = leaflet.address(site.public_url, tongue.slug)
    with app.app_context(), i18n.speaking(tongue.code):
        return render_template(
            TEMPLATES[kind],
            site=i18n.site_name(app.config["SITE"]),
            style=_style(kind),
            tongue=tongue,
            tongues=app.config["TONGUES"].values(),
            borough=wording.AREAS[area],
            lines=lines,
            always=hours.ALWAYS,  # said by the template, not as a constant: Jinja would say that once, in one language
            label=lambda line: phrasing.listed(str(LABELS.get(topic, tongue.autonym)) for topic in line.topics),
            number=site.number,
            address=address,
            square=leaflet.square(address) if address else "",
            oldest=min((line.contact for line in lines), key=attrgetter("checked"), default=None),
            reviewed=review.checked(tongue.code),
            sounds=pgettext("how it sounds", "(interpreter, please)"),
            access=wording.ACCESS,
            contact_labels=wording.CONTACT_LABELS,
            strips=range(STRIPS),
        )


def _style(kind: Kind) -> str:
    folder = resources.files(__package__) / "templates" / "inline"
    return "\n".join((folder / f"{name}.css").read_text(encoding="utf-8") for name in ("paper", kind))
