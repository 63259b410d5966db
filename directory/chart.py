"""A month's figures as bars, in one SVG that needs nothing else.

Knows lengths and colours; which figures may be shown is `figures`', what they are called is given.
"""

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

ROW, LEFT, WIDE, HEAD = 22, 260, 420, 30  # pixels


class Bar(NamedTuple):
    """One bar: its label, how long it is, and how much of it is dark; no heading above it where it is empty."""

    heading: str
    label: str
    whole: int
    part: int


def svg(title: str, bars: Iterable[Bar]) -> str:
    """The bars under their headings; the dark part is what found no local service."""
    rows = list(bars)
    most = max((bar.whole for bar in rows), default=1) or 1
    drawn: list[str] = []
    top = HEAD + 2 * ROW
    for bar in rows:
        if bar.heading:
            top += ROW
            drawn.append(f'<text x="10" y="{top}" font-weight="bold">{escape(bar.heading)}</text>')
        top += ROW
        drawn += _drawn(bar, top, most)
    head = f'<text x="10" y="{HEAD}" font-size="18">{escape(title)}</text>'
    key = f'<text x="10" y="{HEAD + ROW}">Dark: no local service with a confirmed number. No bar: hidden.</text>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{LEFT + WIDE + 80}" height="{top + ROW}" '
        f'font-family="sans-serif" font-size="13" role="img" aria-label="{escape(title, quote=True)}">'
        f'<rect width="100%" height="100%" fill="#fff"/>{head}{key}{"".join(drawn)}</svg>\n'
    )


def _drawn(bar: Bar, top: int, most: int) -> list[str]:
    whole, part = (round(WIDE * times / most) for times in (bar.whole, bar.part))
    return [
        f'<text x="{LEFT - 10}" y="{top}" text-anchor="end">{escape(bar.label)}</text>',
        f'<rect x="{LEFT}" y="{top - 12}" width="{whole}" height="15" fill="#9db4c8"/>',
        f'<rect x="{LEFT}" y="{top - 12}" width="{part}" height="15" fill="#1d3557"/>',
        f'<text x="{LEFT + whole + 6}" y="{top}">{bar.whole}</text>',
    ]
