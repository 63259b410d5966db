"""What goes wrong: a page that is not here, a wrong method, too much, a crash; and tokens that are not ours."""

import base64
import datetime as dt
from collections.abc import Callable

import pytest
from browsing import Browser
from conftest import NOW
from hypothesis import given
from hypothesis import strategies as st

from directory import press
from directory.app import create_app
from directory.edition import Edition
from directory.press import Act, Press, Signs
from directory.saying import Again, All, Change, Choose, ChoosePlace, Look, Show, Skip
from directory.seal import NotSealedError, Seal
from directory.settings import Settings
from directory.situation import Question, Situation, Step, key
from directory.vocabulary import AUDIENCES, BOROUGHS, HARMS, LANGUAGES, NEEDS

TOO_OLD = "That page was too old to go on from."
FULL = Step(
    Situation(("legal", "talk", "work"), ("stalking",), ("women", "deaf"), ("kingston",), 3, "ta", "high"),
    frozenset(Question),
    Question.PLACE,
    7,
    key("angelou-partnership"),
)
LONG = len(press.to_bytes(Press(FULL, Look())))


@pytest.fixture
def at(settings: Settings, edition: Edition) -> Callable[[dt.datetime], Browser]:
    """A browser at another time, before a server of the same secret."""

    def browser(moment: dt.datetime) -> Browser:
        app = create_app(settings, clock=lambda: NOW)
        app.config["CLOCK"] = lambda: moment
        return Browser(app.test_client(), edition)

    return browser


@pytest.mark.parametrize(
    "path", ["/en/nowhere/", "/xx/", "/EN/", "/en/about/more", "/favicon.ico", "/.env", "/static/a"]
)
def test_a_page_that_is_not_here(page: Browser, path: str) -> None:
    """An unknown address gives a plain page with the way out, danger line and a start."""
    missing = page.get(path, 404)

    assert missing.heading == "This page is not here"
    assert missing.all("a", href="/en/")[-1].text == "Start"


def test_an_error_speaks_the_language_of_its_address(page: Browser) -> None:
    """What goes wrong under /ar/ is said in Arabic; elsewhere in the browser's language."""
    assert page.get("/ar/nowhere/", 404).language == "ar"
    assert page.get("/nowhere", 404, headers={"Accept-Language": "so"}).language == "so"
    assert page.open("/fr/", "DELETE", 405).language == "fr"


@pytest.mark.parametrize(("path", "method"), [("/", "POST"), ("/en/", "PUT"), ("/en/about/", "POST"), ("/en/", "BREW")])
def test_a_wrong_method(page: Browser, path: str, method: str) -> None:
    """A method that an address does not take gives the plain page."""
    assert page.open(path, method, 405).heading == "That could not be read"


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data; boundary=a", "text/plain"])
def test_too_much(page: Browser, kind: str) -> None:
    """A body past the limit gives the plain page, of whatever type it says it is."""
    refused = page.post("/fa/", b"s=" + b"a" * 20_000, 413, content_type=kind)

    assert refused.language == "fa"
    assert refused.all("a", href="/fa/")


def test_a_crash_gives_a_plain_page_and_logs_one_word(
    settings: Settings, edition: Edition, capfd: pytest.CaptureFixture[str]
) -> None:
    """A fault of ours gives a page with the way out, keeps her language, and leaves the one word in the log."""
    app = create_app(settings, clock=lambda: NOW)

    def broken() -> dt.datetime:
        raise RuntimeError("her words")

    app.config["CLOCK"] = broken
    crashed = Browser(app.test_client(), edition).post("/ur/", {"s": "her-token"}, 500)

    assert crashed.language == "ur"
    assert capfd.readouterr() == ("", "error 1\n")


# --- Tokens


@pytest.mark.parametrize(("hours", "stands"), [(0, True), (11, True), (25, False), (24 * 365, False)])
def test_a_page_can_be_gone_on_from_for_half_a_day(
    page: Browser, at: Callable[[dt.datetime], Browser], hours: int, stands: bool
) -> None:
    """A token opens for twelve hours at least and a day at most; then the page starts again and says so."""
    home = page.get("/en/")
    token = home.one("button", data_term="safe-place").get("value")
    after = at(NOW + dt.timedelta(hours=hours)).post("/so/", {"s": token})

    assert after.language == "so"
    assert ("kingston" in after.terms) is stands
    assert ("safe-place" in after.terms) is not stands


