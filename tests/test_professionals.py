"""The pages for professionals: what can be shared, what is shown how sure, what is refused, and what it weighs."""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from urllib.parse import unquote, urlencode

import pytest
from browsing import Browser, Page, words_of
from conftest import NOW
from flask import Flask
from flask.testing import FlaskClient
from markupsafe import escape

from directory import professionals
from directory.app import create_app
from directory.cli import weigh
from directory.contacts import digits
from directory.edition import Edition
from directory.model import Contact
from directory.pathways import asking
from directory.pathways.asking import Asking
from directory.pathways.glossary import TERMS
from directory.pathways.rules import SETTINGS
from directory.settings import Settings
from directory.vocabulary import BOROUGHS

HOME = "/professionals/"
MIDWIFE = f"{HOME}?area=kingston&setting=midwifery&risk=high&harm=domestic-abuse&about=pregnant"
KEEPER = "keeper@example.org"


def addresses(app: Flask) -> list[str]:
    """Every page for professionals, and an answer."""
    edition = app.extensions["edition"]
    pathways = edition.pathways
    return [
        HOME,
        MIDWIFE,
        *(f"{HOME}{name}/" for name in ("services", "marac", "dash", "glossary", "training")),
        *(f"{HOME}boroughs/{area}/" for area in BOROUGHS),
        *(f"{HOME}services/{service.id}/" for service in edition),
        *(f"{HOME}pathways/{rule.rule}/" for rule in pathways.rules),
    ]


def wire_weight(client: FlaskClient, address: str) -> int:
    """The bytes of an answer with the worse of the two encodings, headers included."""
    return max(
        weigh.on_the_wire(client.get(address, headers={"Accept-Encoding": encoding})) for encoding in ("br", "gzip")
    )


def test_every_page_keeps_the_house_rules_and_is_light(page: Browser, app: Flask) -> None:
    """Each page: the exit, danger first, one request, 14,600 bytes; and each link to another page leads somewhere."""
    every = addresses(app)
    linked = set()
    for address in every:
        read = page.get(address)
        linked |= {link for link in read.having("href") if link.startswith(HOME) and "?" not in link}
        assert wire_weight(page.client, address) <= weigh.FIRST_FLIGHT, address
        assert not weigh.FETCHED.findall(read.html)

    assert linked <= set(every)
    assert len(every) > 300


def asked() -> Iterator[str]:
    """Answers of every borough and setting, with the harms that have most rules."""
    harms = ((), ("domestic-abuse",), ("domestic-abuse", "sexual-violence", "honour-based-abuse"))
    for area, setting, harm in product(BOROUGHS, SETTINGS, harms):
        yield professionals.address(Asking(area, setting, None, harm))  # type: ignore[arg-type]  # codes of the lists


def test_every_answer_is_light(app: Flask) -> None:
    """The answers of every borough and setting fit the first flight, the fullest too."""
    with app.test_client() as client:
        assert not [address for address in asked() if wire_weight(client, address) > weigh.FIRST_FLIGHT]


def test_an_answer_can_be_shared(page: Browser) -> None:
    """The page shows its own address, with the choices alone and always in one order, and it leads to the same page."""
    mixed = page.get(f"{HOME}?risk=high&about=pregnant&harm=domestic-abuse&setting=midwifery&area=kingston&harm=")

    assert MIDWIFE in mixed.having("href")
    assert page.get(MIDWIFE).text == mixed.text
    assert page.get(f"{HOME}?area=&setting=&risk=&harm=&about=").text == page.get(HOME).text


def test_the_finder_needs_no_script(page: Browser) -> None:
    """Five lists with a label each and one button; the lists offer what an address takes."""
    form = page.get(HOME).one("form")

    assert [select.get("name") for select in form.iter("select")] == list(asking.LISTS)
    assert {label.get("for") for label in form.iter("label")} == set(asking.LISTS)
    for select in form.iter("select"):
        codes = [option.get("value") for option in select.iter("option")]
        assert codes[0] == ""
        assert set(codes[1:]) == set(asking.LISTS[str(select.get("name"))])


def test_where_a_borough_is_silent_the_answer_says_so(page: Browser) -> None:
    """Nothing of the borough's own, in all or on one thing: the page says whose rule it is instead."""
    nothing = page.get(f"{HOME}?area=wandsworth&setting=gp&harm=modern-slavery&about=adult")
    one_thing = page.get(f"{HOME}?area=wandsworth&risk=high&harm=honour-based-abuse&about=adult")
    unchosen = page.get(f"{HOME}?setting=gp&risk=high")

    assert (
        "Nothing of Wandsworth’s own was found for this: what follows is the rule for London or England."
        in nothing.text
    )
    assert "Wandsworth has no rule of its own here that was found: this is England’s." in one_thing.text
    assert "No borough is chosen" in unchosen.text


