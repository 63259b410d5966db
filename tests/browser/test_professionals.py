"""The finder in a real browser: with scripts and without, its address is its answer; what is printed is confirmed."""

import re

import pytest

from browser.conftest import Open
from browser.kinds import KINDS

pytestmark = pytest.mark.browser
EXIT = re.compile("^https://www")
CHOSEN = {"area": "kingston", "setting": "midwifery", "risk": "high", "harm": "domestic-abuse", "about": "pregnant"}


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_the_address_is_the_answer(screen: Open, scripts: bool) -> None:
    """Five choices and one button: the answer is there, and the bar shows an address that can be shared."""
    finder = screen(scripts=scripts).open("/professionals/").page
    for name, code in CHOSEN.items():
        finder.select_option(f"#{name}", code)
    with finder.expect_navigation():
        finder.get_by_role("button", name="Show the pathway").click()

    assert finder.url.endswith("/professionals/?" + "&".join(f"{name}={code}" for name, code in CHOSEN.items()))
    assert finder.locator("#kingston-hospital").is_visible()
    assert finder.locator("[data-service=kingston-marac]").is_visible()
    with finder.expect_navigation():
        finder.get_by_role("link", name="Kingston MARAC coordination").first.click()
    assert finder.url.endswith("/professionals/services/kingston-marac/")


def test_the_exit_leaves_nothing_to_go_back_to(screen: Open) -> None:
    """From an answer, too, the exit takes the page's place in the history."""
    phone = screen()
    phone.page.goto("https://before.example/")
    KINDS["pathway"](phone).page.locator("#exit").click()
    phone.page.wait_for_url(EXIT)
    phone.page.go_back()

    assert phone.page.url == "https://before.example/"


def test_what_is_printed_is_confirmed(screen: Open) -> None:
    """On paper unconfirmed contacts are gone, opened or not, and so is the form; a sheet keeps its numbers."""
    answer = KINDS["pathway"](screen()).page
    answer.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert answer.locator(".unsure a[href^='tel:']").first.is_visible()
    answer.emulate_media(media="print")

    assert not [one for one in answer.locator(".unsure").all() if one.is_visible()]
    assert not answer.locator("form").first.is_visible()
    assert answer.locator("[data-service=national-domestic-abuse-helpline] b a").first.is_visible()
    sheet = KINDS["sheet"](screen()).page
    sheet.emulate_media(media="print")
    assert sheet.locator(".sheet a[href^='tel:']").first.is_visible()
    assert not sheet.locator("#exit").is_visible()
