"""The house rules of a page: what holds on every page, errors too, in every language.

Each rule yields what is wrong; the `page` fixture asks them all of every page that a test fetches.
"""

import base64
import hashlib
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from directory import i18n, wording
from directory.vocabulary import BOROUGHS

if TYPE_CHECKING:
    from browsing import Page

Faults = Iterator[str]
TELLING = re.compile(
    r"abus|violen|refuge|rape|victim|domestic|police|help|assault|surviv|danger|emergenc|crisis|women|woman|"
    r"safe.?place|harass|stalk|exploit|traffick|sexual|honour|marriage|vawg|idva",
    re.IGNORECASE,
)
NEVER_SAID = re.compile(r"no trace|untraceable|anonymous", re.IGNORECASE)
OWN_PATH = re.compile(r"^/([a-z-]+/((about|using)/?)?)?$|^\.\./\.\./professionals/$")
HOME = "/professionals/"
FOCUSABLE = {"a", "button", "input", "select", "textarea", "summary"}
HEADERS = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
UNINDEXED = "noindex, nosnippet"
UNWANTED = ("Set-Cookie", "ETag", "Last-Modified", "Link", "Refresh", "Location", "Server")


def hold(page: "Page") -> None:
    """Every rule holds."""
    rules = PROFESSIONAL_RULES if page.path.startswith(HOME) and page.response.status_code != 404 else RULES
    faults = [f"{rule.__name__}: {fault}" for rule in rules for fault in rule(page)]
    assert not faults, f"{page.path}: " + "; ".join(faults)


def valid(page: "Page") -> Faults:
    """It is HTML that a strict parser reads without a complaint, and no id stands twice."""
    yield from (f"{error}" for error in page.errors)
    yield from (f"markup is shown: {shown}" for shown in re.findall(r"</?[a-z]+[ >].{20}|&[a-z]+;", page.text))
    ids = page.having("id")
    yield from (f"two of id {one}" for one in sorted({one for one in ids if ids.count(one) > 1}))


def dull(page: "Page") -> Faults:
    """Title, description, icon and addresses tell a bystander nothing."""
    title = page.one("title").text or ""
    if not title or title != page.one("p", class_="site").text:
        yield f"title “{title}” is not the site's name"
    told = [title, page.one("meta", name="description").get("content", "")]
    told += [urlsplit(one).path for name in ("href", "action", "formaction") for one in _own(page.having(name))]
    yield from (f"“{one}” tells" for one in told if TELLING.search(one))
    if [link.get("href") for link in page.all("link")] != ["data:,"]:
        yield "links other than the empty icon"


def _own(addresses: list[str]) -> list[str]:
    return [one for one in addresses if one.startswith("/")]


def one_heading(page: "Page") -> Faults:
    """One first heading, with words in it."""
    if len(page.all("h1")) != 1 or not page.heading:
        yield f"{len(page.all('h1'))} headings"


def way_out(page: "Page") -> Faults:
    """The exit is a plain link to the exit site and the first thing that a key reaches."""
    first = next(one for one in page.root.iter() if _focusable(one))
    if first.get("id") != "exit" or first.tag != "a":
        yield f"first focus on {first.tag}#{first.get('id')}"
    elif first.get("href") not in {tongue.exit_site for tongue in i18n.TONGUES}:
        yield f"the exit leads to {first.get('href')}"
    elif not {"noreferrer", "nofollow", "noopener"} <= set((first.get("rel") or "").split()) or first.get("target"):
        yield "the exit tells where it came from"
    if not page.all("a", href=f"/{page.slug}/using/"):
        yield "no way to what the exit does not do"


def _focusable(element: Element) -> bool:
    reached = element.tag in FOCUSABLE and element.get("type") != "hidden"
    return reached or (element.get("tabindex") or "-1") != "-1"


