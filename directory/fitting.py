"""What fits into a text: segments by alphabet, and the first of several wordings that keeps within them.

Knows the budget and what every reply ends with; counting is `segments`', what is worded is `sms_text`'s.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from directory import segments
from directory.i18n import gettext as _

BUDGET = {"GSM-7": 2, "UCS-2": 3}
# Segments in which services are told if two numbers fit, the first with its hours; 0 brings the others.
AIM = {"GSM-7": 1, "UCS-2": 2}
# Messages that cost no segments (WhatsApp's) may be longer: about a small phone's screen.
LONGER = {"GSM-7": 5, "UCS-2": 9}
Parts = Sequence[str]
_budget: ContextVar[Mapping[str, int]] = ContextVar("budget", default=BUDGET)


@contextmanager
def longer() -> Iterator[None]:
    """A context in which replies may be longer than two texts."""
    before = _budget.set(LONGER)
    try:
        yield
    finally:
        _budget.reset(before)


def first_fit(bodies: Iterable[Parts]) -> str:
    """The first of these that is within the budget; the last where none is."""
    body = ""
    for parts in bodies:
        body = join(parts)
        if fits(body):
            break
    return body


def fits(body: str, limits: Mapping[str, int] | None = None) -> bool:
    """Whether a reply takes no more segments than the budget in force, or, where texts cost, than these limits."""
    size, most = segments.count(body), _budget.get()
    return size.segments <= (limits if limits and most is BUDGET else most)[size.alphabet]


def tail() -> str:
    """What every reply ends with."""
    return _("In danger 999.")


def join(parts: Parts) -> str:
    """The lines of a text, without ornaments that no plain phone has."""
    return segments.plain("\n".join(part for part in parts if part))
