"""Somebody who can only text: deaf, or not to be heard; or a deaf woman whom a text asks for. Ways by text come first.

Knows where the phrases of the `phrasebook` must stand in a text, and the one service by text for anybody. What a reply
says is `sms_text`'s.
"""

import datetime as dt
import functools
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from directory import matching, phrasebook
from directory.model import Contact, Service
from directory.situation import Answer, Ending, Match, Situation, Tier
from directory.understanding.folding import word_form
from directory.understanding.lists import GLUED
from directory.vocabulary import LANGUAGES, Language

FOR_ANYBODY = "shout"
LITTLE = 5  # letters of what may stand beside such a phrase before the text says more


class Said(NamedTuple):
    """In which languages it was said, whether the text says hardly more, and what more it says."""

    languages: tuple[Language, ...]
    alone: bool
    more: str


def said(text: str) -> Said | None:
    """Whether the text says that she can only text."""
    folded = word_form(text)
    found = [(language, match) for language in LANGUAGES if (match := _found(folded, language))]
    found = found or [(language, match) for language in LANGUAGES if (match := _asked(language).fullmatch(folded))]
    if not found:
        return None
    longest = max((match.group() for _language, match in found), key=len)
    languages = tuple(language for language, match in found if len(match.group()) == len(longest))
    return Said(languages, len(folded) - len(longest) <= LITTLE, folded.replace(longest, " ", 1))


@functools.cache
def _patterns(language: Language) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How it is said that somebody is deaf, and that she cannot ring."""
    phrases = phrasebook.of(language).only_text
    deaf, rings_not = _any(phrases["deaf"]), _any(phrases["cannot-ring"])
    if phrases["women"] and phrases["is-deaf"]:  # elsewhere the phrases name nobody, or are whole
        space = " ?" if language in GLUED else " "
        deaf = f"{deaf}|{_any(phrases['women'])}{space}{_any(phrases['is-deaf'])}"
    return _whole(deaf, language), _whole(rings_not, language)


@functools.cache
def _asked(language: Language) -> re.Pattern[str]:
    """How it is asked whether it goes by text, in a text that is nothing else: he may threaten her so too."""
    return re.compile(rf"{_any(phrasebook.of(language).only_text['by-text'])}(?: (?:please|pls|plz))?")


def _any(phrases: Iterable[str]) -> str:
    return f"(?:{phrasebook.either(phrases)})"


def _whole(expression: str, language: Language) -> re.Pattern[str]:
    return re.compile(expression if language in GLUED else rf"(?<!\S)(?:{expression})(?!\S)")


def _found(folded: str, language: Language) -> re.Match[str] | None:
    """Where it is said in this language; not to ring one person is another matter."""
    deaf, ring = _patterns(language)
    found = deaf.search(folded) or ring.search(folded)
    return found if found and (found.re is deaf or not _whom(folded, found)) else None


def _whom(folded: str, match: re.Match[str]) -> bool:
    """Whether it is one whom she cannot ring: the police, him."""
    return bool(_BEHIND.match(folded, match.end()) or _BEFORE.search(folded, 0, match.start()))


def first(answer: Answer, situation: Situation, edition: matching.Candidates, now: dt.datetime) -> Answer:
    """The answer with what can be reached by text before what cannot; one for anybody is always among it."""
    ways = list(_by_text(answer.matches))
    if FOR_ANYBODY in edition and not any(match.service.id == FOR_ANYBODY for match in ways):
        ways += _by_text([matching.one(edition[FOR_ANYBODY], situation, edition, now)])
    ids = {match.service.id for match in ways}
    rest = [match for match in answer.matches if match.service.id not in ids]
    if answer.ending is Ending.NAMED:
        own = answer.matches[0]
        ways.sort(key=lambda match: match.service.id != own.service.id)
        if own.service.id not in ids:
            ways, rest = [own, *ways], rest[1:]
    else:
        ways.sort(
            key=lambda match: (
                not set(match.service.needs) & set(situation.needs),
                match.service.needs[0] != "talk",
            )
        )
    return replace(answer, matches=(*ways, *rest))


def _by_text(matches: "tuple[Match, ...] | list[Match]") -> Iterator[Match]:
    """Those that anyone can text, with that number for theirs."""
    for match in matches:
        if match.tier is not Tier.DANGER and (contact := _contact(match.service)):
            yield replace(match, tier=Tier.LINE, number=contact, front_door=None)


def _contact(service: Service) -> Contact | None:
    texts = (one for one in service.reachable if one.kind == "text" and one.label != "emergency")
    return next(texts, None)


_WHOM = (
    "polic|polit|polis|поліц|милиц|شرط|بولیس|پلیس|پولیس|পুলিশ|போலீஸ|காவல்|경찰|警|报警|999|101|him|her|them|my|mum|"
    "home|booliis|"
    "sa pulis|pulis|mari|marido|esposo|męż|mąż"
)
_AND = "and|et|e|y|i|și|si|dhe|ve|та|і|و|at"  # “I am deaf and my husband …”: he is no one whom she cannot ring
_BEHIND = re.compile(rf" *(?:(?!(?:{_AND}) )\w{{1,3}} ){{0,2}}(?!there)\w{{0,3}}(?:{_WHOM})")
_BEFORE = re.compile(rf"(?:{_WHOM})\w*(?: \w{{1,4}})? *$")
