"""The numbered menus of a text: what do you need, where are you, which of these.

Knows how each question is asked in a text, with a number to ring beside it. What a digit then means is `texting`'s.
"""

from collections.abc import Sequence
from itertools import chain

from directory import places, reaching, wording
from directory.fitting import first_fit, tail
from directory.i18n import gettext as _
from directory.model import Contact
from directory.situation import Answer, Ending, Match, Step
from directory.texting import MENU, OUTSIDE, UNSURE
from directory.vocabulary import BOROUGHS

# Boroughs as people write them: the whole names would cost a segment.
SHORT_BOROUGHS = {
    "westminster": "Westminster",
    "kensington-and-chelsea": "Kensington & Chelsea",
    "hammersmith-and-fulham": "Hammersmith & Fulham",
    "wandsworth": "Wandsworth",
    "kingston": "Kingston",
}


def boroughs(step: Step) -> list[str]:
    """The boroughs of the five that are known of her, as people write them."""
    return [SHORT_BOROUGHS[area] for area in step.situation.areas if area in BOROUGHS]


def need_menu(step: Step, answer: Answer, site: str) -> str:
    """The question what she needs, with every choice, and a number to ring; first for where, once that is known."""
    here = boroughs(step)
    head = _("For %(place)s.", place=" / ".join(here)) if here else f"{site}."
    head = unplaced() if answer.unplaced else head
    ask = _("What do you need? Send a number, or your own words and your area.")
    choices = [f"{number} {wording.SHORT_NEEDS[code]}" for number, code in enumerate(MENU, 1)]
    not_sure = _("not sure")
    unsure = f"{UNSURE} {not_sure}"
    first = answer.matches[0].number
    number = reaching.dial(first) if first else []
    ring = [_ring(first), *number] if first and first.kind == "phone" else number
    fewer = ([ask, *choices[:most], unsure, *number] for most in range(len(choices), 0, -1))
    full = ([head, ask, *choices, unsure, *extra] for extra in (ring, number))
    return first_fit([*parts, tail()] for parts in chain(full, fewer))


def _ring(contact: Contact) -> str:
    if reaching.always_free(contact):
        return _("Or ring, free, day and night:")
    return _("Or ring:")


def languages(autonyms: Sequence[str], told: Sequence[Match]) -> str:
    """The languages that a text can ask for, each by its own name, for somebody who cannot read this one."""
    number = reaching.number(told[0])
    return first_fit([" / ".join(autonyms[:most]), *number, tail()] for most in range(len(autonyms), 0, -1))


def place_menu(answer: Answer) -> str:
    """The question where she is, or which of several places she meant, and a number to ring."""
    first = answer.matches[0].number
    number = reaching.dial(first) if first else []
    ring = reaching.to_ring(first) if first else []
    lost = [unplaced()] if answer.unplaced else [sorry()] if answer.ending is Ending.NOT_UNDERSTOOD else []
    ask = [_("Where are you? Send half a postcode, or a number:"), *_boroughs()]
    if answer.unclear:
        ask = [_("Which of these? Send its number, or half a postcode:"), *_meant(answer)]
    shortest = [line.partition(" & ")[0] for line in ask]
    full = ([*ring, *lost, *ask], [*ring, *ask], [*number, *ask], [*number, *shortest])
    fewer = ([*number, *shortest[:-cut]] for cut in (1, 2, len(BOROUGHS) + 2))
    return first_fit([*parts, tail()] for parts in chain(full, fewer))


def _boroughs() -> list[str]:
    names = [*SHORT_BOROUGHS.values(), _("other London"), _("outside London")]
    return [f"{number} {name}" for number, name in enumerate(names, 1)]


def _meant(answer: Answer) -> list[str]:
    """The places that could be meant, each under its borough's own number in the menu; one of a number."""
    menu = (*BOROUGHS, *OUTSIDE)
    lines: dict[int, str] = {}
    for place in map(places.at, answer.unclear):
        area = next((area for area in place.areas if area in menu), OUTSIDE[-1])
        where = SHORT_BOROUGHS.get(area) or place.council or wording.AREAS[area]
        number = menu.index(area) + 1
        lines.setdefault(number, f"{number} {place.name}, {where}")
    return [lines[number] for number in sorted(lines)]


def unplaced() -> str:
    """That a postcode is no place that we know."""
    return _("We cannot place that postcode. Send another, or a borough.")


def sorry() -> str:
    """That we did not understand."""
    return _("Sorry, we did not understand that. Other words may do.")
