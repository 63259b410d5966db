"""An answer in the words and within the length of a text message.

Knows how each ending is said by text: forty neutral signs first, because a locked phone shows them, then as
many services as fit. Where something does not fit, whole details go, never part of a number or of a word.
Counting is `segments`', the ways to a service are `reaching`'s. Needs a language in force (`i18n.speaking`).
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from directory import interpreting, matching, menus, phrasing, reaching, segments, suiting, wording
from directory.fitting import AIM, BUDGET, Parts, first_fit, fits, join, tail
from directory.i18n import gettext as _
from directory.situation import Answer, Ending, Match, Question, Step, Tier
from directory.texting import Command

AT_ONCE = 4  # services told in one text at most, beside the first line


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
        return _named(step, answer, now)
    if answer.ask is Question.NEED:
        return Text(menus.need_menu(step, answer, site))
    if answer.ask is Question.PLACE:
        return Text(menus.place_menu(answer))
    return _services(step, answer, now)


def more(step: Step, answer: Answer, now: dt.datetime) -> Text:
    """The services that earlier replies left out."""
    rest = _others(answer)[step.shown :]
    if rest:
        return _fitted(_heads(step), (), (), rest, now)
    over = _("That is all. 8: something else, 9: another place.")
    speech = _speech(_first(answer), step)
    line = list(_line(_first(answer), now, over))
    return Text(first_fit([over, *ways, *extra, tail()] for ways in line for extra in (speech, speech[-1:], [])))


def draft(body: str) -> str:
    """The reply with a word that no person has checked its translation, where that fits too."""
    marked = join([body, _("Translation not checked yet.")])
    return marked if fits(marked) else body


def polite(command: Command, site: str) -> str:
    """What is said to thanks, and to somebody who asks who this is; dull, because anybody may hold the phone."""
    if command is Command.THANKS:
        return join([_("You can send a text again at any time. 0: more."), tail()])
    return join([f"{site}.", how_to_ask(), tail()])


def how_to_ask() -> str:
    """What this is, and an example of a text that it understands."""
    return _("An automatic list of services near you. Send what you need and your area, like: housing, W10.")


def told(step: Step, answer: Answer) -> list[Match]:
    """The services with a number that she was told of last, as far as the step remembers; one at least."""
    if _of_the_named(answer):
        return [answer.matches[0]]
    shown = [_first(answer), *_others(answer)[: step.shown]][-AT_ONCE - 1 :]
    numbers: dict[tuple[str, ...], Match] = {}
    for match in shown:
        if match.number:
            numbers.setdefault(tuple(reaching.number(match)), match)
    return list(numbers.values()) or [_first(answer)]


def for_her(answer: Answer) -> Match:
    """The one to ring before all others: the line for her, however many offices she was told of since."""
    return answer.matches[0] if _of_the_named(answer) else _first(answer)


def _of_the_named(answer: Answer) -> bool:
    """Whether it is about a service that she asked for by name, which has a number."""
    return answer.ending is Ending.NAMED and answer.matches[0].number is not None


def slowed() -> str:
    """What is left for a sender of whom, or a time in which, there are too many texts."""
    return join([_("Too many texts. Wait ten minutes."), tail()])


def failed() -> str:
    """What is said when something broke here."""
    return join([_("Sorry, that did not work here. Please send it again."), tail()])


def _danger(step: Step, answer: Answer, now: dt.datetime) -> Text:
    head = _(
        "Ring 999 now if you can. Cannot speak? On a mobile, listen and press 55 when asked. "
        "It does not tell them where you are.",
    )
    deaf = [_("We cannot send anyone. Cannot hear? Textphone or Relay UK:"), "18000"]
    first = _first(answer)
    more = [match for match in answer.matches if match.service.id == matching.SAMARITANS and match is not first]
    lines = reaching.lines([first, *(more if matching.despairs(step.situation) else [])], now, hours_of=1)
    if step.situation.by_text:
        return Text(_danger_by_text(head, deaf, answer))
    named, bare = reaching.lines([first], now, hours_of=0), reaching.number(first)
    tries = ((BUDGET, [*lines, *deaf]), (AIM, named), (BUDGET, lines), (BUDGET, named), (BUDGET, bare))
    return Text(next(body for limits, ways in tries if fits(body := join([head, *ways]), limits) or ways is bare))


def _danger_by_text(head: str, deaf: Parts, answer: Answer) -> str:
    """999 by text from a phone registered for it, by textphone and Relay UK, then who answers texts."""
    texts = [match.number for match in answer.matches if match.tier is Tier.DANGER and match.number]
    register = next((reaching.dial(contact) for contact in texts if contact.kind == "text"), [])
    by_text = [_("Text 999 only if registered. To register:"), *register] if register else []
    number = reaching.number(_first(answer))
    return first_fit(
        [head, *ways] for ways in ([*deaf, *by_text, *number], [*deaf, *by_text], by_text, deaf, number) if ways
    )


def _named(step: Step, answer: Answer, now: dt.datetime) -> Text:
    match = answer.matches[0]
    head = _("What you asked for. 0: more, 9: another place.")
    if not reaching.number(match):
        match = next((other for other in answer.matches if reaching.number(other)), match)
        head = _("We know no number for that. This one may help. 0: more.")
    who = phrasing.listed(str(wording.REFERRERS[code]) for code in match.service.referral.who)
    sender = [_("Who can send you: %(who)s", who=who)] if who else []
    line = list(_line(match, now, head))
    speech = _speech(match, step)
    extras: Sequence[Parts] = ([*speech, *sender], [*speech[-1:], *sender], speech[-1:], sender, [])
    return Text(first_fit([head, *ways, *extra, tail()] for ways in line for extra in extras))


def _services(step: Step, answer: Answer, now: dt.datetime) -> Text:
    sorry = [menus.sorry()] if answer.ending is Ending.NOT_UNDERSTOOD else []
    notes = [_("Relay UK, for typing: 18001 before a number.")] if step.situation.by_text else []
    if answer.past_strangling:
        notes.append(_("Held by the throat, even a while ago? See a doctor or ring 111."))
    if answer.unplaced:
        notes.append(menus.unplaced())
    if step.situation.areas == ("uk",):
        notes.append(_("Our list is for England. These lines are for the whole UK."))
    if answer.council:
        notes.append(_("Local help: ask %(name)s council.", name=answer.council))
    text = _fitted(_heads(step), sorry, notes, [_first(answer), *_others(answer)], now, before=1)
    return _with_speech(text, _speech(_first(answer), step))


def _with_speech(text: Text, speech: Parts) -> Text:
    """The text with how to be understood on the phone, where that takes no segment more."""
    above, _newline, tail = text.body.rpartition("\n")
    for extra in (speech, speech[-1:]):
        body = join([above, *extra, tail])
        if segments.count(body).segments == segments.count(text.body).segments:
            return Text(body, text.told)
    return text


def _speech(match: Match, step: Step) -> list[str]:
    """How to be understood on the phone by who answers there."""
    return interpreting.lines(match, step.situation.language, signed="deaf" in step.situation.audiences)


def _heads(step: Step) -> list[str]:
    """What follows is for where, and how to go on; then the same without how to change the place."""
    areas = menus.boroughs(step)
    if not areas:
        return [_("Numbers for you. 0: more, 9: another place.")]
    place = " / ".join(areas)
    longest = _("For %(place)s. 0: more, 9: another place.", place=place)
    return [longest, _("For %(place)s. 0: more.", place=place)][len(areas) > 1 :]


def _fitted(
    heads: Parts, sorry: Parts, notes: Parts, matches: Sequence[Match], now: dt.datetime, before: int = 0
) -> Text:
    """As many of the services as fit, `before` of them not counted as told; hours go before the last service does.

    Where a line is shut, that stays.
    """
    most = min(AT_ONCE, len(matches) - before)
    full = [(told, told + before) for told in range(most, 0, -1)]
    pairs = [told for told, _hours in full if _two(matches[: told + before])]
    two = [(told, hours_of) for told in pairs for hours_of in (told + before, 1)]
    fewer = [*full, (1, 0), *([(0, before), (0, 0)] if before else [])]
    for limits, head, tries in (*((AIM, head, two) for head in heads), *((BUDGET, head, fewer) for head in heads)):
        for told, hours_of in tries:
            above = [head, *sorry]
            lines = reaching.lines(matches[: told + before], now, hours_of=hours_of, behind=_length(above))
            body = join([*above, *lines, *notes, tail()])
            if fits(body, limits):
                return Text(body, told)
    bare = [heads[-1], *sorry, *reaching.number(matches[0])]
    return Text(first_fit([*bare, *notes[:keep], tail()] for keep in range(len(notes), -1, -1)), told=1 - before)


def _two(matches: Sequence[Match]) -> bool:
    """Whether these are two numbers to ring, and not one with all that is reached through it."""
    return len({tuple(reaching.number(match)) for match in matches}) > 1


def _line(match: Match, now: dt.datetime, head: str) -> Iterator[list[str]]:
    """The ways to tell of one service, from the fullest to its number alone."""
    for hours_of in (1, 0):
        yield reaching.lines([match], now, hours_of=hours_of, behind=_length([head]))
    yield reaching.number(match)


def _length(head: Parts) -> int:
    """How many characters stand before what follows the head."""
    return len(join(head)) + 1


def _others(answer: Answer) -> list[Match]:
    """The services beside the first line: first those that speak her language, last those that may have ended.

    One that speaks it goes ahead by its own number or the first line's: behind another she meets English first.
    """
    first = _first(answer)
    told = reaching.number(first)
    others = [match for match in answer.matches if match is not first and match.tier is not Tier.DANGER]
    return sorted(
        others,
        key=lambda match: (
            match.service.status == "unconfirmed",
            suiting.of_one_country(match.service),
            not (
                any(reason.kind == "language" for reason in match.reasons)
                and (match.service.reachable or reaching.number(match) == told)
            ),
        ),
    )


def _first(answer: Answer) -> Match:
    return next((match for match in answer.matches if match.tier is Tier.LINE), answer.matches[0])
