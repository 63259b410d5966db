"""What a control on a page does, as bytes of one length, and back."""

import pytest
from asking import steps
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory.press import TERMS, Act, Press, Signs, from_bytes, to_bytes
from directory.saying import Again, All, Change, Choose, ChoosePlace, Look, Show, Skip, Words
from directory.situation import PACKED, Question, Situation, Step
from directory.vocabulary import BOROUGHS

LENGTH = len(to_bytes(Press(Step(), Look())))
acts: st.SearchStrategy[Act] = st.one_of(
    st.builds(Choose, st.sampled_from(TERMS)),
    st.builds(ChoosePlace, st.integers(0, 65535)),
    st.builds(Skip, st.sampled_from(Question)),
    st.builds(Change, st.sampled_from(Question)),
    st.builds(Show, st.integers(1, 2**32 - 1)),
    st.builds(All, st.sampled_from(BOROUGHS)),
    st.sampled_from([Look(), Again(), Signs()]),
)


@given(steps, acts)
@trying(deadline=None, max_examples=200)
def test_every_press_comes_back_as_it_was(step: Step, act: Act) -> None:
    """Whatever a control carries, a press of it means the same."""
    assert from_bytes(to_bytes(Press(step, act))) == Press(step, act)


@given(steps, acts)
@trying(deadline=None, max_examples=100)
def test_every_press_has_one_length(step: Step, act: Act) -> None:
    """No button is longer than another."""
    assert len(to_bytes(Press(step, act))) == LENGTH


@pytest.mark.parametrize("code", TERMS)
def test_every_term_can_be_pressed(code: str) -> None:
    """Each code of the vocabulary is told from the others."""
    assert from_bytes(to_bytes(Press(Step(), Choose(code)))).act == Choose(code)


def test_terms_are_told_apart() -> None:
    """No need, harm, audience or area has the code of another."""
    assert len(set(TERMS)) == len(TERMS)


def test_words_are_never_in_a_press() -> None:
    """What she wrote is not sealed into a page: only that there was something to look at."""
    press = to_bytes(Press(Step(Situation()), Words("he took my phone")))

    assert from_bytes(press).act == Look()
    assert len(press) == LENGTH


@pytest.mark.parametrize(
    "packed",
    [
        b"",
        b"\xfe" * LENGTH,
        to_bytes(Press(Step(), Look()))[:-1],
        to_bytes(Press(Step(), Look())) + b"\0",
        to_bytes(Press(Step(), Look()))[:PACKED] + b"\x09\0\0\0\0",
        to_bytes(Press(Step(), Look()))[:PACKED] + b"\x01\0\0\0" + bytes([len(TERMS)]),
        to_bytes(Press(Step(), Look()))[:PACKED] + b"\x03\0\0\0\x03",
        to_bytes(Press(Step(), Look()))[:PACKED] + b"\x06\0\0\0\x05",
    ],
    ids=["nothing", "one byte", "cut", "more", "no such act", "no such term", "no such question", "no such borough"],
)
def test_what_was_not_written_here_is_refused(packed: bytes) -> None:
    """Junk is a ValueError, nothing else."""
    with pytest.raises(ValueError):  # noqa: PT011  # its words are nobody's business
        from_bytes(packed)


@given(st.binary(min_size=LENGTH, max_size=LENGTH))
@trying(deadline=None, max_examples=200)
def test_any_bytes_are_a_press_or_refused(packed: bytes) -> None:
    """Any bytes of the right length are a press or a ValueError."""
    try:
        press = from_bytes(packed)
    except ValueError:
        return
    assert len(to_bytes(press)) == LENGTH
