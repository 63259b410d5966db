"""How many segments a text takes: the alphabet, the boundaries, and what is never cut in two."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory import segments
from directory.segments import BASIC, EXTENSION, count

TABLE = Path(__file__).parents[2] / "shared" / "data" / "gsm0338.csv"
EMOJI = "🙂"
WRITTEN = {"\\n": "\n", "\\r": "\r", "\\f": "\f"}  # how the table writes what cannot be seen


@pytest.mark.parametrize(
    ("text", "alphabet", "units", "parts"),
    [
        ("", "GSM-7", 0, 1),
        ("a" * 160, "GSM-7", 160, 1),
        ("a" * 161, "GSM-7", 161, 2),
        ("a" * 306, "GSM-7", 306, 2),
        ("a" * 307, "GSM-7", 307, 3),
        ("a" * 459, "GSM-7", 459, 3),
        ("a" * 460, "GSM-7", 460, 4),
        ("€" * 80, "GSM-7", 160, 1),
        ("€" * 81, "GSM-7", 162, 2),
        ("a" * 159 + "€", "GSM-7", 161, 2),
        ("я" * 70, "UCS-2", 70, 1),
        ("я" * 71, "UCS-2", 71, 2),
        ("я" * 134, "UCS-2", 134, 2),
        ("я" * 135, "UCS-2", 135, 3),
        ("я" * 201, "UCS-2", 201, 3),
        ("я" * 202, "UCS-2", 202, 4),
        (EMOJI * 35, "UCS-2", 70, 1),
        (EMOJI * 36, "UCS-2", 72, 2),
        ("a" * 69 + "’", "UCS-2", 70, 1),
        ("a" * 70 + "’", "UCS-2", 71, 2),
    ],
)
def test_the_boundaries(text: str, alphabet: str, units: int, parts: int) -> None:
    """160 and 153 septets, 70 and 67 units: one more is one more segment."""
    assert count(text) == segments.Count(alphabet, units, parts)  # type: ignore[arg-type]  # a test's plain text


def test_a_sign_of_two_is_never_cut() -> None:
    """Where a sign of two units would lie across a boundary it goes into the next segment whole."""
    assert count("a" * 153 + "€" + "a" * 151).segments == 2
    assert count("a" * 152 + "€" + "a" * 152).segments == 3  # the euro leaves a septet of the first empty
    assert count("я" * 67 + EMOJI + "я" * 65).segments == 2
    assert count("я" * 66 + EMOJI + "я" * 66).segments == 3
    assert count("я" + EMOJI * 66).segments == 2
    assert count(EMOJI * 66).segments == 2
    assert count(EMOJI * 67).segments == 3


@pytest.mark.parametrize("char", sorted(EXTENSION))
def test_the_second_table_takes_two(char: str) -> None:
    """Brackets, the euro and their like take an escape and a sign."""
    assert count(char) == segments.Count("GSM-7", 2, 1)


@pytest.mark.parametrize(
    "char", ["ç", "á", "\t", "\u00a0", "’", "“", "…", "–", "ł", "ş", "ا", "தமிழ்", "한", "你", EMOJI]
)
def test_one_letter_outside_turns_the_whole_text(char: str) -> None:
    """A small c with a cedilla, a tab and a curly quote are not in the alphabet, though their like are."""
    assert count("a" * 60 + char).alphabet == "UCS-2"
    assert count("Ç é ñ ü Ω £ €").alphabet == "GSM-7"


def test_the_alphabet_is_the_standard_s() -> None:
    """The two tables are those of GSM 03.38, letter for letter."""
    if not TABLE.is_file():
        pytest.skip("the shared data are not beside this project")
    with TABLE.open(encoding="utf-8", newline="") as lines:
        rows = [(WRITTEN.get(row["char"], row["char"]), row["septets"]) for row in csv.DictReader(lines)]

    assert {char for char, septets in rows if septets == "1"} == BASIC
    assert {char for char, septets in rows if septets == "2"} == EXTENSION
    assert (len(BASIC), len(EXTENSION)) == (127, 10)


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("the phone’s list", "the phone's list"),
        ("‘so’ “so” – so — so…", "'so' \"so\" - so - so..."),
        ("6:30\u202fpm\u00a0• now", "6:30 pm - now"),
        ("ça, naïve, łódź, தமிழ்", "ça, naïve, łódź, தமிழ்"),
    ],
)
def test_ornaments_are_made_plain_and_letters_are_kept(text: str, made: str) -> None:
    """Curly quotes would cost a whole alphabet; a letter is worth it."""
    assert segments.plain(text) == made


def slowly(text: str) -> list[str]:
    """The text cut into segments, sign by sign, as a phone would send it."""
    wide = not all(char in BASIC | EXTENSION for char in text)
    size = {
        char: len(char.encode("utf-16-le", "surrogatepass")) // 2 if wide else 1 + (char in EXTENSION) for char in text
    }
    whole = sum(size[char] for char in text)
    room = (70 if wide else 160) if whole <= (70 if wide else 160) else (67 if wide else 153)
    parts = [""]
    for char in text:
        if sum(size[one] for one in parts[-1]) + size[char] > room:
            parts.append("")
        parts[-1] += char
    return parts


@given(st.text(alphabet="aé€[]\n🙂я’\ud800", max_size=340) | st.text(alphabet="a€", min_size=140, max_size=340))
@trying(deadline=None, max_examples=200)
def test_the_count_is_that_of_cutting_it_slowly(text: str) -> None:
    """Any text: as many segments as cutting it sign by sign, and a letter more never makes them fewer."""
    assert count(text).segments == len(slowly(text))
    assert count(text + "a").segments >= count(text).segments
