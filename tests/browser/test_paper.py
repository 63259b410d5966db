"""Paper as a real browser prints it: its size, one page, its numbers, a QR code that holds its address."""

import base64
import io
import os
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest
import segno
from conftest import PUBLIC_URL
from flask import Flask
from playwright.sync_api import Browser, Page

from browser.conftest import Open
from browser.kinds import KINDS as PAGES
from directory import i18n, leaflet, paper
from directory.cli.leaflet import LEAST, TooFullError, lay, printed, staff_sheet
from directory.edition import Edition
from directory.paper import Site
from directory.vocabulary import BOROUGHS, Borough

pytestmark = pytest.mark.browser
SITE = Site(PUBLIC_URL, "07700 900123")
MILLIMETRES = {"card": (85, 55), "poster": (210, 297)}
POINT = 25.4 / 72  # millimetres
# Draws a picture and tells, square by square, which of a code's are dark.
READ = """async ([picture, size]) => {
    const image = new Image();
    image.src = 'data:image/png;base64,' + picture;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), {width: image.width, height: image.height});
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const at = i => Math.floor((i + 0.5) * image.width / size);
    const range = [...Array(size).keys()];
    return range.map(y => range.map(x => context.getImageData(at(x), at(y), 1, 1).data[0] < 128 ? 1 : 0));
}"""


@pytest.fixture
def view(chromium: Browser) -> Page:
    """A page that is as sharp as a printer."""
    return chromium.new_page(device_scale_factor=4)


def one_page(pdf: bytes, millimetres: tuple[int, int]) -> str:
    """The words of a PDF that is one page of this size and has a title that tells nothing."""
    read = pypdf.PdfReader(io.BytesIO(pdf))
    box = read.pages[0].mediabox

    assert len(read.pages) == 1
    assert (round(float(box.width) * POINT), round(float(box.height) * POINT)) == millimetres
    return "".join(read.pages[0].extract_text().split())


@pytest.mark.parametrize("kind", ["card", "poster"])
@pytest.mark.parametrize("code", ["en", "ar", "ta", "ur"])
def test_one_page_with_every_number(app: Flask, edition: Edition, view: Page, kind: paper.Kind, code: str) -> None:
    """The fullest borough's sheets, in languages that need most room: the size, one page, every number."""
    tongue = i18n.BY_SLUG[code]
    pdf = printed(view, paper.page(app, kind, "hammersmith-and-fulham", tongue, SITE), LEAST[kind])
    text = one_page(pdf, MILLIMETRES[kind])

    lines = leaflet.lines("hammersmith-and-fulham", tongue.code, edition)
    numbers = ["999", SITE.number, *(line.contact.value for line in lines)]
    assert not [number for number in numbers if number.replace(" ", "") not in text]
    assert pypdf.PdfReader(io.BytesIO(pdf)).metadata.title == view.title()  # type: ignore[union-attr]  # it has some


@pytest.mark.slow
@pytest.mark.parametrize("area", BOROUGHS)
@pytest.mark.parametrize("tongue", i18n.TONGUES, ids=lambda tongue: tongue.code)
def test_every_sheet_fits(app: Flask, view: Page, area: Borough, tongue: i18n.Tongue) -> None:
    """Each card and poster of each borough and language is one page, at letters that can be read."""
    for kind in paper.TEMPLATES:
        one_page(printed(view, paper.page(app, kind, area, tongue, SITE), LEAST[kind]), MILLIMETRES[kind])


@pytest.mark.parametrize("kind", ["card", "poster"])
def test_the_code_that_is_seen_is_the_address(app: Flask, view: Page, kind: paper.Kind) -> None:
    """The squares, as they come out, are those of the address and of no other."""
    lay(view, paper.page(app, kind, "kingston", i18n.BY_CODE["ar"], SITE), LEAST[kind])
    picture = base64.b64encode(view.locator(".square svg").screenshot()).decode()
    wanted = segno.make(f"{PUBLIC_URL}/ar/", error="l", micro=False)
    seen = view.evaluate(READ, [picture, wanted.symbol_size(border=4)[0]])

    assert seen == [list(row) for row in wanted.matrix_iter(border=4)]