def danger_first(page: "Page") -> Faults:
    """999 stands before the heading, with the ways for those who cannot speak or hear beside it."""
    danger = page.one("div", class_="danger")
    order = [one for one in page.root.iter() if one is danger or one.tag == "main"]
    if order[0] is not danger:
        yield "danger comes after the page"
    links = [link.get("href") for link in danger.iter("a")]
    yield from (f"no {wanted}" for wanted in ("tel:999", "tel:18000") if wanted not in links)
    said = " ".join("".join(danger.itertext()).split())
    yield from (f"“{wanted}” is not said" for wanted in ("55", "999 BSL", "register") if wanted not in said)


def forms(page: "Page") -> Faults:
    """Each form posts to the language's own address; only the language buttons go to another's."""
    for form in page.all("form"):
        if (form.get("method"), form.get("action")) != ("post", f"/{page.slug}/"):
            yield f"a form goes {form.get('method')} {form.get('action')}"
    homes = {f"/{slug}/" for slug in i18n.BY_SLUG}
    yield from (f"a button goes to {one}" for one in page.having("formaction") if one not in homes)


def no_strangers(page: "Page") -> Faults:
    """Nothing leads off the site but the exit and the services' own websites, and nothing is fetched."""
    websites = {contact.value for service in page.browser.edition for contact in service.confirmed}
    for link in page.all("a"):
        address = link.get("href") or ""
        if address.startswith(("tel:", "mailto:")) or link.get("id") == "exit":
            continue
        if not OWN_PATH.match(address) and address not in websites:
            yield f"a link to {address}"
        if address.startswith("http") and "noreferrer" not in (link.get("rel") or ""):
            yield f"{address} is told where she came from"
    fetched = page.all("img", "iframe", "object", "embed", "video", "audio", "source", "base")
    yield from (f"a {one.tag}" for one in fetched)
    yield from (f"src={one}" for one in page.having("src"))
    yield from (f"{one}=" for one in ("srcset", "ping", "target", "background", "http-equiv") if page.having(one))


def one_style_one_script(page: "Page") -> Faults:
    """One style and one script, both named by the policy, and no style or event attribute."""
    policy = page.response.headers.get("Content-Security-Policy", "")
    named = {part.split()[0]: part.split()[1:] for part in policy.split(";") if part.split()}
    for tag, directive in (("style", "style-src"), ("script", "script-src")):
        made = base64.b64encode(hashlib.sha256((page.one(tag).text or "").encode()).digest()).decode()
        if f"'sha256-{made}'" not in named.get(directive, []):
            yield f"the policy does not name the {tag}"
    for element in page.root.iter():
        yield from (f"{name} on {element.tag}" for name in element.attrib if name == "style" or name.startswith("on"))
    if re.search(r"url\(|@import|https?:", page.one("style").text or ""):
        yield "the style fetches"


def headers(page: "Page") -> Faults:
    """Not kept, not framed, nothing switched on, no cookie."""
    yield from _strict(page, HEADERS, UNWANTED)
    if page.response.request.method == "POST" and page.response.headers.get("X-Robots-Tag") != UNINDEXED:
        yield "a step may be indexed"


def _strict(page: "Page", wanted_headers: dict[str, str], unwanted: tuple[str, ...]) -> Faults:
    given = page.response.headers
    yield from (f"{name}: {given.get(name)}" for name, value in wanted_headers.items() if given.get(name) != value)
    policy = given.get("Content-Security-Policy", "")
    wanted = ("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'")
    yield from (f"no {one}" for one in wanted if one not in policy)
    if "unsafe" in policy or "http:" in policy or "https:" in policy or "*" in policy:
        yield f"a loose policy: {policy}"
    features = given.get("Permissions-Policy", "").split(", ")
    if not all(feature.endswith("=()") for feature in features) or "geolocation=()" not in features:
        yield "sensors are on"
    yield from (f"{name} is set" for name in unwanted if name in given)


def language(page: "Page") -> Faults:
    """The page says its language and direction, and so does each link to another."""
    tongue = next((one for one in i18n.TONGUES if one.code == page.language), None)
    if tongue is None or page.root.get("dir") != tongue.direction or tongue.slug != page.slug:
        yield f"lang={page.language} dir={page.root.get('dir')}"
    for other in i18n.TONGUES:
        links = page.all("a", "button", lang=other.code, dir=other.direction)
        if other is not tongue and other.autonym not in [one.text for one in links]:
            yield f"no way to {other.autonym}"


