"""An answer in the words and within the length of a text message.

Knows how each ending is said by text: forty neutral signs first, because a locked phone shows them, then as
many services as fit. Where something does not fit, whole details go, never part of a number or of a word.
Counting is `segments`', the ways to a service are `reaching`'s. Needs a language in force (`i18n.speaking`).
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from directory import matching, phrasing, places, reaching, segments, wording
from directory.i18n import gettext as _
from directory.model import Contact
from directory.situation import Answer, Ending, Match, Question, Step, Tier
from directory.texting import MENU, OUTSIDE, UNSURE, Command
from directory.vocabulary import BOROUGHS

BUDGET = {"GSM-7": 2, "UCS-2": 3}
# Segments in which services are told if two numbers fit, the first with its hours; 0 brings the others.
AIM = {"GSM-7": 1, "UCS-2": 2}
AT_ONCE = 4  # services told in one text at most, beside the first line
# Boroughs as people write them: the whole names would cost a segment.
SHORT_BOROUGHS = {
    "westminster": "Westminster",
    "kensington-and-chelsea": "Kensington & Chelsea",
    "hammersmith-and-fulham": "Hammersmith & Fulham",
    "wandsworth": "Wandsworth",
    "kingston": "Kingston",
}
Parts = Sequence[str]


@dataclass(frozen=True)
class Text:
    """One reply and how many services it told of beside the first line."""

    body: str
    told: int = 0


def compose(step: Step, answer: Answer, now: dt.datetime, site: str) -> Text:
    """The reply to an answer; `site` is the neutral name that a first reply opens with."""
    if answer.ending is Ending.DANGER:
        return _danger(step, answer, now)
    if answer.ending is Ending.NAMED:
        return _named(answer, now)
    if answer.ask is Question.NEED:
        return _need_menu(answer, now, site)
    if answer.ask is Question.PLACE:
        return _place_menu(answer, now)
    return _services(step, answer, now)


def more(step: Step, answer: Answer, now: dt.datetime) -> Text:
    """The services that earlier replies left out."""
    rest = _others(answer)[step.shown :]
    if rest:
        return _fitted(_heads(step), (), (), rest, now)
    over = _("That is all. 8: something else, 9: another place.")
    return Text(_first_fit([over, *ways, _tail()] for ways in _line(_first(answer), now, over)))


def draft(body: str) -> str:
    """The reply with a word that no person has checked its translation, where that fits too."""
    marked = _join([body, _("Translation not checked yet.")])
    return marked if fits(marked) else body


def polite(command: Command, site: str) -> str:
    """What is said to thanks, and to somebody who asks who this is; dull, because anybody may hold the phone."""
    if command is Command.THANKS:
        return _join([_("You can send a text again at any time. 0: more."), _tail()])
    who = _("An automatic list of services near you. Send what you need and your area, like: housing, W10.")
    return _join([f"{site}.", who, _tail()])


def failed() -> str:
    """What is said when something broke here."""
    return _join([_("Sorry, that did not work here. Please send it again."), _tail()])


def _danger(step: Step, answer: Answer, now: dt.datetime) -> Text:
    head = _(
        "Ring 999 now if you can. Cannot speak? On a mobile, listen and press 55 when asked. "
        "It does not tell them where you are.",
    )
    deaf = [_("We cannot send anyone. Cannot hear? Textphone or Relay UK:"), "18000"]
    first = _first(answer)
    more = [match for match in answer.matches if match.service.id == matching.SAMARITANS and match is not first]
    lines = reaching.lines([first, *(more if matching.despairs(step.situation) else [])], now, hours_of=1)
    named, bare = reaching.lines([first], now, hours_of=0), reaching.number(first, now)
    tries = ((BUDGET, [*lines, *deaf]), (AIM, named), (BUDGET, lines), (BUDGET, named), (BUDGET, bare))
    return Text(next(body for limits, ways in tries if fits(body := _join([head, *ways]), limits) or ways is bare))


def _named(answer: Answer, now: dt.datetime) -> Text:
    match = answer.matches[0]
    head = _("What you asked for. 0: more, 9: another place.")
    if not reaching.number(match, now):
        match = next((other for other in answer.matches if reaching.number(other, now)), match)
        head = _("We know no number for that. This one may help. 0: more.")
    who = phrasing.listed(str(wording.REFERRERS[code]) for code in match.service.referral.who)
    sender = [_("Who can send you: %(who)s", who=who)] if who else []
    line = list(_line(match, now, head))
    return Text(_first_fit([head, *ways, *extra, _tail()] for extra in (sender, []) for ways in line))


def _need_menu(answer: Answer, now: dt.datetime, site: str) -> Text:
    ask = _("What do you need? Send a number, or your own words and your area.")
    choices = [f"{number} {wording.SHORT_NEEDS[code]}" for number, code in enumerate(MENU, 1)]
    not_sure = _("not sure")
    unsure = f"{UNSURE} {not_sure}"
    first = matching.first_number(answer.matches[0], now)
    ring = [_ring(first), *reaching.dial(first)] if first else []
    number = ring[1:]
    fewer = ([ask, *choices[:most], unsure, *number] for most in range(len(choices), 0, -1))
    full = ([f"{site}.", ask, *choices, unsure, *extra] for extra in (ring, number))
    return Text(_first_fit([*parts, _tail()] for parts in chain(full, fewer)))


def _ring(contact: Contact) -> str:
    if reaching.always_free(contact):
        return _("Or ring, free, day and night:")
    return _("Or ring:")


def _place_menu(answer: Answer, now: dt.datetime) -> Text:
    first = matching.first_number(answer.matches[0], now)
    number = reaching.dial(first) if first else []
    ring = [_("A line to ring:"), *number] if first else []
    sorry = [_sorry()] if answer.ending is Ending.NOT_UNDERSTOOD else []
    ask = [_("Where are you? Send half a postcode, or a number:"), *_boroughs()]
    if answer.unclear:
        ask = [_("Which of these? Send its number, or half a postcode:"), *_meant(answer)]
    shortest = [line.partition(" & ")[0] for line in ask]
    full = ([*ring, *sorry, *ask], [*ring, *ask], [*number, *ask], [*number, *shortest])
    fewer = ([*number, *shortest[:-cut]] for cut in (1, 2, len(BOROUGHS) + 2))
    return Text(_first_fit([*parts, _tail()] for parts in chain(full, fewer)))


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


def _services(step: Step, answer: Answer, now: dt.datetime) -> Text:
    sorry = [_sorry()] if answer.ending is Ending.NOT_UNDERSTOOD else []
    notes = []
    if answer.past_strangling:
        notes.append(_("Held by the throat, even a while ago? See a doctor or ring 111."))
    if answer.unplaced:
        notes.append(_("We cannot place that postcode. Send another, or a borough."))
    if answer.council:
        notes.append(_("Local help: ask %(name)s council.", name=answer.council))
    return _fitted(_heads(step), sorry, notes, [_first(answer), *_others(answer)], now, before=1)


def _heads(step: Step) -> list[str]:
    """What follows is for where, and how to go on; then the same without how to change the place."""
    areas = [SHORT_BOROUGHS[area] for area in step.situation.areas if area in BOROUGHS]
    if not areas:
        return [_("Numbers for you. 0: more, 9: another place.")]
    place = " / ".join(areas)
    longest = _("For %(place)s. 0: more, 9: another place.", place=place)
    return [longest, _("For %(place)s. 0: more.", place=place)][len(areas) > 1 :]


def _fitted(
    heads: Parts, sorry: Parts, notes: Parts, matches: Sequence[Match], now: dt.datetime, before: int = 0
) -> Text:
    """As many of the services as fit, `before` of them not counted as told; hours go before the last service does."""
    most = min(AT_ONCE, len(matches) - before)
    full = [(told, told + before) for told in range(most, 0, -1)]
    pairs = [told for told, _hours in full if _two(matches[: told + before], now)]
    two = [(told, hours_of) for told in pairs for hours_of in (told + before, 1)]
    fewer = [*full, (1, 0), *([(0, before), (0, 0)] if before else [])]
    for limits, head, tries in (*((AIM, head, two) for head in heads), *((BUDGET, head, fewer) for head in heads)):
        for told, hours_of in tries:
            above = [head, *sorry]
            lines = reaching.lines(matches[: told + before], now, hours_of=hours_of, behind=_length(above))
            body = _join([*above, *lines, *notes, _tail()])
            if fits(body, limits):
                return Text(body, told)
    bare = [heads[-1], *sorry, *reaching.number(matches[0], now)]
    return Text(_first_fit([*bare, *notes[:keep], _tail()] for keep in range(len(notes), -1, -1)), told=1 - before)


def _two(matches: Sequence[Match], now: dt.datetime) -> bool:
    """Whether these are two numbers to ring, and not one with all that is reached through it."""
    return len({tuple(reaching.number(match, now)) for match in matches}) > 1


def _line(match: Match, now: dt.datetime, head: str) -> Iterator[list[str]]:
    """The ways to tell of one service, from the fullest to its number alone."""
    for hours_of in (1, 0):
        yield reaching.lines([match], now, hours_of=hours_of, behind=_length([head]))
    yield reaching.number(match, now)


def _length(head: Parts) -> int:
    """How many characters stand before what follows the head."""
    return len(_join(head)) + 1


def _first_fit(bodies: Iterable[Parts]) -> str:
    """The first of these that is within the budget; the last where none is."""
    body = ""
    for parts in bodies:
        body = _join(parts)
        if fits(body):
            break
    return body


def fits(body: str, limits: Mapping[str, int] = BUDGET) -> bool:
    """Whether a reply takes no more segments than its alphabet may."""
    size = segments.count(body)
    return size.segments <= limits[size.alphabet]


def _others(answer: Answer) -> list[Match]:
    """The services beside the first line; those that may have ended come last."""
    first = _first(answer)
    others = [match for match in answer.matches if match is not first and match.tier is not Tier.DANGER]
    return sorted(others, key=lambda match: match.service.status == "unconfirmed")


def _first(answer: Answer) -> Match:
    return next((match for match in answer.matches if match.tier is Tier.LINE), answer.matches[0])


def _sorry() -> str:
    return _("Sorry, we did not understand that. Other words may do.")


def _tail() -> str:
    return _("In danger 999.")


def _join(parts: Parts) -> str:
    return segments.plain("\n".join(part for part in parts if part))