def test_what_cannot_be_read_is_not_printed(app: Flask, view: Page) -> None:
    """Where the letters would have to be too small, there is no sheet."""
    html = paper.page(app, "card", "hammersmith-and-fulham", i18n.BY_CODE["fil"], SITE)
    with pytest.raises(TooFullError):
        printed(view, html, least=10)


def test_right_to_left(app: Flask, view: Page) -> None:
    """In Arabic the numbers stand on the right and what they are for beside them, and the letters are joined."""
    lay(view, paper.page(app, "card", "kingston", i18n.BY_CODE["ar"], SITE), LEAST["card"])
    number, words = (view.locator(f"dl div:nth-child(2) {tag}").bounding_box() for tag in ("dt", "dd"))

    assert number
    assert words
    assert number["x"] > words["x"] + words["width"] / 2
    # Letters that are joined take another width than the same letters apart (a zero-width non-joiner between them).
    joined, apart = view.evaluate("""() => ['كلام', [...'كلام'].join('\\u200c')].map(word => {
        const one = Object.assign(document.createElement('span'), {textContent: word});
        document.querySelector('h1').append(one);
        return one.getBoundingClientRect().width;
    })""")
    assert joined < apart


@pytest.mark.parametrize("area", BOROUGHS)
def test_the_sheet_for_staff(server: str, edition: Edition, view: Page, area: Borough) -> None:
    """One A4 page: 999, the lines for day and night, and the names that the other papers leave out."""
    text = one_page(staff_sheet(view, server, area), (210, 297))

    assert "999" in text
    for service in ("national-domestic-abuse-helpline", "rape-crisis-247"):
        assert edition[service].reachable[0].value.replace(" ", "") in text
    assert "Exit" not in text


def test_the_sheet_for_staff_has_the_address(server: str, view: Page) -> None:
    """Its QR code leads to the first page, for whoever asks."""
    view.emulate_media(media="print")
    view.goto(f"{server}/professionals/boroughs/kingston/")
    picture = base64.b64encode(view.locator(".own svg").screenshot()).decode()
    view.goto("about:blank")
    wanted = segno.make(f"{PUBLIC_URL}/en/", error="l", micro=False)
    seen = view.evaluate(READ, [picture, wanted.symbol_size(border=4)[0]])

    assert seen == [list(row) for row in wanted.matrix_iter(border=4)]


def test_the_command_writes_what_was_asked_for(chromium_path: str, tmp_path: Path) -> None:
    """One card and one sheet for staff, and a word why there is no QR code."""
    wanted = ["--area", "kingston", "--language", "so", "--kind", "card", "--kind", "staff", "--into", str(tmp_path)]
    done = _signpost(*wanted)

    assert chromium_path
    assert done.returncode == 0, done.stderr
    assert {file.name for file in tmp_path.iterdir()} == {"kingston-so-card.pdf", "kingston-staff.pdf"}
    assert "No QR code: SIGNPOST_PUBLIC_URL is not set" in done.stdout
    assert "2 files" in done.stdout
    one_page((tmp_path / "kingston-so-card.pdf").read_bytes(), MILLIMETRES["card"])


def test_the_command_makes_nothing_of_bad_settings(tmp_path: Path) -> None:
    """A number without its last day: it says so, and writes nothing."""
    done = _signpost("--into", str(tmp_path / "none"), SIGNPOST_NUMBER="07700 900123")

    assert done.returncode == 1
    assert "SIGNPOST_NUMBER_UNTIL is missing" in done.stderr
    assert not (tmp_path / "none").exists()


def _signpost(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """`signpost leaflet`, in a process of its own."""
    command = [sys.executable, "-m", "directory", "leaflet", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | variables)


def test_a_printed_answer_leaves_out_what_she_said(screen: Open) -> None:
    """An answer on paper has numbers and names; not her words, her choices or why a service is there."""
    answer = PAGES["answer"](screen()).page
    told = answer.locator(".told").inner_text()
    answer.emulate_media(media="print")

    assert told
    assert answer.locator("[data-service] a[href^='tel:']").first.is_visible()
    for hidden in (".told", ".why", "button", "#words", "#exit"):
        assert not [one for one in answer.locator(hidden).all() if one.is_visible()], hidden
    assert "What you told us" not in answer.locator("main").inner_text()
