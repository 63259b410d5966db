"""What is worked out of one message is worked out once, and forgotten when the message has been answered.

Knows nothing of messages: whoever reads one asks for the same folded words and phrases at several turns. Outside
`once` nothing is remembered at all.
"""

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, ParamSpec, TypeVar, cast

Given = ParamSpec("Given")
Found = TypeVar("Found")
_known: ContextVar[dict[tuple[Any, ...], Any] | None] = ContextVar("known", default=None)


@contextmanager
def once() -> Iterator[None]:
    """A context in which what is asked twice of a `remembered` function is worked out once; all goes when it ends.

    Within another it is that one.
    """
    if _known.get() is not None:
        yield
        return
    before = _known.set({})
    try:
        yield
    finally:
        _known.reset(before)


def remembered(work: Callable[Given, Found]) -> Callable[Given, Found]:
    """The same function, which within `once` works out each thing once; what it gives must be immutable."""

    @functools.wraps(work)
    def asked(*given: Given.args, **named: Given.kwargs) -> Found:
        known = _known.get()
        if known is None or named:
            return work(*given, **named)
        what = (asked, *given)
        if what not in known:
            known[what] = work(*given, **named)
        return cast(Found, known[what])

    return asked
