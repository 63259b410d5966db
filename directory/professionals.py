"""The pages for professionals: the finder of referral pathways, services, borough sheets, and what to know.

Knows addresses and what each page is given; which rule holds is `pathways`' to say. Every address can be shared: it
holds codes from closed lists and nothing else. The pages are English, may be cached, and are kept out of indexes.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

from flask import Blueprint, Flask, Response, abort, current_app, g, render_template, request

from directory import i18n, inline, leaflet, live, pages, web
from directory.edition import Edition
from directory.model import Contact, Service, Source
from directory.pathways import asking, choosing, glossary, labels, sheets, training
from directory.pathways.asking import Asking, BadAskingError
from directory.pathways.loading import Pathways
from directory.vocabulary import BOROUGHS

professionals = Blueprint("professionals", __name__, url_prefix="/professionals")
HOME = "/professionals/"
MINUTES_KEPT = 60  # how long a cache may answer without asking again
WHOLE = 8  # services told in full in one answer; of more the name and the number, so that any answer stays light
PLAIN = {
    "marac": "professionals/marac.html",
    "dash": "professionals/dash.html",
    "glossary": "professionals/glossary.html",
    "training": "professionals/training.html",
}
# The rules that these pages tell in full.
NEEDED = {
    "marac": ("england-marac-criteria", "england-marac-repeat", "england-marac-consent"),
    "dash": ("england-dash-checklist", "england-dash-young-person", "england-strangulation"),
    "training": tuple(name for question in training.QUESTIONS for name in question.route),
}
# Lines that stand at the head of every borough's sheet.
DAY_AND_NIGHT = ("national-domestic-abuse-helpline", "the-havens", "rape-crisis-247")
UNINDEXED = "noindex, nosnippet"


def init_app(app: Flask) -> None:
    """Add the pages."""
    app.jinja_env.filters.update(read_where=where_read, named=_named)
    app.register_blueprint(professionals)


@professionals.before_request
def _in_english() -> None:
    g.tongue = i18n.BY_CODE["en"]


@professionals.after_request
def _may_be_kept(response: Response) -> Response:
    """Out of every index; what was found is cacheable, with a tag of the edition and of the page's own bytes."""
    response.headers["X-Robots-Tag"] = UNINDEXED
    if response.status_code != HTTPStatus.OK:
        return response
    response.headers["Cache-Control"] = f"public, max-age={MINUTES_KEPT * 60}"
    body = hashlib.sha256(response.get_data()).hexdigest()[:12]
    response.set_etag(f"{_edition().hash}-{_pathways().hash[:8]}-{body}", weak=True)
    response.make_conditional(request)
    return response


@professionals.errorhandler(BadAskingError)
def _refused(error: BadAskingError) -> tuple[str, int]:
    return _page("professionals/refused.html", "not accepted", faults=error.faults, lists=asking.LISTS), 400


@professionals.get("/")
def finder() -> str:
    """The finder, and the answer where there is enough to answer."""
    asked = asking.read(dict(request.args.lists()))
    route = choosing.choose(asked, _pathways()) if asked.enough else None
    services = route.services(_edition()) if route else ()
    return _page(
        "professionals/finder.html",
        labels.AREA[asked.area] if asked.area else "pathways",  # a title stays in the history: it tells the place alone
        asked=asked,
        route=route,
        whole=services[:WHOLE],
        brief=services[WHOLE:],
        address=address(asked),
        boroughs=BOROUGHS,
    )


@professionals.get("/services/")
def services() -> str:
    """Every service, by area."""
    return _page("professionals/services.html", "services", by_area=sheets.by_area(_edition()))


@professionals.get("/services/<service_id>/")
def service(service_id: str) -> str:
    """One service, with all its contacts and the rules that name it."""
    if service_id not in _edition():
        abort(404)
    one = _edition()[service_id]
    named = [rule for rule in _pathways().rules if one.id in rule.services]
    return _page("professionals/service.html", "service", service=one, rules=named, report=_report)


@professionals.get("/pathways/<name>/")
def rule(name: str) -> str:
    """One rule in full, with all its sources."""
    if name not in _pathways():
        abort(404)
    one = _pathways()[name]
    return _page(
        "professionals/rule.html", labels.AREA[one.area], rule=one, named=[_edition()[each] for each in one.services]
    )


@professionals.get("/boroughs/<area>/")
def borough(area: str) -> str:
    """The pathways of one borough on one sheet, to print."""
    if area not in BOROUGHS:
        abort(404)
    sheet = sheets.of_borough(area, _pathways(), _edition())
    lines = [_edition()[one] for one in DAY_AND_NIGHT if one in _edition()]
    own = leaflet.address(current_app.config["PUBLIC_URL"], "en")
    return _page(
        "professionals/borough.html",
        labels.AREA[area],
        area=area,
        sheet=sheet,
        lines=lines,
        own=own,
        square=leaflet.square(own) if own else "",
        number=current_app.config["NUMBER_ON"](web.now().date()),
    )


@professionals.get("/<any(marac, dash, glossary, training):name>/")
def plain(name: str) -> str:
    """A page of what to know."""
    if name != "glossary" and not all(each in _pathways() for each in NEEDED[name]):
        abort(404)  # another catalogue, kept without these rules
    return _page(
        PLAIN[name],
        name.upper() if name in {"marac", "dash"} else name,
        terms=glossary.TERMS,
        questions=training.QUESTIONS,
        address_of=address,
        told=NEEDED.get(name, ()),
    )


def address(asked: Asking) -> str:
    """The address of an answer, as it is shared: only what was chosen, always in one order."""
    query = urlencode([(name, code) for name, codes in asked.given.items() for code in codes])
    return f"{HOME}?{query}" if query else HOME


def _report(one: Service, contact: Contact | None = None) -> str:
    """A prepared e-mail to the keeper, with the service's id and the fact in question."""
    fact = f"{contact.kind} {contact.value}" if contact else "the entry"
    body = f"Service: {one.id}\nIn question: {fact}\n\nWhat is right, and how you know:\n"
    return f"mailto:{current_app.config['KEEPER_EMAIL']}?subject={quote(f'{one.id}: {fact}')}&body={quote(body)}"


def where_read(source: Source | Contact) -> str:
    """Where something was read, in short: the page's host or the strategy's name, and its own date."""
    page, date = (source.url, source.date) if isinstance(source, Source) else (source.source, source.source_date)
    strategy = re.sub(r"(-\d{4})+\.txt$", "", page).replace("-", " ").title()
    host = urlsplit(page).netloc.removeprefix("www.").rstrip(".") or f"{strategy} strategy"
    return f"{host} ({date})"


def _named(codes: Iterable[str], words: Mapping[str, str], between: str = ", ") -> str:
    return between.join(words[code] for code in codes)


def _page(template: str, tab: str, **given: Any) -> str:
    g.inline = inline.load_professional()  # the headers name its hashes
    context = {
        **pages.common(),
        "inline": g.inline,
        "tab": tab,
        "home": HOME,
        "labels": labels,
        "keeper": current_app.config["KEEPER_EMAIL"],
        "door": lambda one: _edition()[one.front_door] if one.front_door else None,
        "rule_of": lambda name: _pathways()[name],
    }
    return render_template(template, **{**context, **given})


def _edition() -> Edition:
    return live.edition()


def _pathways() -> Pathways:
    """The rules of this request's edition."""
    return _edition().pathways
