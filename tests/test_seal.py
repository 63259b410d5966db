"""Sealed bytes: only this server reads them, only for whom and while they are meant."""

import pytest
from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st

from directory.press import Press, to_bytes
from directory.saying import Choose, Look
from directory.seal import LONGEST, NotSealedError, Seal
from directory.situation import Situation, Step

PERIOD = 12 * 3600
AT = 1_795_000_000 // PERIOD * PERIOD + 100.0  # a little after a change of keys
SEAL = Seal(b"s" * 32, PERIOD, "web")
PLAIN = b"what she said"


def opens(token: str, at: float = AT, whose: bytes = b"", seal: Seal = SEAL) -> bytes | None:
    """What is in a token; nothing where it does not open."""
    try:
        return seal.open(token, at, whose)
    except NotSealedError:
        return None


@given(st.binary(max_size=120), st.floats(0, PERIOD - 101), st.binary(max_size=40))
@trying(deadline=None, max_examples=100)
def test_what_is_sealed_comes_back(plain: bytes, later: float, whose: bytes) -> None:
    """At once and later in the period, for whom it was sealed."""
    assert SEAL.open(SEAL.close(plain, AT, whose), AT + later, whose) == plain


@pytest.mark.parametrize(
    ("later", "open_still"),
    [
        (0, True),
        (PERIOD - 101, True),
        (PERIOD, True),
        (2 * PERIOD - 101, True),
        (2 * PERIOD - 99, False),
        (2 * PERIOD, False),
        (30 * PERIOD, False),
        (-PERIOD, False),
    ],
)
def test_a_token_is_read_in_its_period_and_the_next(later: float, open_still: bool) -> None:
    """One period old still opens; past two changes of keys, or from the future, it does not."""
    assert opens(SEAL.close(PLAIN, AT), AT + later) == (PLAIN if open_still else None)


def test_every_bit_counts() -> None:
    """A token with any one bit changed, in any letter, does not open."""
    token = SEAL.close(PLAIN, AT)
    for position, letter in enumerate(token):
        for bit in range(8):
            changed = token[:position] + chr(ord(letter) ^ 1 << bit) + token[position + 1 :]
            assert opens(changed) is None, (position, bit)


def test_every_letter_counts() -> None:
    """Cut, longer, doubled or turned round, it does not open."""
    token = SEAL.close(PLAIN, AT)

    for changed in (token[:-1], token[1:], token + "A", token + "=", token + "\n", " " + token, token * 2, token[::-1]):
        assert opens(changed) is None
    assert opens(token.replace("-", "+").replace("_", "/")) == (None if set(token) & set("-_") else PLAIN)


def test_it_opens_for_nobody_else() -> None:
    """Sealed for one sender, it is closed to another, and to nobody in particular."""
    token = SEAL.close(PLAIN, AT, b"one")

    assert opens(token, whose=b"one") == PLAIN
    assert opens(token, whose=b"another") is None
    assert opens(token) is None


@pytest.mark.parametrize(
    "other", [Seal(b"t" * 32, PERIOD, "web"), Seal(b"s" * 32, PERIOD, "sms"), Seal(b"s" * 32, PERIOD // 3, "web")]
)
def test_another_seal_does_not_open_it(other: Seal) -> None:
    """Another secret, another purpose or another period has other keys."""
    assert opens(SEAL.close(PLAIN, AT), seal=other) is None


def test_workers_with_one_secret_read_each_other() -> None:
    """Two servers that share the secret share the tokens."""
    assert opens(SEAL.close(PLAIN, AT), seal=Seal(b"s" * 32, PERIOD, "web")) == PLAIN


def test_no_two_tokens_are_alike() -> None:
    """The same words sealed a hundred times look different each time, and begin with nothing in common."""
    tokens = {SEAL.close(PLAIN, AT) for _ in range(100)}

    assert len(tokens) == 100
    assert len({token[:4] for token in tokens}) > 90


def test_the_length_tells_nothing() -> None:
    """Every step with every act makes a token of one length, short enough for a form, safe in an attribute."""
    told = Step(Situation(needs=("talk", "legal", "money"), areas=("kingston",), place=4000), shown=9, named=7)
    presses = [Press(step, act) for step in (Step(), told) for act in (Look(), Choose("emergency"))]
    tokens = [SEAL.close(to_bytes(press), AT) for press in presses]

    assert len({len(token) for token in tokens}) == 1
    assert len(tokens[0]) < LONGEST
    assert all(token.replace("-", "").replace("_", "").isalnum() and token.isascii() for token in tokens)


@given(st.text(max_size=300) | st.text(alphabet="AZaz09-_=", max_size=300))
@trying(deadline=None, max_examples=200)
def test_any_text_is_no_token(text: str) -> None:
    """What was not made here is one kind of error, whatever it is."""
    with pytest.raises(NotSealedError):
        SEAL.open(text, AT)


@pytest.mark.parametrize("text", ["", "A", "A" * 16, "A" * 10_000, "é" * 40, "\ud800", "\0" * 40, "=" * 40])
def test_odd_texts_are_no_token(text: str) -> None:
    """Empty, huge, of other letters: the same error."""
    assert opens(text) is None
