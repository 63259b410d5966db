"""Whole conversations, written by hand from what a person would expect, never recorded from the program.

Every reply is also held to the rules in `phone`: budget, lock screen, links, numbers, 999.
"""

from collections import Counter
from pathlib import Path
from statistics import mean

import pytest
from phone import Phone

from directory import segments, transcripts
from directory.i18n import BY_CODE
from directory.transcripts import BadTranscriptError
from directory.vocabulary import LANGUAGES, Language

FILES = sorted((Path(__file__).parent / "conversations").glob("*.txt"))
SOONEST = 3  # the reply in which a number to ring must have come at the latest
# Languages whose letters need the wide alphabet in almost every text; French, Portuguese and Spanish seldom do.
WIDE = {code for code, tongue in BY_CODE.items() if tongue.alphabet == "UCS-2"} - {"fr", "pt", "es"}


def talk(phone: Phone, path: Path) -> tuple[list[str], list[str]]:
    """The replies to a file's texts, and everything in them that its writer did not expect."""
    replies, faults = [], []
    for turn in transcripts.read(path):
        phone.clock.now = transcripts.moved(phone.clock.now, turn.clock)
        if turn.silence:
            phone.silent(turn.sends)
            continue
        replies.append(phone.text(turn.sends))
        faults += [f"{path.name}: {fault}\n{replies[-1]}" for fault in turn.faults(replies[-1])]
    return replies, faults


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_conversation_goes_as_its_writer_expects(phone: Phone, path: Path) -> None:
    """What must be said is said, what must not be said is not, and a number comes by the third reply."""
    replies, faults = talk(phone, path)

    assert not faults, "\n\n".join(faults)
    early = [line for reply in replies[:SOONEST] for line in reply.split("\n")]
    assert any(line.replace(" ", "").isdigit() for line in early), "no number to ring by the third reply"


def test_there_are_enough_conversations() -> None:
    """At least four in each language and thirty in English; each file's name begins with its language."""
    by_language = Counter(_language(path) for path in FILES)

    assert by_language.keys() == set(LANGUAGES)
    assert min(by_language.values()) >= 4
    assert by_language["en"] >= 30
    assert by_language.total() >= 135


def test_no_conversation_costs_more_than_it_must(phone: Phone) -> None:
    """A reply takes 1.6 segments on average in English and 2.4 in wide letters, and at most 2 and 3."""
    sizes: dict[Language, list[int]] = {language: [] for language in LANGUAGES}
    for path in FILES:
        replies, _ = talk(phone.without_cookie(), path)
        sizes[_language(path)] += [segments.count(reply).segments for reply in replies]

    assert max(sizes["en"]) == 2
    assert mean(sizes["en"]) <= 1.6
    assert mean(size for language in WIDE for size in sizes[language]) <= 2.4
    assert all(mean(counts) <= 2.5 for counts in sizes.values())
    assert max(map(max, sizes.values())) == 3


def _language(path: Path) -> Language:
    """The language that a file's name begins with."""
    return next(language for language in LANGUAGES if language.lower().startswith(path.stem.partition("-")[0]))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", "no conversation"),
        ("# only a word to people", "no conversation"),
        ("< For Kingston", ":1: a reply before the first text"),
        ("> hi\n? what", ":2: begins with “?”"),
        ("> hi\n\n> ho\n< yes", ":1: nothing expected"),
        ("> hi\n!", ":2: no words after “!”"),
        ("> hi\n< a | | b", ":2: no words after “<”"),
        ("> hi\n<\n< words", ":3: silence and words at once"),
        ("@ 25:00\n> hi\n< a", ":1: “25:00” is no time"),
        ("@ later\n> hi\n< a", ":1: “later” is no time"),
    ],
)
def test_a_file_that_is_none_is_explained(text: str, wrong: str) -> None:
    """A slip in a file is told with its line and with what would be right."""
    with pytest.raises(BadTranscriptError, match=r"x\.txt") as caught:
        transcripts.parse(text, "x.txt")

    assert wrong in str(caught.value)


def test_a_file_in_another_encoding_is_explained(tmp_path: Path) -> None:
    """A file saved in Latin-1 is told so, not read wrongly."""
    path = tmp_path / "x.txt"
    path.write_bytes("> caf\xe9\n< a".encode("latin-1"))

    with pytest.raises(BadTranscriptError, match="not UTF-8"):
        transcripts.read(path)


def test_what_a_file_expects_is_compared_kindly() -> None:
    """Capitals and line ends do not matter; one of several words is enough; each forbidden word counts."""
    (turn,) = transcripts.parse("> hi\n< for KINGSTON. send | never\n! w10 | sw15", "x.txt")

    assert not list(turn.faults("For Kingston.\nSend 0"))
    assert len(list(turn.faults("SW15 and W10"))) == 3
