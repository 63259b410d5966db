"""What texts cost in a day, estimated from counts: of those that went out, and of those that the limits let through.

Knows arithmetic and the price in the settings, which is an assumption until somebody puts Twilio's there. Counts are
Twilio's own: nothing is counted here for longer than `flood` does.
"""

import datetime as dt

from directory.flood import PERIOD
from directory.settings import Settings

LONGEST = 3  # segments of the longest reply, in alphabets other than Latin
DAY = 24 * 3600


def pounds(segments: int, pence: float) -> str:
    """What so many segments cost."""
    return f"£{segments * pence / 100:,.2f}"


def of_day(day: dt.date, segments: int, pence: float) -> str:
    """What one day cost by its count of segments."""
    return f"{day}: {segments:,} segments sent, about {pounds(segments, pence)} at {pence:g} p"


def most_segments(settings: Settings) -> int:
    """The segments that full answers can come to in a day; the emergency line alone, one segment, is not limited."""
    return settings.texts_overall * settings.workers * (DAY // PERIOD) * LONGEST


def at_most(settings: Settings) -> str:
    """What a day of nothing but floods could cost, without the emergency lines that are always sent."""
    segments = most_segments(settings)
    return (
        f"a day of floods: at most {segments:,} segments in full answers, "
        f"{pounds(segments, settings.pence_per_segment)}; each text beyond the limits costs one more"
    )
