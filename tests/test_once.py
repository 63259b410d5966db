"""What is remembered of one message, and for how long: until it has been answered, and not a moment longer."""

import gc
from contextlib import suppress

from directory.once import once, remembered


class Words(str):
    """Words that the collector can be asked about."""

    __slots__ = ("__weakref__",)


def counted() -> tuple[list[str], object]:
    """What a function was asked, and the function."""
    asked: list[str] = []

    @remembered
    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    return asked, length


def test_the_same_is_worked_out_once() -> None:
    """Within one message a second asking works nothing out; what is given is the same."""
    asked, length = counted()
    assert callable(length)
    with once():
        assert [length("a"), length("bc"), length("a")] == [1, 2, 1]

    assert asked == ["a", "bc"]


def test_functions_are_not_mixed_up() -> None:
    """Two functions asked the same keep their own answers."""
    with once():
        assert [remembered(len)("abc"), remembered(str.upper)("abc")] == [3, "ABC"]


def test_nothing_is_remembered_of_a_message_that_is_answered() -> None:
    """After the message, and outside any, each asking is worked out anew; even after an error nothing is held."""
    asked, length = counted()
    assert callable(length)
    hers = Words("my words")
    with suppress(TypeError), once():
        length(hers)
        length(5)
    asked.clear()
    gc.collect()

    assert not [one for one in gc.get_referrers(hers) if isinstance(one, tuple)]
    with once():
        length("a")
    length("a")
    length("a")
    assert asked == ["a", "a", "a"]
