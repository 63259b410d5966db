"""Known words are found wherever they stand, and nowhere else."""

from hypothesis import given
from hypothesis import strategies as st

from directory.spotting import Spotter

LETTERS = st.text("ab é\u6253\U0001f49c", max_size=12)


@given(st.lists(st.tuples(LETTERS.filter(bool), st.integers(0, 3)), max_size=12), LETTERS)
def test_what_is_found_is_what_stands_there(words: list[tuple[str, int]], text: str) -> None:
    """As a search for each word by itself finds it: in order of the ends, the longest first."""
    expected = {
        (start, start + len(word), tuple(meaning for other, meaning in words if other == word))
        for word, _meaning in words
        for start in range(len(text))
        if text.startswith(word, start)
    }

    assert Spotter(words).spots(text) == sorted(expected, key=lambda spot: (spot[1], spot[0]))