def test_what_cannot_be_opened_starts_again_in_her_language(page: Browser) -> None:
    """Forged, cut, changed, huge, empty, of another purpose: a page that starts again, never a crash."""
    good = page.get("/en/").one("button", data_term="safe-place").get("value") or ""
    text = Seal(b"0" * 32, 900, "sms").close(press.to_bytes(Press(FULL, Look())), NOW.timestamp())
    bad = ["", "a", "é", good[:-1], good[1:], good + "A", "A" * len(good), text, "=" * 8, "\0", good[::-1]]
    for token in bad:
        again = page.post("/pl/", {"s": token})
        assert again.language == "pl"
        assert "safe-place" in again.terms
    for token in ("A" * 257, "A" * 9_000):
        refused = page.post("/pl/", {"s": token}, 400)
        assert refused.language == "pl"
        assert refused.all("a", href="/pl/")
    assert TOO_OLD in page.post("/en/", {"s": good[:-1]}).text


def test_a_token_with_one_bit_changed_does_not_open() -> None:
    """Whichever bit of a token is changed, it is not ours any more."""
    seal = Seal(b"0" * 32, 3600, "web")
    token = seal.close(press.to_bytes(Press(FULL, Look())), NOW.timestamp())
    raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    for bit in range(len(raw) * 8):
        changed = bytearray(raw)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(NotSealedError):
            seal.open(base64.urlsafe_b64encode(changed).decode().rstrip("="), NOW.timestamp())
    assert seal.open(token, NOW.timestamp())


def test_one_bit_changed_on_the_way_starts_again(page: Browser) -> None:
    """The page answers a changed token by starting again, whichever letter it is that changed."""
    good = page.get("/en/").one("button", data_term="safe-place").get("value") or ""
    for position in range(0, len(good), 7):
        letter = "A" if good[position] != "A" else "B"
        again = page.post("/en/", {"s": good[:position] + letter + good[position + 1 :]})
        assert TOO_OLD in again.text


def test_tokens_are_all_of_one_length_and_never_alike(page: Browser) -> None:
    """Nobody can tell from a token what it does: all are as long, on every page, and none comes twice."""
    home = page.get("/en/")
    asked = home.press("safe-place")
    answer = asked.press("kingston").press("deaf")
    pages = [home, asked, asked.press("uk"), answer, answer.press(service="kingston-housing-options")]
    told = [token for one in pages for token in set(one.tokens)]

    assert len({len(token) for token in told}) == 1
    assert len(told) == len(set(told))
    assert len(told) > 80


def acts() -> list[Act]:
    """One of every act."""
    terms = [Choose(code) for code in (*NEEDS, *HARMS, *AUDIENCES, *BOROUGHS)]
    questions = [kind(question) for kind in (Skip, Change) for question in Question]
    return [*terms, *questions, ChoosePlace(5), Show(key("rahab")), *map(All, BOROUGHS), Again(), Signs(), Look()]


@pytest.mark.parametrize("act", acts(), ids=str)
def test_what_is_pressed_comes_back_as_it_was(act: Act) -> None:
    """A press is written and read again unchanged, always in as many bytes."""
    packed = press.to_bytes(Press(FULL, act))

    assert press.from_bytes(packed) == Press(FULL, act)
    assert len(packed) == len(press.to_bytes(Press(Step(), Look())))


@given(st.binary(min_size=LONG - 1, max_size=LONG + 1))
def test_bytes_that_are_no_press_are_refused(raw: bytes) -> None:
    """Whatever bytes are unpacked give a press that can be packed again, or a ValueError."""
    try:
        found = press.from_bytes(raw)
    except ValueError:
        return
    assert press.from_bytes(press.to_bytes(found)) == found
    assert found.step.situation.language in LANGUAGES
