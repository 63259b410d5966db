"""What can be seen and reached on a small phone: the exit above all, room for a thumb, and no barrier."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from browser.conftest import Open
from browser.kinds import KINDS
from browser.screen import Screen
from directory.i18n import TONGUES, Tongue

pytestmark = pytest.mark.browser
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
THUMB = 44
MISSING = "responded with a status of 40"  # Chromium's own line about the page that is not here, or refused
SIDEWAYS = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
OPEN_ALL = "for (const one of document.querySelectorAll('details')) one.open = true"
# Whether the exit can be hit at each corner and in its middle.
EXIT_FREE = """() => {
  const box = document.getElementById("exit").getBoundingClientRect();
  const points = [[8, 8], [box.width - 8, 8], [8, box.height - 8], [box.width - 8, box.height - 8],
    [box.width / 2, box.height / 2]];
  return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth &&
    points.every(([x, y]) => document.elementFromPoint(box.left + x, box.top + y)?.closest("#exit"));
}"""
# What has the focus, and whether all of it can be seen.
FOCUSED = """() => {
  const one = document.activeElement, bar = document.querySelector(".leave").getBoundingClientRect();
  const boxes = [...one.getClientRects()], free = one.closest(".leave") ? innerHeight : bar.top;
  return [one.id || one.outerHTML.slice(0, 90), one === document.body,
    boxes.every(box => box.top >= 0 && box.bottom <= free + 1 && box.left >= 0 && box.right <= innerWidth)];
}"""
# Controls that are smaller than a thumb, in either way.
SMALL = """least => [...document.querySelectorAll("a,button,input:not([type=hidden]),summary")]
  .filter(one => one.checkVisibility())
  .map(one => [one.outerHTML.slice(0, 90), Math.max(...[...one.getClientRects()].map(box => box.height)),
    Math.max(...[...one.getClientRects()].map(box => box.width))])
  .filter(([, height, width]) => height < least || width < least)"""


@pytest.fixture(params=sorted(KINDS))
def kind(request: pytest.FixtureRequest) -> str:
    """Each kind of page."""
    return str(request.param)


def test_a_small_phone_shows_it_all(screen: Open, kind: str) -> None:
    """At 320 px: nothing off the side, room for a thumb, the exit free; and so with letters twice as large."""
    phone = KINDS[kind](screen(320, expected=MISSING))
    phone.ask(OPEN_ALL)

    assert phone.ask(EXIT_FREE)
    assert not phone.ask(SIDEWAYS)
    assert phone.page.evaluate(SMALL, THUMB) == []
    phone.ask("scrollTo(0, document.body.scrollHeight)")
    assert phone.ask(EXIT_FREE)
    assert _last_line_is_above_the_exit(phone)
    phone.ask("document.documentElement.style.fontSize = '36px'")
    assert not phone.ask(SIDEWAYS)
    assert phone.ask(EXIT_FREE)


def _last_line_is_above_the_exit(phone: Screen) -> bool:
    return bool(
        phone.ask(
            "document.querySelector('footer').getBoundingClientRect().bottom"
            " <= document.querySelector('.leave').getBoundingClientRect().top"
        )
    )


# Text that runs out of its own box by more than the room round a number, where it would lie over its neighbour.
SPILT = """() => [...document.querySelectorAll("button,a,p,h1,h2,h3,li,summary,dd,dt,label")]
  .filter(one => one.checkVisibility() && getComputedStyle(one).display !== "inline")
  .filter(one => one.scrollWidth > one.clientWidth + 40)
  .map(one => one.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_every_language_fits_a_small_phone(screen: Open, tongue: Tongue) -> None:
    """Home, a question and an answer at 320 px, and with letters twice as large: nothing cut, nothing off the side."""
    phone = screen(320).open(f"/{tongue.slug}/")
    for terms in ((), ("safe-place",), ("kingston", "skip")):
        phone.choose(*terms)
        phone.ask(OPEN_ALL)
        assert phone.ask(EXIT_FREE)
        assert phone.page.evaluate(SMALL, THUMB) == []
        for size in ("36px", "18px"):
            phone.ask(f"document.documentElement.style.fontSize = '{size}'")
            assert not phone.ask(SIDEWAYS)
            assert phone.ask(SPILT) == []


def test_the_focus_is_never_hidden(screen: Open, kind: str) -> None:
    """Tabbing through at 320 px from the exit on: whatever has the focus is seen whole, not under the exit."""
    phone = KINDS[kind](screen(320, expected=MISSING))
    phone.ask("document.getElementById('exit').focus()")
    seen = [phone.ask(FOCUSED)]
    while not (focus := _tab(phone))[1] and focus[0] != "exit" and len(seen) < 150:
        seen.append(focus)

    assert [one[0] for one in seen if not one[2]] == []
    assert len(seen) > 5


def test_a_low_window_keeps_room_to_read(screen: Open) -> None:
    """At 320 by 256, which is a wide screen at 400 %, the exit stays in place and takes a quarter at most."""
    phone = screen(320).open()
    phone.page.set_viewport_size({"width": 320, "height": 256})
    phone.ask("scrollTo(0, 400)")
    box = phone.page.locator("#exit").bounding_box()

    assert phone.ask(EXIT_FREE)
    assert box
    assert box["y"] >= 256 * 3 / 4
    assert phone.page.locator("main button").first.is_visible()


def test_the_first_key_reaches_the_exit(screen: Open) -> None:
    """One Tab on a fresh page, and Enter would leave."""
    assert _tab(screen().open())[0] == "exit"


def _tab(phone: Screen) -> Any:
    phone.page.keyboard.press("Tab")
    return phone.ask(FOCUSED)


def barriers(phone: Screen, **only: Any) -> list[tuple[str, list[str]]]:
    """What axe finds: the rule, and where it is broken."""
    found = Axe().run(phone.page, options={"runOnly": only}).response["violations"]
    return [(one["id"], [node["html"][:120] for node in one["nodes"]]) for one in found]


def test_axe_finds_no_barrier(screen: Open, kind: str) -> None:
    """No rule of WCAG 2.2 AA that a program can check is broken, in light and dark, with everything unfolded."""
    phone = KINDS[kind](screen(360, expected=MISSING))
    phone.ask(OPEN_ALL)

    assert barriers(phone, type="tag", values=LEVELS) == []
    phone.page.emulate_media(color_scheme="dark")
    assert barriers(phone, type="rule", values=["color-contrast"]) == []


def test_contrast_is_seven_to_one(screen: Open) -> None:
    """On the page with most kinds of text all has seven to one, in light and dark, not only AA’s four and a half."""
    phone = KINDS["answer"](screen())
    phone.ask(OPEN_ALL)

    assert barriers(phone, type="rule", values=["color-contrast-enhanced"]) == []
    phone.page.emulate_media(color_scheme="dark")
    assert phone.ask("getComputedStyle(document.documentElement).backgroundColor") != "rgb(251, 250, 247)"
    assert barriers(phone, type="rule", values=["color-contrast-enhanced"]) == []


@pytest.mark.parametrize(
    ("shown", "number"),
    [("home", "[data-line] a"), ("answer", "article .call a"), ("answer in Arabic", "article .call a")],
)
def test_the_first_screen_holds_a_number(screen: Open, shown: str, number: str) -> None:
    """On the first screen of a small phone: 999 and a line that answers, without a scroll."""
    phone = KINDS[shown](screen(320))
    bar = phone.page.locator(".leave").bounding_box()
    for control in (phone.page.locator(".danger > p a"), phone.page.locator(number).first):
        box = control.bounding_box()
        assert box
        assert bar
        assert box["y"] + box["height"] <= bar["y"]


def test_printed_the_exit_is_gone_and_the_numbers_stay(screen: Open) -> None:
    """On paper: no exit and no buttons, but the numbers."""
    phone = KINDS["answer"](screen())
    phone.page.emulate_media(media="print")

    assert not phone.page.locator("#exit").is_visible()
    assert phone.page.locator(".call a").first.is_visible()