def test_an_unconfirmed_rule_is_marked_and_the_wider_one_stands_beside_it(page: Browser) -> None:
    """Westminster's MARAC is not confirmed, so SafeLives' four grounds are told with it."""
    answer = page.get(f"{HOME}?area=westminster&risk=high&harm=domestic-abuse&about=adult")
    marac = words_of(answer.one("section", id="westminster-marac"))

    assert "Not confirmed." in marac
    assert "14 or more yes on the DASH" in words_of(answer.one("section", id="england-marac-criteria"))
    assert "Beside the borough’s rule, which is not confirmed" in answer.text


def test_duties_that_bind_the_setting_are_named(page: Browser) -> None:
    """A midwife who asks about a partner is told of FGM, safeguarding, the one chance rule and the NRM too."""
    answer = page.get(MIDWIFE).text

    for duty in (
        "FGM of a girl under 18: report it yourself",
        "normally by the close of the next working day",
        "Children’s front door in Kingston",
        "Adult safeguarding in Kingston",
        "Forced marriage: the one chance rule",
        "Modern slavery: the National Referral Mechanism",
        "While she is with you",
    ):
        assert duty in answer


def unconfirmed(edition: Edition) -> list[tuple[str, Contact]]:
    """Every contact that only professionals may see, with its service."""
    return [(service.id, one) for service in edition for one in service.contacts if not one.confirmed]


def shown(contact: Contact) -> str:
    """A contact as a page would print it."""
    return str(escape(contact.value))


def test_unconfirmed_contacts_are_behind_one_tap_and_marked(page: Browser, edition: Edition) -> None:
    """Each stands inside a closed `details`, with its source and date, and nowhere else on the page."""
    for service_id, contact in unconfirmed(edition):
        read = page.get(f"{HOME}services/{service_id}/")
        folded = [one for one in read.all("details") if one.get("class") == "unsure"]
        inside = " ".join(words_of(one) for one in folded)
        assert folded, service_id
        assert all(one.get("open") is None for one in folded)
        assert "NOT CONFIRMED" in inside
        assert contact.source_date in inside
        assert "20 November 2026" in inside
        within = "".join(re.findall(r'<details class="unsure">.*?</details>', read.html, re.DOTALL))
        assert shown(contact) in within or "http" in contact.value
        outside = re.sub(r'<details class="unsure">.*?</details>', "", read.html, flags=re.DOTALL)
        also = [one for one in edition[service_id].confirmed if contact.value in one.value]
        assert shown(contact) not in outside or also, contact.value


def test_unconfirmed_numbers_stand_on_no_sheet(page: Browser, edition: Edition) -> None:
    """A borough's sheet is printed: it holds confirmed contacts only."""
    known = {digits(one.value) for service in edition for one in service.confirmed if one.kind in {"phone", "text"}}
    unsure = {digits(one.value) for _, one in unconfirmed(edition) if one.kind in {"phone", "text"}} - known

    assert unsure
    for area in BOROUGHS:
        sheet = page.get(f"{HOME}boroughs/{area}/")
        numbers = {digits(link) for link in sheet.having("href") if link.startswith("tel:")}
        assert numbers
        assert not numbers & unsure


def test_a_confirmed_contact_is_shown_openly(page: Browser, edition: Edition) -> None:
    """Every confirmed contact of every service stands on its page outside any fold, those for professionals too."""
    for service in edition:
        read = page.get(f"{HOME}services/{service.id}/")
        open_text = re.sub(r"<details.*?</details>", "", read.html, flags=re.DOTALL)
        missing = [one.value for one in service.confirmed if one.kind == "phone" and shown(one) not in open_text]
        assert not missing, service.id


def test_no_page_gives_a_private_place_away(page: Browser, edition: Edition) -> None:
    """Of a service whose place is not public no address stands on its page."""
    for service in edition:
        if service.place != "public":
            assert not [one for one in service.contacts if one.kind == "address"]
    confidential = next(service for service in edition if service.place == "confidential")
    assert "kept private" in page.get(f"{HOME}services/{confidential.id}/").text


REFUSED = (
    "name=Jolanta",
    "area=KT1+1EU",
    "area=kingston&q=she+is+pregnant",
    "setting=%3Cscript%3Ealert(1)%3C/script%3E",
    "area=kingston&area=wandsworth",
    "risk=high&risk=standard",
    "about=child&about=older",
    "harm=xqzvwort",
    "area=%00",
    "area=kingston%0d%0aSet-Cookie:x",
    "about=" + "a" * 4000,
    "&".join(f"harm={n}" for n in range(200)),
)


@pytest.mark.parametrize("query", REFUSED, ids=lambda query: query[:40])
def test_anything_else_is_refused_plainly_and_not_repeated(page: Browser, query: str) -> None:
    """A name, a postcode, a contradiction: 400, what is accepted, not kept, and nothing of it on the page."""
    refused = page.get(f"{HOME}?{query}", status=400)

    assert refused.heading == "That address cannot be answered"
    assert "no name, no postcode" in refused.text
    assert all(code in refused.text for codes in asking.LISTS.values() for code in codes)
    for word in ("Jolanta", "KT1", "pregnant ", "alert(", "xqzvwort", "Set-Cookie", "aaaaaaaa"):
        assert word not in refused.html
    assert not [header for header in refused.response.headers if header[0] == "Set-Cookie"]