def english_names(page: "Page") -> Faults:
    """On another language's page a name left in English is marked so, for eyes, ears and translators."""
    if page.language == "en":
        return
    names = {service.name for service in page.browser.edition} | {str(wording.AREAS[code]) for code in BOROUGHS}
    told = names - {name for name in names if " " not in name}
    for text in _unmarked(page.one("body"), marked=False):
        yield from (f"“{name}” is not marked" for name in told if name in text)


def _unmarked(element: Element, marked: bool) -> Iterator[str]:
    marked = marked or (element.get("lang") == "en" and element.get("translate") == "no")
    if not marked:
        yield element.text or ""
    for child in element:
        yield from _unmarked(child, marked)
        if not marked:
            yield child.tail or ""


def honest(page: "Page") -> Faults:
    """It never promises what nobody can keep."""
    if said := NEVER_SAID.search(page.text):
        yield f"it says “{said.group()}”"


RULES = (
    valid,
    dull,
    one_heading,
    way_out,
    danger_first,
    forms,
    no_strangers,
    one_style_one_script,
    headers,
    language,
    english_names,
    honest,
)


def dull_tab(page: "Page") -> Faults:
    """The title begins with the site's name and tells a bystander nothing; no address is written into the head."""
    title = page.one("title").text or ""
    if not title.startswith("Local information: ") or TELLING.search(title.replace("MARAC", "")):
        yield f"title “{title}”"
    if [link.get("href") for link in page.all("link")] != ["data:,"]:
        yield "links other than the empty icon"


def plain_addresses(page: "Page") -> Faults:
    """What can be chosen goes into the address by GET, from closed lists: there is nowhere to write."""
    for form in page.all("form"):
        if (form.get("method"), form.get("action")) != ("get", HOME):
            yield f"a form goes {form.get('method')} {form.get('action')}"
    yield from (f"a {one.tag} to write in" for one in page.all("input", "textarea"))


def known_links(page: "Page") -> Faults:
    """Links lead to pages for professionals, to the first pages, to services' contacts, or to where a rule was read."""
    contacts = {contact.value for service in page.browser.edition for contact in service.contacts}
    pathways = page.browser.client.application.extensions["edition"].pathways
    sources = {source.url for rule in pathways.rules for source in rule.sources}
    for link in page.all("a"):
        address = link.get("href") or ""
        if address.startswith(("tel:", "mailto:", HOME)) or link.get("id") == "exit" or OWN_PATH.match(address):
            continue
        if address not in contacts | sources:
            yield f"a link to {address}"
        if "noreferrer" not in (link.get("rel") or ""):
            yield f"{address} is told where she came from"
    yield from (f"src={one}" for one in page.having("src"))


def kept_headers(page: "Page") -> Faults:
    """What was found may be kept by any cache for a while; nothing of it is indexed."""
    found = page.response.status_code == 200
    cached = {"Cache-Control": "public, max-age=3600" if found else "no-store"}
    unwanted = tuple(name for name in UNWANTED if name != "ETag")
    yield from _strict(page, {**HEADERS, "X-Robots-Tag": UNINDEXED, **cached}, unwanted)
    if found and not (page.response.headers.get("ETag") or "").startswith(f'W/"{page.browser.edition.hash}-'):
        yield "no tag of the edition"


def judgement(page: "Page") -> Faults:
    """Every page says that professional judgement overrides it."""
    if "Professional judgement overrides" not in page.text:
        yield "nothing about judgement"


def in_english(page: "Page") -> Faults:
    """It says that it is English."""
    if (page.language, page.root.get("dir")) != ("en", "ltr"):
        yield f"lang={page.language}"


PROFESSIONAL_RULES = (
    valid,
    dull_tab,
    one_heading,
    way_out,
    danger_first,
    plain_addresses,
    known_links,
    one_style_one_script,
    kept_headers,
    judgement,
    in_english,
    honest,
)
