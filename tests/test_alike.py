"""A mistyped word finds the word that it would find among all of them."""

from hypothesis import given
from hypothesis import settings as trying
from hypothesis import strategies as st
from rapidfuzz import fuzz, process

from directory.alike import Alike

words = st.text("abcx", min_size=1, max_size=14)


@given(st.lists(words, max_size=30), st.lists(words, min_size=1, max_size=20), st.sampled_from([80, 86, 88, 90, 100]))
@trying(deadline=None, max_examples=200)
def test_the_nearest_of_a_few_is_the_nearest_of_all(known: list[str], typed: list[str], close: int) -> None:
    """Leaving out words of other lengths changes nothing: neither which is nearest, nor whether one is."""
    alike, any_first = Alike(known, close), Alike(known, close, same_first=False)
    for word in (*typed, *known):
        for found, among in (
            (alike.nearest(word), [one for one in known if one[0] == word[0]]),
            (any_first.nearest(word), known),
        ):
            best = process.extractOne(word, among, scorer=fuzz.ratio, score_cutoff=close)
            assert found == (best[0] if best else None)


def test_nothing_is_near_nothing() -> None:
    """Without words, or for no word, none is near."""
    assert Alike([], 80).nearest("kingston") is None
    assert Alike(["kingston"], 80).nearest("") is None