@pytest.mark.parametrize("path", ["services/nobody/", "pathways/nothing/", "boroughs/camden/", "elsewhere/"])
def test_what_is_not_there_is_the_usual_page(page: Browser, path: str) -> None:
    """An address that leads nowhere gives the plain page, not kept, and never a redirect."""
    missing = page.get(f"{HOME}{path}", status=404)

    assert missing.response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_sent(client: FlaskClient, method: str) -> None:
    """Pages for professionals are read only."""
    assert client.open(HOME, method=method, data={"area": "kingston"}).status_code in {404, 405}


def test_a_page_that_has_not_changed_is_not_sent_again(client: FlaskClient) -> None:
    """With the tag that came with it a page answers 304, with no body; another page has another tag."""
    first = client.get(MIDWIFE, headers={"Accept-Encoding": "br"})
    again = client.get(MIDWIFE, headers={"Accept-Encoding": "br", "If-None-Match": first.headers["ETag"]})
    other = client.get(HOME, headers={"If-None-Match": first.headers["ETag"]})

    assert (again.status_code, again.get_data()) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert other.status_code == 200


def test_the_answer_is_the_same_for_everyone_and_at_any_time(client: FlaskClient) -> None:
    """What is cached must not depend on who asked: no language, no clock."""
    arabic = client.get(MIDWIFE, headers={"Accept-Language": "ar"})

    assert arabic.get_data() == client.get(MIDWIFE).get_data()


def mail_links(page: Page) -> list[str]:
    """The prepared e-mails of a page."""
    return [unquote(link) for link in page.having("href") if link.startswith(f"mailto:{KEEPER}")]


def test_a_mistake_can_be_told_to_the_keeper() -> None:
    """A prepared e-mail for the entry and for each confirmed contact, with the id and the fact; no form."""
    app = create_app(Settings(secret=b"0" * 32, keeper_email=KEEPER), clock=lambda: NOW)
    with app.test_client() as client:
        page = Browser(client, app.extensions["edition"]).get(f"{HOME}services/national-domestic-abuse-helpline/")

    assert len(mail_links(page)) == 1 + len(app.extensions["edition"]["national-domestic-abuse-helpline"].confirmed)
    assert "subject=national-domestic-abuse-helpline: phone 0808 2000 247" in mail_links(page)[1]
    assert "Service: national-domestic-abuse-helpline\nIn question: phone 0808 2000 247" in mail_links(page)[1]


def test_without_a_keeper_nothing_is_offered(page: Browser) -> None:
    """Where no keeper's address is set there is no way that leads nowhere."""
    read = page.get(f"{HOME}services/kingston-marac/")

    assert "Something is wrong?" not in read.text
    assert not [link for link in read.having("href") if link.startswith("mailto:?") or "mailto:None" in link]


def test_a_catalogue_without_pathways_has_pages_all_the_same(tmp_path: Path) -> None:
    """Somebody else's catalogue with no pathways beside it: services are shown, and what needs rules is not there."""
    copy = tmp_path / "services.yaml"
    copy.write_text(Settings.catalogue.read_text(encoding="utf-8"), encoding="utf-8")
    app = create_app(Settings(secret=b"0" * 32, catalogue=copy), clock=lambda: NOW)
    with app.test_client() as client:
        codes = {
            path: client.get(f"{HOME}{path}").status_code
            for path in ("", "?area=kingston&risk=high", "services/kingston-marac/", "boroughs/kingston/", "marac/")
        }

    assert codes == {
        "": 200,
        "?area=kingston&risk=high": 200,
        "services/kingston-marac/": 200,
        "boroughs/kingston/": 200,
        "marac/": 404,
    }


def test_what_to_know_is_there(page: Browser) -> None:
    """MARAC's four grounds, the DASH linked and not copied, the abbreviations, ten questions for training."""
    marac, dash = page.get(f"{HOME}marac/"), page.get(f"{HOME}dash/")
    training = page.get(f"{HOME}training/")

    assert "14 or more yes on the DASH" in marac.text
    assert [link for link in dash.having("href") if "safelives.org.uk" in link]
    assert len(dash.text) < 9000
    assert len(page.get(f"{HOME}glossary/").all("dt")) == len(TERMS)
    assert len(training.all("details")) == 11  # ten, and the one about danger
    assert all(page.get(link) for link in training.having("href") if "?" in link)


def test_a_survivor_s_page_leads_here_by_a_dull_link(page: Browser) -> None:
    """The page about the site has a plain way to these pages, and they have one back to the safety page.

    The way there is relative: her script fetches addresses that begin at the root, and these pages go their own way.
    """
    assert page.get("/en/about/").all("a", href=f"../..{HOME}")
    assert page.get(HOME).all("a", href="/en/using/")


def test_no_address_holds_anything_of_a_person() -> None:
    """An address is made of codes from the lists, whatever was asked."""
    made = professionals.address(Asking("kingston", "gp", "high", ("fgm",), ("child",)))

    assert (
        made
        == f"{HOME}?{urlencode({'area': 'kingston', 'setting': 'gp', 'risk': 'high', 'harm': 'fgm', 'about': 'child'})}"
    )
